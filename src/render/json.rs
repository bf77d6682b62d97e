//! Everything, for programs: one JSON document, or one line for each manifest.

use super::Renderer;
use super::escape::json;
use crate::report::{FORMAT, Report};
use crate::summary::{Summary, Tool};
use crate::words::Tongue;

/// One JSON document: `schema/report.schema.json`.
#[derive(Debug, Default)]
pub struct Json {
    begun: bool,
}

impl Renderer for Json {
    fn begin(&mut self, language: Tongue) -> String {
        let _ = language;
        format!(
            "{{\n  \"reportVersion\": {},\n  \"tool\": {},\n  \"reports\": [",
            compact(&FORMAT),
            compact(&Tool::this())
        )
    }

    fn report(&mut self, report: &Report, language: Tongue) -> String {
        let _ = language;
        let comma = if std::mem::replace(&mut self.begun, true) { "," } else { "" };
        format!("{comma}\n    {}", indented(report, "    "))
    }

    fn end(&mut self, summary: &Summary, language: Tongue) -> String {
        let _ = language;
        let close = if self.begun { "\n  ]" } else { "]" };
        format!("{close},\n  \"summary\": {}\n}}\n", indented(summary, "  "))
    }
}

/// One line for each manifest, each a report by itself: works behind pipes and in parallel.
#[derive(Debug, Default)]
pub struct JsonLines;

impl Renderer for JsonLines {
    fn report(&mut self, report: &Report, language: Tongue) -> String {
        let _ = language;
        compact(report) + "\n"
    }
}

/// Reports are plain data: writing them to text cannot fail.
fn compact(value: &impl serde::Serialize) -> String {
    json(serde_json::to_string(value).expect("reports are plain data with text keys"))
}

fn indented(value: &impl serde::Serialize, margin: &str) -> String {
    let text = json(serde_json::to_string_pretty(value).expect("reports are plain data with text keys"));
    text.replace('\n', &format!("\n{margin}"))
}
