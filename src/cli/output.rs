//! Where reports go: one form on standard output, any number of others into files.
//!
//! A file appears only when it is whole: it is written beside its name and takes it at the end.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use clap::ValueEnum;
use tempfile::{NamedTempFile, TempPath};

use super::rooted::rooted;
use super::{Error, flag, terminal};
use crate::pack::Packs;
use crate::profile::Threshold;
use crate::render::text::{Look, Text};
use crate::render::{Renderer, concise, github, html, json, junit, markdown, sarif, spoken};
use crate::report::Report;
use crate::run::Said;
use crate::summary::Summary;
use crate::words::{Tongue, words};

/// Form of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people, on a terminal
    Text,
    /// One line for each finding, for editors and grep
    Concise,
    /// Everything, for programs; `palam schema --of report` describes it
    Json,
    /// Everything, one line for each manifest
    Jsonl,
    /// For code scanning, SARIF 2.1.0
    Sarif,
    /// Annotations on a pull request, for GitHub Actions
    Github,
    /// For test dashboards, JUnit XML
    Junit,
    /// For a step summary or a comment
    Markdown,
    /// One page that needs nothing else, for reading, printing and keeping
    Html,
}

impl Format {
    fn renderer(self, packs: &Packs, look: Look, threshold: Threshold) -> Box<dyn Renderer> {
        match self {
            Self::Text => Box::new(Text::new(look)),
            Self::Concise => Box::new(concise::Concise),
            Self::Json => Box::new(json::Json::default()),
            Self::Jsonl => Box::new(json::JsonLines),
            Self::Sarif => rooted(Box::new(sarif::Sarif::new(packs))),
            Self::Github => rooted(Box::new(github::GitHub::default())),
            Self::Junit => Box::new(junit::JUnit::new(threshold)),
            Self::Markdown => Box::new(markdown::Markdown::default()),
            Self::Html => Box::new(html::Html::new(packs)),
        }
    }
}

/// A form and the file it goes into, as `sarif=out.sarif`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Target {
    format: Format,
    path: PathBuf,
}

impl std::str::FromStr for Target {
    type Err = flag::Error;

    fn from_str(text: &str) -> Result<Self, flag::Error> {
        let (format, path) = text.split_once('=').ok_or(flag::Error::NoTarget)?;
        let format = Format::from_str(format, false).map_err(|_| {
            let known: Vec<String> = Format::value_variants().iter().map(|format| name(*format)).collect();
            flag::Error::no_such(flag::Kind::Formats, known.iter().map(String::as_str))
        })?;
        if path.is_empty() || path == "-" {
            return Err(flag::Error::NoFile);
        }
        Ok(Self { format, path: PathBuf::from(path) })
    }
}

fn name(format: Format) -> String {
    format.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

/// Everything that reports go to.
pub(super) struct Outputs {
    outputs: Vec<Output>,
    language: Tongue,
}

struct Output {
    renderer: Box<dyn Renderer>,
    sink: Sink,
}

/// Where one report goes.
pub(super) enum Sink {
    Stdout,
    /// Nobody reads standard output any more.
    Closed,
    /// Written beside its name, which it takes at the end.
    File {
        file: BufWriter<NamedTempFile>,
        path: PathBuf,
    },
    /// Something that is no regular file, such as a pipe, and cannot be replaced.
    Device(File),
}

impl Outputs {
    /// Begins the reports. `stdout` is what goes to standard output, if anything does.
    pub(super) fn begin(
        stdout: Option<(Format, Look)>,
        targets: &[Target],
        packs: &Packs,
        threshold: Threshold,
        language: Tongue,
    ) -> Result<Self, Error> {
        let mut outputs = Vec::new();
        if let Some((format, look)) = stdout {
            outputs.push(Output { renderer: format.renderer(packs, look, threshold), sink: Sink::Stdout });
        }
        for (index, target) in targets.iter().enumerate() {
            if targets.iter().skip(index + 1).any(|other| other.path == target.path) {
                return Err(Error::usage(words!(CLI_TWO_REPORTS, file = target.path.display().to_string())));
            }
            let all = stdout.is_some_and(|(_, look)| look.all);
            let renderer = target.format.renderer(packs, Look { all, ..Look::default() }, threshold);
            outputs.push(Output { renderer, sink: Sink::open(&target.path)? });
        }
        let mut begun = Self { outputs, language };
        begun.write(|renderer| renderer.begin(language))?;
        Ok(begun)
    }

    /// Writes what a run says; what could not be read is reported on standard error.
    pub(super) fn take(&mut self, said: Said<'_>) -> Result<(), Error> {
        match said {
            Said::Report(report) => self.report(report),
            Said::Unreadable(unreadable) => {
                terminal::tell_unreadable(unreadable, self.language);
                Ok(())
            }
        }
    }

    pub(super) fn report(&mut self, report: &Report) -> Result<(), Error> {
        let language = self.language;
        let report = spoken(report, language);
        self.write(|renderer| renderer.report(&report, language))
    }

    /// Ends the reports; files take their names.
    pub(super) fn end(mut self, summary: &Summary) -> Result<(), Error> {
        let language = self.language;
        let mut summary = summary.clone();
        summary.speak(language);
        self.write(|renderer| renderer.end(&summary, language))?;
        self.outputs.into_iter().try_for_each(|output| output.sink.close())
    }

    fn write(&mut self, text: impl Fn(&mut dyn Renderer) -> String) -> Result<(), Error> {
        for output in &mut self.outputs {
            output.sink.write(&text(&mut *output.renderer))?;
        }
        Ok(())
    }
}

impl Sink {
    pub(super) fn open(path: &Path) -> Result<Self, Error> {
        let cannot = |cause| Error::WriteFile { path: path.to_owned(), cause };
        if path.metadata().is_ok_and(|found| !found.is_file()) {
            return Ok(Self::Device(File::options().write(true).open(path).map_err(cannot)?));
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let file = beside(folder).map_err(cannot)?;
        unfinished::add(file.path());
        Ok(Self::File { file: BufWriter::new(file), path: path.to_owned() })
    }

    /// Writes. Whoever read it may have had enough, as `head` does; the run goes on, since its exit code says what was
    /// found.
    pub(super) fn write(&mut self, text: &str) -> Result<(), Error> {
        let is_closed = |error: &io::Error| error.kind() == io::ErrorKind::BrokenPipe;
        match self {
            Self::Stdout => match io::stdout().lock().write_all(text.as_bytes()) {
                Err(error) if is_closed(&error) => *self = Self::Closed,
                other => other?,
            },
            Self::Closed => {}
            Self::File { file, path } => file
                .write_all(text.as_bytes())
                .map_err(|cause| Error::WriteFile { path: path.clone(), cause })?,
            Self::Device(file) => match file.write_all(text.as_bytes()) {
                Err(error) if is_closed(&error) => *self = Self::Closed,
                other => other?,
            },
        }
        Ok(())
    }

    pub(super) fn close(self) -> Result<(), Error> {
        match self {
            Self::Stdout => match io::stdout().lock().flush() {
                Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
                other => other?,
            },
            Self::Closed => {}
            Self::File { file, path } => {
                let cannot = |cause| Error::WriteFile { path: path.clone(), cause };
                let file = file.into_inner().map_err(|error| cannot(error.into_error()))?;
                let temporary: TempPath = file.into_temp_path();
                let name = temporary.to_path_buf();
                temporary.persist(&path).map_err(|error| cannot(error.error))?;
                unfinished::remove(&name);
            }
            Self::Device(mut file) => file.flush()?,
        }
        Ok(())
    }
}

/// Writes a file as a whole: where that fails, what was there stays.
pub(super) fn write_whole(path: &Path, text: &str) -> Result<(), Error> {
    if path.metadata().is_ok_and(|found| !found.is_file()) {
        return std::fs::write(path, text).map_err(|cause| Error::WriteFile { path: path.to_owned(), cause });
    }
    let mut sink = Sink::open(path)?;
    sink.write(text)?;
    sink.close()
}

/// A file in a folder that is to take its name later, with the rights that a new file usually gets.
pub(super) fn beside(folder: Option<&Path>) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".palam-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder.unwrap_or(Path::new(".")))
}

/// Files that are being written, so that an interrupted run leaves none of them behind.
pub(super) mod unfinished {
    use super::{Mutex, Path, PathBuf};

    static FILES: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

    pub(super) fn add(path: &Path) {
        FILES.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(path.to_owned());
    }

    pub(super) fn remove(path: &Path) {
        FILES.lock().unwrap_or_else(std::sync::PoisonError::into_inner).retain(|other| other != path);
    }

    /// From now on, a stop takes unfinished files away and ends the process as shells expect it.
    #[cfg(unix)]
    pub(in crate::cli) fn clear_on_interrupt() {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
        // What whoever started the process had ignored stays ignored, and does not keep the others from being heeded.
        let heeded = [SIGINT, SIGTERM, SIGHUP].into_iter().filter(|signal| !is_ignored(*signal));
        // Where no handler can be set, a signal ends the process as it always does.
        if let Ok(mut signals) = signal_hook::iterator::Signals::new(heeded) {
            std::thread::spawn(move || signals.forever().next().map(|_| stop()));
        }
    }

    /// From now on, an interrupt takes unfinished files away and ends the process as shells expect it.
    #[cfg(not(unix))]
    pub(in crate::cli) fn clear_on_interrupt() {
        // Where no handler can be set, an interrupt ends the process as it always does.
        let _ = ctrlc::try_set_handler(|| stop());
    }

    /// Whether a signal was ignored when the process began, as far as the system says.
    #[cfg(unix)]
    fn is_ignored(signal: i32) -> bool {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        let mask = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0);
        mask & (1 << (signal - 1)) != 0
    }

    fn stop() -> ! {
        const INTERRUPTED: i32 = 130;
        for file in FILES.lock().unwrap_or_else(std::sync::PoisonError::into_inner).drain(..) {
            // Best effort: the process is ending.
            let _ = std::fs::remove_file(file);
        }
        #[expect(clippy::exit, reason = "the main thread may be waiting for input that never comes")]
        std::process::exit(INTERRUPTED);
    }
}
