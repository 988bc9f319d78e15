//! A name is given to one argument.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message("Only {max}.", max = 20, max = 30))]
    Full,
}

fn main() {}
