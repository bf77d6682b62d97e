//! The chapter of one manifest: the verdict, what was found by weight, what held, the provisions, its own lines.

use maud::{Markup, html};

use super::decision;
use super::finding;
use super::listing::Listing;
use super::numbered::Numbered;
use super::provisions::Provisions;
use super::rules::Rules;
use super::scene::Scene;
use super::words::{capital, class, heading, lead, plain, prose, sentence};
use crate::finding::Class;
use crate::heading::Heading;
use crate::render::outline;
use crate::report::{About, Report, Verdict};
use crate::words::count;

/// Which manifest of a run this is, and how deep its heading lies.
#[derive(Debug, Clone, Copy)]
pub(super) struct Manner {
    pub(super) number: usize,
    pub(super) depth: u8,
}

/// What a report is called: the title of the manifest, or its file.
pub(super) fn name(report: &Report) -> String {
    let title =
        report.manifest.as_ref().map(|identity| identity.title.trim()).filter(|title| !title.is_empty());
    match (report.about, title) {
        (About::Register, _) => "The register as a whole".to_owned(),
        (About::Settings, _) => "The settings of this run".to_owned(),
        (_, Some(title)) => cut(title),
        (_, None) => cut(&report.file),
    }
}

/// A name that is no longer than a heading can be.
fn cut(name: &str) -> String {
    const LONGEST: usize = 160;
    match name.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", name.get(..at).unwrap_or(name).trim_end()),
        None => name.to_owned(),
    }
}

/// The chapter.
pub(super) fn render(report: &Report, manner: Manner, rules: &Rules) -> Markup {
    let prefix = format!("m{}", manner.number);
    let name = match manner.depth {
        1 => name(report),
        // Two manifests may bear one title.
        _ => format!("{}. {}", manner.number, name(report)),
    };
    let entries = numbered(report);
    let scene = Scene {
        provisions: Provisions::of(report, &prefix),
        listing: Listing::of(&report.source, &entries, &prefix),
        depth: manner.depth,
        rules,
        prefix,
    };
    html! {
        section.manifest.alone[manner.depth == 1] id=(scene.prefix) aria-labelledby={ (scene.prefix) "-title" } {
            (head(report, &scene, &name))
            (contents(report, &scene, &entries, &name))
            div.findings {
                @for group in entries.chunk_by(|one, other| one.heading == other.heading) {
                    (section(&scene, group))
                }
                @if report.beyond.number > 0 {
                    p { (count(report.beyond.number, "finding")) " more are counted and not listed: there are more than the limit." }
                }
                (declared(report, &scene))
                (held(report, &scene))
                (provisions(&scene))
                (listing(&scene))
                (about(report, &scene))
            }
        }
    }
}

fn numbered(report: &Report) -> Vec<Numbered<'_>> {
    let sections = outline::sections(report).into_iter();
    let entries = sections.flat_map(|section| {
        let heading = section.heading;
        section.entries.into_iter().map(move |entry| (heading, entry))
    });
    entries
        .enumerate()
        .map(|(index, (heading, entry))| Numbered { number: index + 1, heading, entry })
        .collect()
}

fn head(report: &Report, scene: &Scene<'_>, name: &str) -> Markup {
    let id = format!("{}-title", scene.prefix);
    let judged = report.about == About::Manifest && report.verdict != Verdict::Unreadable;
    let decision = judged.then(|| crate::decision::of(report, |rule| scene.rules.citation(rule)));
    html! {
        header {
            (heading(scene.depth, Some(&id), plain(name)))
            @if let Some(decision) = &decision { (decision::facts(decision)) }
            div class={ "verdict " (verdict_class(report.verdict)) } {
                @for line in outline::frame(report) { p { strong { (sentence(&line)) } } }
                p {
                    strong { (verdict(report)) } " "
                    @match &decision {
                        Some(decision) => (sentence(&decision.sentence)),
                        None => (explained(report.verdict)),
                    }
                }
                @if report.verdict != Verdict::Unreadable { p { (in_numbers(report)) } }
            }
            @if let Some(decision) = &decision { (decision::asks(decision, scene)) }
        }
    }
}

pub(super) const fn verdict_class(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Unreadable | Verdict::RedLine => "red-line",
        Verdict::Violation => "violation",
        Verdict::NotReadableInFull => "not-readable",
        Verdict::Undecided => "undecided",
        Verdict::Incomplete => "incomplete",
        Verdict::Gaps | Verdict::Widens | Verdict::CannotTell => "gap",
        Verdict::Clear | Verdict::Narrows | Verdict::Unchanged => "held",
    }
}

fn verdict(report: &Report) -> String {
    let record = if report.ended.is_some() { ", for the record" } else { "" };
    match (report.verdict, report.counts.red_lines) {
        (Verdict::RedLine, number) if number > 1 => format!("Crosses {number} red lines{record}."),
        _ => format!("{}.", capital(&report.words())),
    }
}

const fn explained(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Unreadable => "It is no manifest that can be read, so nothing was judged.",
        Verdict::RedLine => {
            "What is stated amounts to a use that must not exist under the norm or law named below. It cannot be waived."
        }
        Verdict::Violation => "What is stated crosses no red line, but contradicts a duty.",
        Verdict::NotReadableInFull => {
            "Parts of the file cannot be read as what belongs there. Nothing is known to be wrong in the rest, and no duty is broken by form."
        }
        Verdict::Undecided => "Nothing is known to be wrong, but rules hang on facts that are not stated.",
        Verdict::Incomplete => {
            "Nothing is known to be wrong, but parts that the format asks for are not stated. No duty is broken by form."
        }
        Verdict::Gaps => "Nothing is known to be wrong; something that is asked for is missing.",
        Verdict::Widens => "More is done to people than the earlier record said, or less is stated of it.",
        Verdict::CannotTell => "What is stated does not tell what the change means for people.",
        Verdict::Narrows => "Less is done to people than the earlier record said, or with more protection.",
        Verdict::Unchanged => "Nothing that was stated and differs now bears on what is done to people.",
        Verdict::Clear => "What is stated keeps every rule that applies.",
    }
}

/// What was found, in a sentence.
fn in_numbers(report: &Report) -> String {
    let counts = &report.counts;
    let classes = counts.changes.iter().filter(|(class, _)| **class != Class::RedLine);
    let changes: Vec<String> = classes.map(|(class, number)| format!("{number} {}", class.name())).collect();
    let parts = [
        (counts.red_lines, "red line", ""),
        (counts.violations, "violation", ""),
        (counts.gaps, "gap", ""),
        (counts.advice, "advice", ""),
        (counts.not_readable, "part", " not readable"),
        (counts.incomplete, "part", " that the format asks for and nobody stated"),
        (counts.unknown, "rule", " cannot be decided"),
        (counts.asked, "question", " for a person"),
        (counts.excused, "rule", " excused"),
        (counts.withheld, "fact", " withheld"),
        (counts.waived, "finding", " waived"),
        (counts.baselined, "finding", " in the baseline"),
        (counts.held, "rule", " kept"),
    ];
    let others = parts
        .iter()
        .filter(|(number, ..)| *number > 0)
        .map(|(number, noun, rest)| format!("{}{rest}", count(*number, noun)));
    let told: Vec<String> = changes.into_iter().chain(others).collect();
    if told.is_empty() { String::new() } else { told.join(", ") + "." }
}

fn contents(report: &Report, scene: &Scene<'_>, entries: &[Numbered<'_>], name: &str) -> Markup {
    let prefix = &scene.prefix;
    let item = |anchor: &str, words: &str, number: &str| {
        html! { li class=(anchor) { a href={ "#" (prefix) "-" (anchor) } { (words) " " span.count { (number) } } } }
    };
    html! {
        nav.contents aria-label={ "Contents: " (plain(name)) } {
            ul {
                @for group in entries.chunk_by(|one, other| one.heading == other.heading) {
                    @if let Some(first) = group.first() {
                        (item(class(first.heading), &capital(first.heading.words()), &size(group).to_string()))
                    }
                }
                @if !report.held.is_empty() { (item("held", "Held", &report.held.len().to_string())) }
                @if scene.provisions.len() > 0 { (item("provisions", "Provisions", &scene.provisions.len().to_string())) }
                @if !scene.listing.is_empty() {
                    li { a href={ "#" (prefix) "-listing" } { "The manifest, line by line" } }
                }
                li { a href={ "#" (prefix) "-about" } { "About this check" } }
            }
        }
    }
}

/// How many findings of its own a section tells; what hangs on the same missing part stands under the gravest heading.
fn size(group: &[Numbered<'_>]) -> usize {
    let Some(first) = group.first() else { return 0 };
    let all = group.iter().flat_map(|numbered| numbered.entry.findings());
    all.filter(|finding| Heading::of(finding) == first.heading).count()
}

fn section(scene: &Scene<'_>, group: &[Numbered<'_>]) -> Markup {
    let Some(first) = group.first() else { return html! {} };
    let words = html! { (capital(first.heading.words())) " " span.count { (size(group)) } };
    part(
        scene,
        class(first.heading),
        words,
        html! {
            p.lead { (lead(first.heading)) }
            @for numbered in group { (finding::render(scene, numbered)) }
        },
    )
}

/// A part of the chapter, under its heading.
fn part(scene: &Scene<'_>, anchor: &str, words: Markup, body: Markup) -> Markup {
    let id = format!("{}-{anchor}", scene.prefix);
    html! { section.part { (heading(scene.depth + 1, Some(&id), words)) (body) } }
}

/// What the author declares about parts of which nothing was found.
fn declared(report: &Report, scene: &Scene<'_>) -> Markup {
    if report.declared.is_empty() {
        return html! {};
    }
    part(
        scene,
        "declared",
        html! { "Declared " span.count { (report.declared.len()) } },
        html! {
            p.lead { "What the record says about itself where nothing was found. It silences nothing." }
            ul {
                @for declared in &report.declared {
                    li { code { (plain(&declared.mark.pointer)) } " " (sentence(declared.words.text())) }
                }
            }
        },
    )
}

fn held(report: &Report, scene: &Scene<'_>) -> Markup {
    if report.held.is_empty() {
        return html! {};
    }
    part(
        scene,
        "held",
        html! { "Held " span.count { (report.held.len()) } },
        html! {
            p.lead { "Rules that apply and are kept, as far as what is stated goes. Each is named by the fault it looks for." }
            ul.held {
                @for held in &report.held {
                    li {
                        "Not found: " (prose(scene.rules.title(&held.rule).unwrap_or(&held.rule)))
                        @if held.subjects > 1 { ", in " (held.subjects) " parts" }
                        " " code.rule { (plain(&held.rule)) }
                    }
                }
            }
        },
    )
}

fn provisions(scene: &Scene<'_>) -> Markup {
    if scene.provisions.len() == 0 {
        return html! {};
    }
    part(
        scene,
        "provisions",
        html! { "Provisions " span.count { (scene.provisions.len()) } },
        html! {
            p.lead { "What the findings rest on, each with its standing, its day, and how well its text was read." }
            (scene.provisions.list(scene.rules))
        },
    )
}

fn listing(scene: &Scene<'_>) -> Markup {
    if scene.listing.is_empty() {
        return html! {};
    }
    part(
        scene,
        "listing",
        html! { "The manifest, line by line" },
        html! {
            p.lead {
                "Findings stand beside the lines they speak of. What is missing stands beside the part in which it is missed."
            }
            (scene.listing.render())
        },
    )
}

fn about(report: &Report, scene: &Scene<'_>) -> Markup {
    let packs = |applies: Option<bool>| {
        let packs = report.packs.iter().filter(move |pack| pack.applies == applies);
        packs.map(|pack| plain(&format!("{} {}", pack.id, pack.version))).collect::<Vec<_>>().join(", ")
    };
    let row = |label: &str, words: &str| {
        html! { @if !words.is_empty() { div { dt { (label) } dd { (plain(words)) } } } }
    };
    part(
        scene,
        "about",
        html! { "About this check" },
        html! {
            dl {
                (row("File", &report.file))
                @if let Some(identity) = &report.manifest {
                    (row("Manifest", &identity.id))
                    (row("Revision", &identity.revision))
                    (row("Kind", &identity.kind))
                }
                (row("Judged as of", &report.as_of))
                (row("Packs applied", &packs(Some(true))))
                (row("Packs that may apply", &packs(None)))
                (row("Packs that do not apply", &packs(Some(false))))
            }
        },
    )
}
