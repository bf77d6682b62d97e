//! How early a reader meets a finding.

use super::Level;

/// How early a reader should meet a finding among those of one kind: what is least comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Weight {
    /// How grave the harm is that it speaks of, the gravest first.
    pub(crate) harm: u8,
    /// Level of what hangs on a fact that is not stated: red line, duty, less.
    pub(crate) undecided: u8,
    /// How far what is stated is from crossing a rule that is undecided.
    pub(crate) far: u16,
    /// How few rules ask for what is missing.
    pub(crate) alone: u16,
    /// Whether only norms ask for it.
    pub(crate) norm: bool,
    /// How little the rule has to do with this system in particular.
    pub(crate) general: u16,
    /// The gravest level of what is undecided and to which something stated leads; nothing elsewhere.
    pub(crate) nearest: Option<Level>,
}

impl Weight {
    /// No harm is spoken of.
    pub(crate) const NO_HARM: u8 = u8::MAX;

    /// Levels of what hangs on a fact; the same again are those of facts to which nothing stated leads.
    pub(crate) const LEVELS: u8 = 3;

    /// Whether harm that happened is spoken of.
    #[must_use]
    pub(crate) const fn is_harm(self) -> bool {
        self.harm < Self::NO_HARM
    }
}

impl Default for Weight {
    fn default() -> Self {
        let most = u16::MAX;
        Self {
            harm: Self::NO_HARM,
            undecided: 2,
            nearest: None,
            far: most,
            alone: most,
            norm: true,
            general: most,
        }
    }
}
