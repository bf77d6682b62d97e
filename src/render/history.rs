//! The life of a manifest on one page of prose.

use super::prose::Block;
use crate::finding::Class;
use crate::history::{History, Stage};
use crate::words::{count, shorten};

/// Changes of one class that are told; the others are counted.
const MOST: usize = 12;

/// The page.
#[must_use]
pub fn page(history: &History) -> Vec<Block> {
    let title =
        history.manifest.as_ref().map_or_else(|| history.file.clone(), |manifest| shorten(&manifest.title));
    let mut page =
        vec![Block::Title(title), Block::Paragraph(format!("`{}`: {}", history.file, summary(history)))];
    for stage in &history.stages {
        page.push(Block::Heading(heading(stage)));
        page.push(Block::Paragraph(line(stage)));
        page.extend(told(stage).into_iter().map(Block::Item));
    }
    page
}

/// How often it widened, and how often nobody assessed that.
#[must_use]
pub fn summary(history: &History) -> String {
    let later = history.stages.iter().skip(1);
    let widened: Vec<&Stage> = later.filter(|stage| stage.widens()).collect();
    let unassessed = widened.iter().filter(|stage| stage.assessed.is_none()).count();
    let late = |stage: &&&Stage| stage.assessed.as_ref().is_some_and(|assessed| assessed.days > 0);
    let late = widened.iter().filter(late).count();
    let stages = count(history.stages.len(), "text");
    match (widened.len(), unassessed) {
        (0, _) => format!("{stages} on record, none of which widens the one before"),
        (number, open) => format!(
            "{stages} on record; {} what is done to people; {open} without an assessment, {late} assessed only afterwards",
            if number == 1 { "1 widens".to_owned() } else { format!("{number} widen") }
        ),
    }
}

/// The day and the revision.
#[must_use]
pub fn heading(stage: &Stage) -> String {
    let revision =
        stage.revision.as_ref().map_or_else(String::new, |revision| format!(", revision {revision}"));
    let version = stage.version.as_ref().map_or_else(String::new, |version| format!(" of system {version}"));
    format!("{}{revision}{version}", stage.day)
}

/// What it means, by whom it was put on record, and what was said of it.
#[must_use]
pub fn line(stage: &Stage) -> String {
    let said = if stage.said.is_empty() { String::new() } else { format!(": \"{}\"", shorten(&stage.said)) };
    format!("{} ({}{said})", stage.verdict.words(), stage.by)
}

/// What changed, the gravest first, what is owed, and the assessment.
#[must_use]
pub fn told(stage: &Stage) -> Vec<String> {
    let mut lines = Vec::new();
    for class in [Class::RedLine, Class::Widening, Class::CannotTell, Class::Narrowing] {
        let all: Vec<String> =
            stage.of_class(class).map(|finding| format!("{}: {}", class.words(), finding.message)).collect();
        let rest = all.len().saturating_sub(MOST);
        lines.extend(all.into_iter().take(MOST));
        if rest > 0 {
            lines.push(format!("{}: {rest} more", class.words()));
        }
    }
    lines.extend(stage.owed().map(|finding| format!("owed: {}", finding.message)));
    if let Some(assessed) = &stage.assessed {
        lines.push(assessed.words().to_string());
    }
    lines
}
