//! Stands in for `regex` where every byte is sent over a network: the parts that the validator of schemas asks for, over
//! `regex-lite`, which has no tables of Unicode. The format's patterns need none; a test keeps it so.

pub use regex_lite::Error;

/// A compiled pattern.
#[derive(Debug, Clone)]
pub struct Regex(regex_lite::Regex);

impl Regex {
    /// Compiles a pattern.
    ///
    /// # Errors
    /// When it is no pattern, or one that needs tables of Unicode.
    pub fn new(pattern: &str) -> Result<Self, Error> {
        RegexBuilder::new(pattern).build()
    }

    /// The pattern.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Whether it matches somewhere.
    #[must_use]
    pub fn is_match(&self, text: &str) -> bool {
        self.0.is_match(text)
    }
}

/// Takes the same limits as the crate it stands in for.
pub struct RegexBuilder(regex_lite::RegexBuilder);

impl RegexBuilder {
    /// Begins a pattern.
    #[must_use]
    pub fn new(pattern: &str) -> Self {
        Self(regex_lite::RegexBuilder::new(&flat(pattern)))
    }

    /// Most bytes of the compiled pattern.
    pub fn size_limit(&mut self, bytes: usize) -> &mut Self {
        self.0.size_limit(bytes);
        self
    }

    /// There is no table that could grow.
    pub fn dfa_size_limit(&mut self, _: usize) -> &mut Self {
        self
    }

    /// Compiles the pattern.
    ///
    /// # Errors
    /// When it is no pattern, or one that needs tables of Unicode.
    pub fn build(&self) -> Result<Regex, Error> {
        self.0.build().map(Regex)
    }
}

/// The same pattern without a class inside a class, which `regex-lite` does not read: the characters of the inner one are
/// characters of the outer one. A negated one inside stays, and is then refused.
fn flat(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len());
    let mut characters = pattern.chars().peekable();
    // For each class that is open, whether its brackets are written.
    let mut open: Vec<bool> = Vec::new();
    while let Some(character) = characters.next() {
        let mut written = true;
        match character {
            '\\' => {
                out.push(character);
                out.extend(characters.next());
                continue;
            }
            '[' => {
                written = open.is_empty() || characters.peek() == Some(&'^');
                open.push(written);
            }
            ']' => written = open.pop().unwrap_or(true),
            _ => {}
        }
        if written {
            out.push(character);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Regex, flat};

    #[test]
    fn a_class_inside_a_class_is_part_of_it() {
        assert_eq!(flat(r"^[^[\x{9}-\x{d}]<>\\^]+$"), r"^[^\x{9}-\x{d}<>\\^]+$");
        assert_eq!(flat(r"[a[^b]]"), r"[a[^b]]");
        assert_eq!(flat(r"\[[0-9]\]"), r"\[[0-9]\]");
        let address = Regex::new(r"^https?://[^[\x{9}-\x{d}\x{20}]<>/]+$").unwrap();
        assert!(address.is_match("https://example.org") && !address.is_match("https://a b"));
        assert!(Regex::new(r"[a[^b]]").is_err());
    }
}
