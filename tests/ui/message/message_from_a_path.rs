//! A constant of a module is an argument: only a name stands in braces.

use unifiedapi_errors::UnifiedError;

mod texts {
    pub const NO_USER: &str = "There is no such user.";
}

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = texts::NO_USER)]
    NotFound,
}

fn main() {}
