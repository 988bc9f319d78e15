//! What other formats call extensions are the members, each a field.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "No such user.", extensions(id = 7))]
    NotFound,
}

fn main() {}
