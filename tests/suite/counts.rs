//! The counts of a report agree: what the summary says, what a heading says, and what is listed under it, in every form
//! that a person reads.

use std::path::PathBuf;

use jiff::civil::date;
use palam::{Packs, Record, Report, Settings, Source};

use crate::bless::{files, root};

/// Every manifest under `fixtures/` that can be judged.
fn reports() -> Vec<Report> {
    let settings = Settings::on(date(2026, 11, 28));
    let is_record = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap();
        [".palam.json", ".palam.yaml"].iter().any(|end| name.ends_with(end))
    };
    let mut reports: Vec<Report> = files(&root().join("fixtures"))
        .iter()
        .filter(|path| is_record(path))
        .filter_map(|path| {
            let name = path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned();
            let text = std::fs::read_to_string(path).ok()?;
            let record = Record::read(Source::new(name, text), &settings.limits);
            record.value()?;
            Some(palam::check(&record, Packs::built_in(), &settings))
        })
        .collect();
    assert!(reports.len() > 40, "{}", reports.len());
    // What the limit leaves out is counted all the same.
    let mut few = settings.clone();
    few.limits.findings = 12;
    let cut = |report: &Report| {
        let record = Record::read(report.source().clone(), &few.limits);
        palam::check(&record, Packs::built_in(), &few)
    };
    let cut: Vec<Report> = reports.iter().filter(|report| report.findings.len() > 12).map(cut).collect();
    reports.extend(cut);
    reports
}

/// The name of each heading, and what the summary counts under it.
fn counted(report: &Report) -> [(&'static str, usize); 12] {
    let counts = &report.counts;
    [
        ("red lines", counts.red_lines),
        ("violations", counts.violations),
        ("not readable", counts.not_readable),
        ("gaps", counts.gaps),
        ("cannot be decided", counts.open),
        ("incomplete", counts.incomplete),
        ("advice", counts.advice),
        ("for a person to judge", counts.asked),
        ("excused", counts.excused),
        ("withheld", counts.withheld),
        ("waived", counts.waived),
        ("in the baseline", counts.baselined),
    ]
}

/// A heading as it is written: its name, the number of what is listed under it, and all its numbers together.
#[derive(Debug)]
struct Heading<'t> {
    name: &'t str,
    own: usize,
    all: usize,
}

/// `10 facts, 4 more above, 2 not listed`.
fn numbers(text: &str) -> Option<(usize, usize)> {
    let number = |part: &str| part.split(' ').next()?.parse::<usize>().ok();
    let parts: Option<Vec<usize>> = text.split(", ").map(number).collect();
    let parts = parts?;
    Some((*parts.first()?, parts.iter().sum()))
}

/// `gaps (28, 1 more above)`.
fn heading(text: &str) -> Option<Heading<'_>> {
    let (name, numbers_in) = text.strip_suffix(')')?.split_once(" (")?;
    let (own, all) = numbers(numbers_in)?;
    Some(Heading { name, own, all })
}

/// Headings whose findings are all in entries of graver ones.
fn also_above(text: &str) -> Vec<Heading<'_>> {
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("also above: ").or_else(|| line.strip_prefix("Also above: ")));
    line.map_or_else(Vec::new, |line| line.split("), ").filter_map(above).collect())
}

fn above(part: &str) -> Option<Heading<'_>> {
    let (name, number) = part.split_once(" (")?;
    let (_, all) = numbers(number.trim_end_matches([')', '.']))?;
    Some(Heading { name, own: 0, all })
}

#[track_caller]
fn agree(report: &Report, form: &str, headings: &[Heading<'_>]) {
    for (name, number) in counted(report) {
        let told = headings.iter().find(|heading| heading.name == name).map_or(0, |heading| heading.all);
        let is_all_cut = told == 0 && report.beyond.number >= number;
        assert!(told == number || is_all_cut, "{} {form}: {name} ({told}), counted {number}", report.file);
    }
}

fn text(report: &Report, all: bool, narrated: bool) -> String {
    let look = palam::render::text::Look { width: 5000, all, narrated, ..Default::default() };
    palam::render::text::render(report, &look)
}

#[test]
fn headings_of_the_text_give_the_numbers_of_the_summary() {
    for report in reports() {
        for all in [false, true] {
            let text = text(&report, all, false);
            let mut headings: Vec<Heading<'_>> =
                text.lines().filter(|line| !line.starts_with(' ')).filter_map(heading).collect();
            headings.extend(also_above(&text));
            let unseen = text.lines().find_map(|line| line.strip_prefix("not shown: "));
            let unseen = unseen.map(|line| line.split(';').next().unwrap().replace("), ", ")\n"));
            headings.extend(unseen.iter().flat_map(|unseen| unseen.lines()).filter_map(heading));
            agree(&report, if all { "text, all" } else { "text" }, &headings);
        }
    }
}

/// What is listed and what is left out are what the heading says; an entry may hold several findings.
#[test]
fn what_the_text_lists_and_leaves_out_is_what_its_heading_says() {
    let mut left_out = 0;
    for report in reports() {
        let text = text(&report, false, false);
        let mut section: Option<(Heading<'_>, Vec<&str>)> = None;
        for line in text.lines().chain([""]) {
            if let Some(found) = heading(line).filter(|_| !line.starts_with(' ')) {
                section = Some((found, Vec::new()));
            } else if line.is_empty() {
                let Some((heading, lines)) = section.take() else { continue };
                left_out += usize::from(fits(&report, &heading, &lines));
            } else if let Some((_, lines)) = &mut section {
                lines.push(line);
            }
        }
    }
    assert!(left_out > 10, "{left_out}");
}

/// Whether something is left out. Of sections that are drawn with their lines nothing ever is.
#[track_caller]
fn fits(report: &Report, heading: &Heading<'_>, lines: &[&str]) -> bool {
    let more =
        lines.iter().find_map(|line| line.strip_prefix("  and ")?.strip_suffix(" more; `--all` shows them"));
    let Some(more) = more.map(|number| number.parse::<usize>().unwrap()) else { return false };
    let is_entry =
        |line: &&&str| line.starts_with("  ") && !line.starts_with("   ") && !line.starts_with("  and ");
    let entries = lines.iter().filter(is_entry).count();
    let several = lines.iter().any(|line| {
        let line = line.trim_start();
        ["asked for:", "undecided:", "also at", "and at"].iter().any(|sign| line.starts_with(sign))
            || line.contains(" in ") && line.contains(" places")
    });
    let listed = heading.own - more;
    let is_right = if several { entries <= listed } else { entries == listed };
    assert!(is_right, "{}: {heading:?}, {entries} entries, {more} more\n{lines:#?}", report.file);
    true
}

#[test]
fn the_narrated_report_lists_under_each_heading_as_many_as_it_says() {
    for report in reports() {
        let text = text(&report, false, true);
        let sections: Vec<(Heading<'_>, usize)> = text
            .split("\nSection: ")
            .skip(1)
            .filter(|section| !section.starts_with("declared"))
            .map(|section| {
                let (first, rest) = section.split_once(".\n").unwrap();
                let (name, number) = first.split_once(", ").unwrap();
                let (own, all) = numbers(number).unwrap();
                let items =
                    rest.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_digit()));
                (Heading { name, own, all }, items.count())
            })
            .collect();
        for (heading, listed) in &sections {
            assert_eq!(heading.own, *listed, "{} narrated: {heading:?}", report.file);
        }
        let headings: Vec<Heading<'_>> = sections.into_iter().map(|(heading, _)| heading).collect();
        agree(&report, "narrated", &headings);
    }
}

#[test]
fn headings_of_markdown_give_the_numbers_of_the_summary() {
    for report in reports() {
        let text = palam::render::run(
            &mut palam::render::markdown::Markdown::default(),
            std::slice::from_ref(&report),
            &palam::render::English,
        );
        let mut headings: Vec<Heading<'_>> = text
            .lines()
            .filter_map(|line| {
                let folded =
                    line.strip_prefix("<details><summary>").and_then(|line| line.strip_suffix("</summary>"));
                heading(line.strip_prefix("### ").or(folded)?)
            })
            .collect();
        headings.extend(also_above(&text));
        agree(&report, "markdown", &headings);
    }
}

#[test]
fn headings_of_the_page_give_the_numbers_of_the_summary() {
    for report in reports() {
        let page = palam::render::run(
            &mut palam::render::html::Html::new(Packs::built_in()),
            std::slice::from_ref(&report),
            &palam::render::English,
        );
        let headings = page.split("<h2 id=\"m1-").skip(1).filter_map(|part| {
            let part = part.split_once('>')?.1.split_once("</h2>")?.0;
            let (name, number) = part.split_once(" <span class=\"count\">")?;
            let (own, all) = numbers(number.strip_suffix("</span>")?)?;
            Some((name.to_lowercase(), own, all))
        });
        let headings: Vec<(String, usize, usize)> = headings.collect();
        let mut headings: Vec<Heading<'_>> =
            headings.iter().map(|(name, own, all)| Heading { name, own: *own, all: *all }).collect();
        let above = page.replace("<p>Also above", "\nAlso above").replace(".</p>", "\n");
        headings.extend(also_above(&above));
        agree(&report, "html", &headings);
    }
}
