//! A manifest as a bill of materials in `CycloneDX` 1.7: the system, its components, and a model card for each model.
//!
//! Only what is stated goes out. The format wants a model card on models and on nothing else, so a manifest that names
//! no component of kind `model` gives none.

use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::decide::hex;

/// Where the schema of the format is published.
const SCHEMA: &str = "http://cyclonedx.org/schema/bom-1.7.schema.json";

/// The bill of materials of a manifest.
#[must_use]
pub fn bill(manifest: &Value) -> Value {
    let all = Bill { manifest };
    let components: Vec<Value> =
        all.list("/system/components").iter().map(|one| all.component(one)).collect();
    let mut bill = json!({
        "$schema": SCHEMA,
        "bomFormat": "CycloneDX",
        "specVersion": "1.7",
        "serialNumber": all.serial(),
        "version": 1,
        "metadata": { "component": all.system() },
    });
    put(&mut bill, "components", list(components));
    bill
}

struct Bill<'m> {
    manifest: &'m Value,
}

/// Puts a member where there is something to put.
fn put(object: &mut Value, name: &str, value: impl Into<Option<Value>>) {
    if let (Some(members), Some(value)) =
        (object.as_object_mut(), value.into().filter(|value| !value.is_null()))
    {
        members.insert(name.to_owned(), value);
    }
}

fn list(items: Vec<Value>) -> Option<Value> {
    (!items.is_empty()).then(|| items.into())
}

fn text<'v>(value: &'v Value, member: &str) -> Option<&'v str> {
    value.get(member)?.as_str().filter(|text| !text.trim().is_empty())
}

fn property(name: &str, value: &str) -> Value {
    json!({ "name": format!("palam:{name}"), "value": value })
}

impl<'m> Bill<'m> {
    fn list(&self, at: &str) -> &'m [Value] {
        self.manifest.pointer(at).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
    }

    fn by_id(&self, at: &str, id: &str) -> Option<&'m Value> {
        self.list(at).iter().find(|item| text(item, "id") == Some(id))
    }

    /// The same manifest has the same number: a UUID of its identity.
    fn serial(&self) -> String {
        let text = |member: &str| text(self.manifest, member).unwrap_or_default();
        let digest = hex(&Sha256::digest(format!("{} {}", text("id"), text("revision"))));
        let part = |range: std::ops::Range<usize>| digest.get(range).unwrap_or_default().to_owned();
        format!(
            "urn:uuid:{}-{}-8{}-8{}-{}",
            part(0..8),
            part(8..12),
            part(12..15),
            part(15..18),
            part(18..30)
        )
    }

    fn party(&self, id: Option<&str>) -> Option<Value> {
        let party = self.by_id("/parties", id?)?;
        let mut entity = json!({ "name": text(party, "name")? });
        if let Some(contact) = party.get("contact") {
            put(&mut entity, "url", text(contact, "url").map(|url| json!([url])));
            put(&mut entity, "contact", text(contact, "email").map(|email| json!([{ "email": email }])));
        }
        put(&mut entity, "address", text(party, "country").map(|country| json!({ "country": country })));
        Some(entity)
    }

    /// The system as a whole.
    fn system(&self) -> Value {
        let system = self.manifest.get("system").unwrap_or(&Value::Null);
        let id = text(self.manifest, "id").unwrap_or_default();
        let title = text(self.manifest, "title").unwrap_or("a system without a name");
        let mut component =
            json!({ "type": "application", "bom-ref": id, "name": text(system, "name").unwrap_or(title) });
        put(&mut component, "version", text(system, "version").map(Into::into));
        let description = text(system, "description").or_else(|| text(self.manifest, "summary"));
        put(&mut component, "description", description.map(Into::into));
        put(&mut component, "manufacturer", self.party(text(system, "provider")));
        put(&mut component, "externalReferences", list(self.references()));
        put(&mut component, "properties", list(self.properties()));
        component
    }

    /// What the system can do, since the format has no place for it.
    fn properties(&self) -> Vec<Value> {
        let mut properties = Vec::new();
        for capability in self.list("/capabilities") {
            let Some(id) = text(capability, "id") else { continue };
            for member in ["function", "status"] {
                let value = text(capability, member);
                properties.extend(value.map(|value| property(&format!("capability:{id}:{member}"), value)));
            }
            for member in ["infers", "modality"] {
                let words = capability.get(member).and_then(Value::as_array).into_iter().flatten();
                let words = words.filter_map(Value::as_str);
                properties.extend(words.map(|word| property(&format!("capability:{id}:{member}"), word)));
            }
        }
        properties
    }

    fn references(&self) -> Vec<Value> {
        let reference = |evidence: &Value| {
            let url = text(evidence, "url")?;
            let kind = match text(evidence, "kind")? {
                "assessment" => "risk-assessment",
                "test-report" => "quality-metrics",
                "certificate" => "certification-report",
                "instructions" | "policy" => "documentation",
                _ => "evidence",
            };
            let mut reference = json!({ "type": kind, "url": url });
            put(&mut reference, "comment", text(evidence, "title").map(Into::into));
            let digest = text(evidence, "sha256").map(str::to_lowercase);
            put(
                &mut reference,
                "hashes",
                digest.map(|digest| json!([{ "alg": "SHA-256", "content": digest }])),
            );
            Some(reference)
        };
        self.list("/evidence").iter().filter_map(reference).collect()
    }

    fn component(&self, own: &Value) -> Value {
        let kind = match text(own, "kind") {
            Some("model") => "machine-learning-model",
            Some("sensor" | "hardware") => "device",
            Some("database") => "data",
            Some("algorithm") => "library",
            _ => "application",
        };
        let id = text(own, "id").unwrap_or_default();
        let mut component = json!({ "type": kind, "bom-ref": id, "name": text(own, "name").unwrap_or(id) });
        put(&mut component, "version", text(own, "version").map(Into::into));
        put(&mut component, "description", text(own, "description").map(Into::into));
        put(&mut component, "supplier", self.party(text(own, "supplier")));
        if kind == "machine-learning-model" {
            put(&mut component, "modelCard", self.card(id));
        }
        component
    }

    /// The model card of a component; none where nothing is stated for it.
    fn card(&self, component: &str) -> Option<Value> {
        let mut card = json!({});
        let mut parameters = json!({});
        let own = self.list("/system/trainingData").iter();
        let own = own.filter(|data| text(data, "component").is_none_or(|of| of == component));
        put(&mut parameters, "datasets", list(own.filter_map(dataset).collect()));
        let tasks = self.of_component(component).filter_map(|capability| text(capability, "function"));
        let task = tasks.collect::<Vec<_>>().join(", ");
        put(&mut parameters, "task", Some(task).filter(|task| !task.is_empty()).map(Into::into));
        put(&mut card, "modelParameters", filled(parameters));
        let metrics = list(self.metrics(component)).map(|metrics| json!({ "performanceMetrics": metrics }));
        put(&mut card, "quantitativeAnalysis", metrics);
        put(&mut card, "considerations", self.considerations());
        filled(card)
    }

    fn of_component(&self, component: &str) -> impl Iterator<Item = &'m Value> {
        let own = self.list("/capabilities").iter();
        own.filter(move |capability| text(capability, "component") == Some(component))
    }

    fn metrics(&self, component: &str) -> Vec<Value> {
        let is_own = |test: &&Value| {
            let capability = text(test, "capability").and_then(|id| self.by_id("/capabilities", id));
            text(test, "component").or_else(|| text(capability?, "component")) == Some(component)
        };
        self.list("/performance/tests").iter().filter(is_own).flat_map(metrics_of).collect()
    }

    fn considerations(&self) -> Option<Value> {
        let mut considerations = json!({});
        let users = self.manifest.pointer("/deployment/protocol/operators").and_then(Value::as_str);
        put(&mut considerations, "users", users.map(|users| json!([users])));
        let texts = |at: &str, member: &str| -> Vec<Value> {
            self.list(at).iter().filter_map(|item| text(item, member)).map(Into::into).collect()
        };
        put(&mut considerations, "useCases", list(texts("/purposes", "statement")));
        let limits = self.list("/system/limits").iter().filter(|limit| limit.is_string()).cloned();
        put(&mut considerations, "technicalLimitations", list(limits.collect()));
        let risks =
            self.list("/dueDiligence").iter().filter_map(|one| one.get("risks")?.as_array()).flatten();
        put(&mut considerations, "ethicalConsiderations", list(risks.filter_map(risk).collect()));
        filled(considerations)
    }
}

/// An object with something in it.
fn filled(object: Value) -> Option<Value> {
    object.as_object().is_some_and(|members| !members.is_empty()).then_some(object)
}

fn dataset(data: &Value) -> Option<Value> {
    let mut dataset = json!({ "type": "dataset", "name": text(data, "name")? });
    put(&mut dataset, "description", text(data, "representativeness").map(Into::into));
    let contents: Vec<Value> = ["role", "consent", "minors", "synthetic", "licence", "originalPurpose"]
        .into_iter()
        .filter_map(|member| text(data, member).map(|value| property(&format!("dataset:{member}"), value)))
        .collect();
    put(&mut dataset, "contents", list(contents).map(|properties| json!({ "properties": properties })));
    Some(dataset)
}

fn risk(risk: &Value) -> Option<Value> {
    let mut own = json!({ "name": text(risk, "risk")? });
    put(&mut own, "mitigationStrategy", text(risk, "mitigation").map(Into::into));
    Some(own)
}

/// What a test measured, over everyone and for each group.
fn metrics_of(test: &Value) -> Vec<Value> {
    let items = |member: &str| test.get(member).and_then(Value::as_array).into_iter().flatten();
    let mut metrics: Vec<Value> = items("metrics")
        .filter_map(|measure| {
            Some(metric(text(measure, "metric")?, measure.get("value")?, measure.get("interval"), None))
        })
        .collect();
    for group in items("groups") {
        let slice = slice(group);
        for (rate, interval) in
            [("falsePositiveRate", "falsePositiveInterval"), ("falseNegativeRate", "falseNegativeInterval")]
        {
            let value = group.get(rate);
            metrics.extend(value.map(|value| metric(rate, value, group.get(interval), Some(&slice))));
        }
    }
    metrics
}

fn metric(kind: &str, value: &Value, interval: Option<&Value>, slice: Option<&str>) -> Value {
    let mut metric = json!({ "type": kind, "value": value.to_string() });
    put(&mut metric, "slice", slice.map(Into::into));
    if let Some([lower, upper]) = interval.and_then(Value::as_array).map(Vec::as_slice) {
        let bounds = json!({ "lowerBound": lower.to_string(), "upperBound": upper.to_string() });
        put(&mut metric, "confidenceInterval", bounds);
    }
    metric
}

fn slice(group: &Value) -> String {
    let traits = group.get("group").and_then(Value::as_array).into_iter().flatten();
    let words = traits.map(|one: &Value| {
        let members: Option<&Map<String, Value>> = one.as_object();
        let values = members.into_iter().flat_map(Map::values).filter_map(Value::as_str);
        values.collect::<Vec<_>>().join(": ")
    });
    words.collect::<Vec<_>>().join(", ")
}
