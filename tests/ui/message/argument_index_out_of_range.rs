//! With arguments, a number in braces counts these and not the fields.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message("{0} of {1} used.", _0 + 1))]
    Full(usize, usize),
}

fn main() {}
