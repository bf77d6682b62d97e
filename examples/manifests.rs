//! Writes realistic manifests for measuring: `cargo run --release --example manifests -- FOLDER NUMBER`.
//!
//! Each is the base manifest or one of the real deployments of `fixtures/whole`, varied by a seeded generator; one in
//! twenty has a fault. The same number gives the same files.

#![expect(clippy::indexing_slicing, reason = "the base manifest is known")]

use std::error::Error;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, number] = arguments.as_slice() else {
        return Err("usage: manifests FOLDER NUMBER".into());
    };
    let (folder, number): (PathBuf, u64) = (folder.into(), number.parse()?);
    std::fs::create_dir_all(&folder)?;
    let base = base()?;
    for index in 0..number {
        let mut random = Random(index.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5EED);
        let manifest = vary(&base, index, &mut random);
        let path = folder.join(format!("m{index:06}.vidimus.json"));
        std::fs::write(path, serde_json::to_string(&manifest)?)?;
    }
    Ok(())
}

fn base() -> Result<Value, Box<dyn Error>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/base.vidimus.json");
    Ok(serde_json::from_str(&std::fs::read_to_string(path)?)?)
}

/// A small generator (SplitMix64): no dependency, the same numbers everywhere.
struct Random(u64);

impl Random {
    fn next(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % below
    }

    fn one<'c>(&mut self, choices: &[&'c str]) -> &'c str {
        let index = self.next(choices.len() as u64);
        choices[usize::try_from(index).unwrap_or(0)]
    }
}

/// A lawful manifest of about twelve kilobytes, in some respects another one each time; one in twenty is faulty.
fn vary(base: &Value, index: u64, random: &mut Random) -> Value {
    let mut manifest = base.clone();
    manifest["id"] = json!(format!("https://register.example.nz/systems/{index}"));
    manifest["title"] = json!(format!("Door {index} of the hospital pharmacy"));
    manifest["deployment"]["scale"]["people"] = json!(40 + random.next(400));
    manifest["deployment"]["locations"][0]["name"] = json!(format!("Store {}", random.next(90)));
    manifest["capabilities"][0]["modality"] = json!([random.one(&["face", "iris", "hand", "fingerprint"])]);
    manifest["system"]["version"] = json!(format!("2.{}.{}", random.next(9), random.next(20)));
    // Registers state less than the base manifest does: what a rule does not need goes.
    for section in ["evidence", "dueDiligence"] {
        if let Some(items) = manifest[section].as_array_mut() {
            items.iter_mut().filter_map(Value::as_object_mut).for_each(|item| {
                item.shift_remove("publisher");
            });
        }
    }
    for pointer in [
        "/summary",
        "/attestation/statement",
        "/system/foreseeableUses",
        "/purposes/0/alternatives/0/rejectedBecause",
    ] {
        if random.next(2) == 0 {
            take_out(&mut manifest, pointer);
        }
    }
    if index % 20 == 19 {
        fault(&mut manifest, random);
    }
    manifest
}

fn take_out(manifest: &mut Value, pointer: &str) {
    let Some((parent, name)) = pointer.rsplit_once('/') else { return };
    if let Some(parent) = manifest.pointer_mut(parent).and_then(Value::as_object_mut) {
        parent.shift_remove(name);
    }
}

fn fault(manifest: &mut Value, random: &mut Random) {
    match random.next(5) {
        0 => manifest["capabilities"][0]["infers"] = json!(["emotion"]),
        1 => manifest["capabilities"][0]["function"] = json!("verificaton"),
        2 => manifest["issued"] = json!("last summer"),
        3 => take_out(manifest, "/redress"),
        _ => manifest["unknown"] = json!(true),
    }
}
