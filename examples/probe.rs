use std::time::Instant;
fn main() {
    let text = std::fs::read_to_string("fixtures/base.vidimus.json").unwrap();
    let packs = vidimus::Packs::built_in();
    let settings = vidimus::Settings::on(jiff::civil::date(2026, 11, 23));
    let n = 3000;
    for _ in 0..3 {
        let t = Instant::now();
        for _ in 0..n { std::hint::black_box(serde_json::from_slice::<serde_json::Value>(text.as_bytes()).unwrap()); }
        let base = t.elapsed().as_nanos() as f64 / n as f64;
        let t = Instant::now();
        for _ in 0..n { std::hint::black_box(vidimus::Document::parse(vidimus::Source::new("a.json", text.clone()), &settings.limits)); }
        let parse = t.elapsed().as_nanos() as f64 / n as f64;
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        let form = vidimus::shape::Form::manifest();
        let t = Instant::now();
        for _ in 0..n { std::hint::black_box(form.fits(&value)); }
        let fits = t.elapsed().as_nanos() as f64 / n as f64;
        let t = Instant::now();
        for _ in 0..n { std::hint::black_box(vidimus::judge::judge(&value, packs, settings.as_of)); }
        let judge = t.elapsed().as_nanos() as f64 / n as f64;
        let t = Instant::now();
        for _ in 0..n { std::hint::black_box(vidimus::check(vidimus::Source::new("a.json", text.clone()), packs, &settings)); }
        let check = t.elapsed().as_nanos() as f64 / n as f64;
        println!("value {base:.0} parse {:.2} fits {:.2} judge {:.2} check {:.2}", parse/base, fits/base, judge/base, check/base);
    }
}
