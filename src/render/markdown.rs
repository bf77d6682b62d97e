//! Markdown, for a step summary or a comment on a pull request.

use std::sync::Arc;

use super::Renderer;
use super::escape::terminal;
use super::label::say;
use super::outline::{self, Entry, Heading, Section, Waiting};
use crate::change;
use crate::finding::{Also, Citation, Exception, Finding};
use crate::report::{About, Report};
use crate::summary::Summary;
use crate::words::{Slot, Tongue, Words, words};

/// GitHub takes a step summary of one mebibyte; room is left for what else a step writes.
const MOST_BYTES: usize = 900 * 1024;

/// Markdown.
#[derive(Debug, Default)]
pub struct Markdown {
    written: usize,
    left_out: usize,
}

impl Renderer for Markdown {
    fn begin(&mut self, _: Tongue) -> String {
        "# palam\n".to_owned()
    }

    fn report(&mut self, report: &Report, language: Tongue) -> String {
        let text = tell(report, language);
        if self.written + text.len() > MOST_BYTES {
            self.left_out += 1;
            return String::new();
        }
        self.written += text.len();
        text
    }

    fn end(&mut self, summary: &Summary, language: Tongue) -> String {
        let manifests = words!(OUTLINE_MANIFESTS, number = summary.manifests);
        let checked = words!(MARKDOWN_CHECKED, manifests = manifests).say(language);
        let mut text = format!("\n## {}\n\n{checked}\n\n", words!(MARKDOWN_SUMMARY).say(language));
        text.push_str(&head(&words!(MARKDOWN_VERDICT), language));
        for (verdict, number) in &summary.verdicts {
            text.push_str(&format!("| {} | {number} |\n", say(verdict.words(), language)));
        }
        let (waived, baselined) = (summary.counts.waived, summary.counts.baselined);
        if waived + baselined > 0 {
            let accepted = words!(MARKDOWN_ACCEPTED, waived = waived, baselined = baselined);
            text.push_str(&format!("\n{}\n", accepted.say(language)));
        }
        if summary.manifests > 1 {
            text.push_str(&top(&words!(MARKDOWN_CROSSED), &summary.top_rules(10), language));
            text.push_str(&top(&words!(MARKDOWN_MISSING), &summary.top_missing(10), language));
        }
        let passed_over =
            summary.passed_over_in_words().map(|words| words!(MARKDOWN_SENTENCE, words = words));
        let settings =
            summary.settings.clone().map(|settings| words!(MARKDOWN_SETTINGS, settings = settings));
        for words in [passed_over, settings].into_iter().flatten() {
            text.push_str(&format!("\n{}\n", inline(&words.say(language))));
        }
        if self.left_out > 0 {
            text.push_str(&format!(
                "\n{}\n",
                words!(MARKDOWN_LEFT_OUT, number = self.left_out).say(language)
            ));
        }
        text
    }
}

/// The head of a table of how many manifests each row has.
fn head(first: &Words, language: Tongue) -> String {
    format!("| {} | {} |\n|---|---|\n", first.say(language), words!(MARKDOWN_MANIFESTS).say(language))
}

fn top(heading: &Words, rows: &[(&str, usize)], language: Tongue) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let mut table = format!("\n{}", head(heading, language));
    for (name, number) in rows {
        table.push_str(&format!("| `{name}` | {number} |\n"));
    }
    table
}

fn tell(report: &Report, language: Tongue) -> String {
    let mut text = format!("\n## {}", inline(&report.file));
    if report.about != About::Change {
        text.push_str(&format!(": {}", say(report.words(), language)));
    }
    text.push_str("\n\n");
    if report.about == About::Change {
        for line in change::in_three_lines(report) {
            text.push_str(&format!("- {}\n", inline(&say(line, language))));
        }
        text.push('\n');
    }
    for line in outline::frame(report) {
        let line = words!(MARKDOWN_SENTENCE, words = line).say(language);
        text.push_str(&format!("**{}**\n\n", inline(&line)));
    }
    let tally = words!(MARKDOWN_SENTENCE, words = Slot::rows(outline::tally(report)));
    text.push_str(&format!("{}\n", tally.say(language)));
    let sections = outline::sections(report);
    for section in &sections {
        text.push_str(&tell_section(report, section, language));
    }
    if let Some(above) = outline::told_above(report, &sections) {
        text.push_str(&format!("\n{}\n", inline(&above.say(language))));
    }
    if report.beyond.number > 0 {
        let beyond = words!(TEXT_BEYOND, number = report.beyond.number);
        let beyond = words!(MARKDOWN_SENTENCE, words = beyond).say(language);
        text.push_str(&format!("\n{beyond}\n"));
    }
    text + &declared(report, language)
}

/// What the author declares about parts of which nothing was found.
fn declared(report: &Report, language: Tongue) -> String {
    if report.declared.is_empty() {
        return String::new();
    }
    let lines = report.declared.iter().map(|declared| {
        let place = declared.mark.place.map_or_else(String::new, |place| {
            format!(" `{}:{}:{}`", code(&report.file), place.from.line, place.from.column)
        });
        format!("- `{}`{place} {}\n", code(&declared.mark.pointer), inline(declared.words.text()))
    });
    let summary = words!(MARKDOWN_DECLARED, number = report.declared.len()).say(language);
    format!("\n<details><summary>{summary}</summary>\n\n{}\n</details>\n", lines.collect::<String>())
}

/// What weighs most is open; the rest folds.
fn tell_section(report: &Report, section: &Section<'_>, language: Tongue) -> String {
    let entries: String = section.entries.iter().map(|entry| tell_entry(report, entry, language)).collect();
    let (heading, number) =
        (section.heading.words(), outline::number(report, section.heading, section.entries.iter()));
    let heading = words!(MARKDOWN_SECTION, heading = heading, number = number).say(language);
    match section.heading {
        Heading::RedLines | Heading::Harm | Heading::Violations | Heading::Widening => {
            format!("\n### {heading}\n\n{entries}")
        }
        _ => format!("\n<details><summary>{heading}</summary>\n\n{entries}\n</details>\n"),
    }
}

fn tell_entry(report: &Report, entry: &Entry<'_>, language: Tongue) -> String {
    match entry {
        Entry::Missing { pointer, findings } => {
            let part = |name: &str| Slot::code(code(name));
            let mut words = match (outline::places(findings), crate::pointer::in_each(pointer)) {
                (0 | 1, None) => words!(MARKDOWN_NOT_STATED, part = part(pointer)),
                (places, None) => words!(MARKDOWN_NOT_STATED_IN, part = part(pointer), number = places),
                (places, Some((list, member))) => {
                    let (member, list) = (part(&member), part(&list));
                    words!(MARKDOWN_NOT_STATED_OF, part = member, number = places, list = list)
                }
            };
            let (undecided, asked): (Vec<Waiting>, Vec<Waiting>) =
                outline::waiting(findings).into_iter().partition(|rule| rule.undecided);
            if !undecided.is_empty() {
                words = words!(MARKDOWN_MISSING_UNDECIDED, words = words, rules = waiting(&undecided));
            }
            if !asked.is_empty() {
                words = words!(MARKDOWN_MISSING_ASKED, words = words, rules = waiting(&asked));
            }
            format!("- {}\n", words.say(language))
        }
        _ => entry.findings().map(|finding| tell_finding(report, finding, language)).collect(),
    }
}

/// Rules that wait for something.
fn waiting(rules: &[Waiting]) -> Slot {
    Slot::commas(rules.iter().map(|rule| {
        let id = Slot::code(code(&rule.rule));
        match rule.applies_from {
            Some(from) => words!(MARKDOWN_WAITS_FROM, rule = id, day = from).into(),
            None => id,
        }
    }))
}

fn tell_finding(report: &Report, finding: &Finding, language: Tongue) -> String {
    let mark = finding.marks.first();
    let file = mark.and_then(|mark| mark.file.as_deref()).unwrap_or(&report.file);
    let place = mark.and_then(|mark| mark.place).map_or_else(String::new, |place| {
        format!(" `{}:{}:{}`", code(file), place.from.line, place.from.column)
    });
    let basis =
        finding.basis.map_or_else(String::new, |basis| format!(" ({})", say(basis.words(), language)));
    let cause = if finding.message.is_empty() { &finding.title } else { &finding.message };
    let mut text = format!("- **{}**{basis}{place} {}\n", code(&finding.rule), inline(cause.text()));
    for line in below(finding, language) {
        text.push_str(&format!("  - {line}\n"));
    }
    text
}

/// What is listed below a finding. What strangers wrote is made harmless before it fills a slot.
fn below(finding: &Finding, language: Tongue) -> Vec<String> {
    let with = finding.elsewhere().map(|mark| {
        let place = words!(MARKDOWN_WITH, place = Slot::code(code(&mark.to_string()))).say(language);
        format!("{place} {}", inline(mark.label.text()))
    });
    let harmless = |words: Words| inline(&words.say(language));
    let from = finding.applies_from.map(|from| words!(MARKDOWN_APPLIES_FROM, day = from).say(language));
    let provision =
        |citation: &Arc<Citation>| harmless(words!(MARKDOWN_RESTS_ON, provision = citation.words()));
    let also = |also: &Also| {
        let (rule, message) = (format!("**{}**", code(&also.rule)), inline(also.message.text()));
        words!(MARKDOWN_ALSO, rule = rule, basis = also.basis.words(), message = message).say(language)
    };
    let exception = |exception: &Exception| {
        let (because, fields) = (exception.because.clone(), Slot::commas(&exception.fields));
        harmless(if exception.applies {
            words!(MARKDOWN_EXCUSED, because = because, fields = fields)
        } else {
            words!(MARKDOWN_WOULD_EXCUSE, because = because, fields = fields)
        })
    };
    let undecided: Vec<Waiting> =
        outline::waiting(&[finding]).into_iter().filter(|rule| rule.undecided).collect();
    let undecided = (!finding.undecided.is_empty())
        .then(|| words!(MARKDOWN_UNDECIDED, rules = waiting(&undecided)).say(language));
    let said = finding.declared.iter().map(|declared| inline(declared.text()));
    let sourced = finding.sourced.iter().map(|origin| inline(&say(origin.in_words(), language)));
    let accepted = finding.acceptance.iter().map(|acceptance| inline(acceptance.text()));
    let next = finding.state.counts() && !finding.help.is_empty();
    let next = next.then(|| harmless(words!(MARKDOWN_NEXT, help = finding.help.clone())));
    let grounds = finding.rests_on.iter().map(provision).chain(finding.also.iter().map(also));
    let grounds = grounds.chain(finding.exceptions.iter().map(exception));
    with.chain(from)
        .chain(grounds)
        .chain(undecided)
        .chain(said)
        .chain(sourced)
        .chain(accepted)
        .chain(next)
        .collect()
}

/// Text between backticks.
fn code(text: &str) -> String {
    terminal(text).replace('`', "'")
}

/// Text from a manifest in a line of Markdown: nothing in it marks up, links, mentions or is HTML. Our own backticks stay.
pub(super) fn inline(text: &str) -> String {
    let mut safe = String::new();
    for (index, part) in alone(&terminal(text)).split('`').enumerate() {
        match (index % 2, part) {
            (0, part) => safe.push_str(&escaped(part)),
            (_, "") => safe.push('\''),
            (_, part) => safe.push_str(&format!("`{part}`")),
        }
    }
    safe
}

/// Backticks that stand alone. A run of several would open code that a text of ours does not close.
fn alone(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('`') {
        let (before, from) = rest.split_at(at);
        let run = from.bytes().take_while(|byte| *byte == b'`').count();
        kept.push_str(before);
        kept.push_str(&if run == 1 { "`".to_owned() } else { "'".repeat(run) });
        rest = from.split_at(run).1;
    }
    kept + rest
}

fn escaped(text: &str) -> String {
    let mut safe = String::new();
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '@' => safe.push_str("&#64;"),
            '#' => safe.push_str("&#35;"),
            '$' => safe.push_str("&#36;"),
            // What would begin an address or an emoji; before a space it is a mere colon.
            ':' if characters.peek().is_some_and(|next| !next.is_whitespace()) => safe.push_str("&#58;"),
            '\\' | '*' | '_' | '[' | ']' | '(' | ')' | '!' | '|' | '~' => {
                safe.push('\\');
                safe.push(character);
            }
            plain => safe.push(plain),
        }
    }
    // GitHub makes an address of it without any sign.
    safe.replace("www.", "www&#46;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_marks_nothing_up() {
        assert_eq!(
            inline("a <b> [x](javascript:y) @team #1"),
            "a &lt;b&gt; \\[x\\]\\(javascript&#58;y\\) &#64;team &#35;1"
        );
        assert_eq!(inline("`id` | x"), "`id` \\| x");
        assert_eq!(code("a`b"), "a'b");
        assert_eq!(inline("`a` ```<img>` b"), "`a` '''&lt;img&gt;` b`");
    }
}
