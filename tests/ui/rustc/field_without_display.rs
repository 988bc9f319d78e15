//! A field in a message has `Display`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_invalid", message = "{items} are not for sale.")]
    Invalid { items: Vec<String> },
}

fn main() {}
