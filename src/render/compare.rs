//! Manifests side by side, as a page: for a terminal below each other, elsewhere in a table.

use super::prose::Block;
use crate::compare::{Comparison, Row, Ruling, Side, Standing};
use crate::finding::{Level, State};
use crate::words::{Words, count, list};

/// What a reader has to know before comparing.
pub const LEAD: &str = "What each manifest states, and what rules find in it. Nothing is added up and nothing is ranked. Where one states \
    less, rules cannot be decided; that is no advantage over another of which more is known.";

/// How the manifests stand to each other on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Below each other.
    Lines,
    /// In columns.
    Columns,
}

/// The name by which a manifest goes on the page.
#[must_use]
pub fn letter(index: usize) -> String {
    let letter = u8::try_from(index).ok().filter(|index| *index < 26).map(|index| char::from(b'A' + index));
    letter.map_or_else(|| (index + 1).to_string(), String::from)
}

/// What a level is called above its rules.
#[must_use]
pub const fn heading(level: Level) -> &'static str {
    match level {
        Level::RedLine => "Red lines that at least one of them crosses",
        Level::Violation => "Duties that at least one of them contradicts",
        Level::Gap => "Gaps that at least one of them has",
        Level::Advice => "Advice for at least one of them",
    }
}

/// How a manifest stands to a rule, in words.
#[must_use]
pub fn standing(standing: &Standing, level: Level) -> String {
    match standing {
        Standing::Crossed { because } => {
            let what = if level == Level::Gap { "gap" } else { "crossed" };
            format!("{what}: {because}")
        }
        Standing::Accepted { state, because } => format!("{}: {because}", state.name()),
        Standing::Open { state: State::Pending, because } => format!("applies later: {because}"),
        Standing::Open { because, .. } => format!("for a person to judge: {because}"),
        Standing::Undecided { missing } => {
            let missing: Vec<String> = missing.iter().map(|place| format!("`{place}`")).collect();
            format!("cannot be decided without {}", list(&missing))
        }
        Standing::Kept => "kept, as far as what is stated goes".to_owned(),
        Standing::DoesNotApply => "does not apply to what is stated".to_owned(),
        Standing::NotJudged => "not judged".to_owned(),
    }
}

/// The page.
#[must_use]
pub fn page(comparison: &Comparison, layout: Layout) -> Vec<Block> {
    let mut page = vec![
        Block::Title(format!(
            "{} side by side, judged as of {}",
            count(comparison.sides.len(), "manifest"),
            comparison.as_of
        )),
        Block::Paragraph(LEAD.to_owned()),
    ];
    page.extend(comparison.sides.iter().enumerate().map(|(index, side)| Block::Item(named(index, side))));
    let outcomes = comparison.sides.iter().map(|side| vec![side.sentence.clone()]).collect();
    let outcome = Row { about: "Outcome".into(), answers: outcomes };
    page.push(Block::Heading("What each states".to_owned()));
    rows(&mut page, &[&[outcome], comparison.facts.as_slice()].concat(), "not stated", layout);
    for group in comparison.rules.chunk_by(|one, other| one.level == other.level) {
        if let Some(first) = group.first() {
            page.push(Block::Heading(heading(first.level).to_owned()));
            rulings(&mut page, group, layout);
        }
    }
    if !comparison.open.is_empty() {
        page.push(Block::Heading("What each leaves open".to_owned()));
        let quoted = |row: &Row| {
            let quote = |places: &Vec<Words>| {
                places.iter().map(|place| Words::quoted(format!("`{place}`"))).collect()
            };
            Row { about: row.about.clone(), answers: row.answers.iter().map(quote).collect() }
        };
        rows(&mut page, &comparison.open.iter().map(quoted).collect::<Vec<_>>(), "nothing", layout);
    }
    page
}

fn named(index: usize, side: &Side) -> String {
    let kind = if side.kind.is_empty() { String::new() } else { format!(", {}", side.kind) };
    format!("{}: {} ({}{kind})", letter(index), side.title, side.file)
}

fn rows(page: &mut Vec<Block>, rows: &[Row], none: &str, layout: Layout) {
    let answer = |answers: &Vec<Words>, between: &str| match answers.as_slice() {
        [] => none.to_owned(),
        answers => answers.iter().map(Words::text).collect::<Vec<_>>().join(between),
    };
    match layout {
        Layout::Columns => {
            let cells = rows.iter().map(|row| {
                let answers = row.answers.iter().map(|answers| answer(answers, "; "));
                std::iter::once(row.about.to_string()).chain(answers).collect()
            });
            page.push(Block::Table(
                head(rows.first().map_or(0, |row| row.answers.len())).chain(cells).collect(),
            ));
        }
        Layout::Lines => {
            for row in rows {
                page.push(Block::Paragraph(format!("{}:", row.about)));
                let answers = row.answers.iter().enumerate();
                page.extend(answers.map(|(index, answers)| {
                    Block::Item(format!("{}: {}", letter(index), answer(answers, "; ")))
                }));
            }
        }
    }
}

fn rulings(page: &mut Vec<Block>, rulings: &[Ruling], layout: Layout) {
    match layout {
        Layout::Columns => {
            let cells = rulings.iter().map(|ruling| {
                let standings = ruling.standings.iter().map(|one| standing(one, ruling.level));
                std::iter::once(about(ruling)).chain(standings).collect()
            });
            page.push(Block::Table(
                head(rulings.first().map_or(0, |one| one.standings.len())).chain(cells).collect(),
            ));
        }
        Layout::Lines => {
            let (common, own): (Vec<&Ruling>, Vec<&Ruling>) =
                rulings.iter().partition(|ruling| is_common_gap(ruling));
            for ruling in own {
                page.push(Block::Paragraph(about(ruling)));
                let standings = ruling.standings.iter().enumerate();
                page.extend(standings.map(|(index, one)| {
                    Block::Item(format!("{}: {}", letter(index), standing(one, ruling.level)))
                }));
            }
            if !common.is_empty() {
                page.push(Block::Paragraph("All of them have these:".to_owned()));
                page.extend(common.into_iter().map(|ruling| Block::Item(about(ruling))));
            }
        }
    }
}

/// Whether all have the same gap, so that it distinguishes none.
fn is_common_gap(ruling: &Ruling) -> bool {
    let all = ruling.standings.iter().all(|standing| matches!(standing, Standing::Crossed { .. }));
    ruling.level == Level::Gap && all
}

/// The first row of a table: the letters of the manifests.
fn head(sides: usize) -> impl Iterator<Item = Vec<String>> {
    std::iter::once(std::iter::once(String::new()).chain((0..sides).map(letter)).collect())
}

/// A rule with what it rests on.
fn about(ruling: &Ruling) -> String {
    let provision = ruling.provision.as_ref().map(|cite| format!("; {}, {}", cite.title, cite.at));
    format!("{} ({}, {}{})", ruling.title, ruling.rule, ruling.basis.name(), provision.unwrap_or_default())
}
