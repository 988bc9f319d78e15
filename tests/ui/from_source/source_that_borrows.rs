//! A source outlives every borrow: `std::error::Error` asks for `'static`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError<'a> {
    #[unified(status = 500, code = "file_unreadable", message = "The file is unreadable.")]
    Unreadable { source: &'a std::io::Error },
}

fn main() {}
