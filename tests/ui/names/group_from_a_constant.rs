//! A group is a literal: the macro cannot look into a constant.

use unifiedapi_errors::UnifiedError;

const USERS: &str = "Users";

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "gone", message = "The user is gone.", group = USERS)]
    Gone,
}

fn main() {}
