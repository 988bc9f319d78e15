//! A header's value is a string.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message = "Only 20.", header("x-limit" = 20))]
    Full,
}

fn main() {}
