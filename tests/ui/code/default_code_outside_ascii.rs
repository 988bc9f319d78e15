//! A name outside ASCII gives no code: write one.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(prefix = "invoice_", status = 402)]
pub enum InvoiceError {
    #[unified(message = "The invoice is overdue.")]
    Überfällig,
}

fn main() {}
