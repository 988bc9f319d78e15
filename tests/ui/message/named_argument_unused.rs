//! A named argument appears in the message under its name.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message("{used} are too many.", limit = 20))]
    Full { used: usize },
}

fn main() {}
