//! A text that a macro reads is an argument.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = include_str!("a.txt"))]
    NotFound,
}

fn main() {}
