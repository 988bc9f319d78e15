//! A module for clients or documents is there where its feature is on.
//!
//! Run `cargo add unifiedapi-errors --features client`; so too `reference`, `openapi`, `contract`, `tower`.

use unifiedapi_errors::client::Received;

fn main() {
    let _: Option<Received<unifiedapi_errors::catalog::UnifiedApiError>> = None;
}
