//! A group is a string, in quotes.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "No such user.", group = Users)]
    NotFound,
}

fn main() {}
