//! A code is ASCII, whatever language its messages are in.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CafeError {
    #[unified(status = 404, code = "café_not_found", message = "The café was not found.")]
    NotFound,
}

fn main() {}
