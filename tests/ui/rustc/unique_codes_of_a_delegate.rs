//! A code that a type passes on counts in `assert_unique_codes!` like its own.

use unifiedapi_errors::{UnifiedError, assert_unique_codes, catalog::UnifiedApiError};
#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent)]
    Api(#[from] UnifiedApiError),
}
#[derive(Debug, UnifiedError)]
#[unified(status = 401, code = "expired_token", message = "Please log in again.")]
pub struct LoginExpired;
assert_unique_codes!(UserError, LoginExpired);

fn main() {}
