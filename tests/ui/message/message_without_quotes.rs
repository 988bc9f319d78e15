//! A message is a string, in quotes; a field goes into it in braces.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum OrderError {
    #[unified(status = 400, code = "order_invalid", message = reason)]
    Invalid { reason: String },
}

fn main() {}
