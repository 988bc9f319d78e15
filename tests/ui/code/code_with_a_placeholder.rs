//! A code is fixed: nothing is filled into it.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FieldError {
    #[unified(status = 400, code = "{name}_invalid", message = "Field {name} is invalid.")]
    Invalid { name: &'static str },
}

fn main() {}
