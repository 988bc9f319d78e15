//! Acting on a call: hold, park, transfer, record, listen, join.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use unifiedapi_errors::catalog::UnifiedApiError;

use super::Chosen;
use crate::app::error::StoreFailed;
use crate::app::params::Params;
use crate::app::place::Place;
use crate::app::store::Store;
use crate::app::{Answer, rules};

/// What an action is called, what the call is afterwards, and whether `sendCallTo` must be there.
///
/// Names are compared without case and hyphens: clients write `OnHold`, `hold`, `barge-in`.
const ACTIONS: [(&str, &str, bool); 16] = [
    ("hold", "onHold", false),
    ("onhold", "onHold", false),
    ("unhold", "talking", false),
    ("offhold", "talking", false),
    ("park", "parked", false),
    ("unpark", "talking", true),
    ("transfer", "transferred", true),
    ("transfertovoicemail", "transferred", true),
    ("record", "recording", false),
    ("recording", "recording", false),
    ("startrecording", "recording", false),
    ("stoprecording", "talking", false),
    ("monitor", "monitored", true),
    ("whisper", "whispered", true),
    ("bargein", "bargedIn", true),
    ("pickup", "talking", true),
];

pub(crate) async fn update(State(store): State<Arc<Store>>, place: Place, body: Bytes) -> Answer {
    let chosen = Chosen::new(&place)?;
    let body = Params::from_json(&body)?;
    let (status, needs_target) = action(&body)?;
    check(&body)?;
    if needs_target && !body.has("sendCallTo") {
        return Err(UnifiedApiError::PcSendCallToInvalid.into());
    }
    let error = UnifiedApiError::PcPhoneCallViewInvalid;
    let view = body.optional("phoneCallViewId", |text| !text.is_empty(), error)?;

    let mut data =
        store.write().map_err(StoreFailed::answer(UnifiedApiError::InternalServerError))?;
    let call = data.calls.get_mut(|call| chosen.holds(call));
    let call = call.ok_or(UnifiedApiError::PcPhoneCallInvalid)?;
    if view.is_some_and(|view| !call.has_view(&view)) {
        return Err(UnifiedApiError::PcPhoneCallViewInvalid.into());
    }
    call.status = status;
    Ok(Json(call.to_json()))
}

/// Returns what the call becomes, and whether `sendCallTo` must be there.
fn action(body: &Params) -> Result<(&'static str, bool), UnifiedApiError> {
    let error = UnifiedApiError::StatusInvalid;
    let mut name = body.required("action", |_| true, error)?.replace(['-', '_'], "");
    name.make_ascii_lowercase();
    let found = ACTIONS.into_iter().find(|(known, ..)| *known == name);
    found.map(|(_, status, needs_target)| (status, needs_target)).ok_or(error)
}

/// Checks the parameters that are there, whichever action they belong to.
fn check(body: &Params) -> Result<(), UnifiedApiError> {
    let number = rules::is_number;
    let is_park_time = |text: &str| rules::number_in(text, 1, 3600);
    let is_format = |text: &str| matches!(text, "wav" | "wav49");
    body.optional("maxInParking", is_park_time, UnifiedApiError::PcParkTimeoutInvalid)?;
    body.optional("sendCallTo", number, UnifiedApiError::PcSendCallToInvalid)?;
    body.optional("callerId", rules::is_caller_id, UnifiedApiError::PcCallerIdInvalid)?;
    body.optional("waitForPickup", rules::is_duration, UnifiedApiError::PcTimeoutInvalid)?;
    body.optional("transferFromNumber", number, UnifiedApiError::PcTransferFromNumberInvalid)?;
    body.optional("transferNumber", number, UnifiedApiError::PcTransferNumberInvalid)?;
    body.optional("format", is_format, UnifiedApiError::PcRecFormatInvalid)?;
    body.optional("private", rules::is_flag, UnifiedApiError::PcPrivateInvalid)?;
    body.optional("phoneNumber", number, UnifiedApiError::PcPrivateInvalidPhoneNumber)?;
    Ok(())
}
