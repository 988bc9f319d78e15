//! The text of a source never reaches the client, from a struct as from an enum.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 400, code = "number_invalid", message = "This is no number: {source}")]
pub struct NumberInvalid {
    source: std::num::ParseIntError,
}

fn main() {}
