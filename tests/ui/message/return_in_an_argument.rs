//! An argument cannot leave the message half written.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message("{} items.", return Ok(())))]
    Full,
}

fn main() {}
