//! The chapter of one manifest: the verdict, what was found by weight, what held, the provisions, its own lines.

use maud::{Markup, html};

use super::decision;
use super::finding;
use super::listing::Listing;
use super::numbered::Numbered;
use super::provisions::Provisions;
use super::rules::Rules;
use super::scene::Scene;
use super::words::{class, heading, lead, plain, prose, sentence};
use crate::finding::{Class, Level};
use crate::heading::Heading;
use crate::render::label::{self, opened, say};
use crate::render::outline::{self, Section};
use crate::report::{About, Report, Verdict, in_words};
use crate::words::{Slot, Tongue, Words, words};

/// Which manifest of a run this is, and how deep its heading lies.
#[derive(Debug, Clone, Copy)]
pub(super) struct Manner {
    pub(super) number: usize,
    pub(super) depth: u8,
    pub(super) language: Tongue,
}

/// What a report is called: the title of the manifest, or its file.
pub(super) fn name(report: &Report, language: Tongue) -> String {
    let title =
        report.manifest.as_ref().map(|identity| identity.title.trim()).filter(|title| !title.is_empty());
    match (report.about, title) {
        (About::Register, _) => words!(HTML_REGISTER).say(language),
        (About::Settings, _) => words!(HTML_RUN_SETTINGS).say(language),
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
        1 => name(report, manner.language),
        // Two manifests may bear one title.
        _ => format!("{}. {}", manner.number, name(report, manner.language)),
    };
    let sections = outline::sections(report);
    let above = outline::told_above(report, &sections);
    let entries = numbered(sections);
    let scene = Scene {
        provisions: Provisions::of(report, &prefix, manner.language),
        listing: Listing::of(report.source(), &entries, &prefix, manner.language),
        depth: manner.depth,
        rules,
        language: manner.language,
        prefix,
    };
    html! {
        section.manifest.alone[manner.depth == 1] id=(scene.prefix) aria-labelledby={ (scene.prefix) "-title" } {
            (head(report, &scene, &name))
            (contents(report, &scene, &entries, &name))
            div.findings {
                @for group in entries.chunk_by(|one, other| one.heading == other.heading) {
                    (section(report, &scene, group))
                }
                @if let Some(above) = above { p { (opened(above, scene.language)) } }
                @if report.beyond.number > 0 {
                    p { (say(words!(HTML_BEYOND, number = report.beyond.number), scene.language)) }
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

fn numbered(sections: Vec<Section<'_>>) -> Vec<Numbered<'_>> {
    let entries = sections.into_iter().flat_map(|section| {
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
            @if let Some(decision) = &decision { (decision::facts(decision, scene.language)) }
            div class={ "verdict " (verdict_class(report.verdict)) } {
                @for line in outline::frame(report) { p { strong { (sentence(&say(line, scene.language), scene.language)) } } }
                p {
                    strong { (verdict(report, scene.language)) } " "
                    @match &decision {
                        Some(decision) => (sentence(&say(&decision.sentence, scene.language), scene.language)),
                        None => (say(explained(report.verdict), scene.language)),
                    }
                }
                @if report.verdict != Verdict::Unreadable { p { (in_numbers(report, scene.language)) } }
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

fn verdict(report: &Report, language: Tongue) -> String {
    match (report.verdict, report.counts.red_lines) {
        (Verdict::RedLine, number) if number > 1 && report.ended.is_some() => {
            words!(HTML_CROSSED_SEVERAL, number = number).say(language)
        }
        (Verdict::RedLine, number) if number > 1 => {
            words!(HTML_CROSSES_SEVERAL, number = number).say(language)
        }
        _ => format!("{}.", opened(report.words(), language)),
    }
}

fn explained(verdict: Verdict) -> Words {
    match verdict {
        Verdict::Unreadable => words!(HTML_EXPLAINED_UNREADABLE),
        Verdict::RedLine => words!(HTML_EXPLAINED_RED_LINE),
        Verdict::Violation => words!(HTML_EXPLAINED_VIOLATION),
        Verdict::NotReadableInFull => words!(HTML_EXPLAINED_NOT_READABLE),
        Verdict::Undecided => words!(HTML_EXPLAINED_UNDECIDED),
        Verdict::Incomplete => words!(HTML_EXPLAINED_INCOMPLETE),
        Verdict::Gaps => words!(HTML_EXPLAINED_GAPS),
        Verdict::Widens => words!(HTML_EXPLAINED_WIDENS),
        Verdict::CannotTell => words!(HTML_EXPLAINED_CANNOT_TELL),
        Verdict::Narrows => words!(HTML_EXPLAINED_NARROWS),
        Verdict::Unchanged => words!(HTML_EXPLAINED_UNCHANGED),
        Verdict::Clear => words!(HTML_EXPLAINED_CLEAR),
    }
}

/// What was found, in a sentence.
fn in_numbers(report: &Report, language: Tongue) -> String {
    let counts = &report.counts;
    let classes = counts.changes.iter().filter(|(class, _)| **class != Class::RedLine);
    let changes =
        classes.map(|(class, number)| words!(HTML_COUNT_CLASS, number = *number, class = class.words()));
    let parts = [
        (counts.red_lines, label::of_level(Level::RedLine, counts.red_lines)),
        (counts.violations, label::of_level(Level::Violation, counts.violations)),
        (counts.gaps, label::of_level(Level::Gap, counts.gaps)),
        (counts.advice, label::of_level(Level::Advice, counts.advice)),
        (counts.not_readable, words!(HTML_COUNT_NOT_READABLE, number = counts.not_readable)),
        (counts.incomplete, words!(HTML_COUNT_INCOMPLETE, number = counts.incomplete)),
        (counts.unknown, words!(HTML_COUNT_UNDECIDED, number = counts.unknown)),
        (counts.open, words!(HTML_COUNT_OPEN, number = counts.open)),
        (report.packs_open(), words!(OUTLINE_PACKS_OPEN, number = report.packs_open())),
        (counts.asked, words!(HTML_COUNT_ASKED, number = counts.asked)),
        (counts.excused, words!(HTML_COUNT_EXCUSED, number = counts.excused)),
        (counts.withheld, words!(HTML_COUNT_WITHHELD, number = counts.withheld)),
        (counts.waived, words!(HTML_COUNT_WAIVED, number = counts.waived)),
        (counts.baselined, words!(HTML_COUNT_BASELINED, number = counts.baselined)),
        (counts.held, words!(HTML_COUNT_HELD, number = counts.held)),
    ];
    let others = parts.into_iter().filter(|(number, _)| *number > 0).map(|(_, words)| words);
    let counts: Vec<Words> = changes.chain(others).collect();
    if counts.is_empty() {
        return String::new();
    }
    words!(HTML_IN_NUMBERS, counts = Slot::commas(counts)).say(language)
}

fn contents(report: &Report, scene: &Scene<'_>, entries: &[Numbered<'_>], name: &str) -> Markup {
    let prefix = &scene.prefix;
    let item = |anchor: &str, words: &str, number: &str| {
        html! { li class=(anchor) { a href={ "#" (prefix) "-" (anchor) } { (words) " " span.count { (number) } } } }
    };
    html! {
        nav.contents aria-label=(plain(&words!(HTML_CONTENTS, name = name).say(scene.language))) {
            ul {
                @for group in entries.chunk_by(|one, other| one.heading == other.heading) {
                    @if let Some(first) = group.first() {
                        (item(class(first.heading), &opened(first.heading.words(), scene.language), &number(report, first.heading, group, scene.language)))
                    }
                }
                @if !report.held.is_empty() { (item("held", &say(words!(HTML_HELD), scene.language), &report.held.len().to_string())) }
                @if scene.provisions.len() > 0 { (item("provisions", &say(words!(HTML_PROVISIONS), scene.language), &scene.provisions.len().to_string())) }
                @if !scene.listing.is_empty() {
                    li { a href={ "#" (prefix) "-listing" } { (say(words!(HTML_LISTING), scene.language)) } }
                }
                li { a href={ "#" (prefix) "-about" } { (say(words!(HTML_ABOUT), scene.language)) } }
            }
        }
    }
}

fn number(report: &Report, heading: Heading, group: &[Numbered<'_>], language: Tongue) -> String {
    say(outline::number(report, heading, group.iter().map(|numbered| &numbered.entry)), language)
}

fn section(report: &Report, scene: &Scene<'_>, group: &[Numbered<'_>]) -> Markup {
    let Some(first) = group.first() else { return html! {} };
    let number = number(report, first.heading, group, scene.language);
    let words = html! { (opened(first.heading.words(), scene.language)) " " span.count { (number) } };
    part(
        scene,
        class(first.heading),
        words,
        html! {
            p.lead { (say(lead(first.heading), scene.language)) }
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
        html! { (say(words!(HTML_DECLARED), scene.language)) " " span.count { (report.declared.len()) } },
        html! {
            p.lead { (say(words!(HTML_DECLARED_LEAD), scene.language)) }
            ul {
                @for declared in &report.declared {
                    li { code { (plain(&declared.mark.pointer)) } " " (sentence(declared.words.text(), scene.language)) }
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
        html! { (say(words!(HTML_HELD), scene.language)) " " span.count { (report.held.len()) } },
        html! {
            p.lead { (say(words!(HTML_HELD_LEAD), scene.language)) }
            ul.held {
                @for held in &report.held {
                    li {
                        (prose(&words!(HTML_NOT_FOUND, title = scene.rules.title(&held.rule)).say(scene.language)))
                        @if held.subjects > 1 { (say(words!(HTML_IN_PARTS, number = held.subjects), scene.language)) }
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
        html! { (say(words!(HTML_PROVISIONS), scene.language)) " " span.count { (scene.provisions.len()) } },
        html! {
            p.lead { (say(words!(HTML_PROVISIONS_LEAD), scene.language)) }
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
        html! { (say(words!(HTML_LISTING), scene.language)) },
        html! {
            p.lead {
                (say(words!(HTML_LISTING_LEAD), scene.language))
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
    let row = |label: &Words, words: &str| {
        html! { @if !words.is_empty() { div { dt { (label.say(scene.language)) } dd { (plain(words)) } } } }
    };
    part(
        scene,
        "about",
        html! { (say(words!(HTML_ABOUT), scene.language)) },
        html! {
            dl {
                (row(&words!(HTML_ABOUT_FILE), &report.file))
                @if let Some(identity) = &report.manifest {
                    (row(&words!(HTML_ABOUT_MANIFEST), &identity.id))
                    (row(&words!(HTML_ABOUT_REVISION), &identity.revision))
                    (row(&words!(HTML_ABOUT_KIND), &identity.kind))
                }
                (row(&words!(HTML_ABOUT_AS_OF), &in_words(report.as_of)))
                (row(&words!(HTML_ABOUT_PACKS), &packs(Some(true))))
                (row(&words!(HTML_ABOUT_PACKS_OPEN), &packs(None)))
                (row(&words!(HTML_ABOUT_PACKS_NOT), &packs(Some(false))))
            }
        },
    )
}
