//! Reading: a path, standard input or an editor's buffer becomes a named text.
//!
//! What cannot be read at all is an [`Unreadable`]; what can be read and is no text, or is too long, is a finding
//! that `document` words. Nothing here looks inside.

#[cfg(feature = "files")]
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::words::{Words, words};

/// Endings of manifests: files that are looked for in directories.
pub(crate) const ENDINGS: [&str; 3] = [".palam.json", ".palam.yaml", ".palam.yml"];

/// Endings of manifests before the project got its name.
pub(crate) const OLD_ENDINGS: [&str; 3] = [".vidimus.json", ".vidimus.yaml", ".vidimus.yml"];

/// Whether a file is looked for in folders, by its name.
#[must_use]
pub(crate) fn is_manifest(name: &str) -> bool {
    ENDINGS.iter().chain(&OLD_ENDINGS).any(|ending| name.ends_with(ending))
}

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Syntax {
    /// JSON (RFC 8259).
    Json,
    /// YAML 1.2.
    Yaml,
    /// TOML 1.1: rules, packs and settings.
    Toml,
}

impl Syntax {
    /// The syntax a file name stands for: `.yaml`, `.yml` and `.toml` by their endings, everything else is JSON.
    #[must_use]
    pub fn of(name: &str) -> Self {
        match Path::new(name).extension().and_then(|ending| ending.to_str()) {
            Some("yaml" | "yml") => Self::Yaml,
            Some("toml") => Self::Toml,
            _ => Self::Json,
        }
    }

    /// What the syntax is called.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Json => "JSON",
            Self::Yaml => "YAML",
            Self::Toml => "TOML",
        }
    }
}

/// A named text.
#[derive(Debug, Clone)]
pub struct Source {
    /// What it is called in reports: a path as it was given, with forward slashes.
    pub name: String,
    /// The text, without a byte-order mark.
    pub text: String,
    /// How it is written.
    pub syntax: Syntax,
    /// What is wrong with the bytes themselves.
    pub fault: Option<Fault>,
}

/// What is wrong with the bytes of a source. The text then holds what could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// A byte-order mark stood at the start.
    ByteOrderMark,
    /// The bytes from here on are not UTF-8.
    NotUtf8 {
        /// First byte that is not UTF-8.
        at: usize,
    },
    /// There is more than the limit allows.
    TooLarge {
        /// The limit, in bytes.
        limit: usize,
    },
}

/// Why nothing could be read.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// The operating system refused. Usually a wrong path or a missing right.
    #[error("{}", self.words())]
    Io {
        /// What was to be read.
        name: String,
        /// What the operating system says.
        cause: io::Error,
    },
    /// A directory, pipe, socket or device was named where a file belongs.
    #[error("{}", self.words())]
    NotAFile {
        /// What was named.
        name: String,
        /// What it is.
        what: Special,
    },
    /// Somebody wrote to the file while it was read.
    #[error("{}", self.words())]
    Changed {
        /// What was to be read.
        name: String,
    },
}

/// What stands where a file belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Special {
    /// A directory.
    Directory,
    /// A pipe, a socket or a device.
    Device,
    /// A link to what is not checked.
    Link,
}

impl Unreadable {
    /// What could not be read.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Io { name, .. } | Self::NotAFile { name, .. } | Self::Changed { name } => name,
        }
    }

    /// In words.
    #[must_use]
    pub fn words(&self) -> Words {
        match self {
            Self::Io { name, cause } => {
                words!(UNREADABLE, name = name, cause = crate::words::cause::cause(cause))
            }
            Self::NotAFile { name, what } => {
                let kind = match what {
                    Special::Directory => words!(UNREADABLE_A_DIRECTORY),
                    Special::Device => words!(UNREADABLE_A_DEVICE),
                    Special::Link => words!(UNREADABLE_A_LINK),
                };
                words!(UNREADABLE_NO_FILE, name = name, kind = kind)
            }
            Self::Changed { name } => words!(UNREADABLE_CHANGED, name = name),
        }
    }
}

impl Source {
    /// Makes a source of text that is at hand, such as an editor's buffer.
    #[must_use]
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let name = name.into();
        Self { syntax: Syntax::of(&name), name, text: text.into(), fault: None }
    }

    /// Makes a source of bytes.
    #[must_use]
    pub fn from_bytes(name: impl Into<String>, bytes: Vec<u8>, limit: usize) -> Self {
        let too_large = bytes.len() > limit;
        let (text, not_utf8) = match String::from_utf8(bytes) {
            Ok(text) => (text, None),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let mut bytes = error.into_bytes();
                bytes.truncate(at);
                (String::from_utf8_lossy(&bytes).into_owned(), Some(at))
            }
        };
        let mut source = Self::new(name, text);
        if too_large {
            source.text.clear();
            source.fault = Some(Fault::TooLarge { limit });
        } else if let Some(at) = not_utf8 {
            source.fault = Some(Fault::NotUtf8 { at });
        } else if source.text.starts_with('\u{feff}') {
            source.text.drain(..'\u{feff}'.len_utf8());
            source.fault = Some(Fault::ByteOrderMark);
        }
        source
    }

    /// Reads a regular file, at most `limit` bytes of it.
    ///
    /// # Errors
    /// When there is no such file, it may not be read, it is no regular file, or it changed meanwhile.
    #[cfg(feature = "files")]
    pub fn read(path: &Path, limit: usize) -> Result<Self, Unreadable> {
        Self::read_by(path, limit, |file| read_up_to(file, limit))
    }

    #[cfg(feature = "files")]
    fn read_by(
        path: &Path,
        limit: usize,
        read: impl FnOnce(File) -> io::Result<Vec<u8>>,
    ) -> Result<Self, Unreadable> {
        let name = display_name(path);
        let io = |cause| Unreadable::Io { name: name.clone(), cause };
        let before = path.metadata().map_err(io)?;
        if !before.is_file() {
            return Err(Unreadable::NotAFile { name, what: kind_of(&before) });
        }
        let bytes = read(File::open(path).map_err(io)?).map_err(io)?;
        let after = path.metadata().map_err(io)?;
        if before.len() != after.len() || before.modified().ok() != after.modified().ok() {
            return Err(Unreadable::Changed { name });
        }
        Ok(Self::from_bytes(name, bytes, limit))
    }

    /// Reads a stream to its end, at most `limit` bytes of it.
    ///
    /// # Errors
    /// When the stream cannot be read.
    pub fn read_stream(name: &str, stream: impl Read, limit: usize) -> Result<Self, Unreadable> {
        let bytes =
            read_up_to(stream, limit).map_err(|cause| Unreadable::Io { name: name.to_owned(), cause })?;
        Ok(Self::from_bytes(name, bytes, limit))
    }
}

/// The name of a path in reports: forward slashes on every system, no leading `./`.
#[must_use]
pub(crate) fn display_name(path: &Path) -> String {
    let name = path.to_string_lossy();
    let name = if cfg!(windows) { name.replace('\\', "/") } else { name.into_owned() };
    name.strip_prefix("./").map_or_else(|| name.clone(), str::to_owned)
}

/// One byte more than the limit is enough to know that there is too much.
fn read_up_to(stream: impl Read, limit: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    stream.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(feature = "files")]
fn kind_of(metadata: &std::fs::Metadata) -> Special {
    if metadata.is_dir() { Special::Directory } else { Special::Device }
}

#[cfg(all(test, feature = "files"))]
mod tests {
    use super::*;

    #[track_caller]
    fn read(bytes: &[u8], limit: usize) -> (String, Option<Fault>) {
        let source = Source::from_bytes("x.json", bytes.to_vec(), limit);
        (source.text, source.fault)
    }

    #[test]
    fn bytes_become_text_and_what_is_wrong_with_them_is_kept() {
        assert_eq!(read(b"{}", 9), ("{}".into(), None));
        assert_eq!(read(b"\xef\xbb\xbf{}", 9), ("{}".into(), Some(Fault::ByteOrderMark)));
        assert_eq!(read(b"{\xff}", 9), ("{".into(), Some(Fault::NotUtf8 { at: 1 })));
        assert_eq!(read(b"{    }", 5), (String::new(), Some(Fault::TooLarge { limit: 5 })));
    }

    #[test]
    fn a_file_that_somebody_writes_to_meanwhile_is_not_judged() {
        let path = std::env::temp_dir().join(format!("palam-changing-{}.json", std::process::id()));
        std::fs::write(&path, "{}").unwrap();
        let still = Source::read(&path, 99).map(|source| source.text);
        let changed = Source::read_by(&path, 99, |file| {
            std::fs::write(&path, "{ }").and_then(|()| read_up_to(file, 99))
        });
        let gone = Source::read_by(&path, 99, |file| {
            std::fs::remove_file(&path).and_then(|()| read_up_to(file, 99))
        });
        assert_eq!(still.unwrap(), "{}");
        assert!(matches!(changed, Err(Unreadable::Changed { .. })), "{changed:?}");
        assert!(matches!(gone, Err(Unreadable::Io { .. })), "{gone:?}");
    }

    #[test]
    fn the_ending_names_the_syntax() {
        assert_eq!(Syntax::of("a.palam.yaml"), Syntax::Yaml);
        assert_eq!(Syntax::of("a.yml"), Syntax::Yaml);
        assert_eq!(Syntax::of("rule.toml"), Syntax::Toml);
        assert_eq!(Syntax::of("a.palam.json"), Syntax::Json);
        assert_eq!(Syntax::of("<stdin>"), Syntax::Json);
    }
}
