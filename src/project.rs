//! What a run goes by: what was asked for first, then `palam.toml`, then what is usual.
//!
//! Files are read through [`Files`]; there is no clock and no environment here.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use crate::accept::{Accepted, Key, Usage};
use crate::document::{Document, Limits};
use crate::files::{Files, Kind};
use crate::finding::{Finding, Level};
use crate::form;
use crate::pack::{self, Packs};
use crate::profile;
use crate::report::{About, Report};
use crate::settings::Settings;
use crate::settings::baseline::BaselineFile;
use crate::settings::file::{FailOn, SettingsFile};
use crate::source::{Source, Unreadable, display_name};
use crate::words::{self, English, Slot, Tongue, Words, words};

pub use crate::profile::{Chosen, Profile, Threshold};

/// Why a run cannot begin. Each variant says whose fault it usually is.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no baseline where one is named. Usually the user's.
    #[error("{}", self.words())]
    NoBaseline(String),
    /// A file could not be read. Usually a wrong path or a missing right.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// A pack, the settings or a baseline are broken: reports say where. Usually their author's.
    #[error("{}", self.words())]
    Broken {
        /// What cannot be used.
        what: Unusable,
        /// What is wrong in each file.
        reports: Vec<Report>,
    },
}

/// What cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unusable {
    /// A pack.
    Pack,
    /// The settings.
    Settings,
    /// The baseline.
    Baseline,
    /// A manifest that a command has to be able to read.
    Manifest,
}

impl Error {
    /// In words.
    #[must_use]
    pub fn words(&self) -> Words {
        match self {
            Self::NoBaseline(file) => words!(ERROR_NO_BASELINE, file = file),
            Self::Unreadable(unreadable) => unreadable.words(),
            Self::Broken { what: Unusable::Pack, .. } => words!(ERROR_BROKEN_PACK),
            Self::Broken { what: Unusable::Settings, .. } => words!(ERROR_BROKEN_SETTINGS),
            Self::Broken { what: Unusable::Baseline, .. } => words!(ERROR_BROKEN_BASELINE),
            Self::Broken { what: Unusable::Manifest, .. } => words!(ERROR_BROKEN_MANIFEST),
        }
    }
}

impl From<pack::Broken> for Error {
    fn from(broken: pack::Broken) -> Self {
        let report = |(document, findings): (Document, Vec<Finding>)| {
            Report::of_broken(About::Pack, &document, findings)
        };
        let reports = broken.0.into_iter().map(report).collect();
        Self::Broken { what: Unusable::Pack, reports }
    }
}

/// What a run is asked to go by.
#[derive(Debug, Clone)]
pub struct Asked {
    /// What counts in a named situation.
    pub profile: Option<&'static Profile>,
    /// Lowest level that counts; the profile's, else that of a violation, where none is named.
    pub fail_on: Option<FailOn>,
    /// Day of judgment.
    pub as_of: Date,
    /// Today, where the day of judgment comes from the environment: waivers that have ended stay ended.
    pub today: Option<Date>,
    /// Folders with further packs.
    pub packs: Vec<PathBuf>,
    /// The settings file.
    pub config: Config,
    /// Folder where the settings, the baseline and packs are taken from.
    pub root: Option<PathBuf>,
    /// Baseline of an old register.
    pub baseline: Option<PathBuf>,
    /// Tag of the language of the reports; English where none is asked for.
    pub language: Option<String>,
    /// How much is read.
    pub limits: Limits,
}

/// Which settings file is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Config {
    /// The one that is found, from here up to the root of the repository.
    Found,
    /// This one.
    Named(PathBuf),
    /// None, whatever lies around.
    None,
}

impl Asked {
    /// The usual, on a day.
    #[must_use]
    pub fn on(as_of: Date) -> Self {
        Self {
            profile: None,
            fail_on: None,
            as_of,
            today: None,
            packs: Vec::new(),
            config: Config::Found,
            root: None,
            baseline: None,
            language: None,
            limits: Limits::default(),
        }
    }

    /// A path of a setting, from the folder that settings are taken from.
    fn in_root(&self, path: &Path) -> PathBuf {
        self.root.as_ref().map_or_else(|| path.to_owned(), |root| root.join(path))
    }
}

/// Everything that a run goes by.
#[derive(Debug)]
pub struct Project {
    /// The packs that are asked.
    pub packs: Packs,
    /// Settings of each check.
    pub settings: Settings,
    /// What counts.
    pub threshold: Threshold,
    /// The language of the reports.
    pub language: Tongue,
    /// Where the baseline stands, if one is named.
    pub baseline: Option<PathBuf>,
    file: Option<SettingsFile>,
    /// The baseline, if it is there.
    drawn: Option<BaselineFile>,
    /// Rules that waivers name and that no pack holds, each with the one that may be meant.
    unknown: BTreeMap<String, Option<String>>,
    /// The folder below which the whole register stands.
    root: PathBuf,
}

impl Project {
    /// Reads what a run goes by.
    ///
    /// # Errors
    /// When the settings, the baseline or a pack cannot be used.
    pub fn read(files: &dyn Files, asked: &Asked) -> Result<Self, Error> {
        let project = Self::with_new_baseline(files, asked)?;
        if let Some(path) = project.baseline.as_ref().filter(|path| files.kind(path) == Kind::Nothing) {
            let name = display_name(path);
            let of_file = project.file.as_ref().filter(|_| asked.baseline.is_none());
            return Err(match of_file {
                Some(file) => {
                    let message = words!(SETTINGS_NO_BASELINE, file = name);
                    let help = words!(SETTINGS_NO_BASELINE_HELP);
                    of_settings(file.fault(&form::UNKNOWN_REFERENCE, "/baseline", message, help).0)
                }
                None => Error::NoBaseline(name),
            });
        }
        Ok(project)
    }

    /// As [`read`](Self::read), where the baseline may still have to be drawn.
    ///
    /// # Errors
    /// When the settings, a baseline that is there, or a pack cannot be used.
    pub fn with_new_baseline(files: &dyn Files, asked: &Asked) -> Result<Self, Error> {
        let (file, root) = settings_file(files, asked)?;
        let profile = match (&file, asked.profile) {
            (_, Some(profile)) => Some(profile),
            (Some(file), None) => profile_of(file)?,
            (None, None) => None,
        };
        let baseline = asked.baseline.as_deref().map(|path| asked.in_root(path)).or_else(|| {
            let file = file.as_ref()?;
            file.settings.baseline.as_ref().map(|path| file.path(path))
        });
        let mut accepted = file.as_ref().map(SettingsFile::accepted).unwrap_or_default();
        let drawn = baseline.as_ref().filter(|path| files.kind(path) != Kind::Nothing);
        let drawn = drawn.map(|path| read_baseline(files, path)).transpose()?;
        accepted.baseline = drawn.as_ref().map(|drawn| drawn.baseline.keys()).unwrap_or_default();
        let packs = packs(files, asked, file.as_ref())?;
        let language = language(asked, &packs);
        Ok(Self {
            unknown: file.as_ref().map(|file| file.unknown_rules(&packs)).unwrap_or_default(),
            packs: chosen(packs, profile),
            settings: settings(asked, accepted),
            threshold: threshold(asked, file.as_ref(), profile),
            language,
            file,
            baseline,
            drawn,
            root,
        })
    }

    /// The baseline as it stands, each finding with the day it was first seen.
    #[must_use]
    pub fn seen(&self) -> BTreeMap<Key, String> {
        self.drawn.as_ref().map(|drawn| drawn.baseline.seen()).unwrap_or_default()
    }

    /// Whether these paths hold the whole register, so that what is not met there is gone.
    #[must_use]
    pub fn is_whole(&self, files: &dyn Files, paths: &[PathBuf]) -> bool {
        let Some(root) = files.real(&self.root) else { return false };
        let is_around = |path: &PathBuf| files.real(path).is_some_and(|path| root.starts_with(path));
        paths.iter().any(is_around)
    }

    /// What is wrong with the waivers and the baseline, after a run.
    #[must_use]
    pub(crate) fn faults(&self, usage: &Usage) -> Vec<Report> {
        let as_of = self.settings.as_of;
        let waived_on = self.settings.accepted.day(as_of);
        let of_file =
            self.file.as_ref().map(|file| (file.document(), file.findings(usage, waived_on, &self.unknown)));
        let of_baseline = self.drawn.as_ref().map(|drawn| (drawn.document(), drawn.findings(usage)));
        let faulty = of_file.into_iter().chain(of_baseline).filter(|(_, findings)| !findings.is_empty());
        faulty
            .map(|(document, findings)| Report::beside(About::Settings, document, findings, Some(as_of)))
            .collect()
    }

    /// In words, where a file of settings or a baseline was used.
    #[must_use]
    pub fn words(&self) -> Option<Words> {
        let accepted = &self.settings.accepted;
        let waivers = accepted.waivers.len();
        let file = self.file.as_ref().map(|file| words!(SETTINGS_FILE, file = file.name(), number = waivers));
        let entries = accepted.baseline.len();
        let baseline = (entries > 0).then(|| words!(SETTINGS_WITH_BASELINE, number = entries));
        let never = self.threshold.fail_on.is_none().then(|| words!(SETTINGS_NEVER_FAILS));
        let parts: Vec<Words> = file.into_iter().chain(baseline).chain(never).collect();
        (!parts.is_empty()).then(|| words!(SETTINGS_IN_FORCE, settings = Slot::commas(parts)))
    }
}

/// The settings file that is meant. With it, the folder below which the register stands: that of a file that was found,
/// else the one that paths begin at.
fn settings_file(files: &dyn Files, asked: &Asked) -> Result<(Option<SettingsFile>, PathBuf), Error> {
    let here = PathBuf::from(".");
    let path = match &asked.config {
        Config::None => None,
        Config::Named(path) => Some(path.clone()),
        Config::Found => found(files, asked.root.as_deref()),
    };
    let Some(path) = path else { return Ok((None, here)) };
    let source = files.read(&asked.in_root(&path), Limits::default().bytes)?;
    // Reports name the file as it is named where it comes from.
    let source = Source { name: display_name(&path), ..source };
    let path = asked.in_root(&path);
    let folder = match path.parent() {
        // Paths in `.github/palam.toml` begin at the root of the repository.
        Some(folder) if folder.ends_with(".github") => folder.parent().unwrap_or(folder),
        Some(folder) => folder,
        None => Path::new(""),
    };
    let file = SettingsFile::read(source, folder).map_err(|broken| of_settings(broken.0))?;
    let is_found = asked.config == Config::Found && asked.root.is_none();
    let root = if is_found { here.join(file.folder()) } else { here };
    Ok((Some(file), root))
}

/// Names of settings files, the first that is there counts.
const NAMES: [&str; 2] = ["palam.toml", ".github/palam.toml"];

/// Looked for in the folder that is named; else from here upward, no further than the root of the repository; without
/// a repository, only here.
fn found(files: &dyn Files, root: Option<&Path>) -> Option<PathBuf> {
    let is_file = |path: &Path| files.kind(path) == Kind::File;
    if let Some(root) = root {
        return NAMES.iter().find(|name| is_file(&root.join(name))).map(PathBuf::from);
    }
    let ways =
        || std::iter::successors(Some(PathBuf::new()), |way| Some(way.join(".."))).take(files.above() + 1);
    let depth = ways().position(|way| files.kind(&way.join(".git")) != Kind::Nothing).unwrap_or(0);
    let mut paths = ways().take(depth + 1).flat_map(|way| NAMES.map(|name| way.join(name)));
    paths.find(|path| is_file(path))
}

fn profile_of(file: &SettingsFile) -> Result<Option<&'static Profile>, Error> {
    let Some(name) = &file.settings.profile else { return Ok(None) };
    let known = profile::all().iter().map(|profile| profile.id.as_str());
    profile::find(name.as_str()).map(Some).ok_or_else(|| {
        let near = words::nearest(name.as_str(), known.clone());
        let help = match near {
            Some(near) => words!(SETTINGS_DID_YOU_MEAN, name = near),
            None => words!(SETTINGS_NO_PROFILE_HELP),
        };
        let message = words!(SETTINGS_NO_PROFILE, name = name.as_str(), known = Slot::choices(known));
        of_settings(file.fault(&form::UNKNOWN_VALUE, "/profile", message, help).0)
    })
}

fn of_settings(broken: Box<(Document, Vec<Finding>)>) -> Error {
    let (document, findings) = *broken;
    let report = Report::of_broken(About::Settings, &document, findings);
    Error::Broken { what: Unusable::Settings, reports: vec![report] }
}

/// Reads a baseline.
fn read_baseline(files: &dyn Files, path: &Path) -> Result<BaselineFile, Error> {
    let source = files.read(path, usize::MAX)?;
    BaselineFile::read(source).map_err(|broken| {
        let (document, findings) = *broken.0;
        let report = Report::of_broken(About::Settings, &document, findings);
        Error::Broken { what: Unusable::Baseline, reports: vec![report] }
    })
}

/// The language that is asked for; English where nobody wrote its catalogue.
fn language(asked: &Asked, packs: &Packs) -> Tongue {
    #[cfg(feature = "languages")]
    if let Some(tongue) = asked.language.as_deref().and_then(|tag| crate::languages::find(tag, packs)) {
        return tongue;
    }
    let _ = (asked, packs);
    &English
}

fn packs(files: &dyn Files, asked: &Asked, file: Option<&SettingsFile>) -> Result<Packs, Error> {
    if let Some(file) = file {
        for (index, pack) in file.settings.packs.iter().enumerate() {
            let folder = file.path(pack);
            if files.kind(&folder.join("pack.toml")) != Kind::File {
                let message = words!(SETTINGS_NO_PACK, folder = display_name(&folder));
                let help = words!(SETTINGS_NO_PACK_HELP);
                let broken = file.fault(&form::UNKNOWN_REFERENCE, &format!("/packs/{index}"), message, help);
                return Err(of_settings(broken.0));
            }
        }
    }
    let named = file.into_iter().flat_map(|file| file.settings.packs.iter().map(|path| file.path(path)));
    let folders: Vec<PathBuf> = named.chain(asked.packs.iter().map(|path| asked.in_root(path))).collect();
    Ok(Packs::read(files, &folders)?)
}

/// The packs that a profile asks.
fn chosen(packs: Packs, profile: Option<&Profile>) -> Packs {
    match profile.map(|profile| &profile.packs) {
        Some(Chosen::Except(ids)) => packs.without(ids),
        Some(Chosen::All) | None => packs,
    }
}

fn settings(asked: &Asked, accepted: Accepted) -> Settings {
    let accepted = Accepted { today: asked.today, ..accepted };
    Settings { as_of: asked.as_of, limits: asked.limits, accepted: Arc::new(accepted) }
}

/// What counts: as asked, else as the settings say, else as the profile says, else violations.
fn threshold(asked: &Asked, file: Option<&SettingsFile>, profile: Option<&Profile>) -> Threshold {
    let of_profile = profile.map_or(Level::Violation, |profile| profile.fail_on);
    // A profile that is asked for by name comes before what the file says.
    let of_file = file.filter(|_| asked.profile.is_none()).and_then(|file| file.settings.fail_on);
    let meant = asked.fail_on.or(of_file);
    Threshold {
        fail_on: meant.map_or(Some(of_profile), FailOn::level),
        widening: meant.is_some_and(FailOn::counts_widening),
        undecided: profile.map(|profile| profile.undecided),
        ended: profile.is_some_and(|profile| profile.ended),
        complete: profile.is_some_and(|profile| profile.complete),
    }
}
