//! A code made from `prefix` and a name has at most 64 characters too.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(prefix = "phone_call_transfer_", status = 409)]
pub enum TransferError {
    #[unified(message = "The destination has left the conference.")]
    DestinationLeftTheConferenceBeforeTransferWasDone,
}

fn main() {}
