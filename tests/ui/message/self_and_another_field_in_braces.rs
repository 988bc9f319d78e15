//! The help names the field that was meant, not the first.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "No user {self.name:?}.")]
    NotFound { id: u64, name: String },
}

fn main() {}
