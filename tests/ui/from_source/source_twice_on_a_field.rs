//! A field has one `#[source]`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message = "The file is unreadable.")]
    Unreadable(
        #[source]
        #[source]
        std::io::Error,
    ),
}

fn main() {}
