//! `expose` allows the field that it stands on, and no other.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum AgeError {
    #[unified(status = 400, code = "age_invalid", message = "{reason} ({source})")]
    Invalid {
        #[unified(expose)]
        reason: std::num::ParseIntError,
        source: std::io::Error,
    },
}

fn main() {}
