//! A `dyn Display` can be an error.

use unifiedapi_errors::UnifiedError;

#[derive(UnifiedError)]
#[unified(status = 400, code = "input_invalid", message = "Invalid: {0}")]
pub struct Invalid(Box<dyn std::fmt::Display>);

impl std::fmt::Debug for Invalid {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("Invalid") }
}

fn main() {}
