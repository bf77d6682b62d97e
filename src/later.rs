//! What is made when it is first asked for: most packs and most sources of law are those of another country.

use std::sync::LazyLock;

/// What is made when it is first asked for.
pub(crate) type Later<T> = LazyLock<T, Box<dyn FnOnce() -> T + Send>>;

/// Puts the making off.
pub(crate) fn later<T>(make: impl FnOnce() -> T + Send + 'static) -> Later<T> {
    LazyLock::new(Box::new(make))
}
