//! An error is an error without a mark too: its text never reaches the client.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum AgeError {
    #[unified(status = 400, code = "age_invalid", message = "The age is invalid: {reason}.")]
    Invalid { reason: std::num::ParseIntError },
}

fn main() {}
