//! Tests: what can be tested in a part of a manifest, and the three answers.
//!
//! A test is true, false or unknown. A fact that is not stated makes it unknown; an empty list is an answer; what
//! cannot be compared is unknown. Kleene's logic combines them: false wins in a conjunction, true in a disjunction.
//! Evaluating allocates nothing; [`explain`](crate::judge) says afterwards which parts decided.

use jiff::civil::Date;
use semver::{Version, VersionReq};
use serde_json::Value;

use super::path::{Hit, Path, Place};
use super::scene::Scene;
use crate::groups::{Group, Vague};
use crate::pointer::Step;
use crate::quantity::{Length, When};
use crate::truth::Truth;

/// A compiled test.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Test {
    /// Every one of these.
    All(Vec<Test>),
    /// One of these.
    Any(Vec<Test>),
    /// Something about what a path leads to.
    Clause(Clause),
}

/// Something about what a path leads to.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Clause {
    pub(crate) path: Path,
    pub(crate) predicate: Predicate,
    /// What silence is here.
    pub(crate) silence: Silence,
    /// Where the answer is kept, if it is the same for every subject of a manifest.
    pub(crate) memo: Option<usize>,
}

/// What counts as saying nothing at the end of a path.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each way of saying nothing is taken by itself")]
pub(crate) struct Silence {
    /// The end is a list, and that it is empty is no answer.
    pub(crate) empty: bool,
    /// The vocabulary has `unknown`.
    pub(crate) unknown: bool,
    /// The answer true would lift a rule, and a list of which nothing can be asked proves nothing.
    pub(crate) vacuous: bool,
    /// The answer false would lift a rule, so that an empty list that is no answer has not too few items.
    pub(crate) false_lifts: bool,
    /// A rule that asks demands an item, and a list that is left out has none.
    pub(crate) absent_fails: bool,
}

impl Silence {
    /// Whether a value says nothing.
    fn is(self, value: &Value) -> bool {
        let unknown = |value: &Value| self.unknown && value == "unknown";
        match value {
            Value::Array(items) if items.is_empty() => self.empty,
            Value::Array(items) => items.iter().all(unknown),
            value => unknown(value),
        }
    }
}

/// What is tested at the values that a path leads to.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Predicate {
    /// Equal to one of these.
    OneOf(Values),
    /// Stated, and none of these.
    NoneOf(Values),
    /// Stated, and every item one of these.
    Only(Values),
    /// Each of these is among the items.
    Includes(Vec<Value>),
    /// Stated or, with `false`, not stated.
    Present(bool),
    /// A number or duration not above, a number or duration not below.
    AtMost(Operand),
    AtLeast(Operand),
    /// A date or moment before, not after, after, not before.
    Before(Operand),
    NotAfter(Operand),
    After(Operand),
    NotBefore(Operand),
    /// A date no older than this, counted back from the day of judgment.
    WithinLast(Length),
    /// A version range that matches a version.
    Covers(Operand),
    /// Equal or unequal to what an operand leads to.
    SameAs(Operand),
    DiffersFrom(Operand),
    /// One of the values an operand leads to, or stated and none of them.
    Among(Operand),
    NotAmong(Operand),
    /// Inside a region or a group of words.
    Within(Group),
    NotWithin(Group),
    /// A jurisdiction whose law applies at every place that the first of these paths leads to.
    Reaches(Reach),
    /// That many items.
    CountAtLeast(u64),
    CountAtMost(u64),
    /// Some item, or no item, satisfies a whole table.
    Has(Box<Test>),
    HasNo(Box<Test>),
    /// Not a stated list of which every item is one of these. Never unknown.
    NotWholly(Vec<String>),
    /// A pointer to a place or to a part of it.
    Under(String),
    /// The largest of the numbers is at most so many times the smallest.
    SpreadAtMost(Operand),
}

/// Values that a test names.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Values {
    pub(crate) named: Vec<Value>,
    /// Words of the vocabulary that decide nothing, unless they are named themselves.
    pub(crate) vague: Vague,
}

impl Values {
    /// Whether a value is among them.
    fn hold(&self, value: &Value) -> Truth {
        if self.named.iter().any(|other| same(other, value)) {
            return Truth::True;
        }
        let decides = |word: &str| !self.vague.covers(word) || self.vague.fails(word);
        if value.as_str().is_none_or(decides) { Truth::False } else { Truth::Unknown }
    }

    /// Whether a value is none of them.
    fn leave_out(&self, value: &Value) -> Truth {
        if self.vague.other && value == "other" {
            let named = self.named.contains(value);
            return Truth::between(!named && self.vague.other_differs, named);
        }
        !self.hold(value)
    }
}

/// Places that several laws are asked to reach together, one place after the other.
const MOST_PLACES: usize = 64;

/// Places that the law of a jurisdiction has to reach.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Reach {
    /// Where the places are stated; the first path that leads to any counts.
    pub(crate) places: Vec<Path>,
    /// Jurisdictions that hold others which are no part of them by name, such as a union of States.
    pub(crate) unions: Vec<(String, Group)>,
}

impl Reach {
    /// Whether the law of a jurisdiction applies at every place. Where it applies at some and not at others, nobody can say.
    fn holds(&self, scene: &Scene<'_>, law: &Value) -> Truth {
        let Some(law) = law.as_str() else { return Truth::Unknown };
        let (mut all, mut none) = (Truth::True, true);
        for path in &self.places {
            let mut number = 0;
            path.visit(scene.manifest, scene.subject, &mut |hit| {
                for place in stated_at(hit) {
                    let asked = scene.only_place.is_none_or(|only| only == number);
                    number += 1;
                    if asked {
                        let truth = self.applies_at(law, place);
                        none &= truth == Truth::False;
                        all = all.min(truth);
                    }
                }
                true
            });
            if number > 0 {
                return if none { Truth::False } else { all.max(Truth::Unknown) };
            }
        }
        Truth::Unknown
    }

    /// How many places are stated.
    fn places(&self, scene: &Scene<'_>) -> usize {
        let number = |path: &Path| {
            let mut number = 0;
            path.visit(scene.manifest, scene.subject, &mut |hit| {
                number += stated_at(hit).len();
                true
            });
            number
        };
        self.places.iter().map(number).find(|number| *number > 0).unwrap_or_default()
    }

    fn applies_at(&self, law: &str, place: &Value) -> Truth {
        let union = self.unions.iter().find(|(name, _)| name == law);
        match (union, place.as_str()) {
            (Some((_, members)), _) => members.holds(place),
            (None, Some(place)) => crate::groups::reaches(law, place),
            (None, None) => Truth::Unknown,
        }
    }
}

/// The values that stand there: one, or the items of a list.
fn stated_at<'v>(hit: Hit<'v, '_>) -> &'v [Value] {
    match hit {
        Hit::Value(value, _) => value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice),
        Hit::Absent(..) => &[],
    }
}

/// What a value is compared with.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Operand {
    /// A value that stands in the rule.
    Literal(Value),
    /// The day of judgment.
    AsOf,
    /// What a path leads to, from the manifest or from the rule's subject.
    Path(Path),
    /// A date, later by a duration.
    Later(Box<Operand>, Length),
    /// A date, earlier by a duration.
    Earlier(Box<Operand>, Length),
}

impl Test {
    /// How many clauses it has; of alternatives the longest.
    pub(crate) fn size(&self) -> u16 {
        match self {
            Self::All(tests) => tests.iter().map(Self::size).fold(0, u16::saturating_add),
            Self::Any(tests) => tests.iter().map(Self::size).max().unwrap_or(0),
            Self::Clause(clause) => match &clause.predicate {
                Predicate::Has(test) | Predicate::HasNo(test) => test.size(),
                _ => 1,
            },
        }
    }

    /// The answer, for what stands at `here`.
    pub(crate) fn eval(&self, scene: &Scene<'_>, here: Place<'_, '_>) -> Truth {
        match self {
            Self::All(tests) => {
                let mut least = Truth::True;
                for test in tests {
                    least = least.min(test.eval(scene, here));
                    if least == Truth::False {
                        break;
                    }
                }
                least
            }
            Self::Any(tests) => {
                let mut greatest = Truth::False;
                for test in tests {
                    greatest = greatest.max(test.eval(scene, here));
                    if greatest == Truth::True {
                        break;
                    }
                }
                greatest
            }
            Self::Clause(clause) => clause.eval(scene, here),
        }
    }
}

impl Test {
    /// The places that an item's law has to reach, where the test asks for that in any case.
    fn reach(&self) -> Option<&Reach> {
        match self {
            Self::All(tests) => tests.iter().find_map(Self::reach),
            Self::Clause(Clause { predicate: Predicate::Reaches(reach), .. }) => Some(reach),
            Self::Any(_) | Self::Clause(_) => None,
        }
    }
}

impl Clause {
    pub(crate) fn eval(&self, scene: &Scene<'_>, here: Place<'_, '_>) -> Truth {
        match self.memo {
            None => self.eval_here(scene, here),
            Some(slot) => scene.remember(slot, || self.eval_here(scene, here)),
        }
    }

    fn eval_here(&self, scene: &Scene<'_>, here: Place<'_, '_>) -> Truth {
        match &self.predicate {
            Predicate::Present(wanted) => {
                let stated = self.is_stated(scene, here);
                if *wanted { stated } else { !stated }
            }
            Predicate::Has(test) => match self.fold(scene, here, Truth::False, Truth::max, Truth::True) {
                Truth::Unknown => self.is_reached_together(scene, here, test),
                decided => decided,
            },
            Predicate::SpreadAtMost(operand) => self.spread(scene, here, operand),
            Predicate::NotWholly(words) => self.is_not_wholly(scene, here, words),
            Predicate::Includes(values) => {
                let included = self.includes(scene, here, values).0;
                let open = included == Truth::False && self.crosses_open_list(scene, here);
                if open { Truth::Unknown } else { included }
            }
            Predicate::CountAtMost(_) => {
                let few = self.fold(scene, here, Truth::False, Truth::max, Truth::True);
                let open = few == Truth::True && self.crosses_open_list(scene, here);
                if open { Truth::Unknown } else { few }
            }
            _ if self.is_about_every_item() => self.fold(scene, here, Truth::True, Truth::min, Truth::False),
            _ => self.fold(scene, here, Truth::False, Truth::max, Truth::True),
        }
    }

    /// Whether one statement that fails settles the answer, and not one that satisfies. Of several objectives each counts:
    /// a harmless one lifts no rule that another keeps.
    pub(crate) fn is_about_every_item(&self) -> bool {
        let of_words = matches!(
            self.predicate,
            Predicate::OneOf(_) | Predicate::NoneOf(_) | Predicate::Within(_) | Predicate::NotWithin(_)
        );
        if of_words && self.path.ends_continued() {
            return !self.silence.false_lifts;
        }
        self.predicate.is_about_every_item()
    }

    /// Whether items that reach some of the places each reach all of them together: a law for each country.
    fn is_reached_together(&self, scene: &Scene<'_>, here: Place<'_, '_>, test: &Test) -> Truth {
        let places = test.reach().map_or(0, |reach| reach.places(scene));
        let reached = |place: usize| {
            // What was answered for all places is no answer for one.
            let scene = Scene { only_place: Some(place), memo: &[], ..*scene };
            self.fold(&scene, here, Truth::False, Truth::max, Truth::True) == Truth::True
        };
        let together = (2..=MOST_PLACES).contains(&places) && (0..places).all(reached);
        if together { Truth::True } else { Truth::Unknown }
    }

    /// Whether anything readable stands there. The one test that an absent member makes false.
    fn is_stated(&self, scene: &Scene<'_>, here: Place<'_, '_>) -> Truth {
        let mut stated = Truth::False;
        self.path.visit(scene.manifest, here, &mut |hit| {
            if let Hit::Value(value, _) = hit
                && !self.silence.is(value)
            {
                stated = stated.max(if value.is_null() { Truth::Unknown } else { Truth::True });
            }
            stated != Truth::True
        });
        stated
    }

    fn is_not_wholly(&self, scene: &Scene<'_>, here: Place<'_, '_>, words: &[String]) -> Truth {
        let named = |item: &Value| item.as_str().is_some_and(|item| words.iter().any(|word| word == item));
        let (mut wholly, mut asked) = (true, false);
        self.path.visit(scene.manifest, here, &mut |hit| {
            asked = true;
            wholly &= match hit {
                Hit::Value(Value::Array(items), _) => !items.is_empty() && items.iter().all(named),
                _ => false,
            };
            wholly
        });
        Truth::of(!(asked && wholly))
    }

    /// Combines the answers of all that the path leads to, until one of them settles it.
    fn fold(
        &self,
        scene: &Scene<'_>,
        here: Place<'_, '_>,
        start: Truth,
        combine: fn(Truth, Truth) -> Truth,
        settled: Truth,
    ) -> Truth {
        let (mut answer, mut asked) = (start, false);
        self.path.visit(scene.manifest, here, &mut |hit| {
            self.each(scene, hit, &mut |_, truth| {
                asked = true;
                answer = combine(answer, truth);
                answer != settled
            })
        });
        let proves_nothing = self.silence.vacuous && !asked && self.lacks_items(scene, here);
        if answer != settled && (proves_nothing || self.crosses_open_list(scene, here)) {
            return combine(answer, Truth::Unknown);
        }
        answer
    }

    /// Whether nothing could be asked because there were no items: on the way there, or, for `only`, at the end.
    fn lacks_items(&self, scene: &Scene<'_>, here: Place<'_, '_>) -> bool {
        let mut stated = false;
        self.path.visit(scene.manifest, here, &mut |_| {
            stated = true;
            false
        });
        !stated || matches!(self.predicate, Predicate::Only(_))
    }

    /// Whether a list that the path goes over or ends at is declared to leave things out.
    fn crosses_open_list(&self, scene: &Scene<'_>, here: Place<'_, '_>) -> bool {
        let Some(open) = scene.open_lists() else { return false };
        let mut crosses = false;
        for list in self.path.to_each_list() {
            list.visit(scene.manifest, here, &mut |hit| {
                if let Hit::Value(Value::Array(_), trail) = hit {
                    let pointer = trail.pointer();
                    crosses |= open.iter().any(|list| list == pointer.as_str());
                }
                !crosses
            });
        }
        crosses
    }

    /// Calls `visit` with the answer for each value at a hit, as [`Predicate::each`] does. An empty list that is no answer
    /// is as good as absent.
    pub(crate) fn each(
        &self,
        scene: &Scene<'_>,
        hit: Hit<'_, '_>,
        visit: &mut dyn FnMut(Hit<'_, '_>, Truth) -> bool,
    ) -> bool {
        match hit {
            Hit::Absent(..) if self.silence.absent_fails => visit(hit, Truth::False),
            Hit::Value(Value::Array(items), _) if items.is_empty() && self.silence.absent_fails => {
                visit(hit, Truth::False)
            }
            Hit::Value(Value::Array(items), _)
                if items.is_empty() && self.silence.empty && !self.predicate.counts_nothing(self.silence) =>
            {
                visit(hit, Truth::Unknown)
            }
            _ => self.predicate.each(scene, hit, visit),
        }
    }

    /// Whether each of the values is among the items, and those that are not.
    pub(crate) fn includes<'p>(
        &'p self,
        scene: &Scene<'_>,
        here: Place<'_, '_>,
        values: &'p [Value],
    ) -> (Truth, Vec<&'p Value>) {
        let (mut lacking, mut open): (Vec<&Value>, bool) = (values.iter().collect(), false);
        self.path.visit(scene.manifest, here, &mut |hit| {
            match hit {
                Hit::Absent(..) | Hit::Value(Value::Null, _) => open = true,
                Hit::Value(Value::Array(items), _) => {
                    open |= items.iter().any(Value::is_null);
                    lacking.retain(|value| !items.iter().any(|item| same(item, value)));
                }
                Hit::Value(single, _) => lacking.retain(|value| !same(single, value)),
            }
            !lacking.is_empty()
        });
        match (lacking.is_empty(), open) {
            (true, _) => (Truth::True, lacking),
            (false, true) => (Truth::Unknown, lacking),
            (false, false) => (Truth::False, lacking),
        }
    }

    fn spread(&self, scene: &Scene<'_>, here: Place<'_, '_>, operand: &Operand) -> Truth {
        let (mut least, mut most, mut open) = (f64::INFINITY, f64::NEG_INFINITY, false);
        self.path.visit(scene.manifest, here, &mut |hit| {
            match hit {
                Hit::Value(value, _) => match value.as_f64() {
                    Some(number) => (least, most) = (least.min(number), most.max(number)),
                    None => open = true,
                },
                Hit::Absent(..) => open = true,
            }
            true
        });
        let limit = operand.number(scene);
        let Some(limit) = limit else {
            return Truth::Unknown;
        };
        let too_far = least > 0.0 && most > least * limit;
        if open || most < least || (least <= 0.0 && most > 0.0) {
            return if too_far { Truth::False } else { Truth::Unknown };
        }
        Truth::of(!too_far)
    }
}

impl Predicate {
    /// What a value is compared with, where it is one thing.
    pub(crate) const fn operand(&self) -> Option<&Operand> {
        match self {
            Self::AtMost(operand)
            | Self::AtLeast(operand)
            | Self::Before(operand)
            | Self::NotAfter(operand)
            | Self::After(operand)
            | Self::NotBefore(operand)
            | Self::Covers(operand)
            | Self::SameAs(operand)
            | Self::DiffersFrom(operand)
            | Self::Among(operand)
            | Self::NotAmong(operand)
            | Self::SpreadAtMost(operand) => Some(operand),
            _ => None,
        }
    }

    /// Whether one item that fails settles the answer, and not one item that satisfies.
    pub(crate) const fn is_about_every_item(&self) -> bool {
        matches!(
            self,
            Self::NoneOf(_) | Self::Only(_) | Self::NotAmong(_) | Self::NotWithin(_) | Self::HasNo(_)
        )
    }

    /// Whether some item of a list has to be there.
    pub(crate) const fn asks_for_items(&self) -> bool {
        matches!(self, Self::Has(_) | Self::CountAtLeast(_))
    }

    /// Whether a list is asked about as a whole and not item by item.
    const fn is_about_lists(&self) -> bool {
        matches!(self, Self::CountAtLeast(_) | Self::CountAtMost(_))
    }

    /// Whether an empty list is counted as it stands: where few items are asked for, and where too few lift no rule.
    const fn counts_nothing(&self, silence: Silence) -> bool {
        match self {
            Self::CountAtMost(_) => true,
            Self::CountAtLeast(_) => !silence.false_lifts,
            _ => false,
        }
    }

    /// Calls `visit` with the answer for each value at a hit, items of a list one by one, until it returns `false`.
    pub(crate) fn each(
        &self,
        scene: &Scene<'_>,
        hit: Hit<'_, '_>,
        visit: &mut dyn FnMut(Hit<'_, '_>, Truth) -> bool,
    ) -> bool {
        let Hit::Value(value, trail) = hit else {
            return visit(hit, Truth::Unknown);
        };
        match value.as_array() {
            Some(items) if !self.is_about_lists() => items.iter().enumerate().all(|(index, item)| {
                let trail = trail.then(Step::Item(index));
                let place = Place { value: item, trail: &trail };
                visit(Hit::Value(item, &trail), self.ask(scene, place))
            }),
            _ => visit(hit, self.ask(scene, Place { value, trail })),
        }
    }

    /// The answer for one value. What is unreadable, of another type or not comparable is unknown.
    fn ask(&self, scene: &Scene<'_>, here: Place<'_, '_>) -> Truth {
        let value = here.value;
        if value.is_null() {
            return Truth::Unknown;
        }
        match self {
            Self::OneOf(values) | Self::Only(values) => values.hold(value),
            Self::NoneOf(values) => values.leave_out(value),
            Self::Within(group) => group.holds(value),
            Self::NotWithin(group) => group.leaves_out(value),
            Self::Reaches(reach) => reach.holds(scene, value),
            Self::AtMost(operand) => operand.at_most(scene, value),
            Self::AtLeast(operand) => operand.at_least(scene, value),
            Self::Before(operand) => operand.dated(scene, value, When::before),
            Self::NotAfter(operand) => !operand.dated(scene, value, When::after),
            Self::After(operand) => operand.dated(scene, value, When::after),
            Self::NotBefore(operand) => !operand.dated(scene, value, When::before),
            Self::WithinLast(length) => within_last(scene.as_of, *length, value),
            Self::Covers(operand) => covers(scene, value, operand),
            Self::SameAs(operand) | Self::Among(operand) => operand.equals(scene, value),
            Self::DiffersFrom(operand) | Self::NotAmong(operand) => !operand.equals(scene, value),
            Self::Under(place) => match value.as_str() {
                Some(pointer) => Truth::of(crate::pointer::is_within(pointer, place)),
                None => Truth::Unknown,
            },
            Self::CountAtLeast(count) => {
                items(value).map_or(Truth::Unknown, |items| Truth::of(items >= *count))
            }
            Self::CountAtMost(count) => {
                items(value).map_or(Truth::Unknown, |items| Truth::of(items <= *count))
            }
            Self::Has(test) | Self::HasNo(test) if value.is_object() => {
                let truth = test.eval(scene, here);
                if matches!(self, Self::HasNo(_)) { !truth } else { truth }
            }
            Self::Has(_)
            | Self::HasNo(_)
            | Self::Present(_)
            | Self::SpreadAtMost(_)
            | Self::Includes(_)
            | Self::NotWholly(_) => Truth::Unknown,
        }
    }
}

fn items(value: &Value) -> Option<u64> {
    value.as_array().and_then(|items| u64::try_from(items.len()).ok())
}

/// Equality of values; numbers are equal as numbers, however they are written.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::String(one), Value::String(other)) => one == other,
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        _ => one == other,
    }
}

fn within_last(as_of: Date, length: Length, value: &Value) -> Truth {
    let date = value.as_str().and_then(When::parse);
    let oldest = When::day(as_of).minus(length);
    match date.zip(oldest) {
        Some((date, oldest)) => !date.before(oldest),
        None => Truth::Unknown,
    }
}

fn covers(scene: &Scene<'_>, range: &Value, version: &Operand) -> Truth {
    let Some(range) = range.as_str().and_then(|range| VersionReq::parse(range).ok()) else {
        return Truth::Unknown;
    };
    version.any(scene, &mut |version| match version.as_str().and_then(|version| Version::parse(version).ok())
    {
        Some(version) => Truth::of(range.matches(&version)),
        None => Truth::Unknown,
    })
}

impl Operand {
    /// Asks each value the operand stands for; true where one says so. Nothing stated is unknown.
    fn any(&self, scene: &Scene<'_>, ask: &mut dyn FnMut(&Value) -> Truth) -> Truth {
        match self {
            Self::Literal(value) => ask(value),
            Self::AsOf | Self::Later(..) | Self::Earlier(..) => Truth::Unknown,
            Self::Path(path) => {
                let mut answer = Truth::False;
                path.visit(scene.manifest, scene.subject, &mut |hit| {
                    let truth = match hit {
                        Hit::Absent(..) | Hit::Value(Value::Null, _) => Truth::Unknown,
                        Hit::Value(Value::Array(items), _) => {
                            let none = if path.silent_when_empty { Truth::Unknown } else { Truth::False };
                            items.iter().map(&mut *ask).max().unwrap_or(none)
                        }
                        Hit::Value(value, _) => ask(value),
                    };
                    answer = answer.max(truth);
                    answer != Truth::True
                });
                answer
            }
        }
    }

    fn equals(&self, scene: &Scene<'_>, value: &Value) -> Truth {
        self.any(scene, &mut |other| Truth::of(same(other, value)))
    }

    fn number(&self, scene: &Scene<'_>) -> Option<f64> {
        let mut number = None;
        self.any(scene, &mut |value| {
            number = number.or(value.as_f64());
            Truth::of(number.is_some())
        });
        number
    }

    fn at_most(&self, scene: &Scene<'_>, value: &Value) -> Truth {
        self.any(scene, &mut |limit| not_above(value, limit))
    }

    fn at_least(&self, scene: &Scene<'_>, value: &Value) -> Truth {
        self.any(scene, &mut |limit| not_above(limit, value))
    }

    fn dated(&self, scene: &Scene<'_>, value: &Value, compare: fn(When, When) -> Truth) -> Truth {
        match value.as_str().and_then(When::parse) {
            Some(date) => self.when(scene).map_or(Truth::Unknown, |other| compare(date, other)),
            None => Truth::Unknown,
        }
    }

    /// The date the operand stands for.
    fn when(&self, scene: &Scene<'_>) -> Option<When> {
        match self {
            Self::AsOf => Some(When::day(scene.as_of)),
            Self::Later(date, length) => date.when(scene)?.plus(*length),
            Self::Earlier(date, length) => date.when(scene)?.minus(*length),
            _ => {
                let mut date = None;
                self.any(scene, &mut |value| {
                    date = date.or_else(|| value.as_str().and_then(When::parse));
                    Truth::of(date.is_some())
                });
                date
            }
        }
    }
}

/// Whether a number or duration is not above another. A number and a duration cannot be compared.
fn not_above(value: &Value, limit: &Value) -> Truth {
    match (value, limit) {
        (Value::Number(value), Value::Number(limit)) => match value.as_f64().zip(limit.as_f64()) {
            Some((value, limit)) => Truth::of(value <= limit),
            None => Truth::Unknown,
        },
        (Value::String(value), Value::String(limit)) => {
            match Length::parse(value).zip(Length::parse(limit)) {
                Some((value, limit)) => value.at_most(limit),
                None => Truth::Unknown,
            }
        }
        _ => Truth::Unknown,
    }
}
