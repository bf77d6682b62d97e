//! Foreign records in and out: what a register asks becomes a manifest, and a manifest becomes what a register asks.
//!
//! A form (`forms/<id>/form.toml`) says how each column of a register becomes members, and back. What comes in are
//! bytes and manifests, what goes out are values and a report of what was lost; no file is opened here. A word of a
//! record is never guessed at: an answer that the form does not list is reported as unread, and what nobody but a
//! person can decide is put on a worklist.

pub mod cyclonedx;
pub mod day;
pub mod decide;
pub mod dpv;
mod draft;
pub mod editions;
pub mod export;
pub mod form;
pub mod guard;
pub mod import;
pub mod loss;
pub mod overview;
pub mod pairing;
pub mod prove;
mod several;
mod spelling;
pub mod table;
