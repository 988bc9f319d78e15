//! Arguments are separated by commas, not by semicolons.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message("{} of {} items.", used; max))]
    Full { used: usize, max: usize },
}

fn main() {}
