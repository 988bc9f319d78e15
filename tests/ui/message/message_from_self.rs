//! A field goes into a message in braces, without `self`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum OrderError {
    #[unified(status = 400, code = "order_invalid", message = self.0)]
    Invalid(String),
}

fn main() {}
