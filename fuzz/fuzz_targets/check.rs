//! Any text into the check, and its report into every renderer.
#![no_main]

use libfuzzer_sys::fuzz_target;
use palam::render::text::{Look, Text};
use palam::render::{Renderer, concise, github, json, junit, markdown, run};
use palam::{Packs, Record, Settings, Source, check};

fuzz_target!(|text: &str| {
    let settings = Settings::on(jiff::civil::date(2026, 11, 23));
    for name in ["x.json", "x.yaml"] {
        let report = check(&Record::read(Source::new(name, text), &settings.limits), Packs::built_in(), &settings);
        for place in report.findings.iter().flat_map(|finding| &finding.marks).filter_map(|mark| mark.place) {
            assert!(report.source.text.get(place.bytes.start..place.bytes.end).is_some(), "{place:?}");
        }
        let reports = [report];
        let forms: [Box<dyn Renderer>; 6] = [
            Box::new(Text::new(Look::default())),
            Box::new(concise::Concise),
            Box::new(json::Json::default()),
            Box::new(github::GitHub::default()),
            Box::new(junit::JUnit::default()),
            Box::new(markdown::Markdown::default()),
        ];
        for mut form in forms {
            run(form.as_mut(), &reports);
        }
    }
});
