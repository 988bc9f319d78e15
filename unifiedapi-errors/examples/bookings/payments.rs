//! Another team's API: its errors, and a stand-in for it, which goes by the card.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::{Json, Router, routing::post};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;
use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(prefix = "payment_")]
pub enum PaymentError {
    /// Another card may do.
    #[unified(status = 402, message = "The card was declined: {reason}.")]
    Declined {
        #[unified(member, example = "expired")]
        reason: String,
    },
    /// No card is charged at the moment.
    #[unified(status = 503, message = "Payments are paused.", retry_after = 30)]
    Paused,
}

#[derive(Serialize, Deserialize, JsonSchema)]
pub struct Charge {
    card: String,
}

pub fn routes() -> Router {
    Router::new().route("/charges", post(charge))
}

async fn charge(Json(Charge { card }): Json<Charge>) -> Response {
    match &*card {
        "4000-0069" => PaymentError::Declined { reason: "expired".into() }.into_response(),
        "4000-0119" => PaymentError::Paused.into_response(),
        "4000-0500" => (StatusCode::INTERNAL_SERVER_ERROR, "db-7 is down").into_response(),
        _ => Json(json!({ "paid": true })).into_response(),
    }
}
