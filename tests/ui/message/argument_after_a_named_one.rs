//! Arguments without a name come before those with one.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message("{} of {max}.", max = 20, used + 1))]
    Full { used: usize },
}

fn main() {}
