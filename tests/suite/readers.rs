//! Readers that are not ours, for everything that is written: what comes from a manifest must come out as text.

use std::collections::BTreeSet;

use palam::faces::render::escape;
use palam::render::text::{Look, Text};
use palam::render::{Renderer, concise, github, json, junit, markdown, run, sarif};
use palam::{Packs, Report};
use pulldown_cmark::{Event, Options, Parser};
use serde_json::Value;

/// The reports in every form that the library writes.
pub(crate) fn rendered(reports: &[Report]) -> Vec<(&'static str, String)> {
    let mut forms: Vec<(&str, Box<dyn Renderer>)> = vec![
        ("text", Box::new(Text::new(Look { all: true, ..Look::default() }))),
        ("text", Box::new(Text::new(Look { narrated: true, width: 40, ..Look::default() }))),
        ("concise", Box::new(concise::Concise)),
        ("json", Box::new(json::Json::default())),
        ("jsonl", Box::new(json::JsonLines)),
        ("sarif", Box::new(sarif::Sarif::new(Packs::built_in()))),
        ("github", Box::new(github::GitHub::default())),
        ("junit", Box::new(junit::JUnit::default())),
        ("markdown", Box::new(markdown::Markdown::default())),
    ];
    forms
        .iter_mut()
        .map(|(form, renderer)| (*form, run(renderer.as_mut(), reports, &palam::render::English)))
        .collect()
}

/// Reads what was written in a form, and says what is wrong with it. `reports` are what it has to tell.
pub(crate) fn read_back(form: &str, written: &str, reports: &[Report]) -> Result<(), String> {
    let findings: usize = reports.iter().map(|report| report.findings.len()).sum();
    match form {
        "text" => nothing_acts(written),
        "concise" => {
            nothing_acts(written)?;
            same(written.lines().count(), findings, "lines")
        }
        "json" => {
            let value: Value = serde_json::from_str(written).map_err(|error| error.to_string())?;
            told(&value["reports"], reports)
        }
        "jsonl" => {
            let lines: Result<Value, _> = written.lines().map(serde_json::from_str::<Value>).collect();
            told(&lines.map_err(|error| error.to_string())?, reports)
        }
        "sarif" => sarif(written, findings),
        "github" => commands(written),
        "junit" => junit(written, reports),
        "markdown" => markdown(written),
        "html" => html(written),
        other => Err(format!("nobody here reads {other}: add a reader")),
    }
}

/// Reads what the command wrote in a form, and says what would act.
pub(crate) fn can_be_read(form: &str, written: &str) -> Result<(), String> {
    let json =
        |text: &str| serde_json::from_str::<Value>(text).map(|_| ()).map_err(|error| error.to_string());
    match form {
        "concise" => nothing_acts(written),
        "json" => json(written),
        "jsonl" => written.lines().try_for_each(json),
        "sarif" => sarif(written, usize::MAX),
        "junit" => roxmltree::Document::parse(written).map(|_| ()).map_err(|error| error.to_string()),
        other => read_back(other, written, &[]),
    }
}

fn same(one: usize, other: usize, of: &str) -> Result<(), String> {
    if one == other { Ok(()) } else { Err(format!("{one} {of}, expected {other}")) }
}

/// Whether nothing moves a cursor, turns the direction of writing, or hides.
fn nothing_acts(written: &str) -> Result<(), String> {
    let acts = |character: char| {
        let plain = character == '\n' || !character.is_control();
        !plain || escape::acts(character) && character != '\n' || !unicode_is_plain(character)
    };
    match written.chars().find(|character| acts(*character)) {
        Some(acting) => Err(format!("{acting:?} reaches the reader")),
        None => Ok(()),
    }
}

/// Characters of Unicode that are there to be seen: our own list, held against the standard's properties.
fn unicode_is_plain(character: char) -> bool {
    !matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}'
        | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}' | '\u{e0000}'..='\u{e0fff}')
}

fn told(value: &Value, reports: &[Report]) -> Result<(), String> {
    let written = value.as_array().ok_or("no list of reports")?;
    // A run may end with a line that sums it up.
    if written.len() < reports.len() {
        return Err(format!("{} reports, expected {}", written.len(), reports.len()));
    }
    for (value, report) in written.iter().zip(reports) {
        if value["file"] != report.file.as_str() {
            return Err(format!("the file is {}, expected {:?}", value["file"], report.file));
        }
        let findings = value["findings"].as_array().ok_or("no findings")?;
        for (value, finding) in findings.iter().zip(&report.findings) {
            if value["message"] != finding.message.text() {
                return Err(format!("{} is told, expected {:?}", value["message"], finding.message));
            }
        }
        same(findings.len(), report.findings.len(), "findings")?;
    }
    Ok(())
}

fn sarif(written: &str, findings: usize) -> Result<(), String> {
    let value: Value = serde_json::from_str(written).map_err(|error| error.to_string())?;
    let results = value["runs"][0]["results"].as_array().ok_or("no results")?;
    if results.len() > findings {
        return Err(format!("{} results of {findings} findings", results.len()));
    }
    for result in results {
        let text = result["message"]["text"].as_str().ok_or("a result without a message")?;
        nothing_acts(text)?;
        // Square brackets followed by parentheses are links in messages of SARIF, also without Markdown.
        if text.match_indices("](").any(|(at, _)| !text[..at].ends_with('\\') && is_bracketed(&text[..at])) {
            return Err(format!("a message links: {text}"));
        }
        let region = &result["locations"][0]["physicalLocation"]["region"];
        if region.is_object() && region["startLine"].as_u64().unwrap_or(0) < 1 {
            return Err(format!("a region begins at {region}"));
        }
    }
    Ok(())
}

/// Whether a bracket is open that nothing has escaped.
fn is_bracketed(before: &str) -> bool {
    before.match_indices('[').any(|(at, _)| !before[..at].ends_with('\\'))
}

/// Workflow commands, read as the runner reads them: a line each, properties between commas, escapes with `%`.
fn commands(written: &str) -> Result<(), String> {
    nothing_acts(written)?;
    for line in written.lines() {
        if line.starts_with("palam: ") {
            continue;
        }
        let rest = line.strip_prefix("::").ok_or_else(|| format!("no command: {line}"))?;
        let (command, message) = rest.split_once("::").ok_or_else(|| format!("no message: {line}"))?;
        let (name, properties) = command.split_once(' ').ok_or_else(|| format!("no properties: {line}"))?;
        if !["error", "warning", "notice"].contains(&name) {
            return Err(format!("a command `{name}`"));
        }
        for property in properties.split(',') {
            let key = property.split_once('=').map(|(key, _)| key);
            if !["file", "line", "endLine", "col", "endColumn", "title"].map(Some).contains(&key) {
                return Err(format!("a property `{property}`"));
            }
        }
        let escapes = properties.split('%').skip(1).chain(message.split('%').skip(1));
        for escape in escapes {
            if !["25", "3A", "2C", "0A", "0D"].iter().any(|known| escape.starts_with(known)) {
                return Err(format!("an escape %{escape}"));
            }
        }
    }
    Ok(())
}

fn junit(written: &str, reports: &[Report]) -> Result<(), String> {
    let document = roxmltree::Document::parse(written).map_err(|error| error.to_string())?;
    let suites: Vec<_> = document.root_element().children().filter(roxmltree::Node::is_element).collect();
    same(suites.len(), reports.len(), "suites")?;
    for (suite, report) in suites.into_iter().zip(reports) {
        let cases = suite.children().filter(|node| node.has_tag_name("testcase")).count();
        same(cases, report.findings.len() + report.held.len(), "test cases")?;
    }
    match document.descendants().filter_map(|node| node.text()).find_map(|text| nothing_acts(text).err()) {
        Some(fault) => Err(fault),
        None => Ok(()),
    }
}

/// Markdown as GitHub reads it: no HTML but our own folds, no link, no picture, no mention.
fn markdown(written: &str) -> Result<(), String> {
    const OWN: &[&str] = &["<details>", "</details>", "<summary>", "</summary>"];
    nothing_acts(written)?;
    let mut plain = String::new();
    for event in Parser::new_ext(written, Options::all()) {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => {
                let rest = OWN.iter().fold(html.to_string(), |rest, own| rest.replace(own, ""));
                if rest.contains('<') {
                    return Err(format!("HTML: {html}"));
                }
            }
            Event::Start(
                pulldown_cmark::Tag::Link { dest_url, .. } | pulldown_cmark::Tag::Image { dest_url, .. },
            ) => {
                return Err(format!("a link to {dest_url}"));
            }
            Event::InlineMath(text) | Event::DisplayMath(text) => return Err(format!("a formula: {text}")),
            Event::FootnoteReference(text) => return Err(format!("a footnote: {text}")),
            _ => {}
        }
    }
    // What GitHub makes a link or a mention of without any brackets, outside of code.
    for line in written.lines() {
        plain.clear();
        line.split('`').step_by(2).for_each(|part| plain.push_str(part));
        for link in ["http://", "https://", "www.", "@"] {
            if plain.contains(link) && line.matches('`').count() % 2 == 0 {
                return Err(format!("{link} links in {line}"));
            }
        }
    }
    Ok(())
}

/// HTML, read tag by tag: no tag and no attribute that runs a script, frames a page or sends a form, no address but a page's
/// or an anchor, nothing that loads.
fn html(written: &str) -> Result<(), String> {
    const NEVER: &[&str] =
        &["iframe", "object", "embed", "form", "base", "frame", "img", "video", "audio", "source"];
    let mut scripts = BTreeSet::new();
    let mut rest = written;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let Some(end) = rest.find('>') else { return Err("an open tag".into()) };
        let tag = &rest[..end];
        let name: String =
            tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        if name.is_empty() && !tag.starts_with('!') || NEVER.contains(&name.to_ascii_lowercase().as_str()) {
            return Err(format!("a tag <{tag}>"));
        }
        if let Some(element) =
            ["script", "style"].into_iter().find(|own| *own == name && !tag.starts_with('/'))
        {
            let close = rest.find(&format!("</{element}")).ok_or("an element that does not close")?;
            scripts.insert(rest[..close].to_owned());
            rest = &rest[close..];
        }
        attributes(tag)?;
    }
    // Whatever scripts and styles there are, they are ours: acting text never stands in them.
    match scripts.iter().find(|script| script.contains("alert(1)") || script.contains("onerror=y")) {
        Some(script) => Err(format!("a script with text of a manifest: {script}")),
        None => nothing_acts_but_layout(written),
    }
}

fn attributes(tag: &str) -> Result<(), String> {
    for attribute in tag.split_whitespace().skip(1) {
        let (name, value) = attribute.split_once('=').unwrap_or((attribute, ""));
        let value = value.trim_matches(['"', '\'']).to_ascii_lowercase();
        if name.to_ascii_lowercase().starts_with("on") && attribute.contains('=') && !tag.contains('"') {
            return Err(format!("a handler in <{tag}>"));
        }
        let address = ["href", "src", "action"].contains(&name);
        if address && !["http://", "https://", "#"].iter().any(|begin| value.starts_with(begin)) {
            return Err(format!("an address in <{tag}>"));
        }
    }
    Ok(())
}

fn nothing_acts_but_layout(written: &str) -> Result<(), String> {
    nothing_acts(&written.replace(['\t', '\r'], " "))
}

#[test]
fn readers_notice_what_would_act() {
    for (form, written) in [
        ("text", "a\u{1b}[31m"),
        ("text", "a\u{202e}b"),
        ("github", "::set-output name=x::y"),
        ("github", "::error file=a,x=b::y"),
        ("github", "hello"),
        ("junit", "<testsuites><x></testsuites>"),
        ("junit", "<testsuites/><script/>"),
        ("markdown", "a <img src=x> b"),
        ("markdown", "a [x](http://y) b"),
        ("markdown", "see http://y"),
        ("markdown", "see @team"),
        ("html", "<p><script src=x>"),
        ("html", "<img src=x>"),
        ("html", "<a href=\"javascript:x\">y</a>"),
        ("html", "<p onclick=x>"),
        ("sarif", "{\"runs\":[{\"results\":[{\"message\":{\"text\":\"[a](b)\"}}]}]}"),
    ] {
        assert!(read_back(form, written, &[]).is_err(), "{form}: {written} is taken for harmless");
    }
}
