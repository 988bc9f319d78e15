//! A flag is given once, over all attributes of a field.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum AgeError {
    #[unified(status = 400, code = "age_invalid", message = "The age is invalid: {reason}.")]
    Invalid {
        #[unified(expose)]
        #[unified(expose)]
        reason: std::num::ParseIntError,
    },
}

fn main() {}
