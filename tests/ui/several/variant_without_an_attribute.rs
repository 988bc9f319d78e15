//! A variant without an attribute is told all that it needs.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    NotFound,
}

fn main() {
    let error: &dyn UnifiedError = &UserError::NotFound;
    println!("{error}");
}
