//! The name of a field on the wire is that of its member.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "No user {id}.")]
    NotFound {
        #[unified(rename = "user_id")]
        id: u64,
    },
}

fn main() {}
