//! How long a report may become: places of one finding, and all findings together.
//!
//! A file of forty kilobytes can earn findings of forty megabytes. What is cut is counted, and the gravest comes first,
//! so that nothing is lost but length.

use crate::finding::{Finding, Mark};

/// Places that one finding lists.
const PLACES: usize = 25;

/// Bytes of findings, as JSON, that every report may have.
const LEAST: usize = 600_000;

/// Bytes of findings for each byte of the manifest.
const FACTOR: usize = 5;

/// Bytes of findings that no report exceeds.
const MOST: usize = 2_500_000;

/// Keeps the first places of each finding, and counts the others.
pub(super) fn places(findings: &mut [Finding]) {
    for finding in findings {
        finding.unlisted += cut(&mut finding.marks);
        for also in &mut finding.also {
            cut(&mut also.marks);
        }
        for exception in &mut finding.exceptions {
            exception.fields.truncate(PLACES);
        }
    }
}

fn cut(marks: &mut Vec<Mark>) -> usize {
    let more = marks.len().saturating_sub(PLACES);
    marks.truncate(PLACES);
    more
}

/// How many of the findings a report on a text of this length keeps.
pub(super) fn kept(findings: &[Finding], text: usize) -> usize {
    let mut left = (text.saturating_mul(FACTOR)).clamp(LEAST, MOST);
    let fits = |finding: &&Finding| {
        let length = length(finding);
        let fits = length <= left;
        left = left.saturating_sub(length);
        fits
    };
    findings.iter().take_while(fits).count().max(1)
}

/// About as many bytes as the finding has as JSON.
fn length(finding: &Finding) -> usize {
    let texts = finding.message.len() + finding.help.len() + finding.title.len() + finding.rule.len();
    let change = finding.change.as_ref().map_or(0, |change| {
        let of =
            |value: &Option<serde_json::Value>| value.as_ref().map_or(0, |value| value.to_string().len());
        200 + of(&change.was) + of(&change.is)
    });
    let also = finding.also.iter().map(|also| {
        300 + also.message.len()
            + marks(&also.marks)
            + also.rests_on.len() * 500
            + also.exceptions.len() * 600
    });
    let words = finding.declared.iter().chain(&finding.acceptance).map(|words| words.len() + 10);
    300 + texts
        + change
        + marks(&finding.marks)
        + finding.rests_on.len() * 500
        + finding.exceptions.len() * 600
        + finding.undecided.len() * 180
        + also.sum::<usize>()
        + words.sum::<usize>()
}

fn marks(marks: &[Mark]) -> usize {
    marks.iter().map(|mark| 260 + mark.pointer.len() + mark.named.len() + mark.label.len()).sum()
}
