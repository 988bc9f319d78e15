//! Behind a type, a `<` begins generic arguments, as everywhere in Rust.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CartError {
    #[unified(status = 400, code = "cart_full", message("{}", *used as u32 < 3))]
    Full { used: usize },
}

fn main() {}
