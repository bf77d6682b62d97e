//! Any two JSON texts, one after the other, held against each other.
#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::{Deserializer, Value};
use palam::product::{Vendor, compare};
use palam::register::Register;
use palam::{Packs, Settings, Source, check};

fuzz_target!(|bytes: &[u8]| {
    let mut values = Deserializer::from_slice(bytes).into_iter::<Value>();
    let (Some(Ok(one)), Some(Ok(other))) = (values.next(), values.next()) else { return };
    let _ = compare(Vendor { manifest: &one, file: "vendor.json" }, &other);
    let settings = Settings::on(jiff::civil::date(2026, 11, 23));
    let mut register = Register::default();
    for value in [&one, &other] {
        register.add(&check(Source::new("x.json", value.to_string()), Packs::built_in(), &settings));
    }
    let _ = register.report(&settings);
    let text = |name: &str, value: &Value| Source::new(name, value.to_string());
    let (old, new) = (text("old.json", &one), text("new.json", &other));
    let _ = palam::change::diff(old, new, Packs::built_in(), &settings);
});
