//! A field that clients get is a member, whatever it tells them.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "No user {id}.")]
    NotFound {
        #[unified(param)]
        id: u64,
    },
}

fn main() {}
