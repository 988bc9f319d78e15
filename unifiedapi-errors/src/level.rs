//! How loudly an error is reported.

use http::StatusCode;

use crate::wire::{LEVELS, NO_LEVEL};

/// The level of the event of an error.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Level {
    /// The server has failed.
    Error,
    /// Somebody should know.
    Warn,
    /// It is worth a line.
    Info,
    /// It is the client's business.
    Debug,
    /// There is no event.
    Off,
}

impl Level {
    /// Those that [`LEVELS`] names, in that order.
    const ALL: [Self; LEVELS.len()] = [Self::Error, Self::Warn, Self::Info, Self::Debug, Self::Off];

    /// Returns the level of an error that states none: most 4xx are the client's business.
    pub(crate) fn of(status: StatusCode) -> Self {
        if status.as_u16() >= 500 { Self::Error } else { Self::Debug }
    }

    /// Reads the letter of a level.
    pub(crate) fn from_letter(letter: u8) -> Option<Self> {
        if letter == NO_LEVEL {
            return None;
        }
        let index = LEVELS.iter().position(|level| level.as_bytes().first() == Some(&letter))?;
        Self::ALL.get(index).copied()
    }
}
