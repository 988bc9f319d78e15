//! `message` stands on a variant, not on a field.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "User {id} was not found.")]
    NotFound {
        #[unified(message = "the number of the user")]
        id: u64,
    },
}

fn main() {}
