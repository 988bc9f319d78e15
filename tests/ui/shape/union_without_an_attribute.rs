//! A union is no error, and is asked for nothing else.

use unifiedapi_errors::UnifiedError;

#[derive(UnifiedError)]
pub union Amount {
    cents: u64,
    thousandths: u64,
}

fn main() {}
