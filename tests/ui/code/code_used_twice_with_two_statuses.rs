//! A code belongs to one variant, also where statuses tell two apart.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum TokenError {
    #[unified(status = 400, code = "token_invalid", message = "The token is malformed.")]
    Malformed,
    #[unified(status = 401, code = "token_invalid", message = "The token has expired.")]
    Expired,
}

fn main() {}
