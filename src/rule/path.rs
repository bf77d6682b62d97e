//! Paths: how a rule names parts of a manifest, compiled against the vocabulary.
//!
//! A path goes down members, over every item (`*`), and through references: where `operator` names a party,
//! `/deployment/operator/kind` is that party's kind.

use std::sync::Arc;

use serde_json::Value;

use super::ground::Ground;
use crate::pointer::{self, Step, Trail};
use crate::vocabulary::{Kind, Part};

/// A compiled path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Path {
    /// Whether it starts at the manifest and not at the subject.
    pub(crate) absolute: bool,
    steps: Arc<[PathStep]>,
    /// Whether it ends at a list that states nothing where it is empty.
    pub(crate) silent_when_empty: bool,
}

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PathStep {
    Member(String),
    /// A member, and the items of the list beside it that holds more of the same.
    MemberOrMore(String, &'static str),
    /// Goes over every item of a list.
    Each {
        /// Whether the list answers "none" where it is empty, and is not as good as left out.
        empty_is_answer: bool,
    },
    /// Goes on at the item of this list that bears the id found here.
    Follow(&'static str),
}

impl PathStep {
    const fn goes_over_items(&self) -> bool {
        matches!(self, Self::Each { .. })
    }
}

/// Members that a list beside them continues: whoever asks for the one is answered by all of them.
const MORE: [(&str, &str); 1] = [("objective", "objectives")];

/// What a path leads to.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Hit<'v, 't> {
    /// A value.
    Value(&'v Value, &'t Trail<'t>),
    /// Nothing: the member at the trail is not stated, nor what the path would find below it.
    Absent(&'t Trail<'t>, &'t [PathStep]),
}

/// The pointer of what a path would find: what is absent, and the steps below it. `*` stays where no item is known.
pub(crate) fn wanted(trail: &Trail<'_>, rest: &[PathStep]) -> String {
    let mut pointer = trail.pointer();
    for step in rest {
        match step {
            PathStep::Member(name) | PathStep::MemberOrMore(name, _) => {
                pointer::push(&mut pointer, Step::Member(name));
            }
            PathStep::Each { .. } => pointer.push_str("/*"),
            PathStep::Follow(_) => break,
        }
    }
    pointer
}

/// Where a path begins: the manifest, the rule's subject, or an item inside `has`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'v, 't> {
    pub(crate) value: &'v Value,
    pub(crate) trail: &'t Trail<'t>,
}

/// Why a path cannot be compiled.
#[derive(Debug)]
pub(crate) struct NoSuchPath {
    pub(crate) segment: String,
    pub(crate) known: Vec<String>,
}

impl Path {
    /// The path that goes nowhere: the subject itself.
    #[must_use]
    pub(crate) fn here() -> Self {
        Self { absolute: false, steps: Arc::default(), silent_when_empty: false }
    }

    /// What tells it from other paths of the same compiler, which makes each path once.
    pub(crate) fn place(&self) -> usize {
        self.steps.as_ptr().addr()
    }

    /// Compiles a path that starts at `from` (or at `root` where it begins with `/`), and says what stands at its end.
    pub(crate) fn compile<'v>(
        text: &str,
        root: Part<'v>,
        from: Part<'v>,
    ) -> Result<(Self, Part<'v>), NoSuchPath> {
        let absolute = text.starts_with('/');
        let mut part = if absolute { root } else { from };
        let mut steps = Vec::new();
        for segment in text.split('/').filter(|segment| !matches!(*segment, "" | ".")) {
            if let Some(list) = part.target() {
                steps.push(PathStep::Follow(list));
                part = root.at(list).and_then(Part::item).ok_or_else(|| nowhere(segment, part))?;
            }
            part = match segment {
                "*" => {
                    steps.push(PathStep::Each { empty_is_answer: part.empty_is_answer() });
                    part.item().ok_or_else(|| nowhere(segment, part))?
                }
                name => {
                    let more = MORE.iter().find(|(one, more)| *one == name && part.member(more).is_some());
                    steps.push(match more {
                        Some((_, more)) => PathStep::MemberOrMore(name.to_owned(), more),
                        None => PathStep::Member(name.to_owned()),
                    });
                    part.member(name).ok_or_else(|| nowhere(segment, part))?
                }
            };
        }
        let silent_when_empty = part.kind() == Kind::List && !part.empty_is_answer();
        Ok((Self { absolute, steps: steps.into(), silent_when_empty }, part))
    }

    /// As [`visit`](Self::visit), from the manifest.
    pub(crate) fn visit_manifest(&self, manifest: &Value, visit: &mut dyn FnMut(Hit<'_, '_>) -> bool) {
        let ground = Ground::new(manifest);
        self.visit(&ground, Place { value: manifest, trail: &Trail::ROOT }, visit);
    }

    /// The path up to the first list it goes over.
    pub(crate) fn to_first_list(&self) -> Self {
        let steps = self.steps.iter().take_while(|step| !step.goes_over_items()).cloned().collect();
        Self { absolute: self.absolute, steps, silent_when_empty: false }
    }

    /// Where it leads, from `here`: a pointer in which `*` is every item; two where a list continues a member. Each
    /// reference that it goes through is visited.
    pub(crate) fn below(&self, here: &str, visit: &mut dyn FnMut(String)) -> Vec<String> {
        let mut all = vec![if self.absolute { String::new() } else { here.to_owned() }];
        for step in &*self.steps {
            let on = |name: &str| -> Vec<String> { all.iter().map(|at| format!("{at}/{name}")).collect() };
            match step {
                PathStep::Member(name) => all = on(name),
                PathStep::MemberOrMore(one, more) => all = [on(one), on(more)].concat(),
                PathStep::Each { .. } => all = on("*"),
                PathStep::Follow(list) => {
                    std::mem::replace(&mut all, vec![format!("{list}/*")]).into_iter().for_each(&mut *visit);
                }
            }
        }
        all
    }

    /// Whether it ends at a member that a list beside it continues, of one item: several statements of one kind.
    pub(crate) fn ends_continued(&self) -> bool {
        let over_items = self.steps.iter().any(PathStep::goes_over_items);
        !over_items && matches!(self.steps.last(), Some(PathStep::MemberOrMore(..)))
    }

    /// The member it leads to.
    pub(crate) fn last_member(&self) -> Option<&str> {
        self.steps.iter().rev().find_map(|step| match step {
            PathStep::Member(name) => Some(name.as_str()),
            _ => None,
        })
    }

    /// The path up to each list it goes over, and the path itself.
    pub(crate) fn to_each_list(&self) -> Vec<Self> {
        let lists = self.steps.iter().enumerate().filter(|(_, step)| step.goes_over_items());
        let ends = lists.map(|(index, _)| index).chain([self.steps.len()]);
        let to = |end: usize| Self {
            absolute: self.absolute,
            steps: self.steps.iter().take(end).cloned().collect(),
            silent_when_empty: false,
        };
        ends.map(to).collect()
    }

    /// Calls `visit` for everything the path leads to, until it returns `false`.
    pub(crate) fn visit(
        &self,
        manifest: &Ground<'_>,
        from: Place<'_, '_>,
        visit: &mut dyn FnMut(Hit<'_, '_>) -> bool,
    ) -> bool {
        if self.absolute {
            walk(manifest, manifest.value, &Trail::ROOT, &self.steps, visit)
        } else {
            walk(manifest, from.value, from.trail, &self.steps, visit)
        }
    }
}

fn nowhere(segment: &str, part: Part<'_>) -> NoSuchPath {
    let known = match part.kind() {
        Kind::List => vec!["*".to_owned()],
        _ => part.members().map(|(name, _)| name.to_owned()).collect(),
    };
    NoSuchPath { segment: segment.to_owned(), known }
}

fn walk(
    manifest: &Ground<'_>,
    value: &Value,
    trail: &Trail<'_>,
    steps: &[PathStep],
    visit: &mut dyn FnMut(Hit<'_, '_>) -> bool,
) -> bool {
    if !manifest.step() {
        return false;
    }
    let Some((step, rest)) = steps.split_first() else {
        return visit(Hit::Value(value, trail));
    };
    match step {
        _ if value.is_null() => visit(Hit::Value(value, trail)),
        PathStep::Member(name) => {
            let trail = trail.then(Step::Member(name));
            match pointer::member(value, name) {
                Some(value) => walk(manifest, value, &trail, rest, visit),
                None => visit(Hit::Absent(&trail, rest)),
            }
        }
        PathStep::MemberOrMore(name, more) => {
            let further = pointer::member(value, more)
                .filter(|list| list.as_array().is_some_and(|all| !all.is_empty()));
            let Some(further) = further else {
                let trail = trail.then(Step::Member(name));
                return match pointer::member(value, name) {
                    Some(value) => walk(manifest, value, &trail, rest, visit),
                    None => visit(Hit::Absent(&trail, rest)),
                };
            };
            let first = pointer::member(value, name)
                .is_none_or(|value| walk(manifest, value, &trail.then(Step::Member(name)), rest, visit));
            first && walk(manifest, further, &trail.then(Step::Member(more)), rest, visit)
        }
        PathStep::Each { empty_is_answer } => match value.as_array() {
            Some(items) if items.is_empty() && !empty_is_answer => visit(Hit::Absent(trail, steps)),
            Some(items) => items
                .iter()
                .enumerate()
                .all(|(index, item)| walk(manifest, item, &trail.then(Step::Item(index)), rest, visit)),
            None => visit(Hit::Value(&Value::Null, trail)),
        },
        PathStep::Follow(list) => follow(manifest, value, trail, list, rest, visit),
    }
}

/// Goes on at the item of `list` that bears the id `value`. A reference that points to nothing is unreadable: the fault is
/// reported as one of form.
fn follow(
    manifest: &Ground<'_>,
    value: &Value,
    trail: &Trail<'_>,
    list: &'static str,
    rest: &[PathStep],
    visit: &mut dyn FnMut(Hit<'_, '_>) -> bool,
) -> bool {
    match manifest.item(list, value) {
        Some((index, item)) => go_down(list, &Trail::ROOT, &mut |trail| {
            walk(manifest, item, &trail.then(Step::Item(index)), rest, visit)
        }),
        None => visit(Hit::Value(&Value::Null, trail)),
    }
}

fn go_down(list: &str, trail: &Trail<'_>, then: &mut dyn FnMut(&Trail<'_>) -> bool) -> bool {
    let Some(rest) = list.strip_prefix('/') else {
        return then(trail);
    };
    let (name, rest) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    go_down(rest, &trail.then(Step::Member(name)), then)
}
