//! Rendering: reports become bytes, one after the other, so that a run of any length needs little memory.
//!
//! Nothing here decides anything. Text that comes from a manifest is data: each renderer makes it safe for the place
//! it goes to.

pub mod compare;
pub mod concise;
pub mod coverage;
pub mod escape;
pub mod explain;
pub mod github;
pub mod history;
#[cfg(feature = "html")]
pub mod html;
pub mod json;
#[cfg(feature = "junit")]
pub mod junit;
pub mod markdown;
pub mod notice;
pub mod outline;
pub mod packet;
mod plain;
pub mod prose;
pub mod rule_page;
pub mod sarif;
#[cfg(feature = "text")]
pub mod text;

use crate::report::Report;
use crate::summary::Summary;

/// Turns the reports of a run into text.
pub trait Renderer: Send {
    /// What stands before the first report.
    fn begin(&mut self) -> String {
        String::new()
    }

    /// A report.
    fn report(&mut self, report: &Report) -> String;

    /// What stands after the last report.
    fn end(&mut self, summary: &Summary) -> String {
        let _ = summary;
        String::new()
    }
}

/// Renders a whole run at once.
pub fn run(renderer: &mut dyn Renderer, reports: &[Report]) -> String {
    let mut summary = Summary::default();
    let mut text = renderer.begin();
    for report in reports {
        summary.add(report);
        text.push_str(&renderer.report(report));
    }
    text + &renderer.end(&summary)
}
