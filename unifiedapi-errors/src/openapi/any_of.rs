//! Several error types as one.

use std::marker::PhantomData;

use crate::entry::Tree;
use crate::{Catalog, Entries, Entry};

/// The errors of several types, on one operation.
///
/// Documentation frameworks know one type at a time: where two types answer with one status, the
/// second would replace the first. This one type in their place has the entries of all of them. It
/// is a name only, there are no values of it.
///
/// ```
/// use unifiedapi_errors::{UnifiedError, openapi::{self, AnyOf}};
///
/// #[derive(Debug, UnifiedError)]
/// #[unified(status = 404, code = "user_not_found", message = "There is no such user.")]
/// struct UserNotFound;
///
/// #[derive(Debug, UnifiedError)]
/// #[unified(status = 404, code = "invoice_not_found", message = "There is no such invoice.")]
/// struct InvoiceNotFound;
///
/// let responses = openapi::responses(AnyOf::<(UserNotFound, InvoiceNotFound)>::entries());
/// let examples = &responses["404"]["content"]["application/json"]["examples"];
/// assert_eq!(examples["user_not_found"]["value"]["error"]["message"], "There is no such user.");
/// assert_eq!(examples["invoice_not_found"]["value"]["error"]["message"], "There is no such invoice.");
/// ```
#[cfg_attr(
    feature = "utoipa6",
    doc = "
With utoipa: `responses((status = 200, body = Invoice), AnyOf<(UserError, InvoiceError)>)`.
"
)]
#[derive(Debug)]
pub struct AnyOf<Errors> {
    _types: PhantomData<fn() -> Errors>,
}

impl<Errors: ErrorTypes> AnyOf<Errors> {
    /// Returns the entries of all types, one type after the other.
    pub fn entries() -> impl Iterator<Item = Entry> {
        entries_of(Errors::__TREES)
    }
}

/// The types of an [`AnyOf`]: a tuple of up to eight types that are [`Catalog`].
pub trait ErrorTypes: sealed::Sealed {
    #[doc(hidden)]
    const __TREES: &'static [&'static Tree];
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! tuple {
    ($($error:ident)*) => {
        impl<$($error: Catalog),*> sealed::Sealed for ($($error,)*) {}

        impl<$($error: Catalog),*> ErrorTypes for ($($error,)*) {
            const __TREES: &'static [&'static Tree] = &[$($error::__TREE),*];
        }
    };
}

tuple! { A }
tuple! { A B }
tuple! { A B C }
tuple! { A B C D }
tuple! { A B C D E }
tuple! { A B C D E F }
tuple! { A B C D E F G }
tuple! { A B C D E F G H }

/// Returns all entries of these trees.
pub(crate) fn entries_of(trees: &'static [&'static Tree]) -> impl Iterator<Item = Entry> {
    trees.iter().flat_map(|tree| Entries::of(tree))
}
