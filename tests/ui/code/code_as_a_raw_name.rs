//! A code is a string, in quotes and without `r#`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum TypeError {
    #[unified(status = 404, code = r#type, message = "There is no such type.")]
    NotFound,
}

fn main() {}
