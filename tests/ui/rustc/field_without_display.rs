//! A field in a message has `Display`.
//!
//! Write an argument that has `Display`, `message("{} are not for sale.", items.join(", "))`, or `{items:?}`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_invalid", message = "{items} are not for sale.")]
    Invalid { items: Vec<String> },
}

fn main() {}
