//! A form: how each column of a register becomes members of a manifest, as its file says.
//!
//! Nothing is read here but the form itself; `import` and `export` follow it, `prove` proves it.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use super::day::Order;
use super::spelling::plain;
use crate::words::Words as Sentence;
use crate::words::mark::mark;

/// A form as its file states it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Form {
    /// Its name.
    pub id: String,
    /// The register, in a few words.
    pub title: String,
    /// What the register is, what of it the form leaves out, and why.
    pub describes: String,
    /// Who publishes the register.
    pub publisher: String,
    /// Language of its records. BCP 47.
    pub language: String,
    /// The table of what the register's instrument asks, in `rules/coverage/`.
    pub coverage: Option<String>,
    /// How it writes dates of numbers only.
    #[serde(default)]
    pub dates: Order,
    /// Whether its records are leads to a system and no disclosure of it.
    #[serde(default)]
    pub leads_only: bool,
    /// Columns that name a record, best first; of each group all together.
    pub key: Vec<Vec<String>>,
    /// Its editions, earliest first.
    pub edition: Vec<Edition>,
    /// What holds of every record because it stands in this register: places and values.
    #[serde(default)]
    pub states: Map<String, Value>,
    /// What earlier editions asked and the table of coverage no longer lists.
    #[serde(default)]
    pub item: Vec<Item>,
    /// Its columns.
    pub column: Vec<Column>,
    /// Questions of its own, beside those of every form.
    #[serde(default)]
    pub question: Vec<Question>,
}

/// An edition of a register.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Edition {
    /// Its name, such as a year.
    pub id: String,
    /// Day of its publication, or month or year alone. None where each record has its own.
    pub published: Option<String>,
    /// Where it is published.
    pub url: Option<String>,
    /// Where its columns and answers were read.
    pub read: String,
}

/// Something that the instrument of an earlier edition asked.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Item {
    /// What was asked.
    pub asks: String,
    /// Where it was asked.
    pub by: String,
    /// Members that answer it.
    pub stated_by: Vec<String>,
}

/// What becomes of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Its words are copied.
    Copy,
    /// The day its words state is copied.
    Date,
    /// A word of the vocabulary is chosen for each listed answer.
    Choose,
    /// The same for each of several answers in one cell.
    List,
    /// Its words are kept beside the manifest; no member says what they say.
    Hold,
    /// A bare answer is declared: "yes" without a document or a day.
    Declare,
    /// A person has to decide what it says.
    Ask,
    /// A manifest has no place for it.
    None,
    /// It must not be taken over.
    Refuse,
}

impl Way {
    /// The way in a word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Copy => "copy",
            Self::Date => "date",
            Self::Choose => "choose",
            Self::List => "list",
            Self::Hold => "hold",
            Self::Declare => "declare",
            Self::Ask => "ask",
            Self::None => "none",
            Self::Refuse => "refuse",
        }
    }
}

/// A column of a form.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Column {
    /// Its name in the form's own file.
    pub id: String,
    /// What it asks.
    pub means: String,
    /// Editions that have it; none named means every one.
    #[serde(default, rename = "in")]
    pub editions: Vec<String>,
    /// What it is called in published files, the usual name first.
    pub names: Vec<String>,
    /// The item of the table of coverage that it answers, as that says what is asked.
    pub item: Option<String>,
    /// What becomes of it.
    pub way: Way,
    /// Where its value is put, or what its answer is declared about. `@id` is the item of a list with that id.
    #[serde(default)]
    pub to: String,
    /// Where its words are put that are none for that place.
    #[serde(default, rename = "or")]
    pub or_to: Option<String>,
    /// Where an export finds its value in a manifest of another hand: a path through references, in which
    /// `*[kind=x]` is the first item of that kind.
    #[serde(default)]
    pub from: Option<String>,
    /// What a value in it also says: places and values.
    #[serde(default)]
    pub also: Map<String, Value>,
    /// Why it is held, asked, has no place or is refused.
    pub because: Option<String>,
    /// Its answers, the usual spelling first.
    #[serde(default)]
    pub answers: Answers,
    /// Whether its words are put beside the questions that a person decides. The first such column of a record that
    /// has words is the one that answers are bound to.
    #[serde(default)]
    pub shows: bool,
}

impl Column {
    /// What its sentences are called: of two columns of one name, no edition has both.
    fn sentence(&self, form: &str, part: &str, text: &str) -> Sentence {
        let editions =
            if self.editions.is_empty() { String::new() } else { format!("{}/", self.editions.join("+")) };
        Sentence::fixed(format!("form/{form}/{editions}{}/{part}", self.id), text)
    }

    /// What it asks, by the form that it is of.
    #[must_use]
    pub(crate) fn means(&self, form: &str) -> Sentence {
        self.sentence(form, "means", &self.means)
    }

    /// Why it is held, asked, has no place or is refused.
    #[must_use]
    pub(crate) fn because(&self, form: &str) -> Option<Sentence> {
        Some(self.sentence(form, "because", self.because.as_ref()?))
    }

    /// Why one of its answers is held, refused or has no place.
    #[must_use]
    pub(crate) fn reason(&self, form: &str, answer: &Answer) -> Option<Sentence> {
        let reason = answer.hold.as_ref().or(answer.refuse.as_ref()).or(answer.none.as_ref())?;
        // Many answers have one reason.
        Some(self.sentence(form, &format!("answer/{}", mark(reason)), reason))
    }

    fn sentences(&self, form: &str) -> Vec<Sentence> {
        let reasons = self.answers.0.iter().filter_map(|(_, answer)| self.reason(form, answer));
        std::iter::once(self.means(form)).chain(self.because(form)).chain(reasons).collect()
    }

    /// Whether an edition has it.
    #[must_use]
    pub fn is_in(&self, edition: &str) -> bool {
        self.editions.is_empty() || self.editions.iter().any(|own| own == edition)
    }

    /// The listed answer that words are.
    #[must_use]
    pub fn answer(&self, words: &str) -> Option<&Answer> {
        if self.answers.0.is_empty() {
            return None;
        }
        let words = plain(words);
        self.answers.0.iter().find(|(own, _)| *own.plain == words).map(|(_, answer)| answer)
    }
}

/// Listed answers, in their order.
#[derive(Debug, Clone, Default)]
pub struct Answers(pub Vec<(Words, Answer)>);

/// Words of an answer, with the spelling by which they are compared.
#[derive(Debug, Clone)]
pub struct Words {
    /// As they are published.
    pub usual: String,
    plain: String,
}

impl<'d> Deserialize<'d> for Answers {
    fn deserialize<D: Deserializer<'d>>(deserializer: D) -> Result<Self, D::Error> {
        let members = Map::<String, Value>::deserialize(deserializer)?;
        let answers = members.into_iter().map(|(usual, answer)| {
            let answer = Answer::deserialize(&answer)
                .map_err(|error| serde::de::Error::custom(format!("answer `{usual}`: {error}")))?;
            Ok((Words { plain: plain(&usual), usual }, answer))
        });
        answers.collect::<Result<_, _>>().map(Self)
    }
}

/// What a listed answer says, and how near the member's word comes to it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Answer {
    /// The member says the same: the value, or places with values.
    pub exact: Option<Value>,
    /// The member covers more than the answer: nothing untrue is said, and detail is lost.
    pub broader: Option<Value>,
    /// The member would say more than the answer does: offered to a person, not written.
    pub narrower: Option<Value>,
    /// The member would say something else that is near: offered to a person, not written.
    pub related: Option<Value>,
    /// It is a bare answer, declared with this status.
    pub declare: Option<String>,
    /// Its words are kept, because of this.
    pub hold: Option<String>,
    /// A manifest has no place for it, because of this.
    pub none: Option<String>,
    /// It must not be taken over, because of this.
    pub refuse: Option<String>,
    /// Whether it says that the list goes on.
    #[serde(default)]
    pub open: bool,
}

/// A question that a person answers, on the words of a record.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Question {
    /// Its name.
    pub id: String,
    /// What is asked.
    pub asks: String,
    /// Where the answer is put.
    pub to: String,
    /// Columns to whose words it is bound, where it is not asked on the words that describe the system.
    #[serde(default)]
    pub of: Vec<String>,
    /// Words of those columns that answer it for certain.
    #[serde(default)]
    pub known: Answers,
}

impl Question {
    /// What is asked.
    #[must_use]
    pub(crate) fn asks(&self) -> Sentence {
        Sentence::fixed(format!("question/{}", self.id), &self.asks)
    }

    /// Whether words of its column answer it, and how.
    #[must_use]
    pub fn known(&self, words: &str) -> Option<&Answer> {
        let words = plain(words);
        self.known.0.iter().find(|(own, _)| own.plain == words).map(|(_, answer)| answer)
    }
}

/// The forms and questions that come with the program.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Forms {
    /// The forms, by name.
    #[serde(rename = "forms")]
    pub all: Vec<Form>,
    /// The questions, the one most hangs on first.
    pub questions: Vec<Question>,
    /// Parts of words that call for a reading before others do, in the languages of the forms. They order a worklist
    /// and decide nothing.
    pub first: Vec<String>,
}

static FORMS: LazyLock<Forms> = LazyLock::new(|| {
    serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/forms.json")))
        .expect("the build script writes the forms as these types read them: a test reads each")
});

/// The forms that come with the program.
#[must_use]
pub fn built_in() -> &'static Forms {
    &FORMS
}

impl Forms {
    /// The form of a name.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Form> {
        self.all.iter().find(|form| form.id == id)
    }
}

/// Every sentence of the forms, and the questions that a person answers.
#[cfg(feature = "languages")]
pub(crate) fn sentences() -> Vec<Sentence> {
    let of_form = |form: &Form| {
        let editions = form.edition.iter().map(|edition| form.read(edition));
        let columns = form.column.iter().flat_map(|column| column.sentences(&form.id));
        let questions = form.question.iter().map(Question::asks);
        let own = [form.title(), form.describes()].into_iter();
        own.chain(editions).chain(columns).chain(questions).collect::<Vec<_>>()
    };
    let forms = built_in().all.iter().flat_map(of_form);
    forms.chain(built_in().questions.iter().map(Question::asks)).collect()
}

impl Form {
    /// The register, in a few words.
    #[must_use]
    pub fn title(&self) -> Sentence {
        Sentence::fixed(format!("form/{}/title", self.id), &self.title)
    }

    /// What the register is, what of it the form leaves out, and why.
    #[must_use]
    pub fn describes(&self) -> Sentence {
        Sentence::fixed(format!("form/{}/describes", self.id), &self.describes)
    }

    /// Where the columns and answers of an edition were read.
    #[must_use]
    pub(crate) fn read(&self, edition: &Edition) -> Sentence {
        Sentence::fixed(format!("form/{}/edition/{}", self.id, edition.id), &edition.read)
    }

    /// The edition of a name.
    #[must_use]
    pub fn edition(&self, id: &str) -> Option<&Edition> {
        self.edition.iter().find(|edition| edition.id == id)
    }

    /// The columns of an edition.
    pub fn columns(&self, edition: &str) -> impl Iterator<Item = &Column> {
        self.column.iter().filter(move |column| column.is_in(edition))
    }

    /// The edition whose columns are known best among these names; of equals the latest.
    #[must_use]
    pub fn edition_of(&self, header: &[impl AsRef<str>]) -> Option<(&Edition, usize)> {
        let header: Vec<String> = header.iter().map(|name| plain(name.as_ref())).collect();
        let known = |edition: &&Edition| {
            let is_there = |column: &&Column| column.names.iter().any(|name| header.contains(&plain(name)));
            self.columns(&edition.id).filter(is_there).count()
        };
        let best = self.edition.iter().max_by_key(known)?;
        Some((best, known(&best)))
    }

    /// How many of these names are those of columns, in whatever edition.
    pub fn known_names(&self) -> impl Fn(&[String]) -> usize + use<> {
        let names: std::collections::HashSet<String> =
            self.column.iter().flat_map(|column| &column.names).map(|name| plain(name)).collect();
        move |row| row.iter().filter(|cell| !cell.is_empty() && names.contains(&plain(cell))).count()
    }

    /// Columns of an edition by each of their names: as written, and in the spelling by which names are compared. Of two
    /// that differ in case only, the first is meant where neither is written so.
    pub(super) fn by_name(&self, edition: &str) -> Names {
        let own = self.column.iter().enumerate().filter(|(_, column)| column.is_in(edition));
        let mut names = Names::default();
        for (at, column) in own {
            for name in &column.names {
                names.written.entry(name.clone()).or_insert(at);
                names.plain.entry(plain(name)).or_insert(at);
            }
        }
        names
    }
}

/// Columns by their names.
#[derive(Debug, Clone, Default)]
pub(super) struct Names {
    written: HashMap<String, usize>,
    plain: HashMap<String, usize>,
}

impl Names {
    pub(super) fn get(&self, name: &str) -> Option<usize> {
        self.written.get(name).or_else(|| self.plain.get(&plain(name))).copied()
    }
}

/// The places and values that an answer or a column gives: a value alone goes to the column's own place.
pub(super) fn places<'a>(to: &'a str, value: &'a Value) -> Vec<(&'a str, &'a Value)> {
    match value.as_object() {
        Some(members) if members.keys().all(|key| key.starts_with('/')) && !members.is_empty() => {
            members.iter().map(|(place, value)| (place.as_str(), value)).collect()
        }
        _ => vec![(to, value)],
    }
}

/// The member that a place leads to, as a path in which `*` stands for every item.
#[must_use]
pub(crate) fn path_of(place: &str) -> String {
    let part = |segment: &str| {
        let is_item =
            segment.starts_with('@') || segment == "-" || segment.bytes().all(|b| b.is_ascii_digit());
        if is_item { "*".to_owned() } else { segment.to_owned() }
    };
    place.split('/').skip(1).flat_map(|segment| ["/".to_owned(), part(segment)]).collect()
}
