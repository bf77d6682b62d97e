//! Foreign records in and out: what a register asks becomes a manifest, and a manifest becomes what a register asks.
//!
//! A form (`forms/<id>/form.toml`) says how each column of a register becomes members, and back. What comes in are
//! bytes and manifests, what goes out are values and a report of what was lost; no file is opened here. A word of a
//! record is never guessed at: an answer that the form does not list is reported as unread, and what nobody but a
//! person can decide is put on a worklist.

pub(crate) mod cyclonedx;
pub(crate) mod day;
pub(crate) mod decide;
pub(crate) mod dpv;
mod draft;
pub(crate) mod editions;
pub(crate) mod export;
pub(crate) mod form;
pub(crate) mod guard;
pub(crate) mod import;
pub(crate) mod loss;
pub(crate) mod overview;
pub(crate) mod pairing;
pub(crate) mod prove;
mod several;
mod spelling;
pub(crate) mod table;
pub(crate) mod written;
