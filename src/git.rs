//! Git: manifests as they stand in a revision, and through the history of a file.
//!
//! The `git` of the machine is asked, by its plumbing alone: no hook, filter or driver of the repository runs, and
//! nothing is fetched.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Mutex, PoisonError};

use jiff::civil::Date;

use crate::files::{Files, Kind, Manifests, Tree, not_found};
use crate::source::{Source, Unreadable, display_name, is_manifest};
use crate::words::cause::failure;
use crate::words::{self, Words, words};

/// Why git cannot tell.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It is not there, or cannot be run. Usually the machine's.
    #[error("{}", self.words())]
    NotRun(#[from] io::Error),
    /// The path lies in no repository, or in one that git refuses. Usually a wrong path.
    #[error("{}", self.words())]
    NoRepository {
        /// The path.
        path: String,
        /// What git says.
        cause: Box<Words>,
    },
    /// A path lies elsewhere. Usually the user's.
    #[error("{}", self.words())]
    Outside(String),
    /// The revision is not there. Usually a shallow clone.
    #[error("{}", self.words())]
    NoRevision(String),
    /// Something else.
    #[error("{}", self.words())]
    Failed {
        /// What was to be read.
        what: Box<Words>,
        /// What git says.
        cause: Box<Words>,
    },
}

impl Error {
    /// In words.
    #[must_use]
    pub fn words(&self) -> Words {
        match self {
            Self::NotRun(cause) => words!(GIT_NOT_RUN, cause = words::cause::cause(cause)),
            Self::NoRepository { path, cause } => {
                words!(GIT_NO_REPOSITORY, path = path, cause = (**cause).clone())
            }
            Self::Outside(path) => words!(GIT_OUTSIDE, path = path),
            Self::NoRevision(revision) => words!(GIT_NO_REVISION, revision = revision),
            Self::Failed { what, cause } => {
                words!(GIT_FAILED, name = (**what).clone(), cause = (**cause).clone())
            }
        }
    }
}

/// A repository on disk.
#[derive(Debug)]
pub struct Repository {
    root: PathBuf,
}

/// A file in a revision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blob {
    /// Path from the root of the repository.
    pub path: String,
    /// What it is called in reports: revision and path.
    pub name: String,
    /// The id of its text.
    pub id: String,
}

/// A commit in which a file changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commit {
    /// The short form of its id.
    pub id: String,
    /// Day of the commit, in UTC.
    pub day: Date,
    /// The first line of its message.
    pub subject: String,
    /// The id of the file's text, where it is there.
    pub content: Option<String>,
}

/// Git, in a folder. What surrounds the run, such as a hook, does not say which repository is meant.
fn git(folder: &Path) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(["-c", "protocol.allow=never", "-c", "core.fsmonitor=false"]);
    for variable in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_NAMESPACE"] {
        command.env_remove(variable);
    }
    command.envs([("GIT_NO_LAZY_FETCH", "1"), ("GIT_NO_REPLACE_OBJECTS", "1"), ("LC_ALL", "C")]);
    command.stdin(Stdio::null());
    command
}

/// The first line of what git says of a failure.
struct Refused(Words);

/// What git prints, where it does what it is asked.
fn output(command: &mut Command) -> Result<Result<Vec<u8>, Refused>, Error> {
    let output = command.output()?;
    if output.status.success() {
        return Ok(Ok(output.stdout));
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let cause = said.lines().next().map_or_else(
        || words!(GIT_SILENT),
        |first| Words::quoted(first.trim_start_matches("fatal: ").trim_end_matches('.')),
    );
    Ok(Err(Refused(cause)))
}

fn failed(what: Words) -> impl FnOnce(Refused) -> Error {
    move |Refused(cause)| Error::Failed { what: Box::new(what), cause: Box::new(cause) }
}

impl Repository {
    /// The repository around a path.
    ///
    /// # Errors
    /// When there is none, or git cannot be run.
    pub fn around(path: &Path) -> Result<Self, Error> {
        let inside = output(git(path).args(["rev-parse", "--show-toplevel"]))?;
        let inside = match inside {
            Ok(root) => Ok(root),
            // One without a work tree.
            Err(_) => output(git(path).args(["rev-parse", "--absolute-git-dir"]))?,
        };
        let root = inside.map_err(|Refused(cause)| Error::NoRepository {
            path: path.display().to_string(),
            cause: Box::new(cause),
        })?;
        let root = PathBuf::from(String::from_utf8_lossy(&root).trim_end_matches(['\r', '\n']));
        let root = root.canonicalize().unwrap_or(root);
        Ok(Self { root })
    }

    /// A path from the root of the repository.
    ///
    /// # Errors
    /// When it lies outside.
    pub fn relative(&self, path: &Path) -> Result<String, Error> {
        let outside = || Error::Outside(path.display().to_string());
        let absolute = std::path::absolute(path).map_err(|_| outside())?;
        // A file that was removed has a folder that may still be there.
        let real = absolute.canonicalize().or_else(|_| {
            let folder = absolute.parent().unwrap_or(&absolute).canonicalize()?;
            Ok::<_, io::Error>(folder.join(absolute.file_name().unwrap_or_default()))
        });
        let inside = real.unwrap_or(absolute);
        let inside = inside.strip_prefix(&self.root).map_err(|_| outside())?;
        let parts: Vec<String> = inside.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        Ok(parts.join("/"))
    }

    /// The manifests of a revision at or below these paths.
    ///
    /// # Errors
    /// When there is no such revision, or it cannot be read.
    pub fn manifests(&self, revision: &str, below: &[String]) -> Result<Vec<Blob>, Error> {
        let mut blobs = self.blobs(revision)?;
        blobs.retain(|blob| below.iter().any(|one| is_meant(&blob.path, one)));
        Ok(blobs)
    }

    /// A revision as files, from the root of the repository.
    ///
    /// # Errors
    /// When there is no such revision, or it cannot be read.
    pub fn revision(&self, revision: &str) -> Result<Revision, Error> {
        let mut tree = Tree::default();
        for blob in self.blobs(revision)? {
            tree.insert(Path::new(&blob.path), blob.id);
        }
        Ok(Revision { tree, objects: Mutex::new(self.objects()?) })
    }

    /// The files of a revision.
    fn blobs(&self, revision: &str) -> Result<Vec<Blob>, Error> {
        let commit = format!("{revision}^{{commit}}");
        let none = || Error::NoRevision(revision.to_owned());
        if revision.starts_with('-') {
            return Err(none());
        }
        let verify = ["rev-parse", "--verify", "--quiet", &commit];
        let commit = output(git(&self.root).args(verify))?.map_err(|_| none())?;
        let commit = String::from_utf8_lossy(&commit).trim().to_owned();
        let listed = output(git(&self.root).args(["ls-tree", "-r", "-z", "--full-tree", &commit]))?;
        let listed = listed.map_err(failed(words!(GIT_THE_REVISION)))?;
        let blob = |entry: &[u8]| {
            let entry = String::from_utf8_lossy(entry);
            let (about, path) = entry.split_once('\t')?;
            let mut about = about.split(' ');
            // Links are not followed, as on disk; other repositories are not looked into.
            let is_file = about.next()?.starts_with("100");
            let id = about.nth(1)?.to_owned();
            is_file.then(|| Blob { path: path.to_owned(), name: format!("{revision}:{path}"), id })
        };
        Ok(listed.split(|byte| *byte == 0).filter_map(blob).collect())
    }

    /// The texts of the repository.
    ///
    /// # Errors
    /// When git cannot be run.
    pub fn objects(&self) -> Result<Objects, Error> {
        Objects::ask(&self.root, "--batch")
    }

    /// The commits in which a file changed, the first one first. Of merged branches, only what the merge made of it.
    ///
    /// # Errors
    /// When the history cannot be read.
    pub fn log(&self, path: &str) -> Result<Vec<Commit>, Error> {
        let listed = output(git(&self.root).args(["rev-list", "--first-parent", "--reverse", "HEAD"]))?;
        let listed = listed.map_err(failed(words!(GIT_THE_HISTORY)))?;
        let (mut names, mut objects) = (Objects::ask(&self.root, "--batch-check")?, self.objects()?);
        let mut commits: Vec<Commit> = Vec::new();
        for id in String::from_utf8_lossy(&listed).lines() {
            let found = names.find(&format!("{id}:{path}"))?.filter(|header| header.is_text);
            let content = found.map(|header| header.id);
            if content != commits.last().and_then(|last| last.content.clone()) {
                commits.push(describe(id, &objects.bytes(id, usize::MAX)?, content));
            }
        }
        Ok(commits)
    }
}

fn describe(id: &str, commit: &[u8], content: Option<String>) -> Commit {
    let text = String::from_utf8_lossy(commit);
    let (head, message) = text.split_once("\n\n").unwrap_or((&text, ""));
    let committer = head.lines().find_map(|line| line.strip_prefix("committer "));
    let seconds = committer.and_then(|line| line.rsplit(' ').nth(1)?.parse().ok()).unwrap_or_default();
    let moment = jiff::Timestamp::from_second(seconds).unwrap_or_default();
    let subject = message.lines().take_while(|line| !line.trim().is_empty()).collect::<Vec<_>>().join(" ");
    Commit {
        id: id.get(..10).unwrap_or(id).to_owned(),
        day: moment.to_zoned(jiff::tz::TimeZone::UTC).date(),
        subject: subject.split_whitespace().collect::<Vec<_>>().join(" "),
        content,
    }
}

/// Whether a file is one that was asked for: by its own name, or as a manifest below a folder.
fn is_meant(path: &str, asked: &str) -> bool {
    path == asked || (is_manifest(path) && (asked.is_empty() || crate::pointer::is_within(path, asked)))
}

/// The objects of a repository, one after the other.
#[derive(Debug)]
pub struct Objects {
    root: PathBuf,
    how: &'static str,
    git: Child,
    asks: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

/// What git says of an object before its bytes.
struct Header {
    id: String,
    is_text: bool,
    size: usize,
}

impl Objects {
    fn ask(root: &Path, how: &'static str) -> Result<Self, Error> {
        let mut command = git(root);
        command.args(["cat-file", how]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut git = command.spawn()?;
        let asks = git.stdin.take();
        let answers =
            git.stdout.take().ok_or_else(|| failure(io::ErrorKind::Other, words!(CAUSE_NO_OUTPUT)))?;
        Ok(Self { root: root.to_owned(), how, git, asks, answers: BufReader::new(answers) })
    }

    /// What a name stands for; nothing where there is no such object.
    fn find(&mut self, name: &str) -> Result<Option<Header>, Error> {
        if name.contains('\n') {
            let what = Words::quoted(format!("`{}`", name.replace('\n', " ")));
            return Err(Error::Failed { what: Box::new(what), cause: Box::new(words!(GIT_LINE_END)) });
        }
        let asks = self.asks.as_mut().ok_or_else(|| failure(io::ErrorKind::Other, words!(CAUSE_NO_INPUT)))?;
        asks.write_all(format!("{name}\n").as_bytes())?;
        asks.flush()?;
        let mut line = String::new();
        self.answers.read_line(&mut line)?;
        let mut about = line.trim_end().rsplit(' ');
        let size = about.next().and_then(|size| size.parse().ok());
        let is_text = about.next() == Some("blob");
        let id = about.next().map(str::to_owned);
        Ok(size.zip(id).map(|(size, id)| Header { id, is_text, size }))
    }

    /// The bytes of an object: no more of them than one beyond `limit`.
    fn bytes(&mut self, id: &str, limit: usize) -> Result<Vec<u8>, Error> {
        let missing = || Error::Failed {
            what: Box::new(words!(GIT_OBJECT, id = id)),
            cause: Box::new(words!(GIT_NOT_HERE)),
        };
        let header = self.find(id)?.ok_or_else(missing)?;
        let taken = header.size.min(limit.saturating_add(1));
        let mut bytes = vec![0; taken];
        self.answers.read_exact(&mut bytes)?;
        if taken < header.size {
            // Nobody reads the rest: another git answers what comes next.
            *self = Self::ask(&self.root, self.how)?;
        } else {
            // The end of the line after it.
            self.answers.read_exact(&mut [0])?;
        }
        Ok(bytes)
    }

    /// Reads a text, at most `limit` bytes of it.
    ///
    /// # Errors
    /// When it is not in this clone.
    pub fn read(&mut self, name: &str, id: &str, limit: usize) -> Result<Source, Error> {
        Ok(Source::from_bytes(name, self.bytes(id, limit)?, limit))
    }

    /// Whether a text is that of an object.
    ///
    /// # Errors
    /// When the object is not in this clone.
    pub fn is_same(&mut self, id: &str, bytes: &[u8]) -> Result<bool, Error> {
        Ok(self.bytes(id, bytes.len())? == bytes)
    }
}

impl Drop for Objects {
    fn drop(&mut self) {
        // It may be writing what nobody reads.
        self.asks = None;
        let _ = self.git.kill();
        let _ = self.git.wait();
    }
}

/// A revision as files, from the root of its repository.
#[derive(Debug)]
pub struct Revision {
    /// Ids of texts.
    tree: Tree<String>,
    objects: Mutex<Objects>,
}

impl Files for Revision {
    fn kind(&self, path: &Path) -> Kind {
        self.tree.kind(path)
    }

    fn read(&self, path: &Path, limit: usize) -> Result<Source, Unreadable> {
        let name = display_name(path);
        let unreadable = |cause| Unreadable::Io { name: name.clone(), cause };
        let id = self.tree.get(path).ok_or_else(|| unreadable(not_found()))?;
        let mut objects = self.objects.lock().unwrap_or_else(PoisonError::into_inner);
        objects
            .read(&name, id, limit)
            .map_err(|error| unreadable(failure(io::ErrorKind::Other, error.words())))
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.tree.list(folder)
    }

    fn manifests(&self, folder: &Path) -> Manifests {
        self.tree.manifests(folder)
    }

    fn real(&self, path: &Path) -> Option<PathBuf> {
        self.tree.real(path)
    }

    fn above(&self) -> usize {
        0
    }
}
