//! Manifests side by side, as a page: for a terminal below each other, elsewhere in a table.

use super::label::{self, say};
use super::prose::Block;
use crate::compare::{Comparison, Row, Ruling, Side, Standing};
use crate::finding::{Level, State};
use crate::words::{Slot, Tongue, Words, words};

/// How the manifests stand to each other on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    /// Below each other.
    Lines,
    /// In columns.
    Columns,
}

/// The name by which a manifest goes on the page.
#[must_use]
pub(crate) fn letter(index: usize) -> String {
    let letter = u8::try_from(index).ok().filter(|index| *index < 26).map(|index| char::from(b'A' + index));
    letter.map_or_else(|| (index + 1).to_string(), String::from)
}

/// What a level is called above its rules.
#[must_use]
pub(crate) fn heading(level: Level) -> Words {
    match level {
        Level::RedLine => words!(COMPARE_RED_LINES),
        Level::Violation => words!(COMPARE_DUTIES),
        Level::Gap => words!(COMPARE_GAPS),
        Level::Advice => words!(COMPARE_ADVICE),
    }
}

/// How a manifest stands to a rule, in words.
#[must_use]
pub(crate) fn standing(standing: &Standing, level: Level) -> Words {
    match standing {
        Standing::Crossed { because } if level == Level::Gap => {
            words!(COMPARE_STANDING_GAP, because = because.clone())
        }
        Standing::Crossed { because } => words!(COMPARE_STANDING_CROSSED, because = because.clone()),
        Standing::Accepted { state, because } => {
            words!(COMPARE_STANDING_ACCEPTED, state = label::state(*state), because = because.clone())
        }
        Standing::Open { state: State::Pending, because } => {
            words!(COMPARE_STANDING_LATER, because = because.clone())
        }
        Standing::Open { because, .. } => words!(COMPARE_STANDING_ASKED, because = because.clone()),
        Standing::Undecided { missing } => {
            words!(COMPARE_STANDING_UNDECIDED, missing = Slot::all(missing.iter().map(Slot::code)))
        }
        Standing::Kept => words!(COMPARE_STANDING_KEPT),
        Standing::DoesNotApply => words!(COMPARE_STANDING_NOT_APPLICABLE),
        Standing::NotJudged => words!(COMPARE_STANDING_NOT_JUDGED),
    }
}

/// A row as it is shown: the question, and of each manifest its answer.
type Shown = (String, Vec<String>);

/// The page.
#[must_use]
pub(crate) fn page(comparison: &Comparison, layout: Layout, language: Tongue) -> Vec<Block> {
    let number = comparison.sides.len();
    let mut page = vec![
        Block::Title(
            words!(COMPARE_TITLE_AS_OF, number = number, day = comparison.as_of.clone()).say(language),
        ),
        Block::Paragraph(words!(COMPARE_LEAD).say(language)),
    ];
    page.extend(comparison.sides.iter().enumerate().map(|(index, side)| Block::Item(named(index, side))));
    let outcomes = comparison.sides.iter().map(|side| say(&side.sentence, language)).collect();
    let outcome = (words!(COMPARE_OUTCOME).say(language), outcomes);
    page.push(Block::Heading(words!(COMPARE_STATES).say(language)));
    let facts = comparison.facts.iter().map(|row| shown(row, &words!(COMPARE_NOT_STATED), language));
    rows(&mut page, &std::iter::once(outcome).chain(facts).collect::<Vec<_>>(), layout);
    for group in comparison.rules.chunk_by(|one, other| one.level == other.level) {
        if let Some(first) = group.first() {
            page.push(Block::Heading(heading(first.level).say(language)));
            rulings(&mut page, group, layout, language);
        }
    }
    if !comparison.open.is_empty() {
        page.push(Block::Heading(words!(COMPARE_LEAVES_OPEN).say(language)));
        let quoted = |row: &Row| {
            let quote = |places: &Vec<Words>| {
                places.iter().map(|place| Words::quoted(format!("`{place}`"))).collect()
            };
            Row { about: row.about.clone(), answers: row.answers.iter().map(quote).collect() }
        };
        let open = comparison.open.iter().map(|row| shown(&quoted(row), &words!(COMPARE_NOTHING), language));
        rows(&mut page, &open.collect::<Vec<_>>(), layout);
    }
    page
}

fn named(index: usize, side: &Side) -> String {
    let kind = if side.kind.is_empty() { String::new() } else { format!(", {}", side.kind) };
    format!("{}: {} ({}{kind})", letter(index), side.title, side.file)
}

/// A row with `none` where nothing is stated.
fn shown(row: &Row, none: &Words, language: Tongue) -> Shown {
    let answer = |answers: &Vec<Words>| match answers.as_slice() {
        [] => none.say(language),
        answers => Slot::rows(answers.iter().cloned()).say(language),
    };
    (say(&row.about, language), row.answers.iter().map(answer).collect())
}

fn rows(page: &mut Vec<Block>, rows: &[Shown], layout: Layout) {
    match layout {
        Layout::Columns => {
            let cells = rows.iter().map(|(about, answers)| {
                std::iter::once(about.clone()).chain(answers.iter().cloned()).collect()
            });
            page.push(Block::Table(
                head(rows.first().map_or(0, |(_, answers)| answers.len())).chain(cells).collect(),
            ));
        }
        Layout::Lines => {
            for (about, answers) in rows {
                page.push(Block::Paragraph(format!("{about}:")));
                let answers = answers.iter().enumerate();
                page.extend(
                    answers.map(|(index, answer)| Block::Item(format!("{}: {answer}", letter(index)))),
                );
            }
        }
    }
}

fn rulings(page: &mut Vec<Block>, rulings: &[Ruling], layout: Layout, language: Tongue) {
    let in_words = |one: &Standing, ruling: &Ruling| standing(one, ruling.level).say(language);
    match layout {
        Layout::Columns => {
            let cells = rulings.iter().map(|ruling| {
                let standings = ruling.standings.iter().map(|one| in_words(one, ruling));
                std::iter::once(about(ruling, language)).chain(standings).collect()
            });
            page.push(Block::Table(
                head(rulings.first().map_or(0, |one| one.standings.len())).chain(cells).collect(),
            ));
        }
        Layout::Lines => {
            let (common, own): (Vec<&Ruling>, Vec<&Ruling>) =
                rulings.iter().partition(|ruling| is_common_gap(ruling));
            for ruling in own {
                page.push(Block::Paragraph(about(ruling, language)));
                let standings = ruling.standings.iter().enumerate();
                page.extend(standings.map(|(index, one)| {
                    Block::Item(format!("{}: {}", letter(index), in_words(one, ruling)))
                }));
            }
            if !common.is_empty() {
                page.push(Block::Paragraph(words!(COMPARE_COMMON).say(language)));
                page.extend(common.into_iter().map(|ruling| Block::Item(about(ruling, language))));
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
fn about(ruling: &Ruling, language: Tongue) -> String {
    let provision = ruling.provision.as_ref().map(|cite| format!("; {}, {}", cite.title, cite.at));
    let (title, basis) = (say(&ruling.title, language), say(ruling.basis.words(), language));
    format!("{title} ({}, {basis}{})", ruling.rule, provision.unwrap_or_default())
}
