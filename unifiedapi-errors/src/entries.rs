//! What the type of an error answers: everything that it declares.

use std::iter::FusedIterator;
use std::sync::Arc;

use crate::entry::{ByHand, Tree, Walk};
use crate::member::ReceivedMembers;
use crate::{Entry, UnifiedError};

/// An error type that lists what it can produce, which `#[unified(transparent)]` needs.
///
/// Derived types have it, and so have `Box` and `Arc` of such types. For a type with
/// `impl UnifiedError` by hand, `impl Catalog for Mine {}` is enough: it lists no entries. What it
/// overrides counts wherever the type is asked, also behind `Box`, `Arc` and `transparent`; only
/// [`assert_unique_codes!`](crate::assert_unique_codes), at compile time, cannot call it.
///
/// ```
/// use unifiedapi_errors::{Catalog, UnifiedError};
///
/// #[derive(Debug, PartialEq, UnifiedError)]
/// enum SessionError {
///     #[unified(status = 401, code = "session_expired", message = "The session has expired.")]
///     Expired,
///     #[unified(status = 401, code = "session_unknown", message = "There is no such session.")]
///     Unknown,
/// }
///
/// let codes: Vec<_> = SessionError::entries().map(|entry| entry.code()).collect();
/// assert_eq!(codes, ["session_expired", "session_unknown"]);
///
/// let entry = SessionError::with_code("session_unknown").next().unwrap();
/// assert_eq!(SessionError::from_entry(entry), Some(SessionError::Unknown));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not list the errors that it can produce",
    label = "not a `Catalog`",
    note = "where `{Self}` is your own, derive `UnifiedError` for it, or write `impl UnifiedError` and an empty `impl unifiedapi_errors::Catalog`",
    note = "where it derives `UnifiedError` and is generic, a type argument that its messages show has to be `ClientSafe`, and one that is a member `serde::Serialize`"
)]
pub trait Catalog: UnifiedError + Sized {
    #[doc(hidden)]
    const __TREE: &'static Tree = &Tree {
        by_hand: Some(ByHand {
            entries: || Self::entries().0,
            with_code: |code| Self::with_code(code).0,
        }),
        ..Tree::EMPTY
    };

    /// Returns every entry that this type can produce, in declaration order; those of a
    /// transparent variant stand where the variant does.
    ///
    /// By hand there are none, unless it gives those of another type:
    ///
    /// ```
    /// # use std::{borrow::Cow, fmt};
    /// # use http::StatusCode;
    /// use unifiedapi_errors::{Catalog, Entries, UnifiedError};
    ///
    /// #[derive(Debug, UnifiedError)]
    /// #[unified(status = 502, code = "bank_unreachable", message = "The bank cannot be reached.")]
    /// struct BankUnreachable;
    ///
    /// /// Answers as `BankUnreachable`, whatever the bank's library says.
    /// #[derive(Debug)]
    /// struct BankError(std::io::Error);
    /// # impl fmt::Display for BankError {
    /// #     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    /// #         self.0.fmt(f)
    /// #     }
    /// # }
    /// # impl std::error::Error for BankError {}
    /// # impl UnifiedError for BankError {
    /// #     fn status(&self) -> StatusCode {
    /// #         BankUnreachable.status()
    /// #     }
    /// #     fn code(&self) -> &str {
    /// #         "bank_unreachable"
    /// #     }
    /// #     fn message(&self) -> Cow<'_, str> {
    /// #         "The bank cannot be reached.".into()
    /// #     }
    /// # }
    /// // impl Display, Error and UnifiedError for BankError …
    ///
    /// impl Catalog for BankError {
    ///     fn entries() -> Entries {
    ///         BankUnreachable::entries()
    ///     }
    /// }
    ///
    /// #[derive(Debug, UnifiedError)]
    /// enum PaymentError {
    ///     #[unified(transparent)]
    ///     Bank(BankError),
    /// }
    /// assert!(PaymentError::entries().eq(BankUnreachable::entries()));
    /// ```
    fn entries() -> Entries {
        Entries::of(&Tree::EMPTY)
    }

    /// Returns the entries of one code, in declaration order.
    fn with_code(code: &str) -> WithCode<'_> {
        WithCode(Self::entries().0.only(code))
    }

    /// Returns the value that an entry declares, if its variant has no fields, also through
    /// transparent variants without further fields; `None` for a variant with fields or an entry of
    /// another type.
    ///
    /// ```
    /// use unifiedapi_errors::{Catalog, UnifiedError};
    ///
    /// #[derive(Debug, PartialEq, UnifiedError)]
    /// #[unified(status = 503, code = "bank_unreachable", message = "The bank cannot be reached.")]
    /// struct BankUnreachable;
    ///
    /// #[derive(Debug, PartialEq, UnifiedError)]
    /// enum PaymentError {
    ///     #[unified(status = 402, code = "card_declined", message = "The card was declined.")]
    ///     CardDeclined,
    ///     #[unified(transparent)]
    ///     Bank(#[from] BankUnreachable),
    /// }
    ///
    /// let values: Vec<_> = PaymentError::entries().filter_map(PaymentError::from_entry).collect();
    /// assert_eq!(values, [PaymentError::CardDeclined, PaymentError::Bank(BankUnreachable)]);
    /// ```
    #[must_use]
    fn from_entry(entry: Entry) -> Option<Self> {
        let _ = entry;
        None
    }

    /// Returns the value that an entry declares, with what was received of its members.
    #[doc(hidden)]
    #[must_use]
    fn __from_received(entry: Entry, received: ReceivedMembers<'_>) -> Option<Self> {
        let _ = received;
        Self::from_entry(entry)
    }
}

/// Lists what the shared error's type lists.
#[diagnostic::do_not_recommend]
impl<E: Catalog> Catalog for Arc<E> {
    const __TREE: &'static Tree = E::__TREE;

    fn entries() -> Entries {
        E::entries()
    }

    fn with_code(code: &str) -> WithCode<'_> {
        E::with_code(code)
    }

    fn from_entry(entry: Entry) -> Option<Self> {
        E::from_entry(entry).map(Self::new)
    }

    #[doc(hidden)]
    fn __from_received(entry: Entry, received: ReceivedMembers<'_>) -> Option<Self> {
        E::__from_received(entry, received).map(Self::new)
    }
}

/// Lists no entries: it can be any error.
#[diagnostic::do_not_recommend]
impl Catalog for Box<dyn UnifiedError + Send + Sync> {}

/// The entries of a type, made by [`Catalog::entries`].
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy"]
pub struct Entries(Walk<'static>);

impl Entries {
    /// Walks all of a tree.
    pub(crate) fn of(tree: &'static Tree) -> Self {
        Self(Walk::new(tree, None))
    }
}

impl Iterator for Entries {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        self.0.next()
    }
}

impl FusedIterator for Entries {}

/// The entries of one code, made by [`Catalog::with_code`].
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy"]
pub struct WithCode<'a>(Walk<'a>);

impl<'a> WithCode<'a> {
    /// Looks a code up in all of a tree.
    pub(crate) fn of(tree: &'static Tree, code: &'a str) -> Self {
        Self(Walk::new(tree, Some(code)))
    }
}

impl Iterator for WithCode<'_> {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        self.0.next()
    }
}

impl FusedIterator for WithCode<'_> {}
