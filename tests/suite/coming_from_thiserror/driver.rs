//! What stands for crates that a shop uses, as `sqlx` and `lettre`: their errors are not its own.

use thiserror::Error;

/// An error of the database's driver.
#[derive(Debug, Error)]
pub(super) enum DatabaseError {
    #[error("error connecting to {url}")]
    Connect { url: String },
}

/// An error of the mail client.
#[derive(Debug, Error)]
#[error("{relay} refused the recipient {recipient}")]
pub(super) struct MailError {
    pub(super) relay: String,
    pub(super) recipient: String,
}
