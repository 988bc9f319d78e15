//! The mistakes of a type, its variants and its fields are reported at once.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(prefix = "order ", status = 404, schem = "OrderCode")]
pub enum OrderError {
    #[unified(message = "Order {} was not found.", retry_after = -1)]
    NotFound {
        #[unified(status = 404)]
        id: u64,
    },
}

fn main() {}
