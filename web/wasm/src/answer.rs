//! What the page can ask, each a function of its arguments and of the language that was chosen with `speak`. Every report is
//! written as `--format json` does.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use palam::faces::coverage::{self, Coverage};
use palam::faces::editor;
use palam::faces::form;
use palam::faces::init::{self, Beginning};
use palam::faces::languages;
use palam::faces::law::Law;
use palam::faces::render::rule_page;
use palam::faces::rule::{Case, Rule};
use palam::render::json::Json;
use palam::render::{English, Renderer, Summary, Tongue, spoken};
use palam::{Packs, Record, Report, Settings, Source};
use serde::{Deserialize, Serialize};

use crate::{Answer, Inputs, Refusal, json};

thread_local! {
    static LANGUAGE: Cell<Tongue> = const { Cell::new(&English) };
}

/// Takes the tag of a language and its catalogue, which is a file beside this module; from then on reports read in it.
/// English has no catalogue. Answers with the tag.
pub(crate) fn speak(inputs: &mut Inputs) -> Answer {
    let (tag, catalogue) = (inputs.text()?, inputs.text()?);
    let language = match catalogue.as_str() {
        "" => Some(&English as Tongue),
        text => languages::read(&tag, text, Packs::built_in()),
    };
    let language = language.ok_or_else(|| format!("the catalogue of `{tag}` cannot be read"))?;
    LANGUAGE.set(language);
    Ok(language.tag().to_owned())
}

/// Takes the name and the bytes of a manifest, and a day; answers with its report.
pub(crate) fn check(inputs: &mut Inputs) -> Answer {
    let file = File::next(inputs)?;
    let settings = day(inputs)?;
    Ok(written(&palam::check(&file.read(&settings), Packs::built_in(), &settings)))
}

/// Takes the old and the new manifest, each as name and bytes, and a day; answers with the report of the change.
pub(crate) fn diff(inputs: &mut Inputs) -> Answer {
    let (old, new) = (File::next(inputs)?, File::next(inputs)?);
    let settings = day(inputs)?;
    let (old, new) = (old.read(&settings), new.read(&settings));
    Ok(written(&palam::diff(&old, &new, Packs::built_in(), &settings)))
}

/// Takes the same; answers with the first page of the report.
pub(crate) fn decision(inputs: &mut Inputs) -> Answer {
    let file = File::next(inputs)?;
    let settings = day(inputs)?;
    let record = file.read(&settings);
    let report = palam::check(&record, Packs::built_in(), &settings);
    let mut decision =
        palam::faces::decision::of(&report, |rule| Packs::built_in().rule(rule)?.citations.first().cloned());
    decision.speak(LANGUAGE.get());
    json(&decision)
}

/// Takes two manifests, each as name and bytes, and a day; answers with both side by side.
pub(crate) fn compare(inputs: &mut Inputs) -> Answer {
    let (one, other) = (File::next(inputs)?, File::next(inputs)?);
    let settings = day(inputs)?;
    let (one, other) = (one.read(&settings), other.read(&settings));
    let judge = |record| palam::check(record, Packs::built_in(), &settings);
    let (first, second) = (judge(&one), judge(&other));
    let mut comparison = palam::faces::compare::compare(&[(&one, &first), (&other, &second)], Packs::built_in());
    comparison.speak(LANGUAGE.get());
    json(&comparison)
}

/// Takes the name and the bytes of a manifest, and the byte of its text that is pointed at; answers with what stands there,
/// or `null`.
pub(crate) fn hover(inputs: &mut Inputs) -> Answer {
    let (record, offset) = pointed(inputs)?;
    let source = record.document().source();
    json(&editor::hover(&source.text, source.syntax, offset))
}

/// Takes the same; answers with what could stand there.
pub(crate) fn complete(inputs: &mut Inputs) -> Answer {
    let (record, offset) = pointed(inputs)?;
    let source = record.document().source();
    json(&editor::complete(&source.text, source.syntax, offset, record.value()))
}

/// Takes the name and the bytes of a manifest; answers with changes that mend faults of form.
pub(crate) fn fixes(inputs: &mut Inputs) -> Answer {
    let file = File::next(inputs)?;
    let mut fixes = editor::fixes(&file.read(&Settings::on(Date::constant(2026, 1, 1))));
    fixes.iter_mut().for_each(|fix| fix.speak(LANGUAGE.get()));
    json(&fixes)
}

fn pointed(inputs: &mut Inputs) -> Result<(Record, usize), Refusal> {
    let file = File::next(inputs)?;
    let offset = inputs.text()?.parse().map_err(|error| format!("the offset is no number: {error}"))?;
    Ok((file.read(&Settings::on(Date::constant(2026, 1, 1))), offset))
}

/// Takes the name and the bytes of a manifest, and a day; answers with the tables of what instruments ask that concern
/// it, or may concern it.
pub(crate) fn coverage(inputs: &mut Inputs) -> Answer {
    let file = File::next(inputs)?;
    let settings = day(inputs)?;
    let record = file.read(&settings);
    let tables = coverage::tables().iter();
    let held = tables.map(|table| coverage::hold(table, &record, Packs::built_in(), settings.as_of));
    let held: Vec<Coverage> = held.collect::<Result<_, _>>()?;
    json(&held.iter().filter(|table| table.applies != Some(false)).collect::<Vec<_>>())
}

/// Answers with the usual cases to begin with: id, title, what each describes.
pub(crate) fn presets(_: &mut Inputs) -> Answer {
    json(&init::presets())
}

/// Takes a preset or a kind, a jurisdiction or nothing, and the id and the title of the new manifest; answers with its
/// text in YAML, which states what the preset says and nothing else.
pub(crate) fn begin_manifest(inputs: &mut Inputs) -> Answer {
    let case = inputs.text()?;
    let beginning = init::find(&case).map_or_else(|| Beginning::of_kind(&case), Beginning::of);
    let jurisdiction = inputs.text()?;
    let beginning = if jurisdiction.is_empty() { beginning } else { beginning.within(&jurisdiction)? };
    let (id, title) = (inputs.text()?, inputs.text()?);
    Ok(beginning.named(&id, &title).stated())
}

/// The file beside this module: what only pages about rules show.
#[derive(Default, Deserialize)]
struct Beside {
    rules: BTreeMap<String, Own>,
    /// By source and number.
    provisions: BTreeMap<String, BTreeMap<String, Text>>,
}

/// Of a rule.
#[derive(Default, Deserialize)]
struct Own {
    why: String,
    case: Vec<Case>,
}

/// Of a provision.
#[derive(Deserialize)]
struct Text {
    says: String,
    exceptions: Vec<String>,
}

impl Beside {
    fn next(inputs: &mut Inputs) -> Result<Self, Refusal> {
        match inputs.bytes()?.as_slice() {
            [] => Ok(Self::default()),
            all => Ok(serde_json::from_slice(all)?),
        }
    }

    /// The sources that a rule cites, with what their provisions say.
    fn law_of(&mut self, rule: &Rule, law: &Law) -> Law {
        let mut cited = Law::default();
        for id in rule.citations.iter().map(|citation| &citation.source) {
            let Some(source) = law.source(id) else { continue };
            let mut texts = self.provisions.remove(id).unwrap_or_default();
            let mut source = source.clone();
            for provision in &mut source.provision {
                if let Some(text) = texts.remove(&provision.at) {
                    (provision.says, provision.exceptions) = (text.says, text.exceptions);
                }
            }
            if cited.source(id).is_none() {
                cited.add(source);
            }
        }
        cited
    }
}

/// Takes the id of a rule, and the file beside this module that holds what only such pages show, or nothing; answers
/// with the blocks of the rule's page.
pub(crate) fn explain(inputs: &mut Inputs) -> Answer {
    let id = inputs.text()?;
    let mut beside = Beside::next(inputs)?;
    if let Some(fault) = form::find(&id) {
        return json(&rule_page::of_fault(fault, &English));
    }
    let packs = Packs::built_in();
    let rule = packs.rule(&id).ok_or_else(|| format!("there is no rule `{id}`"))?;
    let own = beside.rules.remove(&id).unwrap_or_default();
    let law = beside.law_of(rule, packs.law());
    json(&rule_page::with_why(rule, &own.why, &own.case, &law, &English))
}

/// A rule in a list.
#[derive(Serialize)]
struct Line<'r> {
    id: &'r str,
    title: &'r str,
    level: palam::finding::Level,
    basis: palam::finding::Basis,
    /// What it demands, as its next step says it.
    help: &'r str,
    /// The first provision that it rests on.
    provision: Option<&'r palam::finding::Citation>,
    /// The members that it reads.
    reads: BTreeSet<String>,
}

/// Answers with all rules: id, title, level, on what each rests, and what it reads.
pub(crate) fn rules(_: &mut Inputs) -> Answer {
    let lines = Packs::built_in().rules().map(|rule| Line {
        id: &rule.id,
        title: &rule.file.title,
        level: rule.file.level,
        basis: rule.file.basis,
        help: &rule.file.help,
        provision: rule.citations.first().map(AsRef::as_ref),
        reads: rule.reads(),
    });
    json(&lines.collect::<Vec<_>>())
}

/// Answers with the format's JSON Schema, as published.
pub(crate) fn schema(_: &mut Inputs) -> Answer {
    Ok(include_str!("../../../schema/manifest.schema.json").to_owned())
}

/// Answers with what members are called where that does not follow from their names, by name.
pub(crate) fn labels(_: &mut Inputs) -> Answer {
    json(&palam::faces::vocabulary::labels().iter().copied().collect::<BTreeMap<_, _>>())
}

/// Answers with the version of palam.
pub(crate) fn version(_: &mut Inputs) -> Answer {
    Ok(palam::faces::summary::Tool::this().version)
}

/// A file that the page read: bytes, so that a byte-order mark and what is no UTF-8 are found as on the command line.
struct File {
    name: String,
    bytes: Vec<u8>,
}

impl File {
    fn next(inputs: &mut Inputs) -> Result<Self, Refusal> {
        Ok(Self { name: inputs.text()?, bytes: inputs.bytes()? })
    }

    fn read(self, settings: &Settings) -> Record {
        Record::read(Source::from_bytes(self.name, self.bytes, settings.limits.bytes), &settings.limits)
    }
}

fn day(inputs: &mut Inputs) -> Result<Settings, Refusal> {
    let day = inputs.text()?;
    let day: Date = day.parse().map_err(|error| format!("`{day}` is no date: {error}"))?;
    Ok(Settings::on(day))
}

fn written(report: &Report) -> String {
    let (mut renderer, mut summary) = (Json::default(), Summary::default());
    let language = LANGUAGE.get();
    let begin = renderer.begin(language);
    summary.add(report);
    let middle = renderer.report(&spoken(report, language), language);
    begin + &middle + &renderer.end(&summary, language)
}
