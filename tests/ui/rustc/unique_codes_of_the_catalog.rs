//! A code of the catalog counts in `assert_unique_codes!` like any other.

use unifiedapi_errors::{UnifiedError, assert_unique_codes, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum LoginError {
    #[unified(status = 401, code = "expired_token", message = "Please log in again.")]
    Expired,
}

assert_unique_codes!(LoginError, UnifiedApiError);

fn main() {}
