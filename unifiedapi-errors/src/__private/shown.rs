//! Fields in `display`, where paths print too: chosen by method resolution (known as autoref
//! specialization).

use std::fmt::Display;
use std::path::{self, Path};

/// A field named in a `display`. `shown` is, in this order, the inherent method for what is
/// `Display`, [`ShownAsPath`]'s and [`NotShown`]'s.
pub struct Shown<'a, T: ?Sized>(pub &'a T);

impl<'a, T: Display + ?Sized> Shown<'a, T> {
    /// Returns the value itself.
    #[must_use]
    pub fn shown(&self) -> &'a T {
        self.0
    }
}

/// Paths.
pub trait ShownAsPath<'a> {
    /// Returns the path for printing, with what is not Unicode replaced.
    fn shown(&self) -> path::Display<'a>;
}

impl<'a, T: AsRef<Path> + ?Sized> ShownAsPath<'a> for Shown<'a, T> {
    fn shown(&self) -> path::Display<'a> {
        self.0.as_ref().display()
    }
}

/// Everything else.
pub trait NotShown<'a, T: ?Sized> {
    /// Returns what is no `Display`, so that the compiler says so.
    fn shown(&self) -> &'a T;
}

impl<'a, T: ?Sized> NotShown<'a, T> for &Shown<'a, T> {
    fn shown(&self) -> &'a T {
        self.0
    }
}
