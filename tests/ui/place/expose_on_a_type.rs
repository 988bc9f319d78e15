//! `expose` stands on the field whose text may be seen, not on the type.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(expose, status = 400, code = "age_invalid", message = "The age is invalid.")]
pub struct AgeInvalid {
    reason: std::num::ParseIntError,
}

fn main() {}
