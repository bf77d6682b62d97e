//! Where each part of a document stands in its text: one tree for all syntaxes.

use crate::pointer;
use crate::span::Span;

/// A value's place, and those of its parts.
#[derive(Debug)]
pub(super) enum Node {
    /// A text, number, truth value or null.
    Scalar(Span),
    /// A list.
    List(Span, Vec<Node>),
    /// An object.
    Object(Span, Vec<Member>),
}

/// A member's place.
#[derive(Debug)]
pub(super) struct Member {
    pub(super) name: String,
    pub(super) key: Span,
    pub(super) value: Node,
}

impl Node {
    /// What to underline for a pointer: a scalar itself, an object or list by its key; for what is missing, the
    /// nearest parent that exists.
    pub(super) fn mark_of(&self, pointer: &str, on_name: bool) -> Span {
        let mut node = self;
        // The whole has no key; its first one stands for it.
        let mut mark = match self {
            Self::Object(_, members) => members.first().map_or_else(|| self.own_mark(), |first| first.key),
            other => other.own_mark(),
        };
        for segment in pointer::segments(pointer) {
            let Some((key, next)) = node.child(&segment) else {
                break;
            };
            node = next;
            mark = match (next, key) {
                (Self::Scalar(span), None) => *span,
                (Self::Scalar(span), Some(_)) if !on_name => *span,
                (_, Some(key)) => key,
                (_, None) => next.own_mark(),
            };
        }
        mark
    }

    fn child(&self, segment: &str) -> Option<(Option<Span>, &Self)> {
        match self {
            Self::Scalar(_) => None,
            Self::List(_, items) => {
                let item = segment.parse::<usize>().ok().and_then(|index| items.get(index))?;
                Some((None, item))
            }
            Self::Object(_, members) => {
                let member = members.iter().find(|member| member.name == segment)?;
                Some((Some(member.key), &member.value))
            }
        }
    }

    /// What stands for a value that has no key of its own: an object's `id`, else its first key; a list's
    /// opening.
    fn own_mark(&self) -> Span {
        match self {
            Self::Scalar(span) => *span,
            Self::List(span, _) => Span::new(span.start, span.end.min(span.start + 1)),
            Self::Object(span, members) => {
                let id = members.iter().find(|member| member.name == "id").map(|member| &member.value);
                match (id, members.first()) {
                    (Some(Self::Scalar(id)), _) => *id,
                    (_, Some(first)) => first.key,
                    (_, None) => Span::new(span.start, span.end.min(span.start + 1)),
                }
            }
        }
    }
}
