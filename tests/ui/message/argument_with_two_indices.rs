//! A field of a field is `_1.1` in arguments.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message("{} items are too many.", .1.1))]
    CartFull(u64, (u64, u64)),
}

fn main() {}
