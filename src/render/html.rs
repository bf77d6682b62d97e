//! One page of HTML: everything a report says, with the manifest's own lines and the findings beside them.
//!
//! The page needs nothing but itself: no script, no font, no picture, no network, and it forbids itself all of them.
//! It can be read on a phone, printed, and read aloud. Text from a manifest is escaped where it is written, and
//! characters that act are spelled out; only addresses from the catalogue of law become links.

mod compare;
mod decision;
pub(crate) mod document;
mod finding;
mod grounds;
mod life;
mod listing;
mod manifest;
mod numbered;
mod overview;
mod provisions;
pub(crate) mod rules;
mod scene;
mod words;

use std::collections::BTreeMap;

use jiff::civil::Date;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use self::words::{HERE, woven};
use super::Renderer;
use super::label::say;
use crate::pack::Packs;
use crate::report::{About, Counts, Report, Verdict};
use crate::summary::{Summary, Tool};
use crate::words::{Tongue, words};
#[cfg(feature = "cli")]
pub(crate) use compare::comparison;
#[cfg(feature = "cli")]
pub(crate) use life::life;
use manifest::Manner;
use rules::Rules;

/// A browser still opens a page of this size at once. Beyond it, manifests that came out best are listed only.
const MOST_BYTES: usize = 24 * 1024 * 1024;

/// Rows of the list of manifests; the others are counted.
const MOST_ROWS: usize = 20_000;

const STYLE: &str = include_str!("html/page.css");

/// Nothing may be loaded, run or sent.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-src 'none'";

/// One page of HTML.
#[derive(Debug)]
pub struct Html {
    rules: Rules,
    /// The first report, until it is known whether others follow: alone it is the page, beside others a chapter.
    first: Option<Report>,
    rows: Vec<Row>,
    chapters: Chapters,
    as_of: Option<Date>,
}

/// What the list of manifests says of one.
#[derive(Debug)]
struct Row {
    number: usize,
    about: About,
    name: String,
    file: String,
    verdict: Verdict,
    counts: Counts,
}

/// Chapters that are kept, the gravest first, with the bytes they take.
#[derive(Debug, Default)]
struct Chapters {
    kept: BTreeMap<(Verdict, usize), String>,
    bytes: usize,
    seen: usize,
}

impl Html {
    /// For the rules of these packs.
    #[must_use]
    pub fn new(packs: &Packs) -> Self {
        Self::of(Rules::of(packs))
    }

    fn of(rules: Rules) -> Self {
        Self { rules, first: None, rows: Vec::new(), chapters: Chapters::default(), as_of: None }
    }

    /// For the rules of packs from which reasons and the words of provisions were left out: these stand beside them.
    pub(crate) fn with(packs: &Packs, beside: rules::Beside) -> Self {
        Self::of(Rules::with(packs, beside))
    }

    fn add(&mut self, report: &Report, language: Tongue) {
        let number = self.chapters.seen + 1;
        if number <= MOST_ROWS {
            self.rows.push(Row {
                number,
                about: report.about,
                name: manifest::name(report, language),
                file: report.file.clone(),
                verdict: report.verdict,
                counts: report.counts.clone(),
            });
        }
        let chapter = manifest::render(report, Manner { number, depth: 2, language }, &self.rules);
        self.chapters.add(report.verdict, chapter.into_string());
    }
}

impl Chapters {
    fn add(&mut self, verdict: Verdict, text: String) {
        self.seen += 1;
        self.bytes += text.len();
        self.kept.insert((verdict, self.seen), text);
        while self.bytes > MOST_BYTES && self.kept.len() > 1 {
            let Some((_, best)) = self.kept.pop_last() else { break };
            self.bytes -= best.len();
        }
    }

    fn has(&self, row: &Row) -> bool {
        self.kept.contains_key(&(row.verdict, row.number))
    }

    /// The chapters in the order in which they came.
    fn in_order(&self) -> Vec<&str> {
        let mut chapters: Vec<(usize, &str)> =
            self.kept.iter().map(|((_, number), text)| (*number, text.as_str())).collect();
        chapters.sort_unstable();
        chapters.into_iter().map(|(_, text)| text).collect()
    }
}

impl Renderer for Html {
    fn report(&mut self, report: &Report, language: Tongue) -> String {
        self.as_of = self.as_of.or(report.as_of);
        if self.chapters.seen == 0 && self.first.is_none() {
            self.first = Some(report.clone());
            return String::new();
        }
        if let Some(first) = self.first.take() {
            self.add(&first, language);
        }
        self.add(report, language);
        String::new()
    }

    fn end(&mut self, summary: &Summary, language: Tongue) -> String {
        let (title, main) = match self.first.take() {
            Some(report) => {
                let body = manifest::render(&report, Manner { number: 1, depth: 1, language }, &self.rules);
                let unreadable = html! { (overview::unreadable(summary, language)) (overview::passed_over(summary, language)) };
                let name = manifest::name(&report, language);
                let title = words!(HTML_TITLE, name = name, verdict = report.words());
                (words::plain(&title.say(language)), html! { (unreadable) (body) })
            }
            None => (
                overview::title(summary, language),
                html! {
                    (overview::render(summary, &self.rows, &self.chapters, language))
                    @for chapter in self.chapters.in_order() { (PreEscaped(chapter)) }
                },
            ),
        };
        let header = match self.as_of {
            None => words!(HTML_HEADER),
            Some(day) => words!(HTML_HEADER_AS_OF, day = day),
        };
        let header = header.say(language);
        let settings = summary.settings.as_ref().map(|settings| say(settings, language));
        let frame = Frame { title: &title, header: &header, settings: settings.as_deref() };
        page(&frame, &main, language).into_string() + "\n"
    }
}

/// What stands around the content of a page.
struct Frame<'f> {
    title: &'f str,
    header: &'f str,
    settings: Option<&'f str>,
}

fn page(frame: &Frame<'_>, main: &Markup, language: Tongue) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(language.tag()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                meta name="robots" content="noindex";
                title { (frame.title) " – palam" }
                style { (PreEscaped(STYLE)) }
            }
            body {
                a.skip href="#main" { (say(words!(HTML_SKIP), language)) }
                header.page {
                    p { (frame.header) }
                }
                main #main tabindex="-1" { (main) }
                (foot(frame.settings, language))
            }
        }
    }
}

/// What a reader has to know to weigh the report.
fn foot(settings: Option<&str>, language: Tongue) -> Markup {
    let norm = html! { strong { (say(words!(HTML_NORM), language)) } };
    let law = html! { strong { (say(words!(HTML_LAW), language)) } };
    let link = html! { a href=(crate::schema::CONTEST) { (say(words!(HTML_CONTESTED), language)) } };
    html! {
        footer.page {
            p {
                (woven(&words!(HTML_FOOT_NORM, norm = HERE), &norm, language)) " "
                (woven(&words!(HTML_FOOT_LAW, law = HERE), &law, language))
            }
            p {
                (say(words!(HTML_FOOT_JUDGES), language)) " "
                (woven(&words!(HTML_FOOT_CONTEST, link = HERE), &link, language))
            }
            @if let Some(settings) = settings {
                p { (words::plain(&words!(HTML_SETTINGS, settings = settings).say(language))) }
            }
            p { (say(words!(HTML_MADE_BY, version = Tool::this().version), language)) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_too_many_chapters_the_gravest_stay() {
        let mut chapters = Chapters::default();
        let third = "x".repeat(MOST_BYTES / 3);
        for verdict in [Verdict::Clear, Verdict::RedLine, Verdict::Gaps, Verdict::Violation, Verdict::RedLine]
        {
            chapters.add(verdict, third.clone());
        }
        let kept: Vec<(Verdict, usize)> = chapters.kept.keys().copied().collect();
        assert_eq!(kept, [(Verdict::RedLine, 2), (Verdict::RedLine, 5), (Verdict::Violation, 4)]);
        assert_eq!((chapters.seen, chapters.in_order().len(), chapters.bytes), (5, 3, 3 * third.len()));
    }
}
