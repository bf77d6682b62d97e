//! Marks of texts: a translation says of which English it was made.

/// A mark of a text that is another one when the text is: FNV-1a in 32 bits.
pub(crate) fn mark(text: &str) -> String {
    let hash =
        text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{hash:08x}")
}
