//! Rendering: reports become bytes, one after the other, so that a run of any length needs little memory.
//!
//! Nothing here decides anything. Text that comes from a manifest is data: each renderer makes it safe for the place
//! it goes to.

pub(crate) mod compare;
pub mod concise;
mod condition;
pub(crate) mod coverage;
pub(crate) mod escape;
pub(crate) mod explain;
pub mod github;
pub(crate) mod history;
#[cfg(feature = "html")]
pub mod html;
pub mod json;
#[cfg(feature = "junit")]
pub mod junit;
mod label;
pub mod markdown;
pub(crate) mod notice;
pub(crate) mod outline;
pub(crate) mod packet;
mod plain;
pub(crate) mod prose;
pub(crate) mod rule_page;
pub mod sarif;
#[cfg(feature = "text")]
pub mod text;

use std::borrow::Cow;

use crate::report::Report;
pub use crate::summary::Summary;
pub use crate::words::{English, Language, Tongue};

/// Turns the reports of a run into text.
pub trait Renderer: Send {
    /// What stands before the first report.
    fn begin(&mut self, language: Tongue) -> String {
        let _ = language;
        String::new()
    }

    /// A report.
    fn report(&mut self, report: &Report, language: Tongue) -> String;

    /// What stands after the last report.
    fn end(&mut self, summary: &Summary, language: Tongue) -> String {
        let _ = (summary, language);
        String::new()
    }
}

/// A report whose sentences read in a language. In English they do so by themselves.
#[must_use]
pub fn spoken(report: &Report, language: Tongue) -> Cow<'_, Report> {
    if language.tag() == English.tag() {
        return Cow::Borrowed(report);
    }
    let mut report = report.clone();
    report.speak(language);
    Cow::Owned(report)
}

/// Renders a whole run at once.
pub fn run(renderer: &mut dyn Renderer, reports: &[Report], language: Tongue) -> String {
    let mut summary = Summary::default();
    let mut text = renderer.begin(language);
    for report in reports {
        summary.add(report);
        text.push_str(&renderer.report(&spoken(report, language), language));
    }
    text + &renderer.end(&summary, language)
}
