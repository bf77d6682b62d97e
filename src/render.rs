//! Rendering: a report becomes bytes. Nothing here decides anything.
//!
//! Text that comes from a manifest is data: each renderer makes it safe for the place it goes to.

pub mod escape;
pub mod outline;
pub mod prose;
pub mod rule_page;
#[cfg(feature = "cli")]
pub mod text;

/// The report as JSON, in one piece, for one manifest or several.
///
/// # Errors
/// When the report cannot be serialised, which would be a bug.
pub fn json(run: &crate::report::Run<'_>) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(run).map(|text| text + "\n")
}
