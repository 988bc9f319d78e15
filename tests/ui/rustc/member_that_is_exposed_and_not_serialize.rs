//! `expose` lets a type through, and cannot serialize it.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UploadError {
    #[unified(status = 500, code = "store", message = "Store.")]
    Store(#[unified(member = "cause", expose)] std::io::Error),
}

fn main() {}
