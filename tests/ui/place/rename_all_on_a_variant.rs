//! `rename_all` stands on the enum, for all of its variants.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(rename_all = "snake_case", status = 404, code = "gone", message = "Gone.")]
    Gone,
}

fn main() {}
