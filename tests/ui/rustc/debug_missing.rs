//! An error has `Debug`, as `std::error::Error` asks.

use unifiedapi_errors::UnifiedError;

#[derive(UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "The user was not found.")]
    NotFound,
}

fn main() {}
