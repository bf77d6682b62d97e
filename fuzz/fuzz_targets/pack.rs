//! Any TOML as the one rule of a pack.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use palam::{Packs, Record, Settings, Source, check};

/// A folder in memory where the system has one.
static FOLDER: LazyLock<std::path::PathBuf> = LazyLock::new(|| {
    let shared = std::path::Path::new("/dev/shm");
    let place = if shared.is_dir() { shared.to_owned() } else { std::env::temp_dir() };
    let folder = place.join(format!("palam-fuzz-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let pack = include_str!("../../rules/standards/pack.toml").replace("id = \"standards\"", "id = \"own\"");
    std::fs::write(folder.join("pack.toml"), pack).unwrap();
    folder
});

fuzz_target!(|rule: &str| {
    std::fs::write(FOLDER.join("the-fault.toml"), rule).unwrap();
    if let Ok(packs) = Packs::with(&[&*FOLDER]) {
        let base = include_str!("../../fixtures/base.palam.json");
        let settings = Settings::on(jiff::civil::date(2026, 11, 23));
        let _ = check(&Record::read(Source::new("x.json", base), &settings.limits), &packs, &settings);
    }
});
