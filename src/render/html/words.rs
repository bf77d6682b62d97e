//! Words for a page: text made harmless, sentences from messages, headings at any depth.

use maud::{Markup, PreEscaped, Render, html};

use crate::finding::Level;
use crate::heading::Heading;
use crate::render::escape::terminal;

/// Text in which nothing acts. What it holds of HTML is escaped where it is written.
pub(super) fn plain(text: &str) -> String {
    terminal(text).into_owned()
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
pub(super) fn sentence(text: &str) -> Markup {
    let text = capital(text);
    let end = if text.ends_with(['.', '?', '!', '…']) || text.is_empty() { "" } else { "." };
    html! { (prose(&text)) (end) }
}

pub(super) fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + characters.as_str())
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
pub(super) const fn one_of(heading: Heading) -> &'static str {
    match heading {
        Heading::RedLines => "red line",
        Heading::Harm => "harm",
        Heading::Violations => "violation",
        Heading::NotReadable => "not readable",
        Heading::Undecided => "undecided",
        Heading::Incomplete => "incomplete",
        Heading::Widening => "widening",
        Heading::CannotTell => "cannot tell",
        Heading::Narrowing => "narrowing",
        Heading::Neutral => "neutral",
        Heading::Gaps => "gap",
        Heading::Advice => "advice",
        Heading::Asked => "to judge",
        Heading::Excused => "excused",
        Heading::Withheld => "withheld",
        Heading::Waived => "waived",
        Heading::Baselined => "in the baseline",
    }
}

/// What a section means, in a sentence.
pub(super) const fn lead(heading: Heading) -> &'static str {
    match heading {
        Heading::RedLines => {
            "Uses that must not exist, under the norm or law named with each. They cannot be waived."
        }
        Heading::Harm => "People were harmed, and this is about the record of it.",
        Heading::Violations => "Duties that what is stated contradicts.",
        Heading::NotReadable => {
            "What is stated here cannot be read as what belongs there, so rules that need it cannot be decided. No duty is broken by it."
        }
        Heading::Incomplete => {
            "The format asks for these and they are not stated. The record is incomplete; no duty is broken by it."
        }
        Heading::Undecided => {
            "Rules hang on each of these facts, and the manifest does not state it. That is neither a pass nor a fault; stating the fact settles it."
        }
        Heading::Widening => {
            "More is done to people, to more of them, or with less protection; or less is stated of it."
        }
        Heading::CannotTell => {
            "What is stated does not tell what these changes mean for people. Somebody has to read both."
        }
        Heading::Narrowing => "Less is done to people, to fewer of them, or with more protection.",
        Heading::Neutral => "Nothing changes for people by these.",
        Heading::Gaps => "What is asked for and is missing, undated, unsupported or out of date.",
        Heading::Advice => "Good practice, and duties that apply later.",
        Heading::Asked => "No field can decide these. They are put to a person.",
        Heading::Excused => {
            "These rules would be crossed but for an exception. The fields named with each make it out; whoever reviews the manifest should check them."
        }
        Heading::Withheld => "What is lawfully not disclosed, by the manifest's own account.",
        Heading::Waived => "What a reviewer accepts for a time. It is still the case.",
        Heading::Baselined => "What was there when the baseline was drawn. It is still the case.",
    }
}

/// A label in words; its colour only repeats them.
pub(super) fn tag(class: &str, words: &str) -> Markup {
    html! { span class={ "tag " (class) } { (words) } }
}

pub(super) fn level_tag(level: Level) -> Markup {
    tag(level.name(), level.words().text())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_becomes_no_markup() {
        assert_eq!(prose("a <b> `c<d>`").into_string(), "a &lt;b&gt; <code>c&lt;d&gt;</code>");
        assert_eq!(plain("\u{202e}x\u{1b}["), "\\u{202e}x\\u{1b}[");
    }

    #[test]
    fn messages_become_sentences() {
        assert_eq!(sentence("no day lies ahead").into_string(), "No day lies ahead.");
        assert_eq!(sentence("`x` is left empty").into_string(), "<code>x</code> is left empty.");
    }
}
