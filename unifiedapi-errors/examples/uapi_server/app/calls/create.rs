//! Making calls.

use std::collections::HashMap;
use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Query, State};
use serde_json::{Value, json};
use unifiedapi_errors::catalog::UnifiedApiError;

use crate::app::error::StoreFailed;
use crate::app::params::Params;
use crate::app::place::Place;
use crate::app::store::{Call, Store};
use crate::app::{Answer, clock, rules};

/// The kind of call that the last segment of the path names.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Simple,
    Callback,
    ConferenceInvite,
}

pub(crate) async fn create(
    State(store): State<Arc<Store>>,
    place: Place,
    Query(query): Query<HashMap<String, String>>,
    body: Bytes,
) -> Answer {
    place.check_user("user")?;
    let kind = match place.get("extension") {
        Some("simple") => Kind::Simple,
        Some("callback") => Kind::Callback,
        Some("conferenceInvite") => Kind::ConferenceInvite,
        _ => return Err(UnifiedApiError::NotImplemented.into()),
    };
    check_query(&query.into())?;

    let mut body = Params::from_json(&body)?;
    let is_extension = |text: &str| text == "@self" || rules::is_extension(text);
    let extension = body.optional("extension", is_extension, UnifiedApiError::ExtensionInvalid)?;
    let views = views(&mut body, kind)?;
    let nonce = body.optional("nonce", rules::is_nonce, UnifiedApiError::PcNonceInvalid)?;

    let mut data =
        store.write().map_err(StoreFailed::answer(UnifiedApiError::InternalServerError))?;
    let call = Call {
        id: data.next_call_id(),
        extension: match extension.as_deref() {
            Some("@self") | None => rules::long_form("210"),
            Some(extension) => rules::long_form(extension),
        },
        published: clock::now(),
        nonce,
        status: "ringing".to_owned(),
        views,
    };
    data.add_call(call.clone());
    Ok(Json(call.to_json()))
}

fn check_query(query: &Params) -> Result<(), UnifiedApiError> {
    let duration = rules::is_duration;
    let flag = rules::is_flag;
    query.optional("waitForPickup", duration, UnifiedApiError::PcTimeoutInvalid)?;
    query.optional("callDuration", duration, UnifiedApiError::PcDurationInvalid)?;
    query.optional("allowPublicTransfer", flag, UnifiedApiError::PcTransferInvalid)?;
    query.optional("video", flag, UnifiedApiError::PcVideoInvalid)?;
    query.optional("number", rules::is_number, UnifiedApiError::PcNumberInvalid)?;
    query.optional("pin", rules::is_id, UnifiedApiError::PcPinInvalid)?;
    Ok(())
}

/// Checks `phoneCallView`: who calls whom.
fn views(body: &mut Params, kind: Kind) -> Result<Vec<Value>, UnifiedApiError> {
    let views: Vec<Value> = body
        .objects("phoneCallView")
        .iter()
        .enumerate()
        .map(|(index, view)| self::view(index + 1, view, kind))
        .collect::<Result<_, _>>()?;
    // No views at all are no sources at all.
    if views.is_empty() { Err(UnifiedApiError::PcSourceInvalid) } else { Ok(views) }
}

fn view(id: usize, view: &Params, kind: Kind) -> Result<Value, UnifiedApiError> {
    let number = rules::is_number;
    let caller = rules::is_caller_id;
    // Who is invited to a conference is called by the conference.
    let source = if kind == Kind::ConferenceInvite && !view.has("source") {
        Vec::new()
    } else {
        view.list("source", number, UnifiedApiError::PcSourceInvalid)?
    };
    let destination = view.list("destination", number, UnifiedApiError::PcDestinationInvalid)?;
    let caller_id = view.optional("callerId", caller, UnifiedApiError::PcCallerIdInvalid)?;
    let shown =
        view.optional("callerDestination", caller, UnifiedApiError::PcCallerIdDestinationInvalid)?;
    let to_callee =
        view.optional("calleeCallerId", caller, UnifiedApiError::PcCalleeCallerIdInvalid)?;
    Ok(json!({
        "id": format!("{id:02}"),
        "source": source,
        "destination": destination,
        "callerId": caller_id,
        "callerDestination": shown,
        "calleeCallerId": to_callee,
    }))
}
