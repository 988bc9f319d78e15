//! A field has three keys.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "User {id} was not found.")]
    NotFound {
        #[unified(public)]
        id: u64,
    },
}

fn main() {}
