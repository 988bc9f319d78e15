//! A code starts with a letter: neither `_` nor `-` nor `.` leads it.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum LoginError {
    #[unified(status = 401, code = "_login_required", message = "Please log in.")]
    Required,
}

fn main() {}
