//! A vendor's manifest against that of a deployment: what the one says and the other leaves out.

use serde_json::Value;

use crate::finding::{Finding, Mark, State};
use crate::form;
use crate::record::Record;
use crate::report::{About, Report};
use crate::settings::Settings;
use crate::words::{Slot, Words, shorten, words};

/// A vendor's manifest, and the file it stands in.
#[derive(Debug, Clone, Copy)]
struct Vendor<'v> {
    manifest: &'v Value,
    file: &'v str,
}

/// Compares a deployment with its vendor's manifest. What cannot be read in either is reported and not compared.
#[must_use]
pub fn report(vendor: &Record, deployment: &Record, settings: &Settings) -> Report {
    let unreadable =
        |record: &Record| Report::of_broken(About::Product, record.document(), record.faults().to_vec());
    if vendor.value().is_none() {
        return unreadable(vendor);
    }
    if deployment.value().is_none() {
        return unreadable(deployment);
    }
    let mut findings = compare(vendor, deployment);
    findings.extend(deployment.taken_out().cloned());
    findings.extend(vendor.taken_out().cloned().map(|finding| in_file(finding, vendor.name())));
    for mark in findings.iter_mut().flat_map(|finding| &mut finding.marks) {
        if let Some(file) = mark.file.take() {
            vendor.document().locate(mark);
            mark.file = Some(file);
        }
    }
    let day = Some(settings.as_of);
    let mut report = Report::beside(About::Product, deployment.document(), findings, day);
    report.manifest = deployment.identity();
    settings.accepted.mark(&mut report, settings.as_of);
    report.finish(settings.limits.findings);
    report
}

/// A finding as it is seen from another file.
pub(crate) fn in_file(mut finding: Finding, file: &str) -> Finding {
    for mark in finding.marks.iter_mut().filter(|mark| mark.file.is_none()) {
        mark.file = Some(file.to_owned());
    }
    finding
}

/// What a deployment says other than its vendor. The first mark of each finding stands in the deployment, the others in
/// the vendor's file. Nothing where either cannot be read.
#[must_use]
pub fn compare(vendor: &Record, deployment: &Record) -> Vec<Finding> {
    let (Some(manifest), Some(deployment)) = (vendor.value(), deployment.value()) else { return Vec::new() };
    let vendor = Vendor { manifest, file: vendor.name() };
    let mut findings = Vec::new();
    findings.extend(other_product(vendor, deployment));
    findings.extend(unpublished(vendor, deployment));
    findings.extend(left_out(vendor, deployment));
    findings.extend(prohibited(vendor, deployment));
    findings
}

impl Vendor<'_> {
    fn mark(&self, pointer: String, label: Words) -> Mark {
        Mark { file: Some(self.file.to_owned()), ..Mark::at(pointer, label) }
    }
}

fn text<'v>(value: &'v Value, pointer: &str) -> Option<&'v str> {
    value.pointer(pointer)?.as_str()
}

fn items<'v>(value: &'v Value, pointer: &str) -> impl Iterator<Item = (usize, &'v Value)> {
    value.pointer(pointer).and_then(Value::as_array).into_iter().flatten().enumerate()
}

fn texts<'v>(value: &'v Value, member: &str) -> Vec<&'v str> {
    value.get(member).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}

fn other_product(vendor: Vendor<'_>, deployment: &Value) -> Option<Finding> {
    let own = text(vendor.manifest, "/id").unwrap_or_default();
    let there = vendor.mark("/id".into(), words!(PRODUCT_VENDORS_MANIFEST));
    match text(deployment, "/system/product/id") {
        Some(named) if named == own => None,
        Some(named) => {
            let message = words!(PRODUCT_OTHER, named = shorten(named), own = shorten(own));
            let marks = vec![Mark::at("/system/product/id", Words::default()), there];
            Some(form::OTHER_PRODUCT.found(message, words!(PRODUCT_OTHER_HELP), marks))
        }
        None => {
            let marks = vec![Mark::of_missing("/system/product/id", "/system/product"), there];
            let help = words!(PRODUCT_UNNAMED_HELP, own = shorten(own));
            Some(form::OTHER_PRODUCT.found(words!(PRODUCT_UNNAMED), help, marks))
        }
    }
}

/// Versions and revisions that the vendor's manifest does not know.
fn unpublished(vendor: Vendor<'_>, deployment: &Value) -> Vec<Finding> {
    let published = |own: &str, list: &str, member: &str| {
        let older = items(vendor.manifest, list)
            .filter(|(_, item)| member == "version" || item.get("id").is_none())
            .filter_map(|(_, item)| item.get(member)?.as_str());
        text(vendor.manifest, own).into_iter().chain(older).collect::<Vec<_>>()
    };
    let found = |at: &str, own: &str, message: Words, help: Words| {
        let there = vendor.mark(own.into(), words!(PRODUCT_VENDORS_OWN));
        let marks = vec![Mark::at(at, Words::default()), there];
        form::VERSION_NOT_PUBLISHED.found(message, help, marks)
    };
    let unknown = |at: &str, known: &[&str]| {
        text(deployment, at).filter(|named| !known.is_empty() && !known.contains(named))
    };
    let versions = published("/system/version", "/offer/releases", "version");
    let version = unknown("/system/version", &versions).map(|named| {
        let known = Slot::choices(versions.iter().copied());
        let message = words!(PRODUCT_VERSION_UNPUBLISHED, named = named, known = known);
        let help = words!(PRODUCT_VERSION_UNPUBLISHED_HELP);
        found("/system/version", "/system/version", message, help)
    });
    let revisions = published("/revision", "/supersedes", "revision");
    let revision = unknown("/system/product/revision", &revisions).map(|named| {
        let known = Slot::choices(revisions.iter().copied());
        let message = words!(PRODUCT_REVISION_UNPUBLISHED, named = named, known = known);
        let help = words!(PRODUCT_REVISION_UNPUBLISHED_HELP);
        found("/system/product/revision", "/revision", message, help)
    });
    version.into_iter().chain(revision).collect()
}

/// Capabilities that the vendor states and the deployment does not, whole or in what they infer.
fn left_out(vendor: Vendor<'_>, deployment: &Value) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, capability) in items(vendor.manifest, "/capabilities") {
        let (Some(function), status) = (text(capability, "/function"), text(capability, "/status")) else {
            continue;
        };
        if status == Some("removed") {
            continue;
        }
        let there = vendor.mark(format!("/capabilities/{index}"), words!(PRODUCT_VENDOR_STATES_IT));
        let same: Vec<(usize, &Value)> = items(deployment, "/capabilities")
            .filter(|(_, own)| text(own, "/function") == Some(function))
            .collect();
        let what = match status {
            Some(status) => {
                words!(PRODUCT_CAPABILITY_WITH_STATUS, function = function, status = status).into()
            }
            None => Slot::from(function),
        };
        let Some((own, _)) = same.first() else {
            let message = words!(PRODUCT_CAPABILITY_LEFT_OUT, capability = what);
            let help = words!(PRODUCT_CAPABILITY_LEFT_OUT_HELP);
            let marks = vec![Mark::at("/capabilities", Words::default()), there];
            findings.push(form::CAPABILITY_LEFT_OUT.found(message, help, marks));
            continue;
        };
        let stated: Vec<&str> = same.iter().flat_map(|(_, own)| texts(own, "infers")).collect();
        let mut missing = texts(capability, "infers");
        missing.retain(|infers| !stated.contains(infers));
        if !missing.is_empty() {
            let inferences = Slot::all(missing.into_iter().map(Slot::code));
            let message = words!(PRODUCT_INFERENCE_LEFT_OUT, function = function, inferences = inferences);
            let help = words!(PRODUCT_INFERENCE_LEFT_OUT_HELP);
            let marks = vec![Mark::at(format!("/capabilities/{own}"), Words::default()), there];
            findings.push(form::CAPABILITY_LEFT_OUT.found(message, help, marks));
        }
    }
    findings
}

/// Uses that the vendor's terms forbid. What is forbidden in words only is put to a person.
fn prohibited(vendor: Vendor<'_>, deployment: &Value) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, forbidden) in items(vendor.manifest, "/offer/prohibitedUses") {
        let there = vendor.mark(format!("/offer/prohibitedUses/{index}"), words!(PRODUCT_TERMS_FORBID_IT));
        let statement = shorten(text(forbidden, "/statement").unwrap_or_default());
        let parts = ["objective", "setting", "function", "space"];
        if !parts.iter().any(|part| forbidden.get(part).is_some()) {
            let message = words!(PRODUCT_USE_IN_QUESTION, statement = statement);
            let marks = vec![Mark::at("/purposes", Words::default()), there];
            let help = words!(PRODUCT_USE_IN_QUESTION_HELP);
            let mut asked = form::USE_PROHIBITED.found(message, help, marks);
            asked.state = State::Asked;
            asked.level = crate::finding::Level::Advice;
            findings.push(asked);
        } else if let Some(at) = used_so(deployment, forbidden) {
            let message = words!(PRODUCT_USE_FORBIDDEN, statement = statement);
            let marks = vec![Mark::at(at, Words::default()), there];
            findings.push(form::USE_PROHIBITED.found(message, words!(PRODUCT_USE_FORBIDDEN_HELP), marks));
        }
    }
    findings
}

/// Where a deployment states a use that meets every part of what is forbidden.
fn used_so(deployment: &Value, forbidden: &Value) -> Option<String> {
    let part = |name: &str| forbidden.get(name).and_then(Value::as_str);
    let place = |space: &str| {
        let found = items(deployment, "/deployment/locations")
            .find(|(_, place)| text(place, "/space") == Some(space));
        found.map(|(index, _)| format!("/deployment/locations/{index}/space"))
    };
    let place = match part("space") {
        Some(space) => Some(place(space)?),
        None => None,
    };
    let function = match part("function") {
        Some(function) => Some(enabled(deployment, function)?),
        None => None,
    };
    let used_by = |purpose: &Value| {
        let used = texts(purpose, "capabilities");
        function.as_ref().is_none_or(|(_, id)| used.is_empty() || used.contains(&id.as_str()))
    };
    if part("objective").is_none() && part("setting").is_none() {
        return function.map(|(at, _)| at).or(place);
    }
    let purpose = items(deployment, "/purposes").find(|(_, purpose)| {
        part("objective").is_none_or(|objective| text(purpose, "/objective") == Some(objective))
            && part("setting").is_none_or(|setting| texts(purpose, "setting").contains(&setting))
            && used_by(purpose)
    });
    let member = if part("objective").is_some() { "objective" } else { "setting" };
    purpose.map(|(index, _)| format!("/purposes/{index}/{member}"))
}

/// Where a deployment can use a function, and the id of the capability.
fn enabled(deployment: &Value, function: &str) -> Option<(String, String)> {
    items(deployment, "/capabilities")
        .find(|(_, own)| text(own, "/function") == Some(function) && text(own, "/status") == Some("enabled"))
        .map(|(index, own)| {
            (format!("/capabilities/{index}/function"), text(own, "/id").unwrap_or_default().to_owned())
        })
}
