//! Without `thiserror`, a message for all variants is a text.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 404, message)]
pub enum UserError {
    #[unified(code = "user_not_found")]
    NotFound,
}

fn main() {}
