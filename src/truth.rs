//! The three answers to a test: true, false, unknown.

/// The answer to a test. `False < Unknown < True`, so that a conjunction is the least and a disjunction the greatest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Truth {
    /// It is not so.
    False,
    /// What is stated does not say.
    Unknown,
    /// It is so.
    True,
}

impl Truth {
    /// A plain answer.
    #[must_use]
    pub(crate) const fn of(truth: bool) -> Self {
        if truth { Self::True } else { Self::False }
    }

    /// True or false where one of the two is certain, otherwise unknown.
    #[must_use]
    pub(crate) const fn between(certainly: bool, certainly_not: bool) -> Self {
        match (certainly, certainly_not) {
            (true, _) => Self::True,
            (_, true) => Self::False,
            _ => Self::Unknown,
        }
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
            Self::True => Self::False,
        }
    }
}
