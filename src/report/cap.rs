//! How long a report may become: places of one finding, and all findings together.
//!
//! A file of forty kilobytes can earn findings of forty megabytes. What is cut is counted, and the gravest comes first,
//! so that nothing is lost but length.

use std::borrow::Cow;

use super::{Beyond, Report};
use crate::finding::{Finding, Mark};

/// Places that one finding lists.
const PLACES: usize = 25;

/// Bytes of findings, as JSON, that every report may have.
const LEAST: usize = 600_000;

/// Bytes of findings for each byte of the manifest.
const FACTOR: usize = 5;

/// Bytes of findings that no report exceeds.
const MOST: usize = 2_500_000;

/// Bytes of findings, as JSON, after which a run of many manifests lists of each further one only the gravest.
const OF_RUN: usize = 100_000_000;

/// How much a run may still list. Reports are taken in their order, so that the same run is always cut at the same place.
#[derive(Debug)]
pub(crate) struct Budget {
    left: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self { left: OF_RUN }
    }
}

impl Budget {
    /// The report, or what is left of it: of each manifest at least the gravest finding is listed, the others are counted.
    pub(crate) fn take<'r>(&mut self, report: &'r Report) -> Cow<'r, Report> {
        let needed: usize = report.findings.iter().map(length).sum();
        if needed <= self.left {
            self.left -= needed;
            return Cow::Borrowed(report);
        }
        self.left = 0;
        let kept =
            within(&report.findings, report.material.source.text.len().saturating_mul(FACTOR).min(MOST));
        let mut shorter = report.clone();
        let cut = Beyond::of(shorter.findings.get(kept..).unwrap_or_default());
        shorter.beyond = shorter.beyond.and(cut);
        shorter.findings.truncate(kept);
        Cow::Owned(shorter)
    }
}

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
    within(findings, text.saturating_mul(FACTOR).clamp(LEAST, MOST))
}

/// How many of the findings fit into as many bytes, one at the least.
fn within(findings: &[Finding], mut left: usize) -> usize {
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
    let texts = finding.message.size() + finding.help.size() + finding.title.size() + finding.rule.len();
    let change = finding.change.as_ref().map_or(0, |change| {
        let of =
            |value: &Option<serde_json::Value>| value.as_ref().map_or(0, |value| value.to_string().len());
        200 + of(&change.was) + of(&change.is)
    });
    let also = finding.also.iter().map(|also| {
        300 + also.message.size()
            + marks(&also.marks)
            + also.rests_on.len() * 500
            + also.exceptions.len() * 600
    });
    let words = finding.declared.iter().chain(&finding.acceptance).map(|words| words.size() + 10);
    let origins = finding.sourced.iter().map(|origin| origin.in_words().size() + 120);
    300 + texts
        + change
        + marks(&finding.marks)
        + finding.rests_on.len() * 500
        + finding.exceptions.len() * 600
        + finding.undecided.len() * 180
        + also.sum::<usize>()
        + words.sum::<usize>()
        + origins.sum::<usize>()
}

fn marks(marks: &[Mark]) -> usize {
    marks.iter().map(|mark| 260 + mark.pointer.len() + mark.named.len() + mark.label.size()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Limits;
    use crate::pack::Packs;
    use crate::record::Record;
    use crate::settings::Settings;
    use crate::source::Source;

    #[test]
    fn a_run_that_has_listed_enough_lists_the_gravest_and_counts_the_others() {
        let text = r#"{ "manifestVersion": "1.1.0", "capabilities": [{ "function": "emotion-recognition", "status": "enabled", "modality": ["face"], "infers": ["emotion"] }] }"#;
        let record = Record::read(Source::new("a.palam.json", text), &Limits::default());
        let day = "2026-11-28".parse().expect("a day");
        let report = crate::check(&record, Packs::built_in(), &Settings::on(day));
        let number = report.findings.len() + report.beyond.number;
        let mut budget = Budget { left: report.findings.iter().map(length).sum() };
        assert_eq!(budget.take(&report).findings.len(), report.findings.len());
        let cut = budget.take(&report);
        assert!(cut.findings.len() < report.findings.len());
        assert_eq!(cut.findings.first().map(|one| &one.rule), report.findings.first().map(|one| &one.rule));
        assert_eq!(cut.findings.len() + cut.beyond.number, number);
        assert_eq!(cut.counts, report.counts);
    }

    /// A record of a hundred bytes costs a run that has listed enough some kilobytes, however many there are: a hundred
    /// thousand of them a gigabyte, and no more than one of them in memory.
    #[test]
    fn a_tiny_record_of_a_long_run_costs_some_kilobytes() {
        let text =
            r#"{ "manifestVersion": "1.1.0", "kind": "deployment", "id": "https://register.example/1" }"#;
        let record = Record::read(Source::new("a.palam.json", text), &Limits::default());
        let day = "2026-11-28".parse().expect("a day");
        let report = crate::check(&record, Packs::built_in(), &Settings::on(day));
        let bytes = |report: &Report| serde_json::to_string_pretty(report).expect("JSON").len();
        let shorter = Budget { left: 0 }.take(&report).into_owned();
        assert!(bytes(&shorter) <= 14_000, "{} bytes of {}", bytes(&shorter), bytes(&report));
        assert!(bytes(&report) > 5 * bytes(&shorter), "{} bytes", bytes(&report));
    }
}
