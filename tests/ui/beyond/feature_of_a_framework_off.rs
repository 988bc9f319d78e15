//! A derived error is a response of a web framework where the framework's feature is on.
//!
//! Run `cargo add unifiedapi-errors --features axum08`, where axum says that `Handler<_, _>` is not satisfied, too;
//! an older or newer axum than 0.8 has another trait.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 410, code = "user_gone", message = "The user is gone.")]
pub struct Gone;

fn main() {
    let _ = axum_core::response::IntoResponse::into_response(Gone);
}
