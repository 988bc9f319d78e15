//! A field in a log line has `Display`.
//!
//! Write `{items:?}`, or an argument that has `Display`: `display("{}", items.join(", "))`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_invalid", message = "Not for sale.", display = "{items}")]
    Invalid { items: Vec<String> },
}

fn main() {}
