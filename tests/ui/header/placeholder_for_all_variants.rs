//! A header for all variants has no fields that could fill it.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 400, prefix = "cart_", header("x-cart" = "{cart}"))]
pub enum CartError {
    #[unified(message = "The cart is full.")]
    Full { cart: u64 },
    #[unified(message = "The cart is empty.")]
    Empty { cart: u64 },
}

fn main() {}
