//! A header for all variants is well-formed too.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 401, header("www-authenticate" = "Bearer\n"))]
pub enum LoginError {
    #[unified(code = "login_required", message = "Please log in.")]
    Required,
    #[unified(code = "login_expired", message = "Please log in again.")]
    Expired,
}

fn main() {}
