//! `crate` stands on the type.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(crate = ::unifiedapi_errors, status = 404, code = "gone", message = "Gone.")]
    Gone,
}

fn main() {}
