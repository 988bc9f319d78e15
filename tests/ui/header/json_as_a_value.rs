//! Braces in the text of a value are written twice.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message = "The cart is full.")]
    #[unified(header("x-limit" = "{\"limit\": 20}"))]
    Full,
}

fn main() {}
