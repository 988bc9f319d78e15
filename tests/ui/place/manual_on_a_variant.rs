//! `manual` stands on the type, as impls do.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(manual(utoipa), status = 404, code = "gone", message = "The user is gone.")]
    Gone,
}

fn main() {}
