//! Gathers `rules/` into JSON files that travel in the binary: what a check needs, the cases, profiles, and tables.
//!
//! A check then starts without reading TOML, and without the words of the manifest's schema. Nothing is judged here; the tests compile and prove every pack.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

#[path = "src/shape/bare.rs"]
mod bare;
#[path = "build/catalogues.rs"]
mod catalogues;
#[path = "src/words/mark.rs"]
mod mark;
#[path = "build/messages.rs"]
mod messages;
#[path = "src/manifest/token.rs"]
mod token;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=forms");
    println!("cargo:rerun-if-env-changed=PALAM_LEAN");
    println!("cargo:rerun-if-changed=rules");
    println!("cargo:rerun-if-changed=schema/manifest.schema.json");
    println!("cargo:rerun-if-changed=src/manifest/token.rs");
    println!("cargo:rerun-if-changed=src/shape/bare.rs");
    println!("cargo:rerun-if-changed=src/words/mark.rs");
    println!("cargo:rerun-if-changed=words");
    let rules = Path::new("rules");
    let mut packs = Vec::new();
    let mut cases = Map::new();
    for folder in folders(rules)? {
        packs.push(pack(&folder, &mut cases)?);
    }
    // `core` is asked first; the others follow by name.
    packs.sort_by_key(|pack| pack.pointer("/file/id").and_then(Value::as_str) != Some("core"));
    let sources =
        files(&rules.join("sources"))?.iter().map(|file| read(file)).collect::<Result<Vec<_>, _>>()?;
    let texts = texts(&sources);
    let sources: Vec<Value> = if is_lean() { sources.into_iter().map(lean).collect() } else { sources };
    let groups = json!({
        "regions": read(&rules.join("regions.toml"))?,
        "terms": read(&rules.join("terms.toml"))?,
    });
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    fs::write(out.join("groups.json"), groups.to_string())?;
    fs::write(out.join("sources.rs"), sources_as_rust(&out, &sources)?)?;
    fs::write(out.join("packs.rs"), packs_as_rust(&out, &packs, &sources)?)?;
    let cases = Value::Object(cases);
    let cases = if is_lean() { json!({ "rules": cases, "provisions": texts }) } else { cases };
    fs::write(out.join("cases.json"), cases.to_string())?;
    fs::write(out.join("non-answers.txt"), non_answers(&fs::read_to_string(rules.join("non-answers.txt"))?))?;
    schema(&out)?;
    tables(rules, &out)
}

/// What belongs to no pack: messages and their catalogues, profiles, instruments, the table of changes, presets, forms.
fn tables(rules: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    fs::write(out.join("messages.rs"), messages::rust(Path::new("words"))?)?;
    fs::write(
        out.join("catalogues.rs"),
        catalogues::write(&out.join("catalogues"), rules, Path::new("words"))?,
    )?;
    let profiles = read(&rules.join("profiles.toml"))?;
    fs::write(out.join("profiles.json"), profiles.get("profile").unwrap_or(&Value::Null).to_string())?;
    let coverage =
        files(&rules.join("coverage"))?.iter().map(|file| read(file)).collect::<Result<Vec<_>, _>>()?;
    let change =
        files(&rules.join("change"))?.iter().map(|file| read(file)).collect::<Result<Vec<_>, _>>()?;
    fs::write(out.join("presets.json"), Value::Array(presets(rules)?).to_string())?;
    fs::write(out.join("change.json"), Value::Array(change).to_string())?;
    fs::write(out.join("duties.json"), read(&rules.join("duties.toml"))?.to_string())?;
    fs::write(out.join("coverage.json"), Value::Array(coverage).to_string())?;
    fs::write(out.join("forms.json"), forms(Path::new("forms"))?.to_string())?;
    Ok(())
}

/// The manifest's schema without words. Where every byte is sent over a network, the library makes it from the whole.
fn schema(out: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo:rustc-check-cfg=cfg(lean)");
    if is_lean() {
        println!("cargo:rustc-cfg=lean");
        return Ok(());
    }
    let schema: Value = serde_json::from_str(&fs::read_to_string("schema/manifest.schema.json")?)?;
    fs::write(out.join("bare.json"), bare::bare(&schema).to_string())?;
    fs::write(out.join("manifest.json"), schema.to_string())?;
    fs::write(out.join("meanings.tsv"), meanings(&schema))?;
    Ok(())
}

/// What each word of the format means, a line for each: its definition, the word, the meaning.
fn meanings(schema: &Value) -> String {
    let definitions = schema.get("$defs").and_then(Value::as_object).into_iter().flatten();
    let mut lines = String::new();
    for (name, definition) in definitions {
        let branches = definition.get("oneOf").and_then(Value::as_array).into_iter().flatten();
        for branch in branches {
            let meaning = branch.get("description").and_then(Value::as_str).unwrap_or_default();
            let words =
                branch.get("enum").and_then(Value::as_array).into_iter().flatten().chain(branch.get("const"));
            for word in words.filter_map(Value::as_str).filter(|_| !meaning.is_empty()) {
                lines.push_str(&format!("{name}\t{word}\t{meaning}\n"));
            }
        }
    }
    lines
}

/// The foreign forms and the questions that go with them; their cases stay behind.
fn forms(folder: &Path) -> Result<Value, Box<dyn Error>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path().join("form.toml")))
        .collect::<Result<_, _>>()?;
    paths.retain(|path| path.is_file());
    paths.sort();
    let forms = paths.iter().map(|path| read(path)).collect::<Result<Vec<_>, _>>()?;
    let questions = read(&folder.join("questions.toml"))?;
    Ok(json!({ "forms": forms, "questions": questions.get("question"), "first": questions.get("first") }))
}

fn pack(folder: &Path, cases: &mut Map<String, Value>) -> Result<Value, Box<dyn Error>> {
    let mut file = read(&folder.join("pack.toml"))?;
    if is_lean() {
        without(&mut file, &["base", "changed"]);
        silence(&mut file, "describes");
    }
    let id = file.get("id").and_then(Value::as_str).ok_or("a pack has an id")?.to_owned();
    let mut rules = Map::new();
    for path in files(folder)? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if name == "pack" {
            continue;
        }
        let mut rule = read(&path)?;
        if let Some(own) = own(&mut rule) {
            cases.insert(format!("{id}/{name}"), own);
        }
        rules.insert(name, rule);
    }
    Ok(json!({ "file": file, "rules": rules }))
}

/// Texts that answer nothing, as the library compares them.
fn non_answers(list: &str) -> String {
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    let spelled = lines
        .map(|line| token::tokens(line).collect::<Vec<_>>().join(" "))
        .filter(|phrase| !phrase.is_empty());
    spelled.map(|phrase| phrase + "\n").collect()
}

/// The sources of law: the id of each, and its text.
fn sources_as_rust(out: &Path, sources: &[Value]) -> Result<String, Box<dyn Error>> {
    let mut rust = String::from("&[");
    for (index, source) in sources.iter().enumerate() {
        let id = source.get("id").and_then(Value::as_str).ok_or("a source has an id")?;
        let text = kept(out, &format!("source-{index}"), source)?;
        rust.push_str(&format!("({id:?}, {text}),\n"));
    }
    Ok(rust + "]")
}

/// The packs: rules are read only where the pack applies, and the rest of its file where somebody asks for it.
fn packs_as_rust(out: &Path, packs: &[Value], sources: &[Value]) -> Result<String, Box<dyn Error>> {
    let mut rust = String::from("&[");
    for (index, pack) in packs.iter().enumerate() {
        let (file, rules) = (&pack["file"], &pack["rules"]);
        let of = |what: &str, value: &Value| kept(out, &format!("pack-{index}-{what}"), value);
        let (scope, heads) = (of("scope", &scope(file))?, of("heads", &heads(rules, sources))?);
        let (file, days, rules) =
            (of("file", file)?, of("days", &days(rules, sources))?, of("rules", rules)?);
        rust.push_str(&format!(
            "Text {{ scope: {scope}, file: {file}, heads: {heads}, days: {days}, rules: {rules} }},\n"
        ));
    }
    Ok(rust + "]")
}

/// Writes a value to a file of its own, and gives the Rust that puts its text into the binary.
fn kept(out: &Path, name: &str, value: &Value) -> Result<String, Box<dyn Error>> {
    let file = format!("{name}.json");
    fs::write(out.join(&file), value.to_string())?;
    Ok(format!("include_str!({file:?})"))
}

/// What every check asks of a pack.
fn scope(file: &Value) -> Value {
    const ASKED: [&str; 6] = ["id", "title", "version", "reviewed", "applies", "raise"];
    let asked = ASKED.iter().filter_map(|name| Some(((*name).to_owned(), file.get(name)?.clone())));
    Value::Object(asked.collect())
}

/// What is asked of the rules of a pack of which nobody knows whether it applies: how grave they are, and from when to
/// when. What several rules have in common stands there once.
fn heads(rules: &Value, sources: &[Value]) -> Value {
    let head = |rule: &Value| {
        let from = rule.get("in-force").cloned().or_else(|| first_day(rule, sources));
        json!({ "level": rule["level"], "basis": rule["basis"], "from": from, "until": rule.get("until") })
            .to_string()
    };
    let all: BTreeSet<String> = rules.as_object().into_iter().flat_map(Map::values).map(head).collect();
    all.iter().filter_map(|head| serde_json::from_str::<Value>(head).ok()).collect()
}

/// First days that rules take from their first provision, by their names.
fn days(rules: &Value, sources: &[Value]) -> Value {
    let all = rules.as_object().into_iter().flatten();
    Value::Object(all.filter_map(|(name, rule)| Some((name.clone(), first_day(rule, sources)?))).collect())
}

/// First day of the first provision that a rule cites.
fn first_day(rule: &Value, sources: &[Value]) -> Option<Value> {
    let cite = rule.pointer("/cite/0")?;
    let source = sources.iter().find(|source| source.get("id") == cite.get("source"))?;
    let at = cite.get("at")?;
    let formerly = |provision: &Value| provision.get("formerly")?.as_array().map(|names| names.contains(at));
    let is_cited =
        |provision: &&Value| provision.get("at") == Some(at) || formerly(provision).unwrap_or_default();
    source.get("provision")?.as_array()?.iter().find(is_cited)?.get("applies-from").cloned()
}

/// What is kept apart of a rule: its cases; where every byte is sent over a network, its reason, too.
fn own(rule: &mut Value) -> Option<Value> {
    let cases = rule.as_object_mut()?.remove("case");
    if !is_lean() {
        return cases;
    }
    without(rule, &["answers", "catalogue"]);
    let why = silence(rule, "why");
    Some(json!({ "why": why, "case": cases.unwrap_or_else(|| json!([])) }))
}

/// Whether what only pages about rules show stays out of the library: `web/build-wasm` sets it.
fn is_lean() -> bool {
    std::env::var_os("PALAM_LEAN").is_some()
}

/// A source without what only reviewers of the law read, and pages about rules.
fn lean(mut source: Value) -> Value {
    without(&mut source, &["date", "note", "status"]);
    silence(&mut source, "issuer");
    silence(&mut source, "title");
    let provisions = source.get_mut("provision").and_then(Value::as_array_mut);
    for provision in provisions.into_iter().flatten() {
        without(provision, &["exceptions", "note", "read-on", "where"]);
        silence(provision, "says");
    }
    source
}

/// What provisions say, by source and number: pages about rules show it, and no report does.
fn texts(sources: &[Value]) -> Value {
    let provision = |provision: &Value| {
        let at = provision.get("at").and_then(Value::as_str)?.to_owned();
        let exceptions = provision.get("exceptions").cloned().unwrap_or_else(|| json!([]));
        Some((at, json!({ "says": provision.get("says"), "exceptions": exceptions })))
    };
    let source = |source: &Value| {
        let id = source.get("id").and_then(Value::as_str)?.to_owned();
        let provisions = source.get("provision").and_then(Value::as_array);
        Some((id, Value::Object(provisions.into_iter().flatten().filter_map(provision).collect())))
    };
    Value::Object(sources.iter().filter_map(source).collect())
}

/// Empties a text that has to be there, and gives what it was.
fn silence(value: &mut Value, name: &str) -> Option<Value> {
    Some(std::mem::replace(value.get_mut(name)?, Value::String(String::new())))
}

/// Takes members out that nothing but a review reads.
fn without(value: &mut Value, names: &[&str]) {
    if let Some(members) = value.as_object_mut() {
        members.retain(|name, _| !names.contains(&name.as_str()));
    }
}

/// Usual cases to begin a manifest with, each named for its file.
fn presets(rules: &Path) -> Result<Vec<Value>, Box<dyn Error>> {
    let named = |path: PathBuf| -> Result<Value, Box<dyn Error>> {
        let mut preset = read(&path)?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        preset.as_object_mut().ok_or("a preset is a table")?.insert("id".to_owned(), Value::String(name));
        Ok(preset)
    };
    files(&rules.join("presets"))?.into_iter().map(named).collect()
}

/// The folders that hold a pack, by name.
fn folders(path: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut folders: Vec<PathBuf> =
        fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    folders.retain(|folder| folder.join("pack.toml").is_file());
    folders.sort();
    Ok(folders)
}

/// The TOML files of a folder, by name.
fn files(path: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    if !path.is_dir() {
        return Ok(Vec::new());
    }
    let mut files: Vec<PathBuf> =
        fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    files.retain(|file| file.extension().is_some_and(|ending| ending == "toml"));
    files.sort();
    Ok(files)
}

fn read(path: &Path) -> Result<Value, Box<dyn Error>> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let value: toml::Value = toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(to_json(value))
}

/// TOML as JSON; dates become strings, as the loader of packs on disk reads them.
fn to_json(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::String(text),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(truth) => truth.into(),
        toml::Value::Datetime(date) => Value::String(date.to_string()),
        toml::Value::Array(items) => items.into_iter().map(to_json).collect(),
        toml::Value::Table(members) => {
            members.into_iter().map(|(name, value)| (name, to_json(value))).collect()
        }
    }
}
