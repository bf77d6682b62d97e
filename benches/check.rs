//! What a check costs beside reading the same bytes into a `serde_json::Value`: `cargo bench`.
//!
//! Each stage is measured on the base manifest, clean and with every built-in pack. Compare the medians.

use divan::{Bencher, black_box};
use palam::faces::judge;
use palam::faces::shape::Form;
use palam::{Document, Limits, Packs, Record, Settings, Source, check};
use serde_json::Value;

const BASE: &str = include_str!("../fixtures/base.palam.json");

fn main() {
    divan::main();
}

fn settings() -> Settings {
    Settings::on(jiff::civil::date(2026, 11, 23))
}

fn record(text: &str) -> Record {
    Record::read(Source::new("base.json", black_box(text)), &Limits::default())
}

fn value() -> Value {
    serde_json::from_str(BASE).unwrap_or_default()
}

/// The measure of all others.
#[divan::bench]
fn a_serde_json_value() -> Option<Value> {
    serde_json::from_slice(black_box(BASE.as_bytes())).ok()
}

#[divan::bench]
fn b_parse() -> Document {
    Document::parse(Source::new("base.json", black_box(BASE)), &Limits::default())
}

#[divan::bench]
fn c_shape(bencher: Bencher<'_, '_>) {
    let value = value();
    bencher.bench(|| Form::manifest().fits(black_box(&value)));
}

#[divan::bench]
fn d_judge(bencher: Bencher<'_, '_>) {
    let (value, packs) = (value(), Packs::built_in());
    bencher.bench(|| judge::judge(black_box(&value), packs, settings().as_of));
}

#[divan::bench]
fn e_check(bencher: Bencher<'_, '_>) {
    let packs = Packs::built_in();
    bencher.bench(|| check(&record(BASE), packs, &settings()));
}

/// One finding: its places are looked up, its sentences filled.
#[divan::bench]
fn f_check_with_a_red_line(bencher: Bencher<'_, '_>) {
    let packs = Packs::built_in();
    let text = BASE.replacen("\"infers\": []", "\"infers\": [\"emotion\"]", 1);
    bencher.bench(|| check(&record(&text), packs, &settings()));
}
