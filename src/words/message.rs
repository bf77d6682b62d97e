//! The program's own messages, as `build.rs` reads them from `words/en/*.ftl`, and the sentences of rules.

/// A message of the program.
#[derive(Debug, PartialEq, Eq)]
pub struct Message {
    /// Its id.
    pub id: &'static str,
    /// The names of its slots, in the order of the alphabet.
    pub slots: &'static [&'static str],
    /// What it is made of, in English.
    pub pieces: &'static [Piece],
}

/// A piece of a message.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Text(&'static str),
    /// What fills a slot.
    Slot(&'static str),
    /// Words that hang on the number in a slot: for each case its pieces, the usual one last.
    Number(&'static str, &'static [(Case, &'static [Self])]),
}

/// For which numbers words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// For one number alone.
    Exactly(usize),
    /// For the numbers of a category of Unicode's plural rules.
    Plural(Category),
}

/// A category of Unicode's plural rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Category {
    /// Nothing, in the languages that have a form for it.
    Zero,
    /// One, or what is counted like it.
    One,
    /// Two.
    Two,
    /// A few.
    Few,
    /// Many.
    Many,
    /// All others.
    Other,
}

impl Message {
    /// Stops the compiler where the slots are not those of the message.
    #[expect(
        clippy::indexing_slicing,
        reason = "it runs in the compiler, where nothing else can look into a list"
    )]
    pub(crate) const fn takes(&self, given: &[&str]) {
        assert!(given.len() == self.slots.len(), "the message has other slots");
        let mut index = 0;
        while index < given.len() {
            assert!(self.has(given[index]), "the message has no slot of this name");
            index += 1;
        }
    }

    /// How long its words are, about.
    pub(crate) fn size(&self) -> usize {
        let of = |piece: &Piece| match piece {
            Piece::Text(text) => text.len(),
            Piece::Slot(_) => 0,
            Piece::Number(_, cases) => cases.len() * 8,
        };
        self.pieces.iter().map(of).sum()
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "it runs in the compiler, where nothing else can look into a list"
    )]
    const fn has(&self, name: &str) -> bool {
        let mut index = 0;
        while index < self.slots.len() {
            if same(self.slots[index].as_bytes(), name.as_bytes()) {
                return true;
            }
            index += 1;
        }
        false
    }
}

#[expect(
    clippy::indexing_slicing,
    reason = "it runs in the compiler, where nothing else can look into a list"
)]
const fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let mut index = 0;
    while index < one.len() {
        if one[index] != other[index] {
            return false;
        }
        index += 1;
    }
    true
}

/// A sentence of a rule: `{path}` stands for what is found there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Template {
    /// Pack, rule and member: `core/emotion-recognition/say`.
    pub id: String,
    /// What it is made of.
    pub parts: Vec<Part>,
}

/// A part of a rule's sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Words.
    Text(String),
    /// What is found at a path.
    Slot(String),
}

impl Template {
    /// Reads a sentence with `{path}` in it.
    #[must_use]
    pub fn read(id: impl Into<String>, text: &str) -> Self {
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((path, after)) = after.split_once('}') else { break };
            if !before.is_empty() {
                parts.push(Part::Text(before.to_owned()));
            }
            parts.push(Part::Slot(path.to_owned()));
            rest = after;
        }
        if !rest.is_empty() {
            parts.push(Part::Text(rest.to_owned()));
        }
        Self { id: id.into(), parts }
    }

    /// A sentence without slots.
    #[must_use]
    pub fn fixed(id: impl Into<String>, text: &str) -> Self {
        Self { id: id.into(), parts: vec![Part::Text(text.to_owned())] }
    }

    /// Its words, where it has no slots.
    #[cfg(feature = "languages")]
    pub(crate) fn fixed_text(&self) -> std::borrow::Cow<'_, str> {
        let mut texts = self.parts.iter().filter_map(|part| match part {
            Part::Text(text) => Some(text.as_str()),
            Part::Slot(_) => None,
        });
        match (texts.next(), texts.next()) {
            (first, None) => first.unwrap_or_default().into(),
            (first, second) => first.into_iter().chain(second).chain(texts).collect(),
        }
    }

    /// Whether it says nothing.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// How long its words are.
    pub(crate) fn size(&self) -> usize {
        let of = |part: &Part| match part {
            Part::Text(text) => text.len(),
            Part::Slot(_) => 0,
        };
        self.parts.iter().map(of).sum()
    }

    /// The names of its slots, in the order in which they stand.
    pub fn slots(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Slot(name) => Some(name.as_str()),
            Part::Text(_) => None,
        })
    }
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
