//! A stranger's text in a log.

use std::fmt::{self, Display, Write};

use crate::escape;

/// How many characters of a stranger's text are shown.
const MAX_CHARS: usize = 200;

/// Shows the beginning of a text of any size and content on one line: what does not show is
/// escaped, what is not UTF-8 replaced.
pub(super) struct Excerpt<'a>(pub(super) &'a [u8]);

impl Display for Excerpt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let replacement = |invalid: &[u8]| (!invalid.is_empty()).then_some('\u{fffd}');
        let mut chars = self
            .0
            .utf8_chunks()
            .flat_map(|chunk| chunk.valid().chars().chain(replacement(chunk.invalid())));
        for char in chars.by_ref().take(MAX_CHARS) {
            escape::write_char(f, char)?;
        }
        if chars.next().is_some() { f.write_char('…') } else { Ok(()) }
    }
}
