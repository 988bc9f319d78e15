//! A name in upper case that no field has is a constant in scope.
//!
//! Bring the constant into scope, or write its path as an argument: `message("… {}", limits::MAX_ITEMS)`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message = "Only {MAX_ITEMS} items fit.")]
    Full,
}

fn main() {}
