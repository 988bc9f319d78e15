//! An argument is a whole expression.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message("{} items are too many.", used +))]
    Full { used: usize },
}

fn main() {}
