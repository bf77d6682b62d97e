//! What `--help` says, in a language: the descriptions that stand at commands and flags, and the headings above them.
//!
//! What comes in is the command line as it is defined, in English; the language has a sentence for each description by its id,
//! such as `help/palam/check/--format`. In English nothing of this runs.

use clap::builder::PossibleValue;
use clap::{Arg, ArgAction, Command, CommandFactory};

use crate::words::{Slot, Tongue, Words, words};

/// The tag of the language that is asked for, before anything else of a command line is understood.
pub(super) fn asked(arguments: impl IntoIterator<Item = std::ffi::OsString>) -> Option<String> {
    let mut arguments = arguments.into_iter().skip(1).map(|argument| argument.to_string_lossy().into_owned());
    let mut asked = None;
    while let Some(argument) = arguments.next().filter(|argument| argument != "--") {
        match argument.strip_prefix("--language") {
            Some("") => asked = arguments.next(),
            Some(tag) => asked = tag.strip_prefix('=').map(str::to_owned).or(asked),
            None => {}
        }
    }
    asked
}

/// Every command as it is written, those too that no help lists.
#[must_use]
pub fn commands() -> Vec<String> {
    fn below(command: &Command, above: &str) -> Vec<String> {
        let inner = command.get_subcommands();
        if !command.has_subcommands() {
            return vec![above.trim_start().to_owned()];
        }
        inner.flat_map(|inner| below(inner, &format!("{above} {}", inner.get_name()))).collect()
    }
    below(&super::Arguments::command(), "")
}

/// Every description of the command line in English, by its id.
#[must_use]
pub fn sentences() -> Vec<Words> {
    let mut all = Vec::new();
    gather(&super::Arguments::command(), "help/palam", &mut all);
    all
}

fn gather(command: &Command, at: &str, all: &mut Vec<Words>) {
    let texts = [(String::new(), command.get_about()), ("/whole".to_owned(), command.get_long_about())];
    let texts = texts
        .into_iter()
        .filter_map(|(part, text)| Some(Words::fixed(format!("{at}{part}"), &text?.to_string())));
    all.extend(texts);
    all.extend(after(command, at).into_iter().filter_map(|(_, sentence)| sentence));
    for argument in command.get_arguments() {
        let at = name(argument, at);
        all.extend(described(argument, &at));
        let values = argument.get_possible_values();
        all.extend(values.iter().filter_map(|value| meaning(value, &at)));
    }
    for inner in command.get_subcommands() {
        gather(inner, &format!("{at}/{}", inner.get_name()), all);
    }
}

/// What the descriptions of an argument are called.
fn name(argument: &Arg, at: &str) -> String {
    // Such a flag is the same with every command.
    let at = if argument.is_global_set() { "help/palam" } else { at };
    match argument.get_long() {
        Some(long) => format!("{at}/--{long}"),
        None => format!("{at}/{}", argument.get_id()),
    }
}

/// What an argument is: in short, and whole where that is more.
fn described(argument: &Arg, at: &str) -> Vec<Words> {
    let short = argument.get_help().map(|text| Words::fixed(at.to_owned(), &text.to_string()));
    let whole = argument.get_long_help().map(|text| Words::fixed(format!("{at}/whole"), &text.to_string()));
    short.into_iter().chain(whole).collect()
}

fn meaning(value: &PossibleValue, at: &str) -> Option<Words> {
    let text = value.get_help()?;
    Some(Words::fixed(format!("{at}/{}", value.get_name()), &text.to_string()))
}

/// What stands below all else, line by line: what stays as it is, and a sentence. An example has its explanation in a second
/// column, and so has an exit code.
fn after(command: &Command, at: &str) -> Vec<(String, Option<Words>)> {
    let text = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let line = |(number, line): (usize, &str)| {
        let sentence = |text: &str| Some(Words::fixed(format!("{at}/after/{number}"), text));
        match line.strip_prefix("  ").map(|rest| rest.split_once("  ")) {
            None if line.is_empty() => (String::new(), None),
            None => (String::new(), sentence(line)),
            Some(None) => (line.to_owned(), None),
            Some(Some((_, second))) => {
                let second = second.trim_start();
                let first = line.get(..line.len() - second.len()).unwrap_or_default();
                (first.to_owned(), sentence(second))
            }
        }
    };
    text.lines().enumerate().map(line).collect()
}

/// The command line with all that it says of itself in a language.
pub(super) fn speak(mut command: Command, language: Tongue) -> Command {
    // Only what is built has the flags that every command has.
    command.build();
    spoken(command, "help/palam", language)
}

fn spoken(command: Command, at: &str, language: Tongue) -> Command {
    let say = |part: &str, text: &str| Words::fixed(format!("{at}{part}"), text).say(language);
    let template = template(&command, language);
    let after = after(&command, at).into_iter().map(|(first, sentence)| {
        first + &sentence.map(|sentence| sentence.say(language)).unwrap_or_default()
    });
    let after = after.collect::<Vec<_>>().join("\n");
    let about = command.get_about().map(|text| match command.get_name() {
        "help" => words!(HELP_OF_COMMAND).say(language),
        _ => say("", &text.to_string()),
    });
    let whole = command.get_long_about().map(|text| say("/whole", &text.to_string()));
    let mut command = command.help_template(template);
    if let Some(about) = about {
        command = command.about(about);
    }
    if let Some(whole) = whole {
        command = command.long_about(whole);
    }
    if !after.is_empty() {
        command = command.after_help(after);
    }
    let command = command.mut_args(|argument| in_words(argument, at, language));
    command.mut_subcommands(|inner| {
        // The tree below `help` repeats the commands.
        let at = match inner.get_name() {
            "help" => at.to_owned(),
            name if at.ends_with("/help") => format!("{}/{name}", at.trim_end_matches("/help")),
            name => format!("{at}/{name}"),
        };
        spoken(inner, &at, language)
    })
}

/// The layout of a page of help, with headings.
fn template(command: &Command, language: Tongue) -> String {
    let heading = |words: Words| words.say(language);
    let mut template = format!("{{about-with-newline}}\n{} {{usage}}", heading(words!(HELP_USAGE)));
    let shows = |argument: &&Arg| !argument.is_hide_set();
    let sections = [
        (command.get_subcommands().any(|inner| !inner.is_hide_set()), words!(HELP_COMMANDS), "{subcommands}"),
        (command.get_positionals().any(|argument| shows(&argument)), words!(HELP_ARGUMENTS), "{positionals}"),
        (
            command
                .get_opts()
                .chain(command.get_arguments())
                .any(|argument| shows(&argument) && !argument.is_positional()),
            words!(HELP_OPTIONS),
            "{options}",
        ),
    ];
    for (_, words, tag) in sections.into_iter().filter(|(is_there, ..)| *is_there) {
        template.push_str(&format!("\n\n{}\n{tag}", heading(words)));
    }
    template + "{after-help}"
}

/// An argument with its descriptions, its usual value and its words in a language.
fn in_words(argument: Arg, at: &str, language: Tongue) -> Arg {
    let (short, whole) = match argument.get_action() {
        ArgAction::Help if argument.get_long_help().is_some() => (
            words!(HELP_PRINT_MORE, flag = "--help").say(language),
            Some(words!(HELP_PRINT_SUMMARY, flag = "-h").say(language)),
        ),
        ArgAction::Help => (words!(HELP_PRINT).say(language), None),
        ArgAction::Version => (words!(HELP_PRINT_VERSION).say(language), None),
        _ if argument.get_id() == "subcommand" => (words!(HELP_OF_THESE).say(language), None),
        _ => {
            let mut own = described(&argument, &name(&argument, at)).into_iter();
            let short = own.next().map(|words| words.say(language)).unwrap_or_default();
            (short, own.next().map(|words| words.say(language)))
        }
    };
    let at = name(&argument, at);
    let shown: Vec<PossibleValue> =
        argument.get_possible_values().into_iter().filter(|value| !value.is_hide_set()).collect();
    let shown = if argument.is_hide_possible_values_set() { Vec::new() } else { shown };
    let default = default(&argument).map(|value| words!(HELP_DEFAULT, value = value).say(language));
    let brief = (!shown.is_empty()).then(|| {
        let values = Slot::commas(shown.iter().map(PossibleValue::get_name));
        words!(HELP_VALUES_ARE, values = values).say(language)
    });
    let list = shown.iter().any(|value| value.get_help().is_some()).then(|| listed(&shown, &at, language));
    let first = whole.clone().unwrap_or_else(|| short.clone());
    let long = [Some(first), list.or_else(|| brief.clone()), default.clone()];
    let long = long.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n");
    let short = [Some(short), default, brief].into_iter().flatten().filter(|part| !part.is_empty());
    let has_more = whole.is_some() || !shown.is_empty();
    let argument = argument
        .help(short.collect::<Vec<_>>().join(" "))
        .hide_default_value(true)
        .hide_possible_values(true);
    if has_more { argument.long_help(long) } else { argument }
}

fn default(argument: &Arg) -> Option<String> {
    let values = argument.get_default_values();
    let is_shown =
        argument.get_action().takes_values() && !argument.is_hide_default_value_set() && !values.is_empty();
    is_shown.then(|| values.iter().map(|value| value.to_string_lossy()).collect::<Vec<_>>().join(" "))
}

/// The words that an argument takes, each with what it means.
fn listed(values: &[PossibleValue], at: &str, language: Tongue) -> String {
    let line = |value: &PossibleValue| match meaning(value, at) {
        Some(meaning) => format!("\n- {}: {}", value.get_name(), meaning.say(language)),
        None => format!("\n- {}", value.get_name()),
    };
    words!(HELP_VALUES).say(language) + &values.iter().map(line).collect::<String>()
}
