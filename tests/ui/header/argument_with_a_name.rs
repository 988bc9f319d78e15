//! A value takes no arguments with names either.

use unifiedapi_errors::UnifiedError;

const LIMIT: u64 = 20;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message = "The cart is full.")]
    #[unified(header("x-limit" = "{max}", max = LIMIT))]
    Full,
}

fn main() {}
