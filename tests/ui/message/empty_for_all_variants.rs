//! A message for all variants tells clients something too.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 500, message = "")]
pub enum StoreError {
    #[unified(code = "store_failed")]
    Failed,
}

fn main() {}
