//! A field goes into a message without its `r#`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum OrderError {
    #[unified(status = 400, code = "order_invalid", message = r#type)]
    Invalid { r#type: String },
}

fn main() {}
