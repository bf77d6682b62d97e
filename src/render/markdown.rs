//! Markdown, for a step summary or a comment on a pull request.

use super::Renderer;
use super::escape::terminal;
use super::outline::{self, Entry, Heading, Section, Waiting};
use crate::change;
use crate::finding::Finding;
use crate::report::{About, Report};
use crate::summary::Summary;
use crate::words::Tongue;
use crate::words::count;

/// GitHub takes a step summary of one mebibyte; room is left for what else a step writes.
const MOST_BYTES: usize = 900 * 1024;

/// Markdown.
#[derive(Debug, Default)]
pub struct Markdown {
    written: usize,
    left_out: usize,
}

impl Renderer for Markdown {
    fn begin(&mut self, language: Tongue) -> String {
        let _ = language;
        "# palam\n".to_owned()
    }

    fn report(&mut self, report: &Report, language: Tongue) -> String {
        let _ = language;
        let text = tell(report);
        if self.written + text.len() > MOST_BYTES {
            self.left_out += 1;
            return String::new();
        }
        self.written += text.len();
        text
    }

    fn end(&mut self, summary: &Summary, language: Tongue) -> String {
        let _ = language;
        let mut text = format!("\n## Summary\n\n{} checked.\n\n", count(summary.manifests, "manifest"));
        text.push_str("| verdict | manifests |\n|---|---|\n");
        for (verdict, number) in &summary.verdicts {
            text.push_str(&format!("| {} | {number} |\n", verdict.words()));
        }
        if summary.counts.waived + summary.counts.baselined > 0 {
            let counts = &summary.counts;
            text.push_str(&format!("\n{} waived, {} in the baseline.\n", counts.waived, counts.baselined));
        }
        if summary.manifests > 1 {
            text.push_str(&top("crossed by most manifests", &summary.top_rules(10)));
            text.push_str(&top("missing from most manifests", &summary.top_missing(10)));
        }
        if let Some(words) = summary.passed_over_in_words() {
            text.push_str(&format!("\n{}.\n", inline(&words)));
        }
        if let Some(settings) = &summary.settings {
            text.push_str(&format!("\nSettings: {}.\n", inline(settings)));
        }
        if self.left_out > 0 {
            text.push_str(&format!("\n{} more are in the full report.\n", count(self.left_out, "manifest")));
        }
        text
    }
}

fn top(heading: &str, rows: &[(&str, usize)]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let mut table = format!("\n| {heading} | manifests |\n|---|---|\n");
    for (name, number) in rows {
        table.push_str(&format!("| `{name}` | {number} |\n"));
    }
    table
}

fn tell(report: &Report) -> String {
    let mut text = format!("\n## {}", inline(&report.file));
    if report.about != About::Change {
        text.push_str(&format!(": {}", report.words()));
    }
    text.push_str("\n\n");
    if report.about == About::Change {
        for line in change::in_three_lines(report) {
            text.push_str(&format!("- {}\n", inline(&line)));
        }
        text.push('\n');
    }
    for line in outline::frame(report) {
        text.push_str(&format!("**{}.**\n\n", inline(&line)));
    }
    text.push_str(&format!("{}.\n", outline::tally(report).join("; ")));
    for section in outline::sections(report) {
        text.push_str(&tell_section(report, &section));
    }
    text + &declared(report)
}

/// What the author declares about parts of which nothing was found.
fn declared(report: &Report) -> String {
    if report.declared.is_empty() {
        return String::new();
    }
    let lines = report.declared.iter().map(|declared| {
        let place = declared.mark.place.map_or_else(String::new, |place| {
            format!(" `{}:{}:{}`", code(&report.file), place.from.line, place.from.column)
        });
        format!("- `{}`{place} {}\n", code(&declared.mark.pointer), inline(declared.words.text()))
    });
    let number = report.declared.len();
    format!(
        "\n<details><summary>declared ({number})</summary>\n\n{}\n</details>\n",
        lines.collect::<String>()
    )
}

/// What weighs most is open; the rest folds.
fn tell_section(report: &Report, section: &Section<'_>) -> String {
    let entries: String = section.entries.iter().map(|entry| tell_entry(report, entry)).collect();
    let number = outline::size(section);
    let heading = section.heading.words();
    match section.heading {
        Heading::RedLines | Heading::Harm | Heading::Violations | Heading::Widening => {
            format!("\n### {heading} ({number})\n\n{entries}")
        }
        _ => format!("\n<details><summary>{heading} ({number})</summary>\n\n{entries}\n</details>\n"),
    }
}

fn tell_entry(report: &Report, entry: &Entry<'_>) -> String {
    match entry {
        Entry::Missing { pointer, findings } => {
            let told = |undecided: bool| {
                let rules = outline::waiting(findings).into_iter().filter(|rule| rule.undecided == undecided);
                let rules: Vec<String> = rules.map(|rule| waits(&rule)).collect();
                let label = if undecided { "undecided" } else { "asked for by" };
                if rules.is_empty() { String::new() } else { format!("; {label} {}", rules.join(", ")) }
            };
            let places = match outline::places(findings) {
                0 | 1 => String::new(),
                places => format!(" in {}", count(places, "place")),
            };
            format!("- `{}` is not stated{places}{}{}\n", code(pointer), told(true), told(false))
        }
        _ => entry.findings().map(|finding| tell_finding(report, finding)).collect(),
    }
}

/// A rule that waits for something, in words.
fn waits(rule: &Waiting) -> String {
    let from = rule.applies_from.as_ref().map_or_else(String::new, |from| format!(" (from {from})"));
    format!("`{}`{from}", code(&rule.rule))
}

fn undecided(finding: &Finding) -> String {
    outline::waiting(&[finding])
        .iter()
        .filter(|rule| rule.undecided)
        .map(waits)
        .collect::<Vec<_>>()
        .join(", ")
}

fn tell_finding(report: &Report, finding: &Finding) -> String {
    let mark = finding.marks.first();
    let file = mark.and_then(|mark| mark.file.as_deref()).unwrap_or(&report.file);
    let place = mark.and_then(|mark| mark.place).map_or_else(String::new, |place| {
        format!(" `{}:{}:{}`", code(file), place.from.line, place.from.column)
    });
    let basis = finding.basis.map_or_else(String::new, |basis| format!(" ({})", basis.name()));
    let cause = if finding.message.is_empty() { &finding.title } else { &finding.message };
    let mut lines = vec![format!("- **{}**{basis}{place} {}", code(&finding.rule), inline(cause.text()))];
    for mark in finding.elsewhere() {
        lines.push(format!("  - with `{}` {}", code(&mark.to_string()), inline(mark.label.text())));
    }
    if let Some(from) = &finding.applies_from {
        lines.push(format!("  - applies from {from}"));
    }
    lines.extend(
        finding.rests_on.iter().map(|citation| format!("  - rests on {}", inline(&citation.to_string()))),
    );
    for also in &finding.also {
        lines.push(format!(
            "  - also **{}** ({}): {}",
            code(&also.rule),
            also.basis.name(),
            inline(also.message.text())
        ));
    }
    for exception in &finding.exceptions {
        let verb = if exception.applies { "excused" } else { "would be excused" };
        let fields = inline(&exception.fields.join(", "));
        lines.push(format!("  - {verb}: {}, by {fields}", inline(exception.because.text())));
    }
    if !finding.undecided.is_empty() {
        lines.push(format!("  - undecided: {}", undecided(finding)));
    }
    lines.extend(finding.declared.iter().map(|declared| format!("  - {}", inline(declared.text()))));
    lines.extend(finding.sourced.iter().map(|origin| format!("  - {}", inline(&origin.in_words()))));
    lines.extend(finding.acceptance.iter().map(|acceptance| format!("  - {}", inline(acceptance.text()))));
    if finding.state.counts() && !finding.help.is_empty() {
        lines.push(format!("  - next: {}", inline(finding.help.text())));
    }
    lines.join("\n") + "\n"
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
