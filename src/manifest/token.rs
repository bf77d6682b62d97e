//! The words of a text, as texts are compared that answer nothing.
//!
//! The build script spells the list of them with this same code.

/// The words of a text in small letters. Apostrophes and what is not seen join, all other punctuation parts.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = String> {
    let seen = text.chars().filter(|letter| !is_unseen(*letter) && !matches!(letter, '\'' | '’'));
    let mut letters = seen.map(half_width).flat_map(char::to_lowercase);
    std::iter::from_fn(move || {
        let first = letters.find(|letter| is_of_a_word(*letter))?;
        let rest = letters.by_ref().take_while(|letter| is_of_a_word(*letter));
        Some(std::iter::once(first).chain(rest).collect())
    })
}

/// Letters, digits, and the signs that some scripts write above or below a letter.
fn is_of_a_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '\u{300}'..='\u{36F}' | '\u{900}'..='\u{DFF}')
}

/// Soft hyphens, marks of direction, and characters without width, behind which a word could hide.
const fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// The ordinary letter for one of full width.
fn half_width(letter: char) -> char {
    match letter {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(letter) - 0xFEE0).unwrap_or(letter),
        other => other,
    }
}
