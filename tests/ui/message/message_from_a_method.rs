//! `self` is not in scope in a message, so none of its methods makes it.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum OrderError {
    #[unified(status = 400, code = "order_invalid", message = self.text())]
    Invalid(String),
}

fn main() {}
