//! A field in a message has the trait of its format.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum TokenError {
    #[unified(status = 401, code = "token_invalid", message = "Token {token:x} is invalid.")]
    Invalid { token: String },
}

fn main() {}
