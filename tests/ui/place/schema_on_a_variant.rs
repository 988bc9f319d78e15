//! `schema` stands on the type: it has one code schema.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "gone", message = "Gone.", schema = "UserErrorCode")]
    Gone,
}

fn main() {}
