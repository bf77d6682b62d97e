//! Any two JSON texts, one after the other, held against each other.
#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::{Deserializer, Value};
use palam::{Packs, Record, Register, Settings, Source};

fuzz_target!(|bytes: &[u8]| {
    let mut values = Deserializer::from_slice(bytes).into_iter::<Value>();
    let (Some(Ok(one)), Some(Ok(other))) = (values.next(), values.next()) else { return };
    let settings = Settings::on(jiff::civil::date(2026, 11, 23));
    let record = |name: &str, value: &Value| Record::read(Source::new(name, value.to_string()), &settings.limits);
    let (old, new) = (record("old.json", &one), record("new.json", &other));
    let _ = palam::product(&old, &new, &settings);
    let mut register = Register::default();
    register.add(&old);
    register.add(&new);
    let _ = register.report(Packs::built_in(), &settings, &mut |name| {
        let value = if name == "old.json" { &one } else { &other };
        Some(Source::new(name, value.to_string()))
    });
    let _ = palam::diff(&old, &new, Packs::built_in(), &settings);
});
