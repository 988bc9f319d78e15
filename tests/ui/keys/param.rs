//! The name of a parameter is data in a field, which is a member.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "No such user.", param = "id")]
    NotFound,
}

fn main() {}
