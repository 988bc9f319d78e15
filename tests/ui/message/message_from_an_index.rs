//! A field of a tuple goes into a message as `{0}`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum OrderError {
    #[unified(status = 400, code = "order_invalid", message = _0)]
    Invalid(String),
}

fn main() {}
