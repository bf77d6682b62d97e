//! What is wrong with a command line, in a language: `clap` says what it is, and this says it.
//!
//! In English `clap` says it itself; a test shows that the two are the same.

use std::error::Error as _;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::flag;
use crate::words::{Slot, Tongue, Words, words};

/// Why a command line is refused; nothing where this kind of error is not known here.
pub(super) fn said(error: &clap::Error, language: Tongue) -> Option<String> {
    let mut text = words!(CLI_ERROR, error = cause(error)?).say(language);
    for (head, values) in below(error) {
        let shown = values.iter().map(|value| format!("\n  {}", language.quoted(value)));
        text.push_str(&head.map_or_else(|| shown.collect(), |words| format!("\n  {}", words.say(language))));
    }
    let tips = tips(error);
    text.push_str(if tips.is_empty() { "" } else { "\n" });
    for tip in tips {
        text.push_str(&format!("\n  {}", words!(FLAG_TIP, tip = tip).say(language)));
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = usage.to_string();
        // The heading is `clap`'s own; what follows is a line of names.
        let usage = usage.split_once(": ").map_or(usage.as_str(), |(_, usage)| usage);
        text.push_str(&format!(
            "\n\n{} {}",
            words!(HELP_USAGE).say(language),
            language.quoted(usage.trim_end())
        ));
    }
    Some(text + "\n\n" + &words!(FLAG_MORE, flag = "--help").say(language))
}

fn cause(error: &clap::Error) -> Option<Words> {
    let argument = || text(error, ContextKind::InvalidArg);
    let value = || text(error, ContextKind::InvalidValue);
    Some(match error.kind() {
        ErrorKind::UnknownArgument => words!(FLAG_UNEXPECTED, argument = argument()?),
        ErrorKind::ArgumentConflict => conflict(error, argument()?),
        ErrorKind::NoEquals => words!(FLAG_NO_EQUALS, argument = argument()?),
        ErrorKind::InvalidValue if value()?.is_empty() => words!(FLAG_NO_VALUE, argument = argument()?),
        ErrorKind::InvalidValue => words!(FLAG_INVALID, value = value()?, argument = argument()?),
        ErrorKind::ValueValidation => {
            let why: Slot = match error.source()?.downcast_ref::<flag::Error>() {
                Some(own) => own.words().into(),
                None => error.source()?.to_string().into(),
            };
            words!(FLAG_INVALID_BECAUSE, value = value()?, argument = argument()?, why = why)
        }
        ErrorKind::TooManyValues => words!(FLAG_TOO_MANY, value = value()?, argument = argument()?),
        ErrorKind::InvalidSubcommand => {
            words!(FLAG_NO_SUCH_COMMAND, command = text(error, ContextKind::InvalidSubcommand)?)
        }
        ErrorKind::MissingRequiredArgument => words!(FLAG_MISSING),
        ErrorKind::MissingSubcommand => {
            words!(FLAG_NO_COMMAND, command = text(error, ContextKind::InvalidSubcommand)?)
        }
        _ => return None,
    })
}

fn conflict(error: &clap::Error, argument: String) -> Words {
    match error.get(ContextKind::PriorArg) {
        Some(ContextValue::String(other)) if *other == argument => words!(FLAG_TWICE, argument = argument),
        Some(ContextValue::String(other)) => words!(FLAG_WITH, argument = argument, other = other),
        Some(ContextValue::Strings(_)) => words!(FLAG_WITH_THESE, argument = argument),
        _ => words!(FLAG_WITH_OTHERS, argument = argument),
    }
}

/// What is listed below the cause: a sentence, or names one below the other.
fn below(error: &clap::Error) -> Vec<(Option<Words>, Vec<String>)> {
    let joined = |values: &[String]| Slot::commas(values.iter().map(String::as_str));
    match error.kind() {
        ErrorKind::ArgumentConflict => vec![(None, texts(error, ContextKind::PriorArg))],
        ErrorKind::MissingRequiredArgument => vec![(None, texts(error, ContextKind::InvalidArg))],
        ErrorKind::InvalidValue => match texts(error, ContextKind::ValidValue) {
            values if values.is_empty() => Vec::new(),
            values => vec![(Some(words!(HELP_VALUES_ARE, values = joined(&values))), values)],
        },
        ErrorKind::MissingSubcommand => match texts(error, ContextKind::ValidSubcommand) {
            values if values.is_empty() => Vec::new(),
            values => vec![(Some(words!(FLAG_COMMANDS_ARE, commands = joined(&values))), values)],
        },
        _ => Vec::new(),
    }
}

/// What is near to what was written, and what `clap` advises besides.
fn tips(error: &clap::Error) -> Vec<Words> {
    let near = |kind: ContextKind| {
        let near = match error.get(kind) {
            Some(ContextValue::String(one)) => vec![one.clone()],
            _ => texts(error, kind),
        };
        let shown = Slot::commas(near.iter().map(|near| format!("'{near}'")));
        (!near.is_empty()).then_some((near.len(), shown))
    };
    let commands = near(ContextKind::SuggestedSubcommand)
        .map(|(number, near)| words!(FLAG_NEAR_COMMANDS, number = number, near = near));
    let arguments = near(ContextKind::SuggestedArg)
        .map(|(number, near)| words!(FLAG_NEAR_ARGUMENTS, number = number, near = near));
    let values = near(ContextKind::SuggestedValue)
        .map(|(number, near)| words!(FLAG_NEAR_VALUES, number = number, near = near));
    let others = match error.get(ContextKind::Suggested) {
        Some(ContextValue::StyledStrs(others)) => {
            others.iter().map(|other| Words::quoted(other.to_string())).collect()
        }
        _ => Vec::new(),
    };
    commands.into_iter().chain(arguments).chain(values).chain(others).collect()
}

fn text(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        _ => None,
    }
}

fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::words::English;

    #[test]
    fn english_says_what_clap_says() {
        let wrong: [&[&str]; 13] = [
            &["check", "--nonsense"],
            &["check", "--formt", "json"],
            &["chek"],
            &["check", "--format", "jsn"],
            &["check", "--format", "zzzz"],
            &["check", "--format"],
            &["check", "--profile", "none"],
            &["check", "--max-depth", "0"],
            &["check", "--max-bytes", "many"],
            &["check", "--no-config", "--config", "x"],
            &["check", "--as-of", "2026-01-01", "--as-of", "2026-01-01"],
            &["explain"],
            &["export", "register"],
        ];
        for arguments in wrong {
            let arguments = std::iter::once("palam").chain(arguments.iter().copied());
            let error = crate::cli::Arguments::try_parse_from(arguments).unwrap_err();
            assert_eq!(said(&error, &English).unwrap() + "\n", error.render().to_string());
        }
    }
}
