//! Making calls.

use std::collections::HashMap;
use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Query, State};
use unifiedapi_errors::catalog::UnifiedApiError;

use crate::app::error::StoreFailed;
use crate::app::params::Params;
use crate::app::place::Place;
use crate::app::store::{Call, Store, View};
use crate::app::{Answer, clock, rules};

/// How many views a call has.
const MAX_VIEWS: usize = 16;
/// How many sources and destinations it has, in all of its views.
const MAX_NUMBERS: usize = 64;

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
        status: "ringing",
        views,
    };
    let call = data.calls.add(call);
    drop(data);
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
fn views(body: &mut Params, kind: Kind) -> Result<Box<[View]>, UnifiedApiError> {
    let views = body.objects("phoneCallView");
    if views.len() > MAX_VIEWS {
        return Err(UnifiedApiError::PcPhoneCallViewInvalid);
    }
    let mut left = MAX_NUMBERS;
    let views: Box<[View]> =
        views.iter().map(|view| self::view(view, kind, &mut left)).collect::<Result<_, _>>()?;
    // No views at all are no sources at all.
    if views.is_empty() { Err(UnifiedApiError::PcSourceInvalid) } else { Ok(views) }
}

fn view(view: &Params, kind: Kind, left: &mut usize) -> Result<View, UnifiedApiError> {
    let mut numbers = |name: &str, error: UnifiedApiError| {
        let numbers = view.list(name, rules::is_number, error)?;
        *left = left.checked_sub(numbers.len()).ok_or(error)?;
        Ok(numbers.into_boxed_slice())
    };
    // Who is invited to a conference is called by the conference.
    let source = if kind == Kind::ConferenceInvite && !view.has("source") {
        Box::default()
    } else {
        numbers("source", UnifiedApiError::PcSourceInvalid)?
    };
    let destination = numbers("destination", UnifiedApiError::PcDestinationInvalid)?;
    let caller = |name: &str, error| view.optional(name, rules::is_caller_id, error);
    Ok(View {
        source,
        destination,
        caller_id: caller("callerId", UnifiedApiError::PcCallerIdInvalid)?,
        caller_destination: caller(
            "callerDestination",
            UnifiedApiError::PcCallerIdDestinationInvalid,
        )?,
        callee_caller_id: caller("calleeCallerId", UnifiedApiError::PcCalleeCallerIdInvalid)?,
    })
}
