//! A placeholder in a value names a field.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message = "The cart is full.")]
    #[unified(header("x-limit" = "{limt}"))]
    Full { limit: u64 },
}

fn main() {}
