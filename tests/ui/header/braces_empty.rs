//! A placeholder in a value says which field it shows.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message = "The cart is full.")]
    #[unified(header("x-limit" = "{}"))]
    Full { limit: u64 },
}

fn main() {}
