//! A `let` stands in the condition of an `if` or a `while`, not alone.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message("{}", *full && let Some(0) = left))]
    Full { full: bool, left: Option<u8> },
}

fn main() {}
