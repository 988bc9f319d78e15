//! A type turns into one variant, under all of its names.
//! Write `#[source]` for one `#[from]`: only a call tells the two apart.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(prefix = "file_", status = 400)]
pub enum FileError {
    #[unified(message = "The file's name is not UTF-8.")]
    NameInvalid(#[from] std::str::Utf8Error),
    #[unified(message = "The file's text is not UTF-8.")]
    TextInvalid(#[from] core::str::Utf8Error),
}

fn main() {}
