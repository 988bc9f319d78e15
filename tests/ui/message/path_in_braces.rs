//! A constant of a module goes into an argument: only a name stands in braces.

use unifiedapi_errors::UnifiedError;

mod limits {
    pub const MAX: u64 = 20;
}

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message = "Only {limits::MAX}.")]
    CartFull,
}

fn main() {}
