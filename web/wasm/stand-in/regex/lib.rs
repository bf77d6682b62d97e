//! Stands in for `regex` where every byte is sent over a network: the parts that the validator of schemas asks for, over
//! `regex-lite`, which has no tables of Unicode. The format's patterns need none; a test keeps it so.

pub use regex_lite::{Error, Regex};

/// Takes the same limits as the crate it stands in for.
pub struct RegexBuilder(regex_lite::RegexBuilder);

impl RegexBuilder {
    /// Begins a pattern.
    #[must_use]
    pub fn new(pattern: &str) -> Self {
        Self(regex_lite::RegexBuilder::new(pattern))
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
        self.0.build()
    }
}
