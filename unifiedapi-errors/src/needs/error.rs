//! `Error`, asked of types that have it by hand.

use serde::Serializer;

use crate::UnifiedError;
use crate::declared::Declared;

/// [`std::error::Error`], where the derive leaves it to the user.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not implement `std::error::Error`",
    label = "leaves `Error` to you",
    note = "write `impl std::error::Error for {Self}`, or remove `Error` from `manual(…)`; beside `#[error(…)]`, derive `thiserror::Error` too"
)]
pub trait Error {
    /// Serializes the body, whoever has built it.
    ///
    /// # Errors
    ///
    /// What the serializer returns, or that a body by hand is no JSON.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

#[diagnostic::do_not_recommend]
impl<E: Declared + std::error::Error + ?Sized> Error for E {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::respond::serialize_body(&self.body(), serializer)
    }
}
