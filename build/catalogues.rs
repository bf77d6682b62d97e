//! Catalogues of other languages, each one file: `words/TAG/*.ftl`, `words/TAG/format.toml`, `words/TAG/tables.toml` and
//! `rules/PACK/words/TAG.toml` in the form that the library reads, wherever it gets it from.
//!
//! What was made of another English than stands there now is left out, and English stands in.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};

use super::{files, folders, is_lean, messages, read};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// Writes the catalogue of each language into a folder. Gives Rust that takes them into the library; where every byte is sent
/// over a network, none is, and whoever asks for one loads its file.
pub(crate) fn write(out: &Path, rules: &Path, words: &Path) -> Result<String> {
    // A language that is no more leaves no file.
    let _ = fs::remove_dir_all(out);
    fs::create_dir_all(out)?;
    let mut rust =
        "/// Catalogues that travel in the binary, by tag.\nconst BUILT_IN: &[(&str, &str)] = &[\n"
            .to_owned();
    for tag in tags(words)? {
        let file = out.join(format!("{tag}.json"));
        fs::write(&file, catalogue(&tag, rules, words)?.to_string())?;
        if !is_lean() {
            writeln!(rust, "    ({tag:?}, include_str!({:?})),", file.display().to_string())?;
        }
    }
    Ok(rust + "];\n")
}

fn catalogue(tag: &str, rules: &Path, words: &Path) -> Result<Value> {
    let mut packs = Map::new();
    for folder in folders(rules)? {
        let file = folder.join("words").join(format!("{tag}.toml"));
        if file.is_file() {
            let pack = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            packs.insert(pack, fresh(read(&file)?, &folder)?);
        }
    }
    let own = |part: &str| {
        let file = words.join(tag).join(part).with_extension("toml");
        if file.is_file() { read(&file) } else { Ok(json!({})) }
    };
    // Where every byte is sent over a network, there is no command line.
    let help = if is_lean() { json!({}) } else { own("help")? };
    Ok(json!({
        "help": help,
        "messages": messages::catalogue(words, tag)?,
        "packs": packs,
        "format": own("format")?,
        "tables": own("tables")?,
    }))
}

/// The entries of a pack that were made of the English that its rules have now.
fn fresh(entries: Value, pack: &Path) -> Result<Value> {
    let mut rules = Map::new();
    for path in files(pack)? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        rules.insert(name, Value::String(messages::mark_of_rule(&read(&path)?)));
    }
    let entries = entries.as_object().cloned().unwrap_or_default().into_iter();
    Ok(Value::Object(entries.filter(|(name, entry)| entry.get("from") == rules.get(name)).collect()))
}

/// The languages beside English, by their folders.
fn tags(words: &Path) -> Result<Vec<String>> {
    let mut tags = Vec::new();
    for entry in fs::read_dir(words)? {
        let entry = entry?;
        let tag = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() && tag != "en" {
            tags.push(tag);
        }
    }
    tags.sort();
    Ok(tags)
}
