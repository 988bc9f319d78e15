//! What a function writes is no text to take over.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, thiserror::Error, UnifiedError)]
pub enum UserError {
    #[error(fmt = std::fmt::Debug::fmt)]
    #[unified(status = 404, code = "user_not_found", message)]
    NotFound(u64),
}

fn main() {}
