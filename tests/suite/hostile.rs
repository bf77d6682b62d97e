//! Text from a manifest is data: manifests full of markup, commands and invisible characters come out harmless in
//! every form, and a reader that is not ours says so of each form that has one.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use pulldown_cmark::{Event, Parser, Tag};
use scraper::Html;
use serde_json::Value;

use crate::bless::root;

/// A name that a file system takes: it would end a line, begin a command, close a tag.
#[cfg(unix)]
const NAME: &str = "a\n::error::b\u{202e}<script>`|`##[error]c.palam.yaml";
#[cfg(not(unix))]
const NAME: &str = "a #[error]c.palam.yaml";

struct Run {
    out: String,
    err: String,
}

/// A file of that name, written once.
fn file() -> &'static Path {
    static FILE: OnceLock<PathBuf> = OnceLock::new();
    FILE.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile");
        std::fs::create_dir_all(&folder).unwrap();
        let file = folder.join(NAME);
        std::fs::copy(root().join("fixtures/hostile/comments.palam.yaml"), &file).unwrap();
        file
    })
}

fn palam(arguments: &[&str]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_palam"))
        .args(["check", "--as-of", "2026-11-23", "fixtures/hostile"])
        .arg(file())
        .args(arguments)
        .current_dir(root())
        .env_clear()
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { out: text(output.stdout), err: text(output.stderr) }
}

fn told(format: &str) -> String {
    let run = palam(&["--format", format, "--all"]);
    assert_eq!(run.err, "", "{format}");
    assert!(run.out.len() > 100, "{format} says nothing");
    run.out
}

/// The forms that the command line knows, so that no new one is forgotten here.
fn formats() -> Vec<String> {
    let refused = palam(&["--format", "no-such-form"]).err;
    let list = refused.split("[possible values: ").nth(1).unwrap().split(']').next().unwrap();
    list.split(", ").map(|name| name.split_whitespace().collect()).collect()
}

/// What a terminal, an editor or a browser would obey, hide or turn round. Written apart from the code it checks.
fn acts(character: char) -> bool {
    let number = u32::from(character);
    let ranges = [
        (0x00, 0x09),
        (0x0b, 0x1f),
        (0x7f, 0x9f),
        (0x00ad, 0x00ad),
        (0x034f, 0x034f),
        (0x061c, 0x061c),
        (0x115f, 0x1160),
        (0x180e, 0x180e),
        (0x3164, 0x3164),
        (0x200b, 0x200f),
        (0x2028, 0x202e),
        (0x2060, 0x206f),
        (0xfeff, 0xfeff),
        (0xfff9, 0xfffb),
        (0xe0000, 0xe007f),
    ];
    ranges.iter().any(|(from, to)| (*from..=*to).contains(&number))
}

#[track_caller]
fn is_harmless(what: &str, text: &str) {
    if let Some(found) = text.chars().find(|character| acts(*character)) {
        panic!("{what} holds {:?}", found.escape_unicode().to_string());
    }
    for line in text.lines() {
        let ours = what == "github"
            && ["::error file=", "::warning file=", "::notice file="]
                .iter()
                .any(|ours| line.starts_with(ours));
        assert!(ours || !line.trim_start().starts_with("::"), "{what} commands GitHub: {line}");
        for marker in ["##[", "##vso[", "##teamcity["] {
            assert!(!line.contains(marker), "{what} commands a build server: {line}");
        }
    }
}

#[test]
fn every_form_is_plain_text_without_commands() {
    let formats = formats();
    let known = ["text", "concise", "json", "jsonl", "sarif", "github", "junit", "markdown", "html"];
    assert_eq!(formats, known, "a new form needs a reader here");
    for format in &formats {
        is_harmless(format, &told(format));
    }
    is_harmless("plain", &palam(&["--plain"]).out);
}

fn titles() -> BTreeSet<String> {
    let text = std::fs::read_to_string(root().join("fixtures/hostile/manifest.palam.json")).unwrap();
    let manifest: Value = serde_json::from_str(&text).unwrap();
    let yaml = "First line of the title\n::error file=x,line=1::owned by a manifest\n::stop-commands::pause\n\
                ##[error]owned\n</title><script>alert(1)</script>\n";
    [manifest.get("title").and_then(Value::as_str).unwrap().to_owned(), yaml.to_owned()].into()
}

#[test]
fn json_gives_the_values_as_they_are() {
    // The register as a whole is reported on too, and has no title.
    let title = |report: &Value| Some(report["manifest"]["title"].as_str()?.to_owned());
    let run: Value = serde_json::from_str(&told("json")).unwrap();
    let read: BTreeSet<String> = run["reports"].as_array().unwrap().iter().filter_map(title).collect();
    assert_eq!(read, titles());
    let lines = told("jsonl");
    let read: BTreeSet<String> =
        lines.lines().filter_map(|line| title(&serde_json::from_str(line).unwrap())).collect();
    assert_eq!(read, titles());
}

#[test]
fn sarif_names_files_by_addresses_and_holds_no_links() {
    let sarif: Value = serde_json::from_str(&told("sarif")).unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    assert!(results.len() > 50);
    for result in results {
        let uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str().unwrap();
        assert!(uri.chars().all(|character| character.is_ascii_graphic() && !"<>`|\"".contains(character)));
        let message = result["message"]["text"].as_str().unwrap();
        assert!(!message.contains("]("), "{message}");
    }
}

#[test]
fn annotations_are_one_line_each_and_ours() {
    let text = told("github");
    let (last, commands) =
        text.lines().collect::<Vec<_>>().split_last().map(|(l, c)| (*l, c.to_vec())).unwrap();
    assert!(last.starts_with("palam: 3 manifests checked"), "{last}");
    assert!(commands.len() > 10);
    for command in commands {
        let (_, rest) = command.split_once(" file=").unwrap();
        let (properties, data) = rest.split_once("::").unwrap();
        let names: Vec<&str> =
            properties.split(',').skip(1).map(|pair| pair.split_once('=').unwrap().0).collect();
        assert_eq!(names, ["line", "endLine", "col", "endColumn", "title"], "{command}");
        for (at, _) in data.match_indices('%') {
            assert_eq!(&data[at..at + 3], "%25", "{command}");
        }
    }
}

#[test]
fn junit_holds_no_elements_but_its_own() {
    let text = told("junit");
    let xml = roxmltree::Document::parse(&text).unwrap();
    let own = [
        "testsuites",
        "testsuite",
        "testcase",
        "failure",
        "skipped",
        "properties",
        "system-out",
        "system-err",
    ];
    for node in xml.descendants().filter(roxmltree::Node::is_element) {
        assert!(own.contains(&node.tag_name().name()), "{node:?}");
    }
    assert!(xml.descendants().all(|node| !node.is_comment() && !node.is_pi()));
}

#[test]
fn markdown_holds_no_markup_of_a_manifest() {
    let text = told("markdown");
    for event in Parser::new_ext(&text, pulldown_cmark::Options::all()) {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => {
                let own = ["<details>", "</details>", "<summary>", "</summary>"];
                let rest = own.iter().fold(html.to_string(), |rest, tag| rest.replace(tag, ""));
                assert!(!rest.contains('<'), "{html}");
            }
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                panic!("a link to {dest_url}");
            }
            Event::InlineMath(text) | Event::DisplayMath(text) => panic!("a formula: {text}"),
            Event::Start(Tag::CodeBlock(_)) | Event::FootnoteReference(_) => panic!("{event:?}"),
            _ => {}
        }
    }
}

const ELEMENTS: &[&str] = &[
    "html", "head", "meta", "title", "style", "body", "a", "header", "footer", "main", "nav", "section",
    "article", "div", "p", "span", "strong", "code", "mark", "time", "h1", "h2", "h3", "h4", "h5", "ul",
    "ol", "li", "dl", "dt", "dd", "details", "summary", "table", "thead", "tbody", "tr", "th", "td",
];

const ATTRIBUTES: &[&str] = &[
    "id",
    "class",
    "href",
    "lang",
    "charset",
    "http-equiv",
    "content",
    "name",
    "tabindex",
    "aria-label",
    "aria-labelledby",
    "role",
    "scope",
    "rel",
];

#[track_caller]
fn only_our_markup(page: &str) -> Html {
    let html = Html::parse_document(page);
    assert!(html.errors.is_empty(), "{:?}", html.errors);
    for element in html.tree.nodes().filter_map(|node| node.value().as_element()) {
        assert!(ELEMENTS.contains(&element.name()), "{element:?}");
        for (name, value) in element.attrs() {
            assert!(ATTRIBUTES.contains(&name), "{name} in {element:?}");
            if name == "href" {
                assert!(value.starts_with('#') || value.starts_with("https://"), "{value}");
            }
        }
    }
    html
}

#[test]
fn a_page_holds_no_markup_of_a_manifest() {
    let page = told("html");
    let html = only_our_markup(&page);
    assert!(page.starts_with("<!DOCTYPE html><html lang=\"en\">"));
    assert_eq!(page.matches("default-src 'none'").count(), 1);
    let policy = page.find("Content-Security-Policy").unwrap();
    assert!(policy < page.find("<style>").unwrap(), "the policy has to come before what it governs");
    let lines = scraper::Selector::parse(".listing:not(.excerpt) > li > code").unwrap();
    let shown: String = html.select(&lines).flat_map(|line| line.text().collect::<Vec<_>>()).collect();
    assert!(shown.contains("<script>alert(1)</script>"), "the manifest's own words are shown");
}

#[test]
fn a_page_on_one_hostile_manifest_is_harmless_too() {
    let output = Command::new(env!("CARGO_BIN_EXE_palam"))
        .args(["check", "--as-of", "2026-11-23", "--format", "html", "fixtures/hostile/comments.palam.yaml"])
        .current_dir(root())
        .output()
        .unwrap();
    let page = String::from_utf8(output.stdout).unwrap();
    is_harmless("html", &page);
    only_our_markup(&page);
}
