//! Types in one `assert_unique_codes!` declare no code twice.

use unifiedapi_errors::{UnifiedError, assert_unique_codes};
#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "not_found", message = "The user was not found.")]
    NotFound,
}
#[derive(Debug, UnifiedError)]
pub enum OrderError {
    #[unified(status = 404, code = "not_found", message = "The order was not found.")]
    NotFound,
}
assert_unique_codes!(UserError, OrderError);
fn main() {}
