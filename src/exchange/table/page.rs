//! A page of HTML as headings and the words below them.
//!
//! Only what registers publish is read: headings, paragraphs, lists. Tags are taken out, and nothing is run or fetched.

/// Each heading of the lowest level, without its number, and the words below it. A heading with nothing below it has no
/// section: it stands over others.
pub(super) fn sections(page: &str) -> Vec<(String, String)> {
    let mut sections: Vec<(String, String)> = Vec::new();
    let mut rest = page;
    while let Some((before, heading, after)) = next_heading(rest) {
        if let Some((_, words)) = sections.last_mut() {
            *words = text(before);
        }
        sections.push((without_number(&text(heading)), String::new()));
        rest = after;
    }
    if let Some((_, words)) = sections.last_mut() {
        *words = text(rest);
    }
    sections.retain(|(heading, words)| !heading.is_empty() && !words.is_empty());
    sections
}

/// What stands before the next heading, in it, and after it.
fn next_heading(page: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    loop {
        let at = from + page.get(from..)?.find("<h")?;
        let level = page.as_bytes().get(at + 2)?;
        if !(b'1'..=b'6').contains(level) {
            from = at + 2;
            continue;
        }
        let inside = at + page.get(at..)?.find('>')? + 1;
        let end = inside + page.get(inside..)?.find("</h")?;
        let after = end + page.get(end..)?.find('>')? + 1;
        return Some((page.get(..at)?, page.get(inside..end)?, page.get(after..)?));
    }
}

/// The words of a piece of a page: blocks on lines of their own, tags and references to characters resolved.
fn text(piece: &str) -> String {
    let mut words = String::new();
    let mut rest = piece;
    while let Some(at) = rest.find('<') {
        words.push_str(rest.get(..at).unwrap_or_default());
        let tag = rest.get(at..).unwrap_or_default();
        let end = tag.find('>').map_or(tag.len(), |end| end + 1);
        let name = tag.get(1..end).unwrap_or_default().trim_start_matches('/');
        if ["p", "br", "li", "tr", "div", "ul", "ol"].iter().any(|block| {
            name.strip_prefix(block)
                .is_some_and(|after| !after.starts_with(|c: char| c.is_ascii_alphanumeric()))
        }) {
            words.push('\n');
        }
        rest = tag.get(end..).unwrap_or_default();
    }
    words.push_str(rest);
    let lines = words.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    resolve(&lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n"))
}

const NAMED: [(&str, char); 8] = [
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("ndash", '–'),
    ("rsquo", '’'),
    ("amp", '&'),
];

/// Resolves references to characters, each once.
fn resolve(words: &str) -> String {
    let mut resolved = String::with_capacity(words.len());
    let mut rest = words;
    while let Some(at) = rest.find('&') {
        resolved.push_str(rest.get(..at).unwrap_or_default());
        let reference = rest.get(at + 1..).unwrap_or_default();
        let character = reference.find(';').filter(|end| *end <= 8).and_then(|end| {
            let name = reference.get(..end)?;
            Some((character(name)?, end + 1))
        });
        if let Some((character, length)) = character {
            resolved.push(character);
            rest = reference.get(length..).unwrap_or_default();
        } else {
            resolved.push('&');
            rest = reference;
        }
    }
    resolved.push_str(rest);
    resolved
}

fn character(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
            None => number.parse(),
        };
        return char::from_u32(code.ok()?).filter(|character| !character.is_control());
    }
    NAMED.iter().find(|(own, _)| *own == name).map(|(_, character)| *character)
}

/// A heading without the number before it: `2.1.4 - `, `1.`.
fn without_number(heading: &str) -> String {
    let rest = heading.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').trim_start();
    if rest.len() == heading.len() {
        return heading.trim().to_owned();
    }
    rest.trim_start_matches(['-', '–', '—', ':', ')', '.']).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_become_columns_and_what_is_below_them_words() {
        let page = "<h2 id=\"tier-1\">Tier 1 Information</h2><h3>1 - Name</h3><p>Door &amp; gate</p>\
            <h3>2.1.4 - Third party</h3>\n<p>One</p><ul><li>Two &lt;b&gt;</li></ul><h3>Empty</h3><hr><h4>3. Scope</h4>x &unknown; y";
        let expected = [("Name", "Door & gate"), ("Third party", "One\nTwo <b>"), ("Scope", "x &unknown; y")];
        let sections = sections(page);
        let found: Vec<(&str, &str)> =
            sections.iter().map(|(one, other)| (one.as_str(), other.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_broken_page_gives_what_can_be_read() {
        for page in ["<h3", "<h3>", "<h3>a</h", "<h3>a</h3><p", "&#x110000;<h9>", "<h3>\u{e9}</h3>&"] {
            let _ = sections(page);
        }
        assert_eq!(sections("<h3>a</h3>b &#60; &#0;"), [("a".to_owned(), "b < &#0;".to_owned())]);
    }
}
