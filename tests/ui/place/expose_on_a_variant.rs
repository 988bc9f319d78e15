//! `expose` stands on the field whose text may be seen.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum AgeError {
    #[unified(status = 400, code = "age_invalid", message = "The age is invalid.", expose)]
    Invalid { reason: std::num::ParseIntError },
}

fn main() {}
