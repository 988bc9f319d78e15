//! An expression is an argument, shown by `{}`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message = if *used > 9 { "Full" } else { "Wait" })]
    CartFull { used: u64 },
}

fn main() {}
