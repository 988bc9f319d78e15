//! A code has at most 64 characters.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(
    status = 409,
    code = "the_phone_call_was_transferred_to_another_agent_before_you_parked_it",
    message = "The call was transferred."
)]
pub struct CallTransferred;

fn main() {}
