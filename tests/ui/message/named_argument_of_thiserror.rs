//! A named argument stands in parentheses with its string.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message = "Only {max} items.", max = 20)]
    CartFull,
}

fn main() {}
