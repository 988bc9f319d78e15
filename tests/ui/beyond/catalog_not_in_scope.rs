//! The entries of a type are those of a trait, which has to be in scope.
//!
//! Write `use unifiedapi_errors::Catalog;` beside `use unifiedapi_errors::UnifiedError;`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 410, code = "user_gone", message = "The user is gone.")]
pub struct Gone;

fn main() {
    assert_eq!(Gone::entries().count(), 1);
}
