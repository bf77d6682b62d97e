//! JSON lines: a record a line, either a manifest or `{"path": …, "manifest": …}`, from files or standard input.
//!
//! A record is never lost: one that cannot be read becomes a report that says so. Blank lines hold no record.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;

use super::Error;
use crate::source::{self, Source, Syntax, Unreadable};
use crate::words::cause::failure;
use crate::words::words;

/// Records that are checked together at most.
const BATCH: usize = 256;

/// Length of a line after which it is given up, in multiples of the limit.
const LONGEST: u64 = 64;

/// A record that carries its manifest. What else a pipeline puts beside them is its own.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wrapped<'t> {
    path: Option<String>,
    #[serde(borrow)]
    manifest: &'t RawValue,
    /// What has this is a manifest itself, which must not hide behind another.
    manifest_version: Option<IgnoredAny>,
}

/// Where records come from.
#[derive(Debug)]
pub(super) enum Input {
    Stdin(String),
    File(PathBuf),
}

impl Input {
    /// What is meant by the paths of a command; standard input where there are none.
    pub(super) fn all(paths: &[PathBuf], stdin_name: Option<&str>) -> Result<Vec<Self>, Error> {
        let stdin = || Self::Stdin(stdin_name.unwrap_or("<stdin>").to_owned());
        let input = |path: &PathBuf| match path {
            path if path.as_os_str() == "-" => Ok(stdin()),
            path if path.is_dir() => {
                let name = path.display().to_string();
                Err(Error::usage(words!(CLI_JSONL_DIRECTORY, name = name)))
            }
            path => Ok(Self::File(path.clone())),
        };
        if paths.is_empty() { Ok(vec![stdin()]) } else { paths.iter().map(input).collect() }
    }

    /// What it is called, and its bytes.
    fn open(self) -> (String, io::Result<Box<dyn BufRead>>) {
        match self {
            Self::Stdin(name) => (name, Ok(Box::new(BufReader::new(io::stdin())))),
            Self::File(path) => {
                let file = File::open(&path).map(|file| Box::new(BufReader::new(file)) as Box<dyn BufRead>);
                (source::display_name(&path), file)
            }
        }
    }
}

/// Reads records in the background and gives them in batches: as many as have come, so that whoever writes a line and
/// waits gets an answer.
pub(super) fn records(
    inputs: Vec<Input>,
    limit: usize,
) -> impl Iterator<Item = Vec<Result<Source, Unreadable>>> {
    let (send, receive) = sync_channel(BATCH * 2);
    std::thread::spawn(move || {
        for input in inputs {
            let (name, lines) = input.open();
            let read = lines.and_then(|lines| send_all(&send, &name, lines, limit));
            if let Err(cause) = read {
                // Nobody listens any more where this fails.
                let _ = send.send(Err(Unreadable::Io { name, cause }));
            }
        }
    });
    Batches { receive }
}

/// Sends every record of an input until it ends, or nobody listens.
fn send_all(
    send: &SyncSender<Result<Source, Unreadable>>,
    name: &str,
    mut lines: Box<dyn BufRead>,
    limit: usize,
) -> io::Result<()> {
    for number in 1.. {
        let Some(bytes) = line(&mut lines, limit)? else { break };
        let is_blank = bytes.iter().all(u8::is_ascii_whitespace) && bytes.len() <= limit;
        if !is_blank && send.send(Ok(record(&format!("{name}:{number}"), bytes, limit))).is_err() {
            break;
        }
    }
    Ok(())
}

struct Batches {
    receive: Receiver<Result<Source, Unreadable>>,
}

impl Iterator for Batches {
    type Item = Vec<Result<Source, Unreadable>>;

    fn next(&mut self) -> Option<Self::Item> {
        let first = self.receive.recv().ok()?;
        Some(std::iter::once(first).chain(self.receive.try_iter().take(BATCH - 1)).collect())
    }
}

/// The bytes of a line without its end, at most one more than the limit; the rest of a longer line is left out.
fn line(input: &mut impl BufRead, limit: usize) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(2);
    if input.by_ref().take(most).read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    if bytes.pop_if(|last| *last == b'\n').is_some() {
        bytes.pop_if(|last| *last == b'\r');
    } else if bytes.len() > limit {
        skip_line(input, most)?;
    }
    Ok(Some(bytes))
}

/// Skips the rest of a line. One that does not end is no line: whoever waited for its end would wait for ever.
fn skip_line(input: &mut impl BufRead, most: u64) -> io::Result<()> {
    let mut rest = input.by_ref().take(most.saturating_mul(LONGEST));
    let skipped = rest.skip_until(b'\n')?;
    let ended = rest.limit() > 0 || skipped == 0;
    if ended { Ok(()) } else { Err(failure(io::ErrorKind::Other, words!(CAUSE_ENDLESS))) }
}

/// A record as a source. Names without a path say which line it was.
fn record(name: &str, bytes: Vec<u8>, limit: usize) -> Source {
    let wrapped = serde_json::from_slice::<Wrapped<'_>>(&bytes).ok();
    let wrapped = wrapped.filter(|record| record.manifest_version.is_none());
    let unwrapped = wrapped.map(|record| (record.path, record.manifest.get().as_bytes().to_vec()));
    let (path, bytes) = unwrapped.unwrap_or((None, bytes));
    let name = path.unwrap_or_else(|| name.to_owned());
    Source { syntax: Syntax::Json, ..Source::from_bytes(name, bytes, limit) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_cut_at_their_ends_and_at_the_limit() {
        let mut input = &b"{}\r\n\n0123456789abc\nend"[..];
        let mut next = || line(&mut input, 10).unwrap().map(|bytes| String::from_utf8(bytes).unwrap());
        assert_eq!(next().unwrap(), "{}");
        assert_eq!(next().unwrap(), "");
        assert!(next().unwrap().len() > 10);
        assert_eq!(next().unwrap(), "end");
        assert_eq!(next(), None);
    }

    #[test]
    fn a_record_is_a_manifest_or_carries_one() {
        let source = record("<stdin>:3", br#"{"id":"x"}"#.to_vec(), 100);
        assert_eq!((source.name.as_str(), source.text.as_str()), ("<stdin>:3", r#"{"id":"x"}"#));
        let source = record("<stdin>:3", br#"{"path":"a.json","manifest":{"id":"x"}}"#.to_vec(), 100);
        assert_eq!((source.name.as_str(), source.text.as_str()), ("a.json", r#"{"id":"x"}"#));
        assert_eq!(record("<stdin>:4", b"not json".to_vec(), 100).text, "not json");
        let hiding = br#"{"manifestVersion":"1.0.0","path":"a.json","manifest":{"id":"x"}}"#;
        assert_eq!(record("<stdin>:5", hiding.to_vec(), 100).text.as_bytes(), hiding);
    }
}
