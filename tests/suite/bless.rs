//! Expected output: plain files, compared, or written again with `PALAM_BLESS=1`.

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the project.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Compares with the file, or writes it.
#[track_caller]
pub(crate) fn holds(path: &Path, actual: &str) {
    if std::env::var_os("PALAM_BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, actual).unwrap();
        return;
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    if expected != actual {
        let line = expected.lines().zip(actual.lines()).take_while(|(one, other)| one == other).count();
        let shown =
            |text: &str| text.lines().skip(line.saturating_sub(2)).take(8).collect::<Vec<_>>().join("\n");
        panic!(
            "{} is not what came out (from line {}).\n--- expected\n{}\n--- came out\n{}\nwrite it again with PALAM_BLESS=1 cargo test",
            path.display(),
            line + 1,
            shown(&expected),
            shown(actual),
        );
    }
}

/// The files below a folder, by name.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}
