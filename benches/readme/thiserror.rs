use thiserror::Error;

#[derive(Debug, Error)]
pub enum UserError {
    #[error("User {id} was not found.")]
    NotFound { id: u64 },

    #[error("user store failed")]
    Store(#[from] std::io::Error),
}
