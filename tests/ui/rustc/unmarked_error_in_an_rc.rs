//! A pointer to an error shows what the error says.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message = "Unreadable: {cause}")]
    Unreadable { cause: std::rc::Rc<std::io::Error> },
}

fn main() {}
