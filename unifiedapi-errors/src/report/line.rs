//! The texts of an event: each on one line, and none longer than a log can bear.

use std::error::Error;
use std::fmt::{self, Display, Write};

use crate::{UnifiedError, escape};

/// How many bytes of one text are shown.
pub(crate) const TEXT: usize = 4 * 1024;
/// How many bytes of an error with all its sources are shown.
const CHAIN: usize = 16 * 1024;
/// How many sources are shown: an error can be among its own.
const SOURCES: usize = 64;

/// Shows a text with what does not show escaped: what fills a message may come from a client, who
/// could forge lines of the log.
pub(super) struct OneLine<'a, T: ?Sized>(pub(super) &'a T);

impl<T: Display + ?Sized> Display for OneLine<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show(f, &self.0, TEXT).map(drop)
    }
}

/// Shows an error likewise.
pub(super) struct Told<'a> {
    pub(super) error: &'a dyn UnifiedError,
    /// Whether with all its sources.
    pub(super) with_sources: bool,
}

impl Display for Told<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.with_sources { Chain(self.error).fmt(f) } else { OneLine(self.error).fmt(f) }
    }
}

/// Shows an error and all its sources.
struct Chain<'a>(&'a dyn UnifiedError);

impl Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut left = CHAIN - show(f, &self.0, TEXT)?;
        let mut next = self.0.source();
        for _ in 0..SOURCES {
            let Some(source) = next.filter(|_| left > 0) else { break };
            f.write_str(": ")?;
            left -= show(f, &source, left.min(TEXT))?;
            next = Error::source(source);
        }
        if next.is_some() { f.write_str(": …") } else { Ok(()) }
    }
}

/// Writes a text, of which at most so many bytes; returns how many they were.
fn show(f: &mut fmt::Formatter<'_>, text: &dyn Display, limit: usize) -> Result<usize, fmt::Error> {
    let mut line = Line { out: f, left: limit, is_cut: false, outcome: Ok(()) };
    // The text's own failure ends the text, not the event.
    let _ = write!(line, "{text}");
    line.outcome?;
    if line.is_cut {
        line.out.write_char('…')?;
    }
    Ok(limit - line.left)
}

/// Escapes what is written, and drops what is too much.
struct Line<'a, 'f> {
    out: &'a mut fmt::Formatter<'f>,
    left: usize,
    is_cut: bool,
    outcome: fmt::Result,
}

impl Write for Line<'_, '_> {
    /// Succeeds in any case: an implementation of [`Display`] may panic where writing fails.
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.is_cut || self.outcome.is_err() {
            return Ok(());
        }
        for char in text.chars() {
            let Some(left) = self.left.checked_sub(escape::len(char)) else {
                self.is_cut = true;
                break;
            };
            self.left = left;
            self.outcome = escape::write_char(self.out, char);
        }
        Ok(())
    }
}
