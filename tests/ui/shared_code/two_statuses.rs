//! Variants that share a code share its status.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum TokenError {
    #[unified(status = 400, code = "token_invalid", shared_code, message = "A bad token.")]
    Malformed,
    #[unified(status = 401, code = "token_invalid", shared_code, message = "An old token.")]
    Expired,
}

fn main() {}
