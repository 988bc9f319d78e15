//! Each `{}` has its argument.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message("{} of {} items used.", used))]
    Full { used: usize, limit: usize },
}

fn main() {}
