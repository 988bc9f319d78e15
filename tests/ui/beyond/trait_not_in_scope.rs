//! The methods of an error are those of a trait, which has to be in scope.
//!
//! Write `use unifiedapi_errors::UnifiedError;` in this module: one name brings the derive and the trait.

mod user {
    #[derive(Debug, unifiedapi_errors::UnifiedError)]
    #[unified(status = 410, code = "user_gone", message = "The user is gone.")]
    pub struct Gone;
}

fn main() {
    println!("{}", user::Gone.code());
}
