//! What the README says of the commands is what they do.

use std::process::Command;

use crate::bless::root;

/// Console blocks of a page: the command after `$`, and what follows it.
fn examples(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for block in text.split("```console\n").skip(1) {
        let block = block.split("```").next().unwrap();
        let mut lines = block.lines();
        let command =
            lines.next().unwrap().strip_prefix("$ ").expect("a console block begins with a command");
        found.push((command.to_owned(), lines.collect::<Vec<_>>().join("\n")));
    }
    found
}

/// Whether the output is what is shown; `...` on a line of its own stands for any lines.
fn shows(out: &str, shown: &str) -> bool {
    let open = shown.starts_with("...\n");
    let shown = shown.trim_start_matches("...\n");
    let mut rest = out.trim_end();
    let parts: Vec<&str> = shown.trim_end().split("\n...\n").collect();
    for (index, part) in parts.iter().enumerate() {
        let part = part.trim_end_matches("\n...");
        let Some(at) = rest.find(part) else { return false };
        if index == 0 && at != 0 && !open {
            return false;
        }
        rest = &rest[at + part.len()..];
    }
    rest.trim().is_empty() || shown.trim_end().ends_with("...")
}

#[test]
fn examples_print_what_the_pages_show() {
    let mut number = 0;
    for page in ["README.md", "docs/writing-rules.md", "docs/registry.md"] {
        let text = std::fs::read_to_string(root().join(page)).unwrap();
        for (command, expected) in examples(&text) {
            number += 1;
            let mut words = command.split_whitespace();
            assert_eq!(words.next(), Some("palam"), "{command}");
            let output = Command::new(env!("CARGO_BIN_EXE_palam"))
                .args(words)
                .current_dir(root())
                .env_clear()
                .env("SOURCE_DATE_EPOCH", "1795392000")
                .output()
                .unwrap();
            let out = String::from_utf8(output.stdout).unwrap();
            assert!(shows(&out, &expected), "{page}: {command} prints\n{out}");
        }
    }
    assert!(number > 0, "the README shows nothing");
}

#[test]
fn what_a_page_shows_of_a_file_stands_in_that_file() {
    let text = std::fs::read_to_string(root().join("docs/writing-rules.md")).unwrap();
    let mut shown = 0;
    for (before, block) in text.split("```toml\n").zip(text.split("```toml\n").skip(1)) {
        let named = before.trim_end().lines().last().unwrap_or_default();
        let Some(path) = named.strip_prefix('`').and_then(|named| named.strip_suffix("`:")) else { continue };
        let block = block.split("```").next().unwrap();
        let file =
            std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        assert!(file.contains(block), "docs/writing-rules.md shows what {path} does not say:\n{block}");
        shown += 1;
    }
    assert!(shown >= 6);
}
