//! A status is an error, by name as by number.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = NO_CONTENT, code = "cart_empty", message = "The cart is empty.")]
    Empty,
}

fn main() {}
