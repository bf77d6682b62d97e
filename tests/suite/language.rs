//! Other languages: the pseudo-language `qps` says everything in accented letters, so that English that hangs in the
//! program shows itself.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use palam::Packs;
use palam::faces::cli::{help, tables};
use palam::faces::coverage;
use palam::faces::exchange::form::built_in;
use palam::faces::init;
use palam::faces::languages::phrases;
use palam::faces::rule::translation::mark_of;
use palam::faces::words::Words;
use serde_json::Value;

use crate::bless::{files, holds, root};

#[path = "../../src/words/mark.rs"]
mod mark;
#[path = "../../build/messages.rs"]
mod messages;

/// A text in accented letters; what stands between backticks and in braces is a name and stays.
struct Accents {
    in_name: bool,
    in_slot: bool,
}

impl Accents {
    const fn new() -> Self {
        Self { in_name: false, in_slot: false }
    }

    fn over(&mut self, text: &str) -> String {
        text.chars().map(|letter| self.letter(letter)).collect()
    }

    fn letter(&mut self, letter: char) -> char {
        const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        const ACCENTED: &str = "åƀçđéƒǧħîĵķļɱñøþɋŕšţûṽŵẋýžÅƁÇĐÉƑǦĦÎĴĶĻṀÑØÞɊŔŠŢÛṼŴẊÝŽ";
        match letter {
            '`' => self.in_name = !self.in_name,
            '{' => self.in_slot = true,
            '}' => self.in_slot = false,
            _ => {}
        }
        let accented = PLAIN.find(letter).and_then(|at| ACCENTED.chars().nth(at));
        if self.in_name || self.in_slot { letter } else { accented.unwrap_or(letter) }
    }
}

/// A sentence in brackets, accented, and longer than in English, as in languages whose words are.
fn pseudo_text(text: &str) -> String {
    let more = "~".repeat(text.len() / 6);
    format!("[{}{more}]", Accents::new().over(text))
}

fn pseudo_pattern(pattern: &mut Pattern<String>, accents: &mut Accents) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = accents.over(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                let begun = accents.in_name;
                for variant in variants {
                    accents.in_name = begun;
                    pseudo_pattern(&mut variant.value, accents);
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// A file of messages in the pseudo-language.
fn pseudo_messages(english: &str, marks: &BTreeMap<String, String>) -> String {
    let mut resource: Resource<String> = fluent_syntax::parser::parse(english.to_owned()).unwrap();
    resource.body.retain(|entry| matches!(entry, Entry::Message(_)));
    for entry in &mut resource.body {
        let Entry::Message(message) = entry else { continue };
        message.comment = Some(Comment { content: vec![format!("from {}", marks[&message.id.name])] });
        let pattern = message.value.as_mut().unwrap();
        pseudo_pattern(pattern, &mut Accents::new());
        let text = |value: &str| PatternElement::TextElement { value: value.to_owned() };
        // Quotations are marked, so that what is quoted can be told from what nobody translated. No line of Fluent begins with
        // a bracket: it stands in a placeable of its own.
        let (open, close) = if message.id.name == "quotation" { ("‹", "›") } else { ("[", "~]") };
        let open = InlineExpression::StringLiteral { value: open.to_owned() };
        pattern.elements.insert(0, PatternElement::Placeable { expression: Expression::Inline(open) });
        pattern.elements.push(text(close));
    }
    format!(
        "### Made by the tests of `words/en`: the pseudo-language.\n\n{}",
        fluent_syntax::serializer::serialize(&resource)
    )
}

#[test]
fn the_pseudo_language_says_every_message_of_the_program() {
    let words = root().join("words");
    let marks = messages::marks(&words).unwrap();
    let english = files(&words.join("en"));
    for path in &english {
        let text = std::fs::read_to_string(path).unwrap();
        holds(&words.join("qps").join(path.file_name().unwrap()), &pseudo_messages(&text, &marks));
    }
    let names = |folder: &str| -> BTreeSet<_> {
        let files = files(&words.join(folder)).into_iter();
        files
            .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
            .map(|path| path.file_name().unwrap().to_owned())
            .collect()
    };
    assert_eq!(names("en"), names("qps"), "a file of messages has no counterpart");
    let (rust, catalogue) = (messages::rust(&words).unwrap(), messages::catalogue(&words, "qps").unwrap());
    for id in marks.keys() {
        assert_eq!(rust.matches(&format!("id: {id:?},")).count(), 1, "{id} is no constant");
        assert!(catalogue.contains_key(id), "{id} is not said, or is stale");
    }
}

#[test]
fn the_pseudo_language_says_every_rule_of_core() {
    let mut text = "# Made by the tests of the rules: the pseudo-language.\n".to_owned();
    for rule in Packs::built_in().rules().filter(|rule| rule.pack() == "core") {
        let file = &rule.file;
        let name = rule.id.strip_prefix("core/").unwrap();
        let said = |sentence: &str| toml::Value::String(pseudo_text(sentence));
        writeln!(text, "\n[{name}]\nfrom = \"{}\"", mark_of(file)).unwrap();
        let say = file.say.as_ref().or(file.ask.as_ref()).unwrap();
        for (member, sentence) in
            [("title", &file.title), ("why", &file.why), ("say", say), ("help", &file.help)]
        {
            writeln!(text, "{member} = {}", said(sentence)).unwrap();
        }
        if !file.unless.is_empty() {
            let unless = file.unless.iter().map(|unless| said(&unless.because)).collect();
            writeln!(text, "unless = {}", toml::Value::Array(unless)).unwrap();
        }
    }
    holds(&root().join("rules/core/words/qps.toml"), &text);
}

/// The build script sees rules as they are written, and the library as it reads them.
#[test]
fn the_mark_of_a_rule_is_the_same_to_the_build_script() {
    for rule in Packs::built_in().rules() {
        let path = root().join("rules").join(&rule.id).with_extension("toml");
        let written: Value = toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        assert_eq!(messages::mark_of_rule(&written), mark_of(&rule.file), "{}", rule.id);
    }
}

#[test]
fn the_pseudo_language_says_every_phrase_of_the_format() {
    let mut text = "# Made by the tests of the format: the pseudo-language.\n\n".to_owned();
    for phrase in phrases::all() {
        let (english, said) =
            (toml::Value::String(phrase.clone()), toml::Value::String(pseudo_text(&phrase)));
        // A key is quoted like a text.
        writeln!(text, "{} = {said}", serde_json::to_string(english.as_str().unwrap()).unwrap()).unwrap();
    }
    holds(&root().join("words/qps/format.toml"), &text);
}

fn pseudo_sentences(of: &str, sentences: &[Words]) -> String {
    let mut by_id: BTreeMap<&str, &str> = BTreeMap::new();
    for words in sentences {
        let before = by_id.insert(words.id(), words.text());
        assert!(before.is_none_or(|before| before == words.text()), "{} says two things", words.id());
    }
    let mut text = format!("# Made by the tests of {of}: the pseudo-language.\n");
    for (id, english) in by_id {
        let said = toml::Value::String(pseudo_text(english));
        writeln!(text, "\n[\"{id}\"]\nfrom = \"{}\"\nsays = {said}", mark::mark(english)).unwrap();
    }
    text
}

#[test]
fn the_pseudo_language_says_every_sentence_of_the_tables() {
    holds(&root().join("words/qps/tables.toml"), &pseudo_sentences("the tables", &tables::all()));
}

#[test]
fn the_pseudo_language_says_every_description_of_the_command_line() {
    holds(&root().join("words/qps/help.toml"), &pseudo_sentences("the command line", &help::sentences()));
}

/// Runs that together say nearly everything: manifests of all sorts, a register, settings, packs, changes, a product.
const RUNS: &[&[&str]] = &[
    &["check", "fixtures/whole", "fixtures/shape", "fixtures/drafts", "fixtures/thin"],
    &["check", "fixtures/register", "fixtures/registry"],
    &["diff", "fixtures/story/1.palam.yaml", "fixtures/story/2.palam.yaml"],
    &["diff", "fixtures/story/2.palam.yaml", "fixtures/story/1.palam.yaml"],
    &["diff", "fixtures/base.palam.json", "fixtures/story/1.palam.yaml"],
];

const FORMATS: &[&str] = &["text", "concise", "json", "sarif", "github", "junit", "markdown", "html"];

/// What a run says in each form. It judges once and writes all of them.
fn said(run: &[&str]) -> Vec<(&'static str, String)> {
    let folder = tempfile::TempDir::new().unwrap();
    let file = |format: &str| folder.path().join(format);
    let outputs = FORMATS.iter().map(|format| format!("{format}={}", file(format).display()));
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_palam"))
        .args(run)
        .args(["--as-of", "2026-11-23", "--language", "qps", "--format", "concise"])
        .args(outputs.flat_map(|output| ["--output".to_owned(), output]))
        .current_dir(root())
        .env_clear()
        .output()
        .unwrap();
    let read = |format: &&'static str| {
        let text = std::fs::read_to_string(file(format)).unwrap_or_default();
        assert!(text.len() > 100, "{run:?} {format}: {}", String::from_utf8_lossy(&output.stderr));
        (*format, text)
    };
    FORMATS.iter().map(read).collect()
}

/// What people read of a report in a form: of JSON, SARIF and XML without the names of members.
fn for_people(format: &str, written: &str) -> Vec<String> {
    const SENTENCES: [&str; 9] =
        ["title", "message", "help", "label", "because", "acceptance", "declared", "words", "text"];
    fn collect(value: &Value, said: bool, texts: &mut Vec<String>) {
        match value {
            Value::String(text) if said => texts.push(text.clone()),
            Value::Array(items) => items.iter().for_each(|item| collect(item, said, texts)),
            Value::Object(members) => {
                // What fills the slots is data, and a title of a provision is a name.
                let members = members.iter().filter(|(name, _)| {
                    !name.ends_with("Slots") && *name != "restsOn" && *name != "cite" && *name != "manifest"
                });
                members.for_each(|(name, member)| collect(member, SENTENCES.contains(&name.as_str()), texts));
            }
            _ => {}
        }
    }
    let mut texts = Vec::new();
    match format {
        "json" | "sarif" => collect(&serde_json::from_str(written).unwrap(), false, &mut texts),
        "junit" => {
            let document = roxmltree::Document::parse(written).unwrap();
            for node in document.descendants() {
                texts.extend(node.attribute("message").map(str::to_owned));
                texts.extend(node.text().map(str::to_owned));
            }
        }
        "html" => texts.extend(blocks(written)),
        "text" => texts.extend(paragraphs(written)),
        // What stands between the name of the command and the title is for GitHub.
        "github" => {
            texts.extend(written.lines().map(|line| line.split("title=").last().unwrap_or(line).to_owned()));
        }
        _ => texts.extend(written.lines().map(str::to_owned)),
    }
    texts
}

/// What a page says, block by block, without code and what is marked as English.
fn blocks(written: &str) -> Vec<String> {
    const BLOCKS: [&str; 12] = ["p", "li", "td", "th", "dd", "dt", "h1", "h2", "h3", "h4", "summary", "div"];
    const HIDDEN: [&str; 4] = ["style", "code", "pre", "title"];
    let page = scraper::Html::parse_document(written);
    let name =
        |node: &scraper::Node| node.as_element().map_or(String::new(), |element| element.name().to_owned());
    let mut blocks: BTreeMap<String, String> = BTreeMap::new();
    for node in page.tree.nodes().filter(|node| node.value().is_text()) {
        let above: Vec<_> = node.ancestors().filter(|above| above.value().is_element()).collect();
        let is_one_of = |names: &[&str], index: usize| names.contains(&name(above[index].value()).as_str());
        if (0..above.len()).any(|index| is_one_of(&HIDDEN, index)) {
            continue;
        }
        let block = (0..above.len()).find(|index| is_one_of(&BLOCKS, *index)).unwrap_or(0);
        let text = blocks.entry(format!("{:?}", above[block].id())).or_default();
        // Where one node ends, a word ends.
        text.push('\u{2003}');
        text.push_str(node.value().as_text().map_or("", |text| text));
    }
    blocks.into_values().map(|text| text.split("[en] ").next().unwrap_or_default().to_owned()).collect()
}

/// The sentences of a report for a terminal: lines that go on are one, and the manifest's own lines are left out.
fn paragraphs(written: &str) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    for line in written.lines().filter(|line| !line.contains(['│', '╭', '╰', '┬', '·'])) {
        match paragraphs.last_mut().filter(|_| line.starts_with("        ")) {
            Some(last) => {
                last.push(' ');
                last.push_str(line.trim());
            }
            None => paragraphs.push(line.to_owned()),
        }
    }
    paragraphs
}

/// What is left of a text without quotations, names between backticks, addresses and ids.
fn without_names(text: &str) -> String {
    let mut left = String::new();
    let (mut quoted, mut code) = (0_usize, false);
    for letter in text.chars() {
        match letter {
            '‹' => quoted += 1,
            '›' => quoted = quoted.saturating_sub(1),
            '`' if quoted == 0 => code = !code,
            letter if quoted == 0 && !code => left.push(letter),
            _ => {}
        }
    }
    left
}

/// English words that stand outside of names: words of plain letters alone.
/// What is marked as English has no translation yet.
fn english(text: &str) -> Vec<String> {
    let is_pack = |word: &str| Packs::built_in().iter().any(|pack| pack.file.id == word);
    // Markdown escapes brackets, SARIF has round ones for them, and either has tags.
    let plain = text.replace('\\', "").replace("(en)", "[en]").replace("[en] ", "\u{1}");
    let plain = ["details", "summary"]
        .iter()
        .fold(plain, |plain, tag| plain.replace(&format!("<{tag}>"), "").replace(&format!("</{tag}>"), ""));
    let left = without_names(plain.split('\u{1}').next().unwrap_or_default());
    let tokens = left.split(|letter: char| letter.is_whitespace() || "[](){}~,;:\"'…·×".contains(letter));
    let words = tokens.map(|token| token.trim_matches(|letter: char| !letter.is_alphanumeric()));
    // Provisions are numbered like this too.
    let is_number = |word: &str| word.bytes().all(|byte| b"ivxIVX-".contains(&byte));
    let is_word = |word: &&str| {
        let is_plain = word.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'-');
        word.len() > 1 && is_plain && !is_number(word)
    };
    words.filter(is_word).filter(|word| !is_pack(word)).map(str::to_owned).collect()
}

/// All that the manifests of the runs and the law say: what occurs there whole is a quotation.
fn quoted() -> String {
    let of_folder = |folder: &str| {
        let files = files(&root().join(folder)).into_iter();
        let texts =
            files.map(|path| String::from_utf8_lossy(&std::fs::read(path).unwrap_or_default()).into_owned());
        texts.collect::<String>()
    };
    let manifests = of_folder("fixtures");
    let law = of_folder("rules/sources");
    format!("{manifests}{law}")
}

/// Whether a text is one of a manifest, perhaps cut, perhaps with a number before it.
fn is_quoted(text: &str, quoted: &str) -> bool {
    let text = text.trim_start_matches(|letter: char| letter.is_ascii_digit() || ". ".contains(letter));
    let text = text.trim().trim_end_matches('…');
    text.len() > 3 && quoted.contains(text)
}

/// What a report says, without the rules of packs that nobody has translated.
fn without_other_packs(format: &str, written: String) -> String {
    if format != "sarif" {
        return written;
    }
    let is_other = |rule: &Value| {
        let pack = rule["id"].as_str().and_then(|id| id.split('/').next()).unwrap_or_default();
        pack != "core" && Packs::built_in().iter().any(|other| other.file.id == pack)
    };
    let mut log: Value = serde_json::from_str(&written).unwrap();
    let rules = log.pointer_mut("/runs/0/tool/driver/rules").and_then(Value::as_array_mut).unwrap();
    rules.retain(|rule| !is_other(rule));
    log.to_string()
}

#[test]
fn what_a_change_means_is_said_in_the_language() {
    for run in RUNS.iter().filter(|run| run[0] == "diff") {
        for (format, written) in said(run) {
            let written = without_other_packs(format, written);
            let marked = written.lines().find(|line| line.contains("[en]") || line.contains("(en)"));
            assert_eq!(marked, None, "{run:?} as {format} says something in English");
        }
    }
}

/// Commands that say something beside reports: pages, lists, what was done, notices, and why they cannot do their job.
const COMMANDS: &[&[&str]] = &[
    &["explain", "core/emotion-recognition"],
    &["explain", "core/accuracy-claim-unsupported"],
    &["explain", "change/capabilities"],
    &["explain", "change/revision-not-raised"],
    &["explain", "form/not-stated"],
    &["explain", "form/unknown-member"],
    &["explain", "form/wrong-rule"],
    &["explain", "settings/unused-waiver"],
    &["explain", "settings/stale-baseline"],
    &["explain", "register/duplicate-record"],
    &["explain", "product/use-prohibited"],
    &["rules", "--of-pack", "core"],
    &["rules", "--basis"],
    &["rules", "--of-pack", "core", "--changes"],
    &["profiles"],
    &["coverage", "fixtures/base.palam.json", "--of", "all"],
    &["coverage", "fixtures/story/1.palam.yaml", "--format", "markdown"],
    // Why a command cannot do its job.
    &["check", "there-is-no-such-file"],
    &["check", "fixtures/base.palam.json", "docs/languages.md/"],
    &["check", "docs"],
    &["check", "--jsonl", "docs"],
    &["check", "fixtures/base.palam.json", "--output", "json=/dev/null", "--output", "sarif=/dev/null"],
    &["check", "fixtures/base.palam.json", "--baseline", "there-is-none.json"],
    &["check", "fixtures/base.palam.json", "--config", "docs/languages.md"],
    &["check", "fixtures/base.palam.json", "--pack", "docs"],
    &["diff", "fixtures/base.palam.json"],
    &["diff", "docs", "docs"],
    &["diff", "--against", "no-such-revision", "fixtures"],
    &["history", "there-is-no-such-file"],
    &["explain", "core/emotion-recognitoin"],
    &["explain", "nothing/like-it"],
    &["coverage", "docs/languages.md"],
    &["coverage", "fixtures/base.palam.json", "--of", "nothing"],
    &["init", "--for", "nothing"],
    &["init", "--all"],
    &["init", "--all", "--kind", "product", "--format", "json"],
    &["export", "nothing", "fixtures/base.palam.json"],
    &["export", "notice", "fixtures/base.palam.json", "--edition", "1"],
    &["export", "notice", "fixtures/base.palam.json", "--format", "csv"],
    &["export", "cyclonedx", "fixtures/base.palam.json", "--format", "csv"],
    &["export", "cyclonedx", "fixtures/base.palam.json", "fixtures/story/1.palam.yaml"],
    &["export", "register", "fixtures/base.palam.json", "--format", "html"],
    &["import", "nothing", "docs/languages.md"],
    &["pack", "new", "Not-An-Id"],
    &["pack", "new", "docs"],
    &["pack", "check", "there-is-no-such-folder"],
];

/// What a command says on either output, without the lines of files that it shows.
fn told(command: &[&str]) -> String {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_palam"))
        .args(command)
        .args(["--language", "qps"])
        .current_dir(root())
        .env_clear()
        .env("SOURCE_DATE_EPOCH", "1795000000")
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .output()
        .unwrap();
    let told = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    let is_of_us = |line: &&str| !line.contains(['│', '╭', '╰', '┬', '·']);
    told.lines().filter(is_of_us).collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn says_no_english(commands: &[Vec<String>]) {
    let mut found = Vec::new();
    for command in commands {
        let command: Vec<&str> = command.iter().map(String::as_str).collect();
        let told = told(&command);
        assert!(told.contains('['), "{command:?} says nothing of ours: {told}");
        assert!(!told.contains("[en]"), "{command:?} says something that nobody translated: {told}");
        let words = english(&told);
        if !words.is_empty() {
            found.push(format!("{command:?}: {words:?}\n{told}"));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn pages_lists_and_errors_are_said_in_the_language() {
    let commands = COMMANDS.iter().map(|command| command.iter().map(|part| (*part).to_owned()).collect());
    says_no_english(&commands.collect::<Vec<_>>());
}

/// A page of help without commands, flags, the names of what they take, and the words that they take: those are names.
fn without_names_of_the_command_line(page: &str) -> String {
    let sentences = help::sentences();
    let names: BTreeSet<&str> = sentences.iter().flat_map(|words| words.id().split('/')).collect();
    let is_name = |token: &str| {
        let bare = token.trim_matches(|letter: char| "[]<>.,:()".contains(letter));
        let is_placeholder =
            !bare.is_empty() && bare.bytes().all(|byte| byte.is_ascii_uppercase() || b"-=".contains(&byte));
        token.starts_with('-') || is_placeholder || names.contains(bare)
    };
    let of_line = |line: &str| {
        // An example is a command; what is said of it follows.
        let rest = if line.starts_with("  palam ") {
            line.split_once('[').map_or("", |(_, rest)| rest)
        } else {
            line
        };
        rest.split_whitespace().filter(|token| !is_name(token)).collect::<Vec<_>>().join(" ")
    };
    page.lines().map(of_line).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_help_of_every_command_is_said_in_the_language() {
    let commands = help::commands();
    assert!(commands.len() > 20, "{commands:?}");
    let groups = commands.iter().filter_map(|command| Some(command.split_once(' ')?.0.to_owned()));
    let groups: BTreeSet<String> = groups.chain([String::new()]).collect();
    for command in commands.iter().chain(&groups) {
        for flag in ["-h", "--help"] {
            let command: Vec<&str> = command.split_whitespace().chain([flag]).collect();
            let page = told(&command);
            assert!(page.contains("[Ûšåǧé") && !page.contains("[en]"), "{command:?}: {page}");
            let left = english(&without_names_of_the_command_line(&without_names(&page)));
            assert_eq!(left, [""; 0], "{command:?}: {page}");
        }
    }
}

#[test]
fn what_is_wrong_with_a_command_line_is_said_in_the_language() {
    let wrong: [&[&str]; 12] = [
        &["check", "--nonsense"],
        &["check", "--formt", "json"],
        &["chek"],
        &["check", "--format", "jsn"],
        &["check", "--format"],
        &["check", "--profile", "none"],
        &["check", "--max-depth", "0"],
        &["check", "--max-bytes", "many"],
        &["check", "--as-of", "2026-13-01"],
        &["check", "--output", "sarif"],
        &["check", "--no-config", "--config", "x"],
        &["explain"],
    ];
    says_no_english(&wrong.map(|command| command.iter().map(|part| (*part).to_owned()).collect()));
}

/// What of the output of a command the program says itself.
#[derive(Clone, Copy, PartialEq)]
enum Says {
    All,
    /// All, and titles of law are names; sentences of packs that nobody has translated are marked.
    Report,
    /// The rest is a file for a person to fill in.
    Comments,
    /// The first row are names of columns.
    Cells,
}

/// A run of every command that says something, each in a folder of its own that the runs before it have filled: a command that
/// is in neither list fails the test.
const EVERY: &[(&[&str], Says)] = &[
    (&["check", "fixtures/base.palam.json"], Says::Report),
    (&["compare", "fixtures/base.palam.json", "fixtures/story/1.palam.yaml"], Says::Report),
    (&["diff", "fixtures/story/1.palam.yaml", "fixtures/story/2.palam.yaml"], Says::Report),
    (&["history", "fixtures/base.palam.json"], Says::Report),
    (&["baseline", "update", "fixtures/base.palam.json", "--baseline", "{folder}/baseline.json"], Says::All),
    (&["baseline", "prune", "fixtures/base.palam.json", "--baseline", "{folder}/baseline.json"], Says::All),
    (&["baseline", "check", "fixtures/base.palam.json", "--baseline", "{folder}/baseline.json"], Says::All),
    (&["init", "--for", "help"], Says::All),
    (&["init", "--for", "door-access", "--in", "GB"], Says::Comments),
    (&["init", "--in", "US", "--all"], Says::Comments),
    (&["init", "--in", "AQ"], Says::Comments),
    (&["init", "--kind", "deployment", "--all"], Says::Comments),
    (&["init", "--in", "Kenia"], Says::All),
    (&["init", "--in", "Atlantis"], Says::All),
    (&["explain", "core/emotion-recognition"], Says::Report),
    (&["rules", "--of-pack", "core"], Says::Report),
    (&["coverage", "fixtures/base.palam.json", "--of", "all"], Says::Report),
    (&["import", "us-omb-inventory", INVENTORY_2024], Says::All),
    (&["import", "us-omb-inventory", INVENTORY_2024, "--worklist"], Says::Comments),
    (&["import", "us-omb-inventory", INVENTORY_2024, "--output", "{folder}/2024"], Says::All),
    (
        &["import", "us-omb-inventory", "fixtures/editions/inventory-2025.csv", "--output", "{folder}/2025"],
        Says::All,
    ),
    (&["import", "us-omb-inventory", INVENTORY_2024, "--edition", "1"], Says::All),
    (&["import", "us-omb-inventory", INVENTORY_2024, "--decisions", "{folder}/broken.toml"], Says::All),
    (&["import", "us-omb-inventory", "docs/languages.md"], Says::All),
    (&["diff", "--likely-pairs", "{folder}/2024", "{folder}/2025"], Says::Comments),
    (&["diff", "--aliases", "{folder}/broken.toml", "{folder}/2024", "{folder}/2025"], Says::All),
    (
        &["export", "us-omb-inventory", "fixtures/base.palam.json", "--output", "{folder}/records.csv"],
        Says::All,
    ),
    (&["export", "register", "fixtures/base.palam.json", "fixtures/story"], Says::Cells),
    (&["export", "notice", "fixtures/base.palam.json"], Says::All),
    (&["export", "eu-annex-viii-a", "fixtures/base.palam.json"], Says::All),
    (&["forms"], Says::All),
    (&["form", "check", "forms/eu-pstw"], Says::All),
    (&["form", "check", "{folder}/form"], Says::All),
    (&["profiles"], Says::All),
    (&["pack", "new", "{folder}/mine"], Says::All),
    (&["pack", "check", "{folder}/mine"], Says::All),
];

const INVENTORY_2024: &str = "fixtures/editions/inventory-2024.csv";

/// Commands whose output stays English, and why.
const FOR_PROGRAMS: &[(&[&str], &str)] = &[
    (&["schema"], "a JSON Schema is published once, in English, for programs"),
    (
        &["completions", "fish"],
        "a script that a shell runs, installed once for whatever language is chosen later",
    ),
    (&["man", "{folder}"], "pages that are made once, when the program is packaged"),
];

/// A folder with files that cannot be read as what they are named for, and a form that is wrong.
fn with_broken_files() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("broken.toml"), "[[alias]]\nold = 3\n[[decision\n").unwrap();
    let form = std::fs::read_to_string(root().join("forms/eu-pstw/form.toml")).unwrap();
    std::fs::create_dir(folder.path().join("form")).unwrap();
    let wrong = form.replacen("to = \"/", "to = \"/nowhere/", 1);
    std::fs::write(folder.path().join("form/form.toml"), wrong).unwrap();
    folder
}

/// A command in which `{folder}` stands for a folder.
fn in_folder(command: &[&str], folder: &std::path::Path) -> Vec<String> {
    command.iter().map(|part| part.replace("{folder}", &folder.display().to_string())).collect()
}

/// All words of the files that a command names: what it shows of them is a quotation.
fn words_of_files(command: &[String]) -> BTreeSet<String> {
    let places = command.iter().map(|part| root().join(part)).filter(|path| path.exists());
    let texts = places.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] });
    let texts =
        texts.map(|path| String::from_utf8_lossy(&std::fs::read(path).unwrap_or_default()).into_owned());
    let word = |word: &str| word.trim_matches('-').to_owned();
    let words = |text: String| -> Vec<String> {
        text.split(|letter: char| !letter.is_ascii_alphabetic() && letter != '-').map(word).collect()
    };
    texts.flat_map(words).collect()
}

/// Names that lists show: of usual cases, of forms, and of what else is made of a manifest.
fn listed_names() -> BTreeSet<String> {
    let cases = init::presets().iter().map(|preset| preset.id.clone());
    let forms = built_in().all.iter().map(|form| form.id.clone());
    let tables = coverage::tables().iter().map(|table| table.id.clone());
    let own = ["cyclonedx", "dpv-eu-aiact", "notice", "register"].map(str::to_owned);
    cases.chain(forms).chain(tables).chain(own).collect()
}

/// The parts of an output that the program says itself.
fn said_itself(output: &str, says: Says) -> Vec<String> {
    match says {
        Says::All => vec![output.to_owned()],
        Says::Report => output.split("\n\n").map(str::to_owned).collect(),
        Says::Comments => {
            let comments = output.lines().filter(|line| !line.contains("https://"));
            comments.filter_map(|line| Some(line.split_once("# ")?.1.to_owned())).collect()
        }
        Says::Cells => {
            let mut rows = csv::Reader::from_reader(output.as_bytes());
            rows.records()
                .flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>())
                .collect()
        }
    }
}

#[test]
fn every_command_speaks_the_language_or_says_why_not() {
    let of_command = |command: &[&str]| {
        let known = help::commands();
        let line = command.join(" ") + " ";
        known
            .into_iter()
            .find(|name| line.starts_with(&format!("{name} ")))
            .unwrap_or_else(|| panic!("{line}"))
    };
    let listed =
        EVERY.iter().map(|(command, _)| *command).chain(FOR_PROGRAMS.iter().map(|(command, _)| *command));
    let listed: BTreeSet<String> = listed.map(of_command).collect();
    assert_eq!(listed, help::commands().into_iter().collect(), "every command is in one of the lists");
    let folder = with_broken_files();
    let names = listed_names();
    let mut found = Vec::new();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for (command, says) in EVERY {
        let command = in_folder(command, folder.path());
        let output = told(&command.iter().map(String::as_str).collect::<Vec<_>>());
        let is_marked = output.contains("[en]") && *says != Says::Report;
        assert!(!is_marked, "{command:?} says something that nobody translated: {output}");
        let parts = said_itself(&output, *says);
        assert!(
            parts.iter().any(|part| part.contains("~]") || part.contains("~\\]")),
            "{command:?} says nothing of ours: {output}"
        );
        let law = if *says == Says::Report { vec!["rules/sources".to_owned()] } else { Vec::new() };
        let quoted = words_of_files(&[command.clone(), law].concat());
        for part in parts {
            let mut words = english(&part);
            seen.extend(words.iter().cloned());
            words.retain(|word| !quoted.contains(word) && !names.contains(word));
            if !words.is_empty() {
                found.push(format!("{command:?}: {words:?}\n{part}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    let idle: Vec<String> = names.into_iter().filter(|name| !seen.contains(name)).collect();
    assert_eq!(idle, [""; 0], "these are no exceptions any more");
}

#[test]
fn what_stays_english_is_for_programs() {
    for (command, why) in FOR_PROGRAMS {
        let folder = tempfile::tempdir().unwrap();
        let command = in_folder(command, folder.path());
        let mut output = told(&command.iter().map(String::as_str).collect::<Vec<_>>());
        let written = files(folder.path()).into_iter().map(|path| std::fs::read_to_string(path).unwrap());
        output.extend(written);
        assert!(english(&output).len() > 20, "{command:?} needs no exception: {why}");
    }
}

#[test]
fn what_was_lost_is_said_in_the_language_to_programs_too() {
    fn sentences(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| sentences(item, found)),
            Value::Object(members) => {
                let own =
                    ["because", "means", "readAs"].iter().filter_map(|name| members.get(*name)?.as_str());
                found.extend(own.map(str::to_owned));
                members.values().for_each(|member| sentences(member, found));
            }
            _ => {}
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let loss = folder.path().join("loss.json");
    let file = "forms/us-omb-inventory/cases/2024-bare-answers/records.csv";
    told(&["import", "us-omb-inventory", file, "--loss", loss.to_str().unwrap()]);
    let mut found = Vec::new();
    sentences(&serde_json::from_str(&std::fs::read_to_string(loss).unwrap()).unwrap(), &mut found);
    assert!(found.len() > 10, "{found:?}");
    let english: Vec<&String> =
        found.iter().filter(|sentence| !sentence.starts_with('[') || sentence.contains("[en]")).collect();
    assert_eq!(english, [&""; 0]);
}

#[test]
fn what_an_instrument_asks_is_answered_in_the_language() {
    let packet = told(&["export", "us-wa-accountability-report", "fixtures/base.palam.json"]);
    let headings: Vec<&str> = packet.lines().filter(|line| line.starts_with('#')).collect();
    assert!(headings.len() > 5 && headings.iter().all(|line| line.contains('~')), "{packet}");
    assert!(!packet.contains("[en]"), "{packet}");
}

#[test]
fn what_is_wrong_with_packs_and_settings_is_said_in_the_language() {
    let folders = std::fs::read_dir(root().join("fixtures/packs")).unwrap();
    let packs = folders.map(|entry| entry.unwrap().path()).filter(|folder| {
        std::fs::read_to_string(folder.join("expected.txt")).is_ok_and(|text| !text.contains(" proved by "))
    });
    let check = |folder: std::path::PathBuf| {
        vec![
            "pack".to_owned(),
            "check".to_owned(),
            folder.strip_prefix(root()).unwrap().display().to_string(),
        ]
    };
    let commands: Vec<_> = packs.map(check).collect();
    assert!(commands.len() > 10, "{commands:?}");
    says_no_english(&commands);
}

/// Names in reports that no sign marks as such, by the form of the report, and why.
const NAMES_IN_REPORTS: &[(&str, &str, &str)] = &[
    ("markdown", "palam", "the title is the name of the program"),
    ("markdown", "register", "it stands where other reports have the name of their file"),
    ("sarif", "palam", "the help in plain text is a command: `palam explain RULE`"),
    ("sarif", "explain", "the same"),
];

#[test]
fn no_english_is_left_in_the_pseudo_language() {
    let quoted = quoted();
    let mut left: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for run in RUNS {
        for (format, written) in said(run) {
            let of_format = left.entry(format.to_owned()).or_default();
            for text in for_people(format, &written) {
                for part in text.split('\u{2003}') {
                    let words: Vec<String> =
                        english(part).into_iter().filter(|word| !of_format.contains_key(word)).collect();
                    // Looking a text up takes long, and few have a word in them that is not known yet.
                    if !words.is_empty() && !is_quoted(part, &quoted) {
                        of_format.extend(words.into_iter().map(|word| (word, part.to_owned())));
                    }
                }
            }
        }
    }
    for (format, word, why) in NAMES_IN_REPORTS {
        let found = left.get_mut(*format).and_then(|words| words.remove(*word));
        assert!(found.is_some(), "{word} in {format} is no exception any more: {why}");
    }
    left.retain(|_, words| !words.is_empty());
    let told: Vec<String> = left
        .iter()
        .flat_map(|(format, words)| {
            words.iter().map(move |(word, text)| {
                format!("{format}: {word}: {}", text.chars().take(200).collect::<String>())
            })
        })
        .collect();
    assert!(left.is_empty(), "{} words of English\n{}", told.len(), told.join("\n"));
}
