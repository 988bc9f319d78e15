//! A field of a tuple is `_0` in arguments, also where a method is called on it.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message("{} items are too many.", .0.len()))]
    CartFull(Vec<u64>),
}

fn main() {}
