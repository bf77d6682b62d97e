//! Names of files from the root of the repository, whatever folder a run starts in: GitHub and code scanning look for
//! them there.

use std::path::{Component, Path, PathBuf};

use crate::render::Renderer;
use crate::report::Report;
use crate::summary::Summary;
use crate::words::Tongue;

/// A renderer that is handed names from the root.
struct Rooted {
    renderer: Box<dyn Renderer>,
    root: PathBuf,
    folder: PathBuf,
}

/// The renderer, with names from the root of the repository around the current folder; as it is where there is none.
pub(super) fn rooted(renderer: Box<dyn Renderer>) -> Box<dyn Renderer> {
    let Ok(folder) = std::env::current_dir() else { return renderer };
    match folder.ancestors().find(|above| above.join(".git").exists()) {
        Some(root) => Box::new(Rooted { renderer, root: root.to_owned(), folder: folder.clone() }),
        None => renderer,
    }
}

impl Rooted {
    /// The name from the root; as it is where the file is not below it, or is none.
    fn name(&self, file: &str) -> String {
        let is_none = file.is_empty() || file == "-" || file.starts_with('<');
        let inside = || within(&self.root, &self.folder.join(file));
        if is_none { None } else { inside() }.unwrap_or_else(|| file.to_owned())
    }
}

/// A path from a root, with `/` between its parts.
fn within(root: &Path, path: &Path) -> Option<String> {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => drop(plain.pop()),
            part => plain.push(part),
        }
    }
    let parts = plain.strip_prefix(root).ok()?.components();
    let names: Option<Vec<&str>> = parts.map(|part| part.as_os_str().to_str()).collect();
    names.filter(|names| !names.is_empty()).map(|names| names.join("/"))
}

impl Renderer for Rooted {
    fn begin(&mut self, language: Tongue) -> String {
        self.renderer.begin(language)
    }

    fn report(&mut self, report: &Report, language: Tongue) -> String {
        let mut report = report.clone();
        report.file = self.name(&report.file);
        for finding in &mut report.findings {
            let also = finding.also.iter_mut().flat_map(|also| &mut also.marks);
            for file in finding.marks.iter_mut().chain(also).filter_map(|mark| mark.file.as_mut()) {
                *file = self.name(file);
            }
        }
        self.renderer.report(&report, language)
    }

    fn end(&mut self, summary: &Summary, language: Tongue) -> String {
        self.renderer.end(summary, language)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_begin_at_the_root() {
        for (path, name) in [
            ("/r/sub/a.json", Some("sub/a.json")),
            ("/r/sub/./a.json", Some("sub/a.json")),
            ("/r/sub/../a.json", Some("a.json")),
            ("/r/../a.json", None),
            ("/elsewhere/a.json", None),
            ("/r", None),
        ] {
            assert_eq!(within(Path::new("/r"), Path::new(path)).as_deref(), name, "{path}");
        }
    }
}
