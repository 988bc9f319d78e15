//! A field is named in the value, not behind it.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message = "The cart is full.")]
    #[unified(header("x-limit" = "{}", max))]
    Full { max: u64 },
}

fn main() {}
