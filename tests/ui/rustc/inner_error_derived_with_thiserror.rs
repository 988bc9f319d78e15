//! A transparent variant holds an error with codes; thiserror alone gives it none.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, thiserror::Error)]
#[error("the store failed")]
pub struct StoreError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent)]
    Store(#[from] StoreError),
}

fn main() {}
