//! The text of a source never reaches the client.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 500, code = "user_store_failed", message = "Store failed: {0}")]
    StoreFailed(#[from] std::io::Error),
}

fn main() {
    let error: &dyn UnifiedError = &UserError::from(std::io::Error::other("disk full"));
    println!("{error}");
}
