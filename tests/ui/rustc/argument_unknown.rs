//! A name in an argument is a field or something in scope.
//!
//! Write the name of a field, `_0` for one of a tuple, or bring the name into scope.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message("{} items.", itmes.len()))]
    Full { items: Vec<String> },
}

fn main() {}
