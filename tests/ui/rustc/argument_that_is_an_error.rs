//! The value of an argument is asked as a field is: it is no error.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "locked", message("{}", std::io::Error::last_os_error()))]
    Locked,
}

fn main() {}
