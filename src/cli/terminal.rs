//! What the terminal can show, and how errors are told there.

use std::io::{self, IsTerminal, Write};

use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};

use super::Error;
use crate::languages;
use crate::pack::Packs;
use crate::project as given;
use crate::render::{escape, spoken, text};
use crate::report::Report;
use crate::source::Unreadable;
use crate::words::{English, Language, Slot, Tongue, Words, words};

/// Flags about how things look. They never change a result.
#[derive(Debug, Clone, Args)]
pub(super) struct Flags {
    /// When to use colour [auto: on a terminal, unless `NO_COLOR` is set]
    #[arg(long, global = true, value_enum, default_value_t = When::Auto, hide_default_value = true, value_name = "WHEN")]
    color: When,
    /// Sentences instead of frames and columns, for screen readers and logs
    #[arg(long, global = true)]
    plain: bool,
    /// Language: `en`, or `qps`, a pseudo-language for trying out [default: en]
    #[arg(long, global = true, value_name = "TAG", value_parser = PossibleValuesParser::new(languages::tags()))]
    language: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum When {
    Auto,
    Always,
    Never,
}

/// What the terminal can show.
#[derive(Debug)]
pub(super) struct Terminal {
    look: text::Look,
    /// Tag of the language that was asked for.
    tag: Option<String>,
}

impl Terminal {
    pub(super) fn detect(flags: &Flags) -> Self {
        let out = io::stdout().is_terminal();
        let width = terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0));
        let color = use_color(flags.color, out, |name| std::env::var(name).ok());
        let look = text::Look {
            width: width.clamp(40, 120),
            color,
            unicode: has_unicode(|name| std::env::var(name).ok()),
            links: color && out,
            all: false,
            narrated: flags.plain,
            language: tongue(flags.language.as_deref(), Packs::built_in),
        };
        Self { look, tag: flags.language.clone() }
    }

    pub(super) const fn look(&self) -> text::Look {
        self.look
    }

    /// The language, as far as the packs in the binary go.
    pub(super) fn language(&self) -> Tongue {
        self.look.language
    }

    /// The tag of the language that was asked for.
    pub(super) fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// The language with what these packs say in it.
    pub(super) fn language_with(&self, packs: &Packs) -> Tongue {
        tongue(self.tag(), || packs)
    }

    /// What is wrong with files of a pack, the settings or a baseline.
    pub(super) fn tell_broken(&self, reports: &[Report]) -> String {
        let look = text::Look { all: true, ..self.look };
        let rendered = reports.iter().map(|report| text::render(&spoken(report, look.language), &look));
        rendered.collect::<Vec<_>>().join("\n")
    }

    /// Tells on standard error why the tool cannot do its job.
    pub(super) fn tell_error(&self, error: &Error) {
        let mut told = error_line(error.words(), self.language());
        if let Error::Project(given::Error::Broken { reports, .. }) = error {
            told.push_str(&self.tell_broken(reports));
        }
        // Nobody is left to tell where standard error cannot be written.
        let _ = io::stderr().write_all(told.as_bytes());
    }
}

/// Tells on standard error that one input could not be read; the others are checked all the same.
pub(super) fn tell_unreadable(error: &Unreadable, language: Tongue) {
    // Nobody is left to tell where standard error cannot be written.
    let _ = io::stderr().write_all(error_line(error.words(), language).as_bytes());
}

fn error_line(error: Words, language: Tongue) -> String {
    let line = words!(CLI_ERROR, error = error).say(language);
    escape::terminal(&line).into_owned() + "\n"
}

/// The language of a tag; English where none is asked for.
pub(super) fn tongue<'p>(tag: Option<&str>, packs: impl FnOnce() -> &'p Packs) -> Tongue {
    let other = tag.filter(|tag| *tag != English.tag());
    other.and_then(|tag| languages::find(tag, packs())).unwrap_or(&English)
}

/// Runs of fewer manifests are over before a bar could be read.
const SHOWN_FROM: usize = 200;

/// A bar on standard error, where somebody can see it.
pub(super) struct Bar(ProgressBar);

impl Bar {
    /// A bar over so many manifests.
    pub(super) fn over(manifests: usize, language: Tongue) -> Self {
        if manifests < SHOWN_FROM || !io::stderr().is_terminal() {
            return Self(ProgressBar::hidden());
        }
        let slot = |name: &str| Slot::Said(format!("{{{name}}}"));
        let words = words!(CLI_PROGRESS, done = slot("pos"), all = slot("len"), left = slot("eta"));
        let style = ProgressStyle::with_template(&format!("{{bar:40}} {}", words.say(language)));
        let bar = ProgressBar::new(manifests as u64);
        Self(match style {
            Ok(style) => bar.with_style(style),
            Err(_) => bar,
        })
    }

    /// Writes something without the bar in its way, and goes on by one.
    pub(super) fn step<T>(&self, write: impl FnOnce() -> T) -> T {
        if self.0.is_hidden() {
            return write();
        }
        let written = self.0.suspend(write);
        self.0.inc(1);
        written
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// Says on standard error what is to be known beside the output.
pub(super) fn say(words: &Words, language: Tongue) {
    let line = words.say(language);
    // Nobody is left to tell where standard error cannot be written.
    let _ = io::stderr().write_all((escape::terminal(&line).into_owned() + "\n").as_bytes());
}

/// The flag, then `NO_COLOR`, then `CLICOLOR_FORCE` and `FORCE_COLOR`, then `CLICOLOR=0` and `TERM=dumb`, then whether
/// there is a terminal.
fn use_color(flag: When, is_terminal: bool, variable: impl Fn(&str) -> Option<String>) -> bool {
    let set = |name: &str| variable(name).is_some_and(|value| !value.is_empty());
    let forced = |name: &str| variable(name).is_some_and(|value| !value.is_empty() && value != "0");
    match flag {
        When::Always => true,
        When::Never => false,
        When::Auto if set("NO_COLOR") => false,
        When::Auto if forced("CLICOLOR_FORCE") || forced("FORCE_COLOR") => true,
        When::Auto if variable("CLICOLOR").as_deref() == Some("0") => false,
        When::Auto if variable("TERM").as_deref() == Some("dumb") => false,
        When::Auto => is_terminal,
    }
}

/// Whether the locale is one of UTF-8. Where none is set, as in a container, UTF-8 is what everybody reads.
fn has_unicode(variable: impl Fn(&str) -> Option<String>) -> bool {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    let locale = set("LC_ALL").or_else(|| set("LC_CTYPE")).or_else(|| set("LANG"));
    let dumb = variable("TERM").as_deref() == Some("dumb");
    !dumb
        && locale.is_none_or(|locale| {
            let locale = locale.to_lowercase();
            locale.contains("utf-8") || locale.contains("utf8") || locale == "c" || locale == "posix"
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn colored(flag: When, terminal: bool, variables: &[(&str, &str)], expected: bool) {
        let variable = |name: &str| {
            variables.iter().find(|(other, _)| *other == name).map(|(_, value)| (*value).to_owned())
        };
        assert_eq!(use_color(flag, terminal, variable), expected);
    }

    #[test]
    fn the_flag_wins_then_no_color_then_force_then_the_terminal() {
        colored(When::Auto, true, &[], true);
        colored(When::Auto, false, &[], false);
        colored(When::Never, true, &[("FORCE_COLOR", "1")], false);
        colored(When::Always, false, &[("NO_COLOR", "1")], true);
        colored(When::Auto, true, &[("NO_COLOR", "1"), ("FORCE_COLOR", "1")], false);
        colored(When::Auto, true, &[("NO_COLOR", "")], true);
        colored(When::Auto, false, &[("FORCE_COLOR", "1")], true);
        colored(When::Auto, false, &[("FORCE_COLOR", "0")], false);
        colored(When::Auto, true, &[("CLICOLOR", "0")], false);
        colored(When::Auto, true, &[("TERM", "dumb")], false);
    }

    #[test]
    fn frames_are_ascii_where_the_locale_is_not_utf_8() {
        let with = |locale: &str| has_unicode(|name| (name == "LANG").then(|| locale.to_owned()));
        assert!(with("en_GB.UTF-8"));
        assert!(with("C"));
        assert!(!with("de_DE.ISO-8859-1"));
    }
}
