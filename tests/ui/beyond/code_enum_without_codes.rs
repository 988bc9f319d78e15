//! An error has `code_enum` where its type declares an enum of its codes.
//!
//! Write `codes = UserErrorCode` in the `#[unified(…)]` of `UserError`; so too where `HasCode` is in scope and
//! the compiler says that a private trait, `Coded`, is not satisfied.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(rename_all = "snake_case", status = 410, message = "The user is gone.")]
pub enum UserError { Gone }

fn main() {
    println!("{:?}", UserError::Gone.code_enum());
}
