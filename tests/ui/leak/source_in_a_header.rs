//! A header cannot show a source, as a message cannot.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message = "The file is unreadable.")]
    #[unified(header("x-reason" = "{source}"))]
    Unreadable { source: std::io::Error },
}

fn main() {}
