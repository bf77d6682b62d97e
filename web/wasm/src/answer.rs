//! What the page can ask, each a function of its arguments and of the language that was chosen with `speak`. Every report is
//! written as `--format json` does.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use palam::faces::coverage::{self, Coverage};
use palam::faces::editor;
use palam::faces::exchange::overview::{self, Seen};
use palam::faces::form;
use palam::faces::init::{self, Beginning};
use palam::faces::languages;
use palam::faces::law::Law;
use palam::faces::render::explain::of_change;
use palam::faces::render::html::document::document as whole;
use palam::faces::render::html::rules;
use palam::faces::render::{notice, packet, prose, rule_page};
use palam::faces::rule::Case;
use palam::render::html::Html;
use palam::render::json::Json;
use palam::render::{English, Renderer, Summary, Tongue, spoken};
use palam::{Packs, Record, Report, Settings, Source};
use serde::{Deserialize, Serialize};
use serde_json::Value;

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
    Ok(written(&mut Json::default(), &palam::check(&file.read(&settings), Packs::built_in(), &settings)))
}

/// Takes the old and the new manifest, each as name and bytes, and a day; answers with the report of the change.
pub(crate) fn diff(inputs: &mut Inputs) -> Answer {
    let (old, new) = (File::next(inputs)?, File::next(inputs)?);
    let settings = day(inputs)?;
    let (old, new) = (old.read(&settings), new.read(&settings));
    Ok(written(&mut Json::default(), &palam::diff(&old, &new, Packs::built_in(), &settings)))
}

/// Takes the name and the bytes of a manifest, a day, and the file beside this module; answers with the report as a page of
/// HTML.
pub(crate) fn page(inputs: &mut Inputs) -> Answer {
    let file = File::next(inputs)?;
    let settings = day(inputs)?;
    let mut page = Beside::next(inputs)?.page();
    Ok(written(&mut page, &palam::check(&file.read(&settings), Packs::built_in(), &settings)))
}

/// Takes the old and the new manifest, a day, and the file beside this module; answers with the report of the change as a
/// page of HTML.
pub(crate) fn page_of_change(inputs: &mut Inputs) -> Answer {
    let (old, new) = (File::next(inputs)?, File::next(inputs)?);
    let settings = day(inputs)?;
    let mut page = Beside::next(inputs)?.page();
    let (old, new) = (old.read(&settings), new.read(&settings));
    Ok(written(&mut page, &palam::diff(&old, &new, Packs::built_in(), &settings)))
}

/// Takes the name and the bytes of a manifest, a day, `notice` or the name of a table of coverage, and `html` or `markdown`;
/// answers with the document, as it is filed or published.
pub(crate) fn document(inputs: &mut Inputs) -> Answer {
    let file = File::next(inputs)?;
    let settings = day(inputs)?;
    let (what, format) = (inputs.text()?, inputs.text()?);
    let record = file.read(&settings);
    let manifest = record.value().ok_or(UNREADABLE)?;
    let language = LANGUAGE.get();
    let page = match coverage::tables().iter().find(|table| table.id == what) {
        Some(table) => {
            let record = Record::of_value("", manifest.clone());
            let held = coverage::hold(table, &record, Packs::built_in(), settings.as_of)?;
            packet::page(&held, manifest, language)
        }
        None => notice::page(manifest, language),
    };
    Ok(match (format.as_str(), page.first()) {
        ("html", Some(prose::Block::Title(title))) => whole(title, &page, language),
        _ => prose::markdown_of_strangers(&page),
    })
}

/// Takes the name and the bytes of a manifest, and a day; answers with its row in a table of facts and verdicts, below the
/// names of the columns, as comma separated text.
pub(crate) fn register(inputs: &mut Inputs) -> Answer {
    let file = File::next(inputs)?;
    let settings = day(inputs)?;
    let record = file.read(&settings);
    let report = palam::check(&record, Packs::built_in(), &settings);
    let row = overview::row(Seen {
        manifest: record.value().unwrap_or(&Value::Null),
        report: &report,
        language: LANGUAGE.get(),
    });
    Ok(overview::table(&[row], LANGUAGE.get())?)
}

/// Takes the name and the bytes of a manifest, and a day; answers with the first page of its report.
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
    let mut comparison =
        palam::faces::compare::compare(&[(&one, &first), (&other, &second)], Packs::built_in());
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
    let mut held: Vec<Coverage> = held.collect::<Result<_, _>>()?;
    held.iter_mut().for_each(|table| table.speak(LANGUAGE.get()));
    json(&held.iter().filter(|table| table.applies != Some(false)).collect::<Vec<_>>())
}

/// Takes the name and the bytes of a manifest; answers with what it states, as JSON, without what cannot be relied on.
pub(crate) fn value(inputs: &mut Inputs) -> Answer {
    let file = File::next(inputs)?;
    json(file.read(&Settings::on(Date::constant(2026, 1, 1))).value().ok_or(UNREADABLE)?)
}

/// Answers with the usual cases to begin with: id, title, what each describes.
pub(crate) fn presets(_: &mut Inputs) -> Answer {
    json(&init::presets_in(LANGUAGE.get()))
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

    /// The renderer of a page, with what only pages show.
    fn page(self) -> Html {
        let says = self.provisions.into_iter().flat_map(|(source, provisions)| {
            provisions.into_iter().map(move |(at, text)| ((source.clone(), at), text.says))
        });
        let reasons = self.rules.into_iter().map(|(id, own)| (id, own.why));
        rules::beside(
            Packs::built_in(),
            rules::Beside { reasons: reasons.collect(), provisions: says.collect() },
        )
    }

    /// The law, with what provisions say.
    fn law(&mut self) -> Law {
        let mut law = Law::default();
        for source in Packs::built_in().law().sources() {
            let mut source = source.clone();
            let mut texts = self.provisions.remove(&source.id).unwrap_or_default();
            for provision in &mut source.provision {
                if let Some(text) = texts.remove(&provision.at) {
                    (provision.says, provision.exceptions) = (text.says, text.exceptions);
                }
            }
            law.add(source);
        }
        law
    }
}

/// Takes the id of a rule or a kind of change, and the file beside this module that holds what only such pages show, or nothing; answers
/// with the blocks of its page.
pub(crate) fn explain(inputs: &mut Inputs) -> Answer {
    let id = inputs.text()?;
    let mut beside = Beside::next(inputs)?;
    if let Some(fault) = form::find(&id) {
        return json(&rule_page::of_fault(fault, LANGUAGE.get()));
    }
    let law = beside.law();
    if let Some(page) = of_change(&id, &law, LANGUAGE.get()) {
        return json(&page);
    }
    let rule = Packs::built_in().rule(&id).ok_or_else(|| format!("there is no rule `{id}`"))?;
    let own = beside.rules.remove(&id).unwrap_or_default();
    json(&rule_page::with_why(rule, &own.why, &own.case, &law, LANGUAGE.get()))
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

/// Of a file that is no manifest nothing is made.
const UNREADABLE: &str = "the text cannot be read as a manifest";

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

fn written(renderer: &mut dyn Renderer, report: &Report) -> String {
    let mut summary = Summary::default();
    let language = LANGUAGE.get();
    let begin = renderer.begin(language);
    summary.add(report);
    let middle = renderer.report(&spoken(report, language), language);
    begin + &middle + &renderer.end(&summary, language)
}
