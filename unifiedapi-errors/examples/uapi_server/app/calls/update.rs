//! Acting on a call: hold, park, transfer, record, listen, join.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use serde_json::json;
use unifiedapi_errors::catalog::UnifiedApiError;

use super::Chosen;
use super::call::{Call, View};
use crate::app::error::StoreFailed;
use crate::app::links::Links;
use crate::app::moment::Moment;
use crate::app::params::Params;
use crate::app::place::Place;
use crate::app::store::Store;
use crate::app::{Answer, rules};

/// For how many seconds a call can be parked.
pub(crate) const MIN_PARKING: u64 = 10;
pub(crate) const MAX_PARKING: u64 = 3600;

/// What the actions are called in the documents, and what they do.
///
/// Other names are the same without case and hyphens: clients write `hold`, `barge-in`.
pub(crate) const ACTIONS: [(&str, Action); 12] = [
    ("OnHold", Action::Hold),
    ("OffHold", Action::Unhold),
    ("Park", Action::Park),
    ("UnPark", Action::Unpark),
    ("Transfer", Action::Transfer),
    ("TransferToVoicemail", Action::Transfer),
    ("StartRecording", Action::Record),
    ("StopRecording", Action::StopRecording),
    ("Monitor", Action::Listen),
    ("Whisper", Action::Listen),
    ("BargeIn", Action::Listen),
    ("PickUp", Action::PickUp),
];

/// Names that the documents do not have.
const ALIASES: [(&str, Action); 4] = [
    ("hold", Action::Hold),
    ("unhold", Action::Unhold),
    ("record", Action::Record),
    ("recording", Action::Record),
];

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Action {
    Hold,
    Unhold,
    Park,
    Unpark,
    Transfer,
    Record,
    StopRecording,
    /// Somebody joins, more or less silently, which no view shows.
    Listen,
    PickUp,
}

/// Answers with a list of one call; with the call itself after `UnPark`, as its page says.
pub(crate) async fn update(
    State(store): State<Arc<Store>>,
    place: Place,
    links: Links,
    body: Bytes,
) -> Answer {
    let chosen = Chosen::new(&place)?;
    let body = Params::from_json(&body)?;
    let action = Action::read(&body)?;
    check(&body)?;
    let error = UnifiedApiError::PcSendCallToInvalid;
    let target = body.optional("sendCallTo", rules::is_number, error)?;
    if target.is_none() && action.needs_target() {
        return Err(error.into());
    }
    let error = UnifiedApiError::PcPhoneCallViewInvalid;
    let view = body.optional("phoneCallViewId", |text| !text.is_empty(), error)?;
    if view.is_none() && action.needs_view() {
        return Err(error.into());
    }

    let mut data =
        store.write().map_err(StoreFailed::answer(UnifiedApiError::InternalServerError))?;
    let call = data.calls.get_mut(|call| chosen.holds(call));
    let call = call.ok_or(UnifiedApiError::PcPhoneCallInvalid)?;
    action.apply(call, view.as_deref(), target).ok_or(error)?;
    let call = call.to_json(&links);
    Ok(Json(if action == Action::Unpark { call } else { json!([call]) }))
}

/// Checks the parameters that are there, whichever action they belong to.
fn check(body: &Params) -> Result<(), UnifiedApiError> {
    let number = rules::is_number;
    let is_park_time = |text: &str| rules::number_in(text, MIN_PARKING, MAX_PARKING);
    let is_format = |text: &str| matches!(text, "wav" | "wav49");
    body.optional("maxInParking", is_park_time, UnifiedApiError::PcParkTimeoutInvalid)?;
    body.optional("callerId", rules::is_caller_id, UnifiedApiError::PcCallerIdInvalid)?;
    body.optional("waitForPickup", rules::is_duration, UnifiedApiError::PcTimeoutInvalid)?;
    body.optional("transferFromNumber", number, UnifiedApiError::PcTransferFromNumberInvalid)?;
    body.optional("transferNumber", number, UnifiedApiError::PcTransferNumberInvalid)?;
    body.optional("format", is_format, UnifiedApiError::PcRecFormatInvalid)?;
    body.optional("private", rules::is_flag, UnifiedApiError::PcPrivateInvalid)?;
    body.optional("phoneNumber", number, UnifiedApiError::PcPrivateInvalidPhoneNumber)?;
    Ok(())
}

impl Action {
    fn read(body: &Params) -> Result<Self, UnifiedApiError> {
        let error = UnifiedApiError::StatusInvalid;
        let name = body.required("action", |_| true, error)?.replace(['-', '_'], "");
        let mut known = ACTIONS.into_iter().chain(ALIASES);
        known.find(|(known, _)| known.eq_ignore_ascii_case(&name)).map(|(_, it)| it).ok_or(error)
    }

    fn needs_target(self) -> bool {
        matches!(self, Self::Unpark | Self::Transfer | Self::Listen | Self::PickUp)
    }

    /// Transfers are of the whole call, and clients name no view.
    fn needs_view(self) -> bool {
        self != Self::Transfer
    }

    /// Changes the view, or all views without one; `None` if the call has no such view.
    fn apply(self, call: &mut Call, view: Option<&str>, target: Option<String>) -> Option<()> {
        let now = Moment::now();
        let mut views: Vec<&mut View> = call.views_mut(view).collect();
        views.first()?;
        for view in &mut views {
            match self {
                Self::Hold => view.on_hold = Some(now),
                Self::Unhold => view.on_hold = None,
                Self::Park => view.parked = Some(now),
                Self::Unpark => view.parked = None,
                Self::Record => view.recording = Some(now),
                Self::StopRecording => view.recording = None,
                Self::Transfer | Self::PickUp => {
                    view.destination = target.iter().cloned().collect()
                }
                Self::Listen => {}
            }
            view.answer(now);
        }
        call.answered.get_or_insert(now);
        Some(())
    }
}
