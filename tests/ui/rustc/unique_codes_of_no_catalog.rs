//! `assert_unique_codes!` takes types that have codes.

use unifiedapi_errors::{assert_unique_codes, catalog::UnifiedApiError};

assert_unique_codes!(UnifiedApiError, std::io::Error);

fn main() {}
