//! Variants that share a code share its status, wherever it is written.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 400)]
pub enum TokenError {
    #[unified(code = "token_invalid", shared_code, message = "The token is malformed.")]
    Malformed,
    #[unified(status = 401, code = "token_invalid", shared_code, message = "An old token.")]
    Expired,
}

fn main() {}
