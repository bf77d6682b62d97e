//! Any bytes into the parsers: no panic, places inside the text, and JSON is accepted where `serde_json` accepts it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use palam::{Document, Limits, Source};

/// What is refused here though `serde_json` accepts it: two readers could read it differently.
const STRICTER: [&str; 6] = [
    "form/duplicate-member", "form/inexact-number", "form/nul-character", "form/look-alike-member", "form/byte-order-mark",
    "form/empty",
];

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits::default();
    for name in ["x.json", "x.yaml", "x.toml"] {
        let document = Document::parse(Source::from_bytes(name, bytes.to_vec(), limits.bytes), &limits);
        let text = &document.source().text;
        for place in document.faults().iter().flat_map(|fault| &fault.marks).filter_map(|mark| mark.place) {
            assert!(text.get(place.bytes.start..place.bytes.end).is_some(), "{place:?}");
        }
        assert!(document.value().is_some() || !document.faults().is_empty());
        if name == "x.json" {
            let theirs = serde_json::from_slice::<serde_json::Value>(bytes).ok();
            let stricter = document.faults().iter().any(|fault| STRICTER.contains(&fault.rule.as_str()));
            if !stricter {
                assert_eq!(theirs.as_ref(), document.value());
            }
        }
    }
});
