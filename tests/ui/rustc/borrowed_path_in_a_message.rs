//! A server's paths do not print in a message, not even borrowed ones.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError<'a> {
    #[unified(status = 404, code = "file_not_found", message = "{0} was not found.")]
    NotFound(&'a std::path::Path),
}

fn main() {}
