//! `header` stands on a variant or its type, and names the field that it shows.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 503, code = "closed", message = "We are closed until {day}.")]
pub struct Closed {
    #[unified(header("x-open-again" = "monday"))]
    day: String,
}

fn main() {}
