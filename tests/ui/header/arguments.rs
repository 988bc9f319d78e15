//! A value names fields, and takes no arguments.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message = "The cart is full.")]
    #[unified(header("x-limit" = "{}", items.len()))]
    Full { items: Vec<u64> },
}

fn main() {}
