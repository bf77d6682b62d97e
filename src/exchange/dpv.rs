//! A manifest in the terms of the Data Privacy Vocabulary and its extension `eu-aiact`, as JSON-LD.
//!
//! Only what is stated goes out, and only in terms that exist: whether a system is prohibited or compliant is not said,
//! because no manifest states it.

use serde_json::{Value, json};

/// What the prefixes stand for.
fn context() -> Value {
    json!({
        "dpv": "https://w3id.org/dpv#",
        "tech": "https://w3id.org/dpv/tech#",
        "eu-aiact": "https://w3id.org/dpv/legal/eu/aiact#",
        "dct": "http://purl.org/dc/terms/",
    })
}

/// The description of a manifest.
#[must_use]
pub fn describe(manifest: &Value) -> Value {
    let mut all = json!({ "@context": context(), "@id": manifest.get("id"), "@type": types(manifest) });
    let text = |at: &str| manifest.pointer(at).filter(|value| value.is_string()).cloned();
    for (name, at) in [
        ("dct:title", "/title"),
        ("dct:description", "/summary"),
        ("dct:issued", "/issued"),
        ("dct:language", "/language"),
    ] {
        put(&mut all, name, text(at));
    }
    put(&mut all, "tech:hasCapability", list(capabilities(manifest)));
    put(&mut all, "dpv:hasPurpose", list(purposes(manifest)));
    put(&mut all, "dpv:hasSector", list(sectors(manifest)));
    put(&mut all, "dpv:hasEntity", list(entities(manifest)));
    put(&mut all, "dpv:hasLegalBasis", list(bases(manifest)));
    put(&mut all, "dpv:hasLocation", list(locations(manifest)));
    put(&mut all, "dpv:hasRiskLevel", list(levels(manifest)));
    put(&mut all, "dpv:hasStatus", list(statuses(manifest)));
    put(&mut all, "dpv:hasOrganisationalMeasure", list(measures(manifest)));
    put(&mut all, "tech:hasDocumentation", list(documents(manifest)));
    all
}

fn put(object: &mut Value, name: &str, value: Option<Value>) {
    if let (Some(members), Some(value)) = (object.as_object_mut(), value) {
        members.insert(name.to_owned(), value);
    }
}

fn list(items: Vec<Value>) -> Option<Value> {
    (!items.is_empty()).then(|| items.into())
}

fn items<'m>(manifest: &'m Value, at: &str) -> &'m [Value] {
    manifest.pointer(at).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

fn text<'v>(value: &'v Value, member: &str) -> &'v str {
    value.get(member).and_then(Value::as_str).unwrap_or_default()
}

fn term(name: &str) -> Value {
    json!({ "@id": format!("eu-aiact:{name}") })
}

/// Capabilities that are in the system.
fn present(manifest: &Value) -> impl Iterator<Item = &Value> {
    items(manifest, "/capabilities").iter().filter(|one| text(one, "status") != "removed")
}

fn is_remote_search(capability: &Value) -> bool {
    text(capability, "function") == "identification" && capability.get("remote") == Some(&Value::Bool(true))
}

/// What the system is, by what it can do.
fn types(manifest: &Value) -> Vec<String> {
    let mut types = vec!["eu-aiact:AISystem".to_owned()];
    for capability in present(manifest) {
        let own = match (text(capability, "function"), text(capability, "timing")) {
            ("emotion-recognition", _) => "EmotionRecognitionSystem",
            ("categorisation", _) => "BiometricCategorisationSystem",
            (_, "real-time") if is_remote_search(capability) => "RealtimeRemoteBiometricIdentificationSystem",
            (_, "post") if is_remote_search(capability) => "PostRemoteBiometricIdentificationSystem",
            _ if is_remote_search(capability) => "RemoteBiometricIdentificationSystem",
            _ => continue,
        };
        let own = format!("eu-aiact:{own}");
        if !types.contains(&own) {
            types.push(own);
        }
    }
    types
}

fn capabilities(manifest: &Value) -> Vec<Value> {
    let capability = |one: &Value| {
        let kind = match text(one, "function") {
            "verification" => "BiometricVerification",
            "identification" => "BiometricIdentification",
            "categorisation" => "BiometricCategorisation",
            "emotion-recognition" => "EmotionRecognition",
            _ => "",
        };
        let kind = if kind.is_empty() { "dpv:Capability".to_owned() } else { format!("eu-aiact:{kind}") };
        let mut own = json!({ "@type": kind });
        put(&mut own, "dct:title", Some(text(one, "function").into()).filter(|word: &Value| *word != ""));
        put(
            &mut own,
            "dct:description",
            Some(text(one, "description").into()).filter(|word: &Value| *word != ""),
        );
        own
    };
    present(manifest).map(capability).collect()
}

fn purposes(manifest: &Value) -> Vec<Value> {
    let stated = items(manifest, "/purposes").iter().map(|one| text(one, "statement"));
    let stated = stated.filter(|words| !words.is_empty());
    stated.map(|words| json!({ "@type": "eu-aiact:IntendedPurpose", "dct:description": words })).collect()
}

fn sectors(manifest: &Value) -> Vec<Value> {
    let mut sectors = Vec::new();
    let settings =
        items(manifest, "/purposes").iter().filter_map(|one| one.get("setting")?.as_array()).flatten();
    for setting in settings.filter_map(Value::as_str) {
        let sector = match setting {
            "workplace" | "recruitment" => "EmploymentSector",
            "education" => "EducationSector",
            "law-enforcement" => "LawEnforcementSector",
            "border" => "BorderControlSector",
            "migration" => "MigrationSector",
            "justice" => "JusticeSector",
            "elections" => "DemocraticProcessSector",
            _ => continue,
        };
        if !sectors.contains(&term(sector)) {
            sectors.push(term(sector));
        }
    }
    sectors
}

fn entities(manifest: &Value) -> Vec<Value> {
    let roles = [
        ("/system/provider", "AIProvider"),
        ("/deployment/operator", "AIDeployer"),
        ("/system/authorisedRepresentative", "AuthorisedRepresentative"),
        ("/system/conformity/assessedBy", "ConformityAssessmentBody"),
    ];
    let entity = |(at, role): (&str, &str)| {
        let id = manifest.pointer(at)?.as_str()?;
        let party = items(manifest, "/parties").iter().find(|party| text(party, "id") == id)?;
        let name = Some(text(party, "name")).filter(|name| !name.is_empty())?;
        Some(json!({ "@type": format!("eu-aiact:{role}"), "dpv:hasName": name }))
    };
    roles.into_iter().filter_map(entity).collect()
}

fn bases(manifest: &Value) -> Vec<Value> {
    let stated = items(manifest, "/legalBasis").iter().filter(|one| !text(one, "citation").is_empty());
    stated
        .map(|one| {
            let provision = Some(text(one, "provision")).filter(|provision| !provision.is_empty());
            let words = provision.map_or_else(String::new, |provision| format!(", {provision}"));
            json!({ "@type": "dpv:LegalBasis", "dct:title": format!("{}{words}", text(one, "citation")) })
        })
        .collect()
}

fn locations(manifest: &Value) -> Vec<Value> {
    let location = |one: &Value| {
        let is_public = text(one, "space") == "publicly-accessible";
        let kind = if is_public { "eu-aiact:PubliclyAccessibleSpace" } else { "dpv:Location" };
        let mut own = json!({ "@type": kind });
        put(&mut own, "dct:title", Some(text(one, "name").into()).filter(|word: &Value| *word != ""));
        put(
            &mut own,
            "dct:spatial",
            Some(text(one, "jurisdiction").into()).filter(|word: &Value| *word != ""),
        );
        own
    };
    items(manifest, "/deployment/locations").iter().map(location).collect()
}

/// What class the publisher claims.
fn levels(manifest: &Value) -> Vec<Value> {
    let own = items(manifest, "/classification").iter().filter(|one| text(one, "jurisdiction") == "EU");
    own.filter_map(|one| match text(one, "claim") {
        "high-risk" => Some(term("RiskLevelHigh")),
        "derogated" | "not-high-risk" => Some(term("RiskLevelNotHigh")),
        _ => None,
    })
    .collect()
}

fn statuses(manifest: &Value) -> Vec<Value> {
    let status = match manifest.pointer("/offer/status").and_then(Value::as_str) {
        Some("on-market") => Some("AvailableOnMarket"),
        Some("planned") => Some("NotAvailableOnMarket"),
        Some("withdrawn") => Some("WithdrawnFromService"),
        Some("recalled") => Some("RecalledFromService"),
        _ => match manifest.pointer("/deployment/stage").and_then(Value::as_str) {
            Some("operation" | "suspended") => Some("PutIntoService"),
            Some("design" | "development" | "procurement") => Some("NotPutIntoService"),
            _ => None,
        },
    };
    status.map(term).into_iter().collect()
}

/// Assessments that were done.
fn measures(manifest: &Value) -> Vec<Value> {
    let done = items(manifest, "/dueDiligence").iter();
    let done = done.filter(|one| !text(one, "completed").is_empty() || text(one, "state") == "completed");
    done.filter_map(|one| {
        let kind = match text(one, "kind") {
            "fundamental-rights" => "eu-aiact:FRIA",
            "data-protection" => "dpv:DPIA",
            "human-rights" | "algorithmic" | "equality" => "dpv:ImpactAssessment",
            _ => return None,
        };
        let mut own = json!({ "@type": kind });
        put(&mut own, "dct:date", Some(text(one, "completed").into()).filter(|day: &Value| *day != ""));
        Some(own)
    })
    .collect()
}

fn documents(manifest: &Value) -> Vec<Value> {
    let named = [
        ("/system/conformity/declaration", "EUDeclarationOfConformity"),
        ("/system/conformity/instructions", "InstructionForUse"),
        ("/system/conformity/documentation", "TechnicalDocumentation"),
    ];
    let document = |(at, kind): (&str, &str)| {
        let id = manifest.pointer(at)?.as_str()?;
        let evidence = items(manifest, "/evidence").iter().find(|evidence| text(evidence, "id") == id)?;
        let mut own = json!({ "@type": format!("eu-aiact:{kind}"), "dct:title": evidence.get("title") });
        put(&mut own, "dct:source", evidence.get("url").cloned());
        Some(own)
    };
    named.into_iter().filter_map(document).collect()
}
