//! Machine formats are held against their published schemas.

use jiff::civil::date;
use vidimus::{Packs, Settings, Source, check, render, schema};

use crate::bless::{files, root};

#[test]
fn json_reports_fit_their_schema() {
    let validator = jsonschema::validator_for(&schema::report()).unwrap();
    let settings = Settings::on(date(2026, 11, 23));
    let mut inputs = files(&root().join("fixtures"));
    inputs.retain(|path| path.extension().is_some_and(|ending| ending == "json" || ending == "yaml"));
    assert!(inputs.len() > 20);
    for path in inputs {
        let bytes = std::fs::read(&path).unwrap();
        let source = Source::from_bytes(path.to_str().unwrap(), bytes, settings.limits.bytes);
        let reports = [check(source, Packs::built_in(), &settings)];
        let json: serde_json::Value =
            serde_json::from_str(&render::run(&mut render::json::Json::default(), &reports)).unwrap();
        if let Err(error) = validator.validate(&json) {
            panic!("{}: {error} at {}", path.display(), error.instance_path());
        }
    }
}
