//! A status is one literal or one name, not a call.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum OrderError {
    #[unified(status = StatusCode::from_u16(409), code = "order_old", message = "Please reload.")]
    Changed,
}

fn main() {}
