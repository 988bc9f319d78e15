//! A field goes by its name at any depth of an argument.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message("{} more.", u64::max(*.used, 5) - 5))]
    CartFull { used: u64 },
}

fn main() {}
