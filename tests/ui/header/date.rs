//! The date is that of the response, which the server knows.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 410, code = "gone", message = "The file was deleted on {day}.")]
#[unified(header("Date" = "{day}"))]
pub struct Gone {
    day: String,
}

fn main() {}
