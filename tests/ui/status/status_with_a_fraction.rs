//! A status is a whole number; sub-status codes such as 403.14 are no part of HTTP.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 403.14, code = "listing_denied", message = "Listing is not allowed.")]
    ListingDenied,
}

fn main() {}
