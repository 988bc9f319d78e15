//! The crate of a user, whose documentation is looked at.

use unifiedapi_errors::UnifiedError;

/// What goes wrong with users.
#[derive(Debug, UnifiedError)]
#[unified(prefix = "user_", status = 400, codes = UserErrorCode)]
pub enum UserError {
    /// No user has this id.
    #[unified(status = 404, message = "User {id} was not found.")]
    NotFound { id: u64 },
    #[unified(status = 500, message = "The store failed.")]
    Store(#[from] std::io::Error),
    #[unified(transparent)]
    Taken(#[from] Taken<u64>),
}

/// Something is taken.
#[derive(Debug, UnifiedError)]
#[unified(status = 409, code = "taken", message = "{0} is taken.")]
pub struct Taken<T>(pub T);

/// A slot is full.
#[derive(Debug, UnifiedError)]
#[unified(status = 409, code = "slot_full", message = "The slot of {owner} is full.")]
pub struct SlotFull<'a, const N: usize> {
    pub owner: &'a str,
    pub items: [u8; N],
}
