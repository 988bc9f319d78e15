//! A log line without arguments says which field it means: it has no `{}`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 500, code = "store_failed", message = "Try again.", display = "store: {}")]
    StoreFailed(#[from] std::io::Error),
}

fn main() {}
