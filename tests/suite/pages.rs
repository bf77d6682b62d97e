//! Pages made from the rules: one for each, the index, and the table of demands.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use palam::Packs;
use palam::faces::change::table::table;
use palam::faces::render::prose::Block;
use palam::faces::render::{prose, rule_page};
use palam::faces::rule::Rule;
use palam::finding::{Class, Level, Reading};
use palam::render::English;
use serde::Deserialize;

use crate::bless::{holds, root};
use crate::demands::{Pair, pairs};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Demand {
    pub(crate) id: String,
    source: String,
    #[serde(rename = "demand")]
    words: String,
    pub(crate) checkable: bool,
    because: Option<String>,
    later: Option<String>,
}

#[derive(Deserialize)]
struct Demands {
    demand: Vec<Demand>,
}

pub(crate) fn demands() -> Vec<Demand> {
    let text = std::fs::read_to_string(root().join("rules/demands.toml")).unwrap();
    toml::from_str::<Demands>(&text).unwrap().demand
}

pub(crate) fn answers() -> BTreeMap<&'static str, Vec<&'static Rule>> {
    let mut answers: BTreeMap<&str, Vec<&Rule>> = BTreeMap::new();
    for rule in Packs::built_in().rules() {
        for demand in &rule.file.answers {
            answers.entry(demand).or_default().push(rule);
        }
    }
    answers
}

#[test]
fn every_checkable_demand_reaches_a_rule() {
    let answers = answers();
    let demands = demands();
    assert_eq!(demands.len(), 191);
    for demand in &demands {
        let answered = answers.contains_key(demand.id.as_str());
        assert!(!demand.checkable || answered || demand.later.is_some(), "{} reaches no rule", demand.id);
        assert!(demand.checkable || demand.because.is_some(), "{}: why is it not checkable?", demand.id);
        assert!(demand.later.is_none() || !answered, "{} is answered already", demand.id);
    }
    let known: BTreeSet<&str> = demands.iter().map(|demand| demand.id.as_str()).collect();
    let unknown: Vec<_> = answers.keys().filter(|id| !known.contains(*id)).collect();
    assert!(unknown.is_empty(), "rules answer demands that do not exist: {unknown:?}");
}

#[test]
fn the_page_of_demands_is_made_from_the_rules() {
    let (answers, pairs) = (answers(), pairs());
    let mut page = String::from(
        "# What was demanded, and what answers it\n\n\
         The 191 demands of the five founding documents, in our own words, and the rules that answer them. Each answered demand is\n\
         tried by manifests that plainly break it and by manifests that honour it: changes of the base manifest in\n\
         `fixtures/demands/`. Made from `rules/demands.toml`, the `answers` of the rules and these files by\n\
         `PALAM_BLESS=1 cargo test`.\n",
    );
    let demands = demands();
    for group in demands.chunk_by(|one, other| one.source == other.source) {
        writeln!(
            page,
            "\n## {}\n\n| | demand | answered by | tried by |\n|---|---|---|---|",
            group[0].source
        )
        .unwrap();
        for demand in group {
            let rules = answers.get(demand.id.as_str()).map(Vec::as_slice).unwrap_or_default();
            let mut by: Vec<String> =
                rules.iter().map(|rule| format!("[{0}](../rules/{0}.toml)", rule.id)).collect();
            by.extend(demand.later.iter().map(|later| format!("to come: {later}")));
            by.extend(
                demand.because.iter().map(|because| format!("*not by a check of a manifest: {because}*")),
            );
            let tried = pairs.get(&demand.id).map(|pair| tried(&demand.id, pair)).unwrap_or_default();
            writeln!(page, "| {} | {} | {} | {tried} |", demand.id, demand.words, by.join("; ")).unwrap();
        }
    }
    beside(&mut page);
    holds(&root().join("docs/demands.md"), &page);
}

/// The manifests that try a demand, in words.
fn tried(id: &str, pair: &Pair) -> String {
    let broken: Vec<&str> = pair.breach.iter().map(|breach| breach.name.as_str()).collect();
    let honoured: Vec<&str> = pair.honour.iter().map(|honour| honour.name.as_str()).collect();
    let absence = pair.only_absence.as_ref().map(|why| format!("; *only what is absent is tested: {why}*"));
    format!(
        "[broken](../fixtures/demands/{id}.toml): {}; honoured: {}{}",
        broken.join(", or "),
        honoured.join(", or "),
        absence.unwrap_or_default()
    )
}

/// The rules of `core` that answer none of the demands, and whom they answer: those they rest on.
fn beside(page: &mut String) {
    page.push_str(
        "\n## Rules of `core` that answer others\n\nThey rest on these texts and not on a founding one.\n\n\
         | rule | rests on |\n|---|---|\n",
    );
    for pack in Packs::built_in().iter().filter(|pack| pack.file.id == "core") {
        for rule in pack.rules.iter().filter(|rule| rule.file.answers.is_empty()) {
            let on: BTreeSet<&str> = rule.citations.iter().map(|citation| citation.title.as_str()).collect();
            let on: Vec<&str> = on.into_iter().collect();
            writeln!(page, "| [{0}](../rules/{0}.toml) | {1} |", rule.id, on.join("; ")).unwrap();
        }
    }
}

#[test]
fn the_page_of_changes_is_made_from_its_tables() {
    let law = Packs::built_in().law();
    let mut page = String::from(
        "# Changes, and what they oblige\n\n\
         `palam diff` classes every change by what it means for the people watched. This is the table it goes by, made\n\
         from `rules/change/` and `rules/duties.toml` by `PALAM_BLESS=1 cargo test`. Prose decides nothing: where only\n\
         words changed that bound a use, the class is \"cannot tell\", and a person reads both.\n\n\
         - *Widening*: more is done to people, to more of them, or with less protection; or less is stated of it.\n\
         - *Narrowing*: the other way.\n\
         - What was stated and no longer is counts as a widening, since nobody can answer for it any more.\n\
         - What was not stated and now is may be new, or may have been so all along: *cannot tell*, unless it protects.\n\
         - Order, layout, JSON or YAML, and a new name for an id are no change for people.\n\n\
         ## Which part of the revision a change raises\n\n| change | raises at least |\n|---|---|\n",
    );
    let classes = [Class::RedLine, Class::Widening, Class::CannotTell, Class::Narrowing, Class::Neutral];
    for class in classes {
        let part = format!("{:?}", table().raises(class)).to_lowercase();
        writeln!(page, "| {} | the {part} version |", class.words()).unwrap();
    }
    let dimensions =
        table().dimensions.iter().map(|dimension| rule_page::of_dimension(dimension, law, &English));
    for blocks in
        dimensions.chain(table().duties().iter().map(|duty| rule_page::of_duty(duty, law, &English)))
    {
        writeln!(page, "\n{}", prose::markdown(&below(blocks)).trim_end()).unwrap();
    }
    holds(&root().join("docs/changes.md"), &page);
}

/// The blocks, one level lower.
fn below(blocks: Vec<Block>) -> Vec<Block> {
    let lower = |block| match block {
        Block::Title(words) => Block::Heading(words),
        Block::Heading(words) => Block::Paragraph(format!("**{words}**")),
        other => other,
    };
    blocks.into_iter().map(lower).collect()
}

#[test]
fn everything_with_an_id_gets_its_page() {
    let folder = std::env::temp_dir().join(format!("palam-pages-{}", std::process::id()));
    let ran = std::process::Command::new(env!("CARGO_BIN_EXE_palam"))
        .args(["explain", "--all", "--output"])
        .arg(&folder)
        .output()
        .unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let packs = Packs::built_in();
    let cases = Packs::built_in_cases();
    for rule in packs.rules() {
        let own = cases.get(&rule.id).map(Vec::as_slice).unwrap_or_default();
        let page = prose::markdown(&rule_page::of_rule(rule, own, packs.law(), &English));
        assert!(page.starts_with(&format!("# {}: ", rule.id)), "{page}");
        assert_eq!(
            std::fs::read_to_string(folder.join(format!("{}.md", rule.id))).unwrap(),
            page,
            "{}",
            rule.id
        );
    }
    for fault in palam::faces::form::ALL {
        assert!(folder.join(format!("{}.md", fault.id)).is_file(), "{}", fault.id);
    }
    for dimension in &table().dimensions {
        assert!(folder.join(format!("change/{}.md", dimension.id)).is_file(), "{}", dimension.id);
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

/// They are a megabyte that follows from `rules/`; the site has them.
#[test]
fn the_pages_of_rules_are_published_and_not_kept() {
    let folder = root().join("docs/rules");
    // A merge of an older branch brings some back.
    if std::env::var_os("PALAM_BLESS").is_some() && folder.exists() {
        std::fs::remove_dir_all(&folder).unwrap();
    }
    assert!(!folder.exists(), "take them out: git rm -r docs/rules");
}

/// The proposed rules, and what of them is not carried out.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Catalogue {
    entry: Vec<Proposed>,
    left_out: Vec<LeftOut>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Proposed {
    id: String,
    name: String,
    /// Why no rule carries it out.
    because: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LeftOut {
    what: String,
    because: String,
}

#[test]
fn every_proposed_rule_is_in_a_pack_or_left_out_for_a_reason() {
    let text = std::fs::read_to_string(root().join("rules/catalogue.toml")).unwrap();
    let catalogue: Catalogue = toml::from_str(&text).unwrap();
    let packs = Packs::built_in();
    let mut page = String::from(
        "# What was proposed, and what was left out\n\n\
         Made from `rules/catalogue.toml` and the `catalogue` of the rules by `PALAM_BLESS=1 cargo test`.\n\n\
         ## Left out\n\n",
    );
    for left in &catalogue.left_out {
        writeln!(page, "- **{}.** {}", left.what, left.because).unwrap();
    }
    page.push_str("\n## Carried out\n\n| proposed | rules |\n|---|---|\n");
    for proposed in &catalogue.entry {
        let carry = packs.rules().filter(|rule| rule.file.catalogue.contains(&proposed.id));
        let mut words: Vec<String> = carry.map(|rule| format!("[{0}](../rules/{0}.toml)", rule.id)).collect();
        assert_ne!(
            words.is_empty(),
            proposed.because.is_none(),
            "{}: carried out, or left out?",
            proposed.id
        );
        words.extend(proposed.because.iter().map(|because| format!("*{because}*")));
        writeln!(page, "| {} {} | {} |", proposed.id, proposed.name, words.join("; ")).unwrap();
    }
    let known: BTreeSet<&str> = catalogue.entry.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(known.len(), catalogue.entry.len(), "an id stands twice");
    let named = packs.rules().flat_map(|rule| rule.file.catalogue.iter().map(move |id| (id, &rule.id)));
    let unknown: Vec<_> = named.filter(|(id, _)| !known.contains(id.as_str())).collect();
    assert!(unknown.is_empty(), "no such proposal: {unknown:?}");
    holds(&root().join("docs/rules-left-out.md"), &page);
}

#[test]
fn the_index_lists_every_rule() {
    let packs = Packs::built_in();
    let mut page = String::from(
        "# Rules\n\nEvery rule, by pack and level. `palam explain RULE` shows the page of a rule, `palam explain --all --output DIR` writes all of\n\
         them, and the site of the project has them. Made by `PALAM_BLESS=1 cargo test`.\n",
    );
    for pack in packs.iter() {
        let (text, secondary, memory) = read_how(&pack.rules);
        writeln!(page, "\n## {}: {}\n\n{}\n", pack.file.id, pack.file.title, pack.file.describes).unwrap();
        writeln!(
            page,
            "{} rules. Of the provisions they cite, {text} were read in the text, {secondary} are known second-hand, {memory} from memory.",
            pack.rules.len()
        )
        .unwrap();
        for level in Level::ALL {
            let rules: Vec<&Rule> = pack.rules.iter().filter(|rule| rule.file.level == level).collect();
            if rules.is_empty() {
                continue;
            }
            writeln!(page, "\n| {} | rests on | |\n|---|---|---|", level.words()).unwrap();
            for rule in rules {
                let name = rule.id.split('/').next_back().unwrap();
                let basis = rule.file.basis.name();
                let first = rule.citations.first();
                let text = first.map_or_else(String::new, |first| format!(": {}, {}", first.title, first.at));
                writeln!(
                    page,
                    "| [{name}](../rules/{}.toml) | {basis}{text} | {} |",
                    rule.id, rule.file.title
                )
                .unwrap();
            }
        }
    }
    holds(&root().join("docs/rules.md"), &page);
}

fn read_how(rules: &[Rule]) -> (usize, usize, usize) {
    let cited: BTreeSet<(&str, &str, u8)> = rules
        .iter()
        .flat_map(|rule| rule.citations.iter())
        .map(|citation| (citation.source.as_str(), citation.at.as_str(), citation.read as u8))
        .collect();
    let number = |reading: Reading| cited.iter().filter(|(_, _, read)| *read == reading as u8).count();
    (number(Reading::Text), number(Reading::Secondary), number(Reading::Memory))
}
