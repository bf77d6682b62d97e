//! Stands in for `getrandom` 0.4, which reads of workbooks bring in: where nothing is imported it does not compile, because
//! `zip` asks for the browser's backend. What is read needs no secret: one tab, one person, a fixed number.

use std::fmt;

/// Nothing goes wrong here.
#[derive(Debug, Clone, Copy)]
pub struct Error;

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("there are no random numbers here")
    }
}

impl std::error::Error for Error {}

/// Fills a buffer, always in the same way.
///
/// # Errors
/// None.
pub fn fill(buffer: &mut [u8]) -> Result<(), Error> {
    buffer.fill(0x5a);
    Ok(())
}

/// A number, always the same.
///
/// # Errors
/// None.
pub const fn u64() -> Result<u64, Error> {
    Ok(0x5a5a_5a5a_5a5a_5a5a)
}
