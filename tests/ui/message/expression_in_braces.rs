//! A name stands in braces, not an expression; that goes into an argument.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message = "{items.len()} items are too many.")]
    Full { items: Vec<String> },
}

fn main() {}
