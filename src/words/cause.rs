//! Causes of failures of input and output: what the operating system says is quoted, and what we say is in words.

use std::io;

use super::Words;

/// Words of ours as the cause within an error of input or output.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Own(Words);

/// An error of input or output whose cause we say.
#[must_use]
pub(crate) fn failure(kind: io::ErrorKind, words: Words) -> io::Error {
    io::Error::new(kind, Own(words))
}

/// Why input or output failed.
#[must_use]
pub(crate) fn cause(error: &io::Error) -> Words {
    let own = error.get_ref().and_then(|inner| inner.downcast_ref::<Own>());
    own.map_or_else(|| Words::quoted(error.to_string()), |own| own.0.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::words;

    #[test]
    fn what_we_say_stays_ours_and_what_others_say_is_quoted() {
        let own = failure(io::ErrorKind::NotFound, words!(CAUSE_NO_FILE));
        assert_eq!(own.to_string(), "there is no such file");
        assert_eq!(cause(&own).id(), "cause-no-file");
        assert_eq!(cause(&io::Error::other("a full disk")).id(), "");
    }
}
