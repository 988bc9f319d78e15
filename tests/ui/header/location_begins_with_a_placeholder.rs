//! The server decides where a `location` leads.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 409, code = "user_moved", message = "The user was moved.")]
    #[unified(header("Location" = "{to}/users"))]
    Moved { to: String },
}

fn main() {}
