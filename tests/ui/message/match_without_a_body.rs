//! An argument is a whole expression, with the body of its `match`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message("{} items are too many.", match used))]
    Full { used: usize },
}

fn main() {}
