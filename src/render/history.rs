//! The life of a manifest on one page of prose.

use super::prose::Block;
use crate::finding::{Class, Finding};
use crate::history::{History, Stage};
use crate::words::{Tongue, Words, shorten, words};

/// Changes of one class that are told; the others are counted.
const MOST: usize = 12;

/// The page.
#[must_use]
pub(crate) fn page(history: &History, language: Tongue) -> Vec<Block> {
    let title =
        history.manifest.as_ref().map_or_else(|| history.file.clone(), |manifest| shorten(&manifest.title));
    let summary = format!("`{}`: {}", history.file, summary(history).say(language));
    let mut page = vec![Block::Title(title), Block::Paragraph(summary)];
    for stage in &history.stages {
        page.push(Block::Heading(heading(stage).say(language)));
        page.push(Block::Paragraph(line(stage).say(language)));
        page.extend(told(stage).into_iter().map(|words| Block::Item(words.say(language))));
    }
    page
}

/// How often it widened, and how often nobody assessed that.
#[must_use]
pub(crate) fn summary(history: &History) -> Words {
    let later = history.stages.iter().skip(1);
    let widened: Vec<&Stage> = later.filter(|stage| stage.widens()).collect();
    let unassessed = widened.iter().filter(|stage| stage.assessed.is_none()).count();
    let late = |stage: &&&Stage| stage.assessed.as_ref().is_some_and(|assessed| assessed.days > 0);
    let late = widened.iter().filter(late).count();
    let stages = words!(HISTORY_TEXTS, number = history.stages.len());
    match (widened.len(), unassessed) {
        (0, _) => words!(HISTORY_NONE_WIDENS, texts = stages),
        (number, open) => words!(HISTORY_WIDENS, texts = stages, number = number, open = open, late = late),
    }
}

/// The day and the revision.
#[must_use]
pub(crate) fn heading(stage: &Stage) -> Words {
    let day = stage.day.clone();
    match (&stage.revision, &stage.version) {
        (Some(revision), Some(version)) => {
            words!(HISTORY_REVISION_OF, day = day, revision = revision, version = version)
        }
        (Some(revision), None) => words!(HISTORY_REVISION, day = day, revision = revision),
        (None, Some(version)) => words!(HISTORY_OF, day = day, version = version),
        (None, None) => words!(HISTORY_DAY, day = day),
    }
}

/// What it means, by whom it was put on record, and what was said of it.
#[must_use]
pub(crate) fn line(stage: &Stage) -> Words {
    let (verdict, by) = (stage.verdict.words(), stage.by.as_str());
    if stage.said.is_empty() {
        return words!(HISTORY_VERDICT, verdict = verdict, by = by);
    }
    words!(HISTORY_VERDICT_SAID, verdict = verdict, by = by, said = shorten(&stage.said))
}

/// What changed, the gravest first, what is owed, and the assessment.
#[must_use]
pub(crate) fn told(stage: &Stage) -> Vec<Words> {
    let mut lines = Vec::new();
    for class in [Class::RedLine, Class::Widening, Class::CannotTell, Class::Narrowing] {
        let changed = |finding: &Finding| {
            words!(HISTORY_CHANGED, class = class.words(), message = finding.message.clone())
        };
        let all: Vec<Words> = stage.of_class(class).map(changed).collect();
        let rest = all.len().saturating_sub(MOST);
        lines.extend(all.into_iter().take(MOST));
        if rest > 0 {
            lines.push(words!(HISTORY_MORE, class = class.words(), number = rest));
        }
    }
    lines.extend(stage.owed().map(|finding| words!(HISTORY_OWED, message = finding.message.clone())));
    if let Some(assessed) = &stage.assessed {
        lines.push(assessed.words());
    }
    lines
}
