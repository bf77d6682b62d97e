//! Stands in for `fancy-regex`, the engine for patterns that look around or back. The library asks for the one that takes
//! linear time, so this one only says whether something is a pattern: it knows what that one knows, and no more.

use std::fmt;

/// Why something went wrong: a pattern that cannot be compiled.
#[derive(Debug, Clone)]
pub struct Error(regex::Error);

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl std::error::Error for Error {}

/// A compiled pattern.
#[derive(Debug, Clone)]
pub struct Regex(regex::Regex);

impl Regex {
    /// Compiles a pattern.
    ///
    /// # Errors
    /// When it is no pattern, or one that looks around or back.
    pub fn new(pattern: &str) -> Result<Self, Error> {
        regex::Regex::new(pattern).map(Self).map_err(Error)
    }

    /// The pattern.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Whether it matches somewhere.
    ///
    /// # Errors
    /// None: this engine has no limit that it could run into.
    pub fn is_match(&self, text: &str) -> Result<bool, Error> {
        Ok(self.0.is_match(text))
    }
}

/// Takes the same limits as the crate it stands in for.
pub struct RegexBuilder(String);

impl RegexBuilder {
    /// Begins a pattern.
    #[must_use]
    pub fn new(pattern: &str) -> Self {
        Self(pattern.to_owned())
    }

    /// Nothing goes back here.
    pub fn backtrack_limit(&mut self, _: usize) -> &mut Self {
        self
    }

    /// Its own limit does.
    pub fn delegate_size_limit(&mut self, _: usize) -> &mut Self {
        self
    }

    /// There is no table that could grow.
    pub fn delegate_dfa_size_limit(&mut self, _: usize) -> &mut Self {
        self
    }

    /// Compiles the pattern.
    ///
    /// # Errors
    /// When it is no pattern, or one that looks around or back.
    pub fn build(&self) -> Result<Regex, Error> {
        Regex::new(&self.0)
    }
}
