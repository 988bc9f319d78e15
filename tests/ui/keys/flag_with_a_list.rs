//! A flag stands alone, without parentheses.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum AgeError {
    #[unified(status = 400, code = "age_invalid", message = "The age is invalid: {reason}.")]
    Invalid {
        #[unified(expose(Display))]
        reason: std::num::ParseIntError,
    },
}

fn main() {}
