//! Making text from strangers harmless: nothing it holds can act on a terminal.

use std::borrow::Cow;

/// Text for a terminal or a log: characters that control, hide or reorder are spelled out, and so is what a build
/// server would take for a command.
#[must_use]
pub(crate) fn terminal(text: &str) -> Cow<'_, str> {
    if !text.chars().any(acts) {
        return disarmed(Cow::Borrowed(text));
    }
    let spelled = |character: char| match character {
        '\n' => "\\n".to_owned(),
        '\t' => "\\t".to_owned(),
        '\r' => "\\r".to_owned(),
        acting if acts(acting) => format!("\\u{{{:x}}}", u32::from(acting)),
        plain => plain.to_string(),
    };
    disarmed(Cow::Owned(text.chars().map(spelled).collect()))
}

/// Text that commands no build server. GitHub obeys `::name::` at the start of a line, blanks before it aside, and our
/// lines are wrapped at blanks; it obeys `##[name]` anywhere in a line, as others obey `##vso[` and `##teamcity[`.
fn disarmed(text: Cow<'_, str>) -> Cow<'_, str> {
    if !text.contains("::") && !text.contains("##") {
        return text;
    }
    let mut safe = String::with_capacity(text.len());
    let mut rest = &*text;
    while let Some(at) = rest.find("::").into_iter().chain(rest.find("##")).min() {
        let (before, from) = rest.split_at(at);
        safe.push_str(before);
        let (sign, after) = from.split_at(1);
        safe.push_str(sign);
        let begins = safe.trim_end_matches(':').chars().next_back().is_none_or(char::is_whitespace);
        rest = match sign {
            ":" if begins => spell(&mut safe, ":", after),
            "#" if is_marker(after) => spell(&mut safe, "#", after),
            _ => after,
        };
    }
    Cow::Owned(safe + rest)
}

/// Spells the sign out that `after` begins with; what follows it is left.
fn spell<'t>(safe: &mut String, sign: &str, after: &'t str) -> &'t str {
    let Some(rest) = after.strip_prefix(sign) else { return after };
    safe.push_str(if sign == ":" { "\\u{3a}" } else { "\\u{23}" });
    rest
}

/// Whether a sign `#` before this text makes it a command: `#[`, `#vso[`.
fn is_marker(after: &str) -> bool {
    after.strip_prefix('#').is_some_and(|name| {
        name.trim_start_matches(|letter: char| letter.is_ascii_alphabetic()).starts_with('[')
    })
}

/// JSON text in which nothing acts: the same values, with such characters written as escapes. They can only stand
/// inside strings.
#[must_use]
pub fn json(text: String) -> String {
    let armed =
        |text: &str| text.match_indices("##").any(|(at, _)| text.get(at + 1..).is_some_and(is_marker));
    if !text.chars().any(|character| character != '\n' && acts(character)) && !armed(&text) {
        return text;
    }
    let mut safe = String::with_capacity(text.len());
    let mut units = [0; 2];
    for (at, character) in text.char_indices() {
        let follows = text.get(at..).unwrap_or_default();
        if character != '\n' && acts(character)
            || character == '#' && is_marker(follows) && safe.ends_with('#')
        {
            for unit in character.encode_utf16(&mut units) {
                safe.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            safe.push(character);
        }
    }
    safe
}

/// Lines of a file for a terminal: what acts is replaced by something of as many bytes, so that places stay true.
/// Line ends stay; a tab becomes a space.
#[must_use]
pub(crate) fn lines(text: &str) -> Cow<'_, str> {
    if !text.contains("##") && !text.chars().any(|character| character != '\n' && acts(character)) {
        return Cow::Borrowed(text);
    }
    let replaced = |character: char| match character {
        '\n' => "\n",
        '\t' | '\r' => " ",
        acting if acts(acting) => match acting.len_utf8() {
            1 => "?",
            2 => "¿",
            3 => "\u{fffd}",
            _ => "\u{fffd}?",
        },
        _ => "",
    };
    let mut safe = String::with_capacity(text.len());
    for (at, character) in text.char_indices() {
        match replaced(character) {
            "" if character == '#'
                && safe.ends_with('#')
                && is_marker(text.get(at..).unwrap_or_default()) =>
            {
                safe.push('?');
            }
            "" => safe.push(character),
            other => safe.push_str(other),
        }
    }
    Cow::Owned(safe)
}

/// Whether a character does something other than being seen: control characters, line separators, marks that turn the
/// direction of writing, invisible characters and tags; and those that are no characters, which XML cannot hold.
#[must_use]
pub fn acts(character: char) -> bool {
    character.is_control()
        || u32::from(character) & 0xfffe == 0xfffe
        || matches!(character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fdd0}'..='\u{fdef}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_is_spelled_out() {
        assert_eq!(terminal("plain é"), "plain é");
        assert_eq!(terminal("a\u{1b}[31mb\u{202e}c\nd"), "a\\u{1b}[31mb\\u{202e}c\\nd");
    }

    #[test]
    fn nothing_commands_a_build_server() {
        assert_eq!(terminal("::error::x a::b ::c"), ":\\u{3a}error::x a::b :\\u{3a}c");
        assert_eq!(terminal(":::error::"), ":\\u{3a}:error::");
        assert_eq!(terminal("a ##[error]x ##vso[y] ## z"), "a #\\u{23}[error]x #\\u{23}vso[y] ## z");
        assert_eq!(lines("a\n##[error]x"), "a\n#?[error]x");
    }

    #[test]
    fn json_stays_the_same_value() {
        for text in ["plain é", "\u{202e}x\u{7f}\u{9b}\u{e0041}\n", "##[error]###[x]##vso[y]"] {
            let written = json(serde_json::to_string(text).unwrap());
            assert!(!written.chars().any(acts) && !written.contains("##[") && !written.contains("##vso["));
            assert_eq!(serde_json::from_str::<String>(&written).unwrap(), text);
        }
    }

    #[test]
    fn lines_keep_their_length_in_bytes() {
        for text in ["a\u{1b}[0m\tb\n", "\u{9b}x", "\u{202e}x\u{e0041}", "plain"] {
            let safe = lines(text);
            assert_eq!(safe.len(), text.len());
            assert!(safe.chars().all(|character| character == '\n' || !acts(character)), "{safe:?}");
        }
    }
}
