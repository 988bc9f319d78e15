//! Transparent variants.

use std::error::Error;
use std::fmt;

use crate::tree::Tree;
use crate::{Catalog, Entry, UnifiedError};

/// Says that the transparent variant of this number delegates to `E`.
///
/// All that an expansion asks of the inner type stands in this one constant, so that a wrong type
/// is one error and not one for each generated impl.
pub trait DelegatesTo<const VARIANT: u16, E> {
    /// What can be asked of the inner type.
    const DELEGATE: Delegate<E>;
}

/// The functions of an inner error type; the bound is on the constructor alone.
pub struct Delegate<E> {
    /// The entries of the inner type.
    pub tree: &'static Tree,
    as_unified: for<'a> fn(&'a E) -> &'a dyn UnifiedError,
    from_entry: fn(Entry) -> Option<E>,
}

impl<E> Delegate<E> {
    /// Collects the functions of `E`.
    #[allow(clippy::new_without_default)] // only expansions call it
    #[must_use]
    pub const fn new() -> Self
    where
        E: Catalog,
    {
        Self { tree: E::__TREE, as_unified: |error| error, from_entry: E::from_entry }
    }

    /// Borrows the inner error as what it answers.
    #[must_use]
    pub fn inner<'a>(&self, error: &'a E) -> Option<&'a dyn UnifiedError> {
        Some((self.as_unified)(error))
    }

    /// Continues the chain of causes.
    #[must_use]
    pub fn source<'a>(&self, error: &'a E) -> Option<&'a (dyn Error + 'static)> {
        (self.as_unified)(error).source()
    }

    /// Writes what a log reads.
    ///
    /// # Errors
    ///
    /// What the formatter returns.
    pub fn display(&self, error: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt((self.as_unified)(error), f)
    }

    /// Builds the inner error of an entry.
    #[must_use]
    pub fn from_entry(&self, entry: Entry) -> Option<E> {
        (self.from_entry)(entry)
    }
}
