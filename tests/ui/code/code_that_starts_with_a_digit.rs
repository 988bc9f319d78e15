//! A code starts with a letter.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum LoginError {
    #[unified(status = 401, code = "2fa_required", message = "A second factor is required.")]
    SecondFactorRequired,
}

fn main() {}
