//! All arguments stand in parentheses with their string, fields by their names.

use unifiedapi_errors::UnifiedError;

const MAX: u64 = 20;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message = "{} of {} items.", .0, MAX)]
    CartFull(u64),
}

fn main() {}
