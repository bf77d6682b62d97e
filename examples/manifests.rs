//! Writes realistic manifests for measuring: `cargo run --release --example manifests -- FOLDER NUMBER [FAULTY]`.
//!
//! Each is the base manifest with about twelve kilobytes left of it, as it stands or as the law of a pack wants it,
//! varied by a seeded generator. Nothing is found in them but for `FAULTY` of a hundred (5 where it is left out): these
//! have a fault, or are one of the deployments of `fixtures/whole`, with all that is to be said of it. The same numbers
//! give the same files.

#![expect(clippy::indexing_slicing, reason = "the base manifest is known")]

use std::error::Error;
use std::path::{Path, PathBuf};

use palam::faces::prove::case;
use palam::{Document, Limits, Packs, Record, Settings, Source, check};
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (folder, number, faulty) = match arguments.as_slice() {
        [folder, number] => (PathBuf::from(folder), number.parse::<u64>()?, 5),
        [folder, number, faulty] => (folder.into(), number.parse()?, faulty.parse::<u64>()?),
        _ => return Err("usage: manifests FOLDER NUMBER [FAULTY]".into()),
    };
    std::fs::create_dir_all(&folder)?;
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let bases =
        Packs::built_in().iter().filter_map(|pack| case::base_of(&pack.file).ok()).filter(is_in_order);
    let variants: Vec<Value> = bases.zip(0..).map(|(base, seed)| lean(&base, &mut Random(seed))).collect();
    let stories = stories(&fixtures.join("whole"))?;
    for index in 0..number {
        let mut random = Random(index.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5EED);
        let is_faulty = (index + 1) * faulty / 100 > index * faulty / 100;
        let mut manifest = match random.next(2) {
            0 if is_faulty => random.one(&stories).clone(),
            _ => vary(random.one(&variants), index, &mut random),
        };
        if is_faulty {
            fault(&mut manifest, &mut random);
        }
        manifest["id"] = json!(format!("https://register.example.nz/systems/{index}"));
        let path = folder.join(format!("m{index:06}.palam.json"));
        std::fs::write(path, serde_json::to_string(&manifest)?)?;
    }
    Ok(())
}

/// The deployments that are known, JSON or YAML.
fn stories(folder: &Path) -> Result<Vec<Value>, Box<dyn Error>> {
    let mut files = Vec::new();
    for story in folder.read_dir()? {
        let story = story?.path();
        let names = ["manifest.palam.json", "manifest.palam.yaml"].map(|name| story.join(name));
        files.extend(names.into_iter().filter(|file| file.is_file()));
    }
    files.sort();
    let limits = Limits::default();
    let read = |file: &PathBuf| -> Result<Value, Box<dyn Error>> {
        let document = Document::parse(Source::read(file, limits.bytes)?, &limits);
        Ok(document.value().cloned().ok_or("a story can be read")?)
    };
    files.iter().map(read).collect()
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

    fn one<'c, T>(&mut self, choices: &'c [T]) -> &'c T {
        let index = self.next(choices.len() as u64);
        &choices[usize::try_from(index).unwrap_or(0)]
    }
}

/// The base manifest without members that no rule misses, in an order of its own, until about twelve kilobytes are left.
fn lean(base: &Value, random: &mut Random) -> Value {
    let mut members = Vec::new();
    list(base, String::new(), &mut members);
    members.sort_by_cached_key(|_| random.next(u64::MAX));
    let mut manifest = base.clone();
    for pointer in members {
        if manifest.to_string().len() < 12_000 {
            break;
        }
        let mut without = manifest.clone();
        take_out(&mut without, &pointer);
        if is_in_order(&without) {
            manifest = without;
        }
    }
    manifest
}

/// Whether nothing at all is found.
fn is_in_order(manifest: &Value) -> bool {
    let settings = Settings::on(jiff::civil::date(2026, 11, 23));
    check(&Record::of_value("lean.json", manifest.clone()), Packs::built_in(), &settings).findings.is_empty()
}

fn list(value: &Value, pointer: String, members: &mut Vec<String>) {
    let object = value.as_object().into_iter().flatten().map(|(name, value)| (name.clone(), value));
    let array = value.as_array().into_iter().flatten().enumerate();
    for (name, value) in object.chain(array.map(|(index, value)| (index.to_string(), value))) {
        let pointer = format!("{pointer}/{name}");
        list(value, pointer.clone(), members);
        members.push(pointer);
    }
}

/// A lawful manifest, in some respects another one each time.
fn vary(lean: &Value, index: u64, random: &mut Random) -> Value {
    let mut manifest = lean.clone();
    let mut put = |pointer: &str, value: Value| {
        if let Some(place) = manifest.pointer_mut(pointer) {
            *place = value;
        }
    };
    put("/title", json!(format!("Door {index} of the hospital pharmacy")));
    put("/deployment/scale/people", json!(40 + random.next(400)));
    put("/deployment/locations/0/name", json!(format!("Store {}", random.next(90))));
    put("/capabilities/0/modality", json!([random.one(&["face", "iris", "hand", "fingerprint"])]));
    put("/system/version", json!(format!("2.{}.{}", random.next(9), random.next(20))));
    manifest
}

fn take_out(manifest: &mut Value, pointer: &str) {
    let Some((parent, name)) = pointer.rsplit_once('/') else { return };
    match manifest.pointer_mut(parent) {
        Some(Value::Object(members)) => drop(members.shift_remove(name)),
        Some(Value::Array(items)) => {
            if let Some(index) = name.parse().ok().filter(|index| *index < items.len()) {
                items.remove(index);
            }
        }
        _ => {}
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
