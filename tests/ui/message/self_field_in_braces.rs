//! A field goes by its bare name, without `self`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "No user {self.id}.")]
    NotFound { id: u64 },
}

fn main() {}
