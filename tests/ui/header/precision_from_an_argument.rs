//! A value takes no arguments, so none gives the precision.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "too_heavy", message = "It is too heavy.")]
    #[unified(header("x-limit" = "{limit:.*}"))]
    TooHeavy { limit: f64 },
}

fn main() {}
