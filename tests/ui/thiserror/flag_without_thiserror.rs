//! Without `thiserror` there is no text that `message` alone could take over.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message)]
    NotFound,
}

fn main() {}
