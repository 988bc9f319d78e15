//! `format_args!` does not tell what it shows; `format!` makes a `String`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "not_found", message("No {}.", format_args!("user {id}")))]
    NotFound { id: u64 },
}

fn main() {}
