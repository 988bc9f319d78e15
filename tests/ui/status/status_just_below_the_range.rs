//! The first status of an error is 400.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum OrderError {
    #[unified(status = 399, code = "order_invalid", message = "The order is invalid.")]
    Invalid,
}

fn main() {}
