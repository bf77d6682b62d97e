//! What the findings of a manifest are shown with.

use super::listing::Listing;
use super::provisions::Provisions;
use super::rules::Rules;
use crate::words::Tongue;

/// What a finding is told with.
pub(super) struct Scene<'r> {
    /// First part of every anchor of this manifest.
    pub(super) prefix: String,
    pub(super) depth: u8,
    pub(super) rules: &'r Rules,
    pub(super) provisions: Provisions<'r>,
    pub(super) listing: Listing<'r>,
    pub(super) language: Tongue,
}
