//! Machine formats are held against their published schemas.

use std::path::Path;
use std::process::Command;

use jiff::civil::date;
use palam::{Packs, Record, Settings, Source, check, render, schema};
use roxmltree::Node;
use serde_json::Value;

use crate::bless::{files, root};

#[test]
fn json_reports_fit_their_schema() {
    let validator = jsonschema::validator_for(&schema::report()).unwrap();
    let settings = Settings::on(date(2026, 11, 23));
    let mut inputs = files(&root().join("fixtures"));
    inputs.retain(|path| path.extension().is_some_and(|ending| ending == "json" || ending == "yaml"));
    assert!(inputs.len() > 20);
    for path in inputs {
        let bytes = std::fs::read(&path).unwrap();
        let source = Source::from_bytes(path.to_str().unwrap(), bytes, settings.limits.bytes);
        let reports = [check(&Record::read(source, &settings.limits), Packs::built_in(), &settings)];
        let json: Value = serde_json::from_str(&render::run(
            &mut render::json::Json::default(),
            &reports,
            &render::English,
        ))
        .unwrap();
        if let Err(error) = validator.validate(&json) {
            panic!("{}: {error} at {}", path.display(), error.instance_path());
        }
    }
}

/// One run over every manifest below `fixtures`, hostile and broken ones included.
fn rendered(renderer: &mut dyn render::Renderer) -> String {
    let settings = Settings::on(date(2026, 11, 23));
    let mut inputs = files(&root().join("fixtures"));
    inputs.retain(|path| path.extension().is_some_and(|ending| ending == "json" || ending == "yaml"));
    inputs.retain(|path| path.file_name().is_some_and(|name| name != "expected.json"));
    let reports: Vec<_> = inputs
        .iter()
        .map(|path| {
            let name = path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
            let source = Source::from_bytes(name, std::fs::read(path).unwrap(), settings.limits.bytes);
            check(&Record::read(source, &settings.limits), Packs::built_in(), &settings)
        })
        .collect();
    assert!(reports.len() > 50);
    render::run(renderer, &reports, &render::English)
}

fn data(name: &str) -> String {
    std::fs::read_to_string(root().join("tests/data").join(name)).unwrap()
}

#[test]
fn sarif_fits_the_official_schema() {
    let schema: Value = serde_json::from_str(&data("sarif/sarif-schema-2.1.0.json")).unwrap();
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    let text = rendered(&mut render::sarif::Sarif::new(Packs::built_in()));
    let sarif: Value = serde_json::from_str(&text).unwrap();
    if let Err(error) = validator.validate(&sarif) {
        panic!("{error} at {}", error.instance_path());
    }
    let broken = serde_json::json!({ "version": "2.1.0", "runs": [{ "tool": {} }] });
    assert!(!validator.is_valid(&broken), "the schema refuses nothing");
}

/// What code scanning asks for beyond the schema.
#[test]
fn sarif_holds_what_code_scanning_shows() {
    let text = rendered(&mut render::sarif::Sarif::new(Packs::built_in()));
    let sarif: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(sarif["runs"].as_array().unwrap().len(), 1);
    let rules = sarif["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    assert!(rules.len() > Packs::built_in().rules().count());
    for rule in rules {
        for text in ["/shortDescription/text", "/fullDescription/text", "/help/text", "/help/markdown"] {
            assert_ne!(
                rule.pointer(text).and_then(Value::as_str).unwrap_or_default(),
                "",
                "{} {text}",
                rule["id"]
            );
        }
    }
    for result in sarif["runs"][0]["results"].as_array().unwrap() {
        let region = &result["locations"][0]["physicalLocation"]["region"];
        assert_eq!(region["startLine"], region["endLine"], "{result}");
        assert!(region["startColumn"].as_u64() < region["endColumn"].as_u64(), "{result}");
        assert!(result["partialFingerprints"]["primaryLocationLineHash"].is_string());
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
    }
}

#[test]
fn junit_fits_the_schema_of_jenkins() {
    let xsd = data("junit/junit-10.xsd");
    let schema = roxmltree::Document::parse(&xsd).unwrap();
    let text = rendered(&mut render::junit::JUnit::default());
    let report = roxmltree::Document::parse(&text).unwrap();
    assert_eq!(report.root_element().tag_name().name(), "testsuites");
    for element in report.descendants().filter(Node::is_element) {
        fits(declaration(&schema, element.tag_name().name()), element);
    }
    validate_with_xmllint(&text);
}

fn declaration<'d>(schema: &'d roxmltree::Document<'d>, name: &str) -> Node<'d, 'd> {
    let mut declared = schema.root_element().children().filter(|node| node.has_tag_name((XS, "element")));
    declared
        .find(|node| node.attribute("name") == Some(name))
        .unwrap_or_else(|| panic!("the schema knows no <{name}>"))
}

const XS: &str = "http://www.w3.org/2001/XMLSchema";

/// Attributes and children of an element are those its declaration names, and none that it requires is missing.
#[track_caller]
fn fits(declared: Node<'_, '_>, element: Node<'_, '_>) {
    let attributes: Vec<_> =
        declared.descendants().filter(|node| node.has_tag_name((XS, "attribute"))).collect();
    for attribute in element.attributes() {
        let known = attributes.iter().find(|known| known.attribute("name") == Some(attribute.name()));
        let known = known.unwrap_or_else(|| panic!("{attribute:?} of {element:?}"));
        if known.attribute("type") == Some("SUREFIRE_TIME") {
            assert!(attribute.value().parse::<f64>().is_ok(), "{attribute:?}");
        }
    }
    for required in attributes.iter().filter(|known| known.attribute("use") == Some("required")) {
        assert!(element.has_attribute(required.attribute("name").unwrap()), "{required:?} of {element:?}");
    }
    let children: Vec<_> = declared.descendants().filter_map(|node| node.attribute("ref")).collect();
    for child in element.children().filter(Node::is_element) {
        assert!(children.contains(&child.tag_name().name()), "{child:?} in {element:?}");
    }
    let holds_text = declared.attribute("type") == Some("xs:string")
        || declared.children().any(|node| node.attribute("mixed") == Some("true"));
    let text = element.children().filter(Node::is_text).any(|text| !text.text().unwrap().trim().is_empty());
    assert!(holds_text || !text, "text in {element:?}");
}

/// The real thing, where it is installed: `.ci/run` installs it.
fn validate_with_xmllint(report: &str) {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("junit.xml");
    std::fs::write(&file, report).unwrap();
    let schema = root().join("tests/data/junit/junit-10.xsd");
    let ran =
        Command::new("xmllint").args(["--nonet", "--noout", "--schema"]).arg(schema).arg(&file).output();
    match ran {
        Ok(output) => assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr)),
        Err(error) => assert_eq!(error.kind(), std::io::ErrorKind::NotFound),
    }
}
