//! Making text from strangers harmless: nothing it holds can act on a terminal.

use std::borrow::Cow;

/// Text for a terminal: characters that control, hide or reorder are spelled out.
#[must_use]
pub fn terminal(text: &str) -> Cow<'_, str> {
    if !text.chars().any(acts) {
        return Cow::Borrowed(text);
    }
    let spelled = |character: char| match character {
        '\n' => "\\n".to_owned(),
        '\t' => "\\t".to_owned(),
        '\r' => "\\r".to_owned(),
        acting if acts(acting) => format!("\\u{{{:x}}}", u32::from(acting)),
        plain => plain.to_string(),
    };
    Cow::Owned(text.chars().map(spelled).collect())
}

/// Lines of a file for a terminal: what acts is replaced by something of as many bytes, so that places stay true.
/// Line ends stay; a tab becomes a space.
#[must_use]
pub fn lines(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|character| character != '\n' && acts(character)) {
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
    for character in text.chars() {
        match replaced(character) {
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
    fn lines_keep_their_length_in_bytes() {
        for text in ["a\u{1b}[0m\tb\n", "\u{9b}x", "\u{202e}x\u{e0041}", "plain"] {
            let safe = lines(text);
            assert_eq!(safe.len(), text.len());
            assert!(safe.chars().all(|character| character == '\n' || !acts(character)), "{safe:?}");
        }
    }
}
