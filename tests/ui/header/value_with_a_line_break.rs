//! A header's value is one line.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum LoginError {
    #[unified(status = 401, code = "login_required", message = "Please log in.")]
    #[unified(header("www-authenticate" = "Bearer\r\nset-cookie: admin=1"))]
    Required,
}

fn main() {}
