//! Words for a page: text made harmless, sentences from messages, headings at any depth.

use maud::{Markup, PreEscaped, Render, html};

use crate::finding::{Basis, Level};
use crate::heading::Heading;
use crate::render::escape::terminal;
use crate::render::label::say;
use crate::words::{Tongue, Words, ended, words};

/// What fills the slot of a sentence in which something stands that is set apart.
pub(super) const HERE: &str = "\u{fffc}";

/// A sentence with this where `HERE` fills its slot.
pub(super) fn woven(sentence: &Words, part: &Markup, language: Tongue) -> Markup {
    let said = sentence.say(language);
    let (before, after) = said.split_once(HERE).unwrap_or((said.as_str(), ""));
    html! { (before) (part) (after) }
}

/// Text in which nothing acts. What it holds of HTML is escaped where it is written.
pub(super) fn plain(text: &str) -> String {
    terminal(text).into_owned()
}

/// Words of somebody else, as the language shows them.
pub(super) fn quoted(text: &str, language: Tongue) -> String {
    plain(&Words::quoted(text).say(language))
}

/// Text of ours in which names stand between backticks.
pub(super) fn prose(text: &str) -> Markup {
    let text = terminal(text);
    html! {
        @for (index, part) in text.split('`').enumerate() {
            @if index % 2 == 1 { code { (part) } } @else { (part) }
        }
    }
}

/// A message as a sentence: a capital first, a period last.
pub(super) fn sentence(text: &str, language: Tongue) -> Markup {
    prose(&ended(language, &language.opened(text)))
}

/// A heading, one for the page, two for its parts, and so on.
pub(super) fn heading(depth: u8, id: Option<&str>, words: impl Render) -> Markup {
    let depth = depth.clamp(1, 6);
    html! {
        (PreEscaped(format!("<h{depth}")))
        @if let Some(id) = id { (PreEscaped(" id=\"")) (id) (PreEscaped("\"")) }
        (PreEscaped(">")) (words) (PreEscaped(format!("</h{depth}>")))
    }
}

/// What a section is called in style sheets and anchors.
pub(super) const fn class(heading: Heading) -> &'static str {
    match heading {
        Heading::RedLines => "red-line",
        Heading::Harm => "harm",
        Heading::Violations => "violation",
        Heading::NotReadable => "not-readable",
        Heading::Undecided => "undecided",
        Heading::Incomplete => "incomplete",
        Heading::Widening => "widening",
        Heading::CannotTell => "cannot-tell",
        Heading::Narrowing => "narrowing",
        Heading::Neutral => "neutral",
        Heading::Gaps => "gap",
        Heading::Advice => "advice",
        Heading::Asked => "asked",
        Heading::Excused => "excused",
        Heading::Withheld => "withheld",
        Heading::Waived => "waived",
        Heading::Baselined => "baselined",
    }
}

/// What one finding of a section is called.
pub(super) fn one_of(heading: Heading) -> Words {
    match heading {
        Heading::RedLines => words!(HTML_ONE_RED_LINE),
        Heading::Harm => words!(HTML_ONE_HARM),
        Heading::Violations => words!(HTML_ONE_VIOLATION),
        Heading::NotReadable => words!(HTML_ONE_NOT_READABLE),
        Heading::Undecided => words!(HTML_ONE_UNDECIDED),
        Heading::Incomplete => words!(HTML_ONE_INCOMPLETE),
        Heading::Widening => words!(HTML_ONE_WIDENING),
        Heading::CannotTell => words!(HTML_ONE_CANNOT_TELL),
        Heading::Narrowing => words!(HTML_ONE_NARROWING),
        Heading::Neutral => words!(HTML_ONE_NEUTRAL),
        Heading::Gaps => words!(HTML_ONE_GAP),
        Heading::Advice => words!(HTML_ONE_ADVICE),
        Heading::Asked => words!(HTML_ONE_ASKED),
        Heading::Excused => words!(HTML_ONE_EXCUSED),
        Heading::Withheld => words!(HTML_ONE_WITHHELD),
        Heading::Waived => words!(HTML_ONE_WAIVED),
        Heading::Baselined => words!(HTML_ONE_BASELINED),
    }
}

/// What a section means, in a sentence.
pub(super) fn lead(heading: Heading) -> Words {
    match heading {
        Heading::RedLines => words!(HTML_LEAD_RED_LINES),
        Heading::Harm => words!(HTML_LEAD_HARM),
        Heading::Violations => words!(HTML_LEAD_VIOLATIONS),
        Heading::NotReadable => words!(HTML_LEAD_NOT_READABLE),
        Heading::Undecided => words!(HTML_LEAD_UNDECIDED),
        Heading::Incomplete => words!(HTML_LEAD_INCOMPLETE),
        Heading::Widening => words!(HTML_LEAD_WIDENING),
        Heading::CannotTell => words!(HTML_LEAD_CANNOT_TELL),
        Heading::Narrowing => words!(HTML_LEAD_NARROWING),
        Heading::Neutral => words!(HTML_LEAD_NEUTRAL),
        Heading::Gaps => words!(HTML_LEAD_GAPS),
        Heading::Advice => words!(HTML_LEAD_ADVICE),
        Heading::Asked => words!(HTML_LEAD_ASKED),
        Heading::Excused => words!(HTML_LEAD_EXCUSED),
        Heading::Withheld => words!(HTML_LEAD_WITHHELD),
        Heading::Waived => words!(HTML_LEAD_WAIVED),
        Heading::Baselined => words!(HTML_LEAD_BASELINED),
    }
}

/// A label in words; its colour only repeats them.
pub(super) fn tag(class: &str, words: &str) -> Markup {
    html! { span class={ "tag " (class) } { (words) } }
}

pub(super) fn level_tag(level: Level, language: Tongue) -> Markup {
    tag(level.name(), &say(level.words(), language))
}

pub(super) fn basis_tag(basis: Basis, language: Tongue) -> Markup {
    tag(basis.name(), &say(basis.words(), language))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::English;

    #[test]
    fn what_is_set_apart_stands_where_its_slot_is() {
        let markup = html! { code { "x" } };
        let whole = woven(&words!(HTML_PART_NOT_STATED, part = HERE), &markup, &English);
        assert_eq!(whole.into_string(), "<code>x</code> is not stated.");
    }

    #[test]
    fn text_becomes_no_markup() {
        assert_eq!(prose("a <b> `c<d>`").into_string(), "a &lt;b&gt; <code>c&lt;d&gt;</code>");
        assert_eq!(plain("\u{202e}x\u{1b}["), "\\u{202e}x\\u{1b}[");
    }

    #[test]
    fn messages_become_sentences() {
        assert_eq!(sentence("no day lies ahead", &English).into_string(), "No day lies ahead.");
        assert_eq!(sentence("`x` is left empty", &English).into_string(), "<code>x</code> is left empty.");
    }
}
