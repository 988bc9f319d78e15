//! A prefix is the beginning of a code, so it starts with a letter.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(prefix = "2fa_", status = 401)]
pub enum SecondFactorError {
    #[unified(message = "A second factor is required.")]
    Required,
}

fn main() {}
