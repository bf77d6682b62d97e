//! JUnit XML: a suite for each manifest, a test case for each rule; rules that hold are passes.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::Renderer;
use super::escape::terminal;
use super::label;
use crate::finding::{Finding, State};
use crate::profile::Threshold;
use crate::report::Report;
use crate::summary::Summary;
use crate::words::{Tongue, Words, words};

/// JUnit XML.
#[derive(Debug, Default)]
pub struct JUnit {
    suites: usize,
    threshold: Threshold,
}

impl JUnit {
    /// With the findings as failures that count towards the exit code.
    #[must_use]
    pub const fn new(threshold: Threshold) -> Self {
        Self { suites: 0, threshold }
    }
}

impl Renderer for JUnit {
    fn begin(&mut self, language: Tongue) -> String {
        let _ = language;
        written(|xml| {
            xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
            xml.write_event(Event::Text(BytesText::new("\n")))?;
            xml.write_event(Event::Start(BytesStart::new("testsuites")))
        })
    }

    fn report(&mut self, report: &Report, language: Tongue) -> String {
        let id = self.suites;
        self.suites += 1;
        written(|xml| Suite { report, threshold: self.threshold, language }.write(xml, id))
    }

    fn end(&mut self, _: &Summary, language: Tongue) -> String {
        let _ = language;
        written(|xml| {
            xml.write_event(Event::Text(BytesText::new("\n")))?;
            xml.write_event(Event::End(BytesEnd::new("testsuites")))?;
            xml.write_event(Event::Text(BytesText::new("\n")))
        })
    }
}

type Xml = Writer<Vec<u8>>;

fn written(write: impl FnOnce(&mut Xml) -> std::io::Result<()>) -> String {
    let mut xml = Writer::new(Vec::new());
    let done = write(&mut xml);
    debug_assert!(done.is_ok(), "writing to memory does not fail");
    String::from_utf8_lossy(&xml.into_inner()).into_owned()
}

/// How a finding stands as a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// It counts towards the exit code.
    Failed,
    /// It is reported and does not count, with why.
    Skipped,
}

/// The report on one file, and what counts in it.
struct Suite<'r> {
    report: &'r Report,
    threshold: Threshold,
    language: Tongue,
}

impl Suite<'_> {
    fn outcome(&self, finding: &Finding) -> Outcome {
        if self.threshold.counts_in(self.report, finding) { Outcome::Failed } else { Outcome::Skipped }
    }

    fn write(&self, xml: &mut Xml, id: usize) -> std::io::Result<()> {
        let report = self.report;
        let number = |wanted: Outcome| {
            report.findings.iter().filter(|finding| self.outcome(finding) == wanted).count()
        };
        let beyond = usize::from(report.beyond.number > 0);
        let fails = usize::from(self.threshold.is_reached_beyond(report));
        let tests = report.findings.len() + report.held.len() + beyond;
        let start = start(
            "testsuite",
            &[
                ("name", &report.file),
                ("package", "palam"),
                ("id", &id.to_string()),
                ("hostname", "localhost"),
                ("timestamp", &format!("{}T00:00:00", crate::report::in_words(report.as_of))),
                ("tests", &tests.to_string()),
                ("failures", &(number(Outcome::Failed) + fails).to_string()),
                ("errors", "0"),
                ("skipped", &(number(Outcome::Skipped) + beyond - fails).to_string()),
                ("time", "0"),
            ],
        );
        xml.write_event(Event::Text(BytesText::new("\n  ")))?;
        xml.write_event(Event::Start(start))?;
        element(xml, "\n    ", "properties", &[], "")?;
        for finding in &report.findings {
            self.case(xml, finding)?;
        }
        if beyond > 0 {
            self.beyond(xml)?;
        }
        for held in &report.held {
            element(
                xml,
                "\n    ",
                "testcase",
                &[("name", &held.rule), ("classname", &report.file), ("time", "0")],
                "",
            )?;
        }
        let outcome = words!(JUNIT_OUTCOME, file = &report.file, verdict = report.words());
        element(xml, "\n    ", "system-out", &[], &outcome.say(self.language))?;
        element(xml, "\n    ", "system-err", &[], "")?;
        xml.write_event(Event::Text(BytesText::new("\n  ")))?;
        xml.write_event(Event::End(BytesEnd::new("testsuite")))
    }

    /// One case for all findings beyond the limit.
    fn beyond(&self, xml: &mut Xml) -> std::io::Result<()> {
        let report = self.report;
        let outcome = if self.threshold.is_reached_beyond(report) { "failure" } else { "skipped" };
        let cause = words!(JUNIT_BEYOND, number = report.beyond.number).say(self.language);
        let name = words!(JUNIT_BEYOND_LIMIT).say(self.language);
        let attributes = [("name", &*name), ("classname", &*report.file), ("time", "0")];
        xml.write_event(Event::Text(BytesText::new("\n    ")))?;
        xml.write_event(Event::Start(start("testcase", &attributes)))?;
        element(xml, "\n      ", outcome, &[("message", &cause)], "")?;
        xml.write_event(Event::Text(BytesText::new("\n    ")))?;
        xml.write_event(Event::End(BytesEnd::new("testcase")))
    }

    fn case(&self, xml: &mut Xml, finding: &Finding) -> std::io::Result<()> {
        let report = self.report;
        let mark = finding.marks.first();
        let name =
            mark.map_or_else(|| finding.rule.clone(), |mark| format!("{} at {}", finding.rule, mark.pointer));
        let file = mark.and_then(|mark| mark.file.as_ref()).unwrap_or(&report.file);
        let attributes = [("name", name.as_str()), ("classname", file.as_str()), ("time", "0")];
        xml.write_event(Event::Text(BytesText::new("\n    ")))?;
        xml.write_event(Event::Start(start("testcase", &attributes)))?;
        let cause = if finding.message.is_empty() { &finding.title } else { &finding.message };
        match self.outcome(finding) {
            Outcome::Failed => {
                let attributes = [("message", cause.text()), ("type", finding.level.name())];
                let details = details(report, finding, self.language);
                element(xml, "\n      ", "failure", &attributes, &details)?;
            }
            Outcome::Skipped => {
                let why = skipped(finding, cause).say(self.language);
                element(xml, "\n      ", "skipped", &[("message", &why)], "")?;
            }
        }
        xml.write_event(Event::Text(BytesText::new("\n    ")))?;
        xml.write_event(Event::End(BytesEnd::new("testcase")))
    }
}

/// The cause, and why it is no failure.
fn skipped(finding: &Finding, cause: &Words) -> Words {
    let state = match finding.state {
        State::Crossed => label::written(finding.level),
        other => label::state(other),
    };
    let (cause, elsewhere) = (cause.clone(), finding.elsewhere_in_words());
    let Some(acceptance) = finding.acceptance.clone() else {
        return words!(JUNIT_SKIPPED, state = state, cause = cause, elsewhere = elsewhere);
    };
    words!(
        JUNIT_SKIPPED_ACCEPTED,
        state = state,
        cause = cause,
        elsewhere = elsewhere,
        acceptance = acceptance
    )
}

/// Place, provisions, next step.
fn details(report: &Report, finding: &Finding, language: Tongue) -> String {
    let mut lines = Vec::new();
    if let Some(mark) = finding.marks.first() {
        let own = if mark.file.is_none() { format!("{}:", report.file) } else { String::new() };
        lines.push(format!("{own}{mark}"));
    }
    let elsewhere = finding.elsewhere().map(|mark| {
        if mark.label.is_empty() {
            words!(JUNIT_ALSO_AT, place = mark.to_string())
        } else {
            words!(JUNIT_LABELLED, label = mark.label.clone(), place = mark.to_string())
        }
    });
    let rests_on =
        finding.rests_on.iter().map(|citation| words!(JUNIT_RESTS_ON, provision = citation.words()));
    let next = words!(JUNIT_NEXT, help = finding.help.clone());
    lines.extend(elsewhere.chain(rests_on).chain([next]).map(|words| words.say(language)));
    lines.join("\n")
}

fn element(
    xml: &mut Xml,
    before: &str,
    name: &str,
    attributes: &[(&str, &str)],
    text: &str,
) -> std::io::Result<()> {
    xml.write_event(Event::Text(BytesText::new(before)))?;
    if text.is_empty() {
        return xml.write_event(Event::Empty(start(name, attributes)));
    }
    xml.write_event(Event::Start(start(name, attributes)))?;
    let lines: Vec<String> = text.lines().map(|line| terminal(line).into_owned()).collect();
    xml.write_event(Event::Text(BytesText::new(&lines.join("\n"))))?;
    xml.write_event(Event::End(BytesEnd::new(name)))
}

/// An element with its attributes; characters that XML cannot hold are spelled out.
fn start<'n>(name: &'n str, attributes: &[(&str, &str)]) -> BytesStart<'n> {
    let mut start = BytesStart::new(name);
    for (key, value) in attributes {
        start.push_attribute((*key, terminal(value).as_ref()));
    }
    start
}
