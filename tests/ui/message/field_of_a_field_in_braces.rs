//! Only a name stands in braces; a field of a field goes into an argument.

use unifiedapi_errors::UnifiedError;

#[derive(Debug)]
pub struct User(u64);

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "No user {0.0}.")]
    NotFound(User),
}

fn main() {}
