//! Transparent variants.

use std::error::Error;
use std::fmt;

use crate::entry::Tree;
use crate::member::ReceivedMembers;
use crate::{Entry, UnifiedError};

/// Says that the transparent variant of this number delegates to `E`.
///
/// All that an expansion asks of the inner type stands in this one constant, so that a wrong type
/// is one error and not one for each generated impl.
pub trait DelegatesTo<const VARIANT: u16, E> {
    /// What can be asked of the inner type.
    const DELEGATE: Delegate<E>;
}

/// [`Catalog`](crate::Catalog), asked of the type of a transparent field or of an argument of
/// `assert_unique_codes!`: what lacks it is reported in one error without a tail.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not list the errors that it can produce",
    label = "not a `Catalog`",
    note = "where `{Self}` is your own, derive `UnifiedError` for it, or write `impl UnifiedError` and an empty `impl unifiedapi_errors::Catalog`",
    note = "a variant that holds an error of others declares `status`, `code` and `message` instead of `transparent`"
)]
pub trait Catalog: Sized {
    /// What can be asked of the type.
    const DELEGATE: Delegate<Self>;
}

#[diagnostic::do_not_recommend]
impl<E: crate::Catalog> Catalog for E {
    const DELEGATE: Delegate<Self> = Delegate::new();
}

/// The functions of an inner error type; the bound is on the constructor alone.
pub struct Delegate<E> {
    /// The entries of the inner type.
    pub tree: &'static Tree,
    as_unified: for<'a> fn(&'a E) -> &'a dyn UnifiedError,
    from_received: FromReceived<E>,
}

/// [`Catalog::__from_received`](crate::Catalog::__from_received).
type FromReceived<E> = for<'a> fn(Entry, ReceivedMembers<'a>) -> Option<E>;

impl<E> Delegate<E> {
    /// Collects the functions of `E`.
    const fn new() -> Self
    where
        E: crate::Catalog,
    {
        Self { tree: E::__TREE, as_unified: |error| error, from_received: E::__from_received }
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

    /// Borrows what clients read of it.
    #[must_use]
    pub fn message<'a>(&self, error: &'a E) -> InnerMessage<'a> {
        InnerMessage((self.as_unified)(error))
    }

    /// Writes what a log reads.
    ///
    /// # Errors
    ///
    /// What the formatter returns.
    pub fn display(&self, error: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt((self.as_unified)(error), f)
    }

    /// Builds the inner error of an entry, with what was received of its members.
    #[must_use]
    pub fn from_entry(&self, entry: Entry, received: ReceivedMembers<'_>) -> Option<E> {
        (self.from_received)(entry, received)
    }
}

/// The message of an inner error, as a text among those of the outer one's message.
pub struct InnerMessage<'a>(&'a dyn UnifiedError);

impl fmt::Display for InnerMessage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.width().is_none() && f.precision().is_none() {
            return self.0.__write_message(f);
        }
        f.pad(&self.0.message())
    }
}

impl fmt::Debug for InnerMessage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.0.message(), f)
    }
}
