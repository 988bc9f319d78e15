//! A field goes by its name in arguments, without `self`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message("{} items.", self.items.len()))]
    CartFull { items: Vec<u64> },
}

fn main() {}
