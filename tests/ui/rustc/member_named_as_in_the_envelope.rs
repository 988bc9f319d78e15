//! No member has a name that stands beside the members in the envelope.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(envelope = unifiedapi_errors::envelope::Problem)]
pub enum UploadError {
    #[unified(status = 413, code = "too_large", message = "Too large.")]
    TooLarge { #[unified(member)] status: u16 },
}

fn main() {}
