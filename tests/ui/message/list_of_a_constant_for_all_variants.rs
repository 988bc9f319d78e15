//! A message for all variants is written out.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 500, message(INTERNAL))]
pub enum StoreError {
    #[unified(code = "store_failed")]
    Failed,
}

fn main() {}
