//! A header's value is a string, in which fields are named.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "full", message = "Only {max}.", header("x-limit" = max))]
    Full { max: String },
}

fn main() {}
