//! A code is written out, unless `prefix` or `rename_all` allows codes made from names.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 404)]
pub enum UserError {
    #[unified(message = "The user was not found.")]
    NotFound,
}

fn main() {
    let error: &dyn UnifiedError = &UserError::NotFound;
    println!("{error}");
}
