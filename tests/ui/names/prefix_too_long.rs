//! A prefix is the beginning of a code, which has at most 64 characters.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(prefix = "phone_system_of_the_customer_call_transfer_to_another_agent_failed_")]
pub enum TransferError {
    #[unified(status = 409, message = "The line is busy.")]
    Busy,
}

fn main() {}
