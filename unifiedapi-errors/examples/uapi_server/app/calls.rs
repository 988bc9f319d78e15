//! Calls in progress: `/uapi/phoneCalls/{userId}/{extension}/{phoneCallId?}/`.

mod call;
mod create;
mod update;

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use unifiedapi_errors::catalog::UnifiedApiError;

pub(crate) use self::call::{Call, OWNER};
pub(crate) use self::create::{KINDS, create};
pub(crate) use self::update::{ACTIONS, MAX_PARKING, MIN_PARKING, update};

use super::error::{ApiError, StoreFailed};
use super::links::Links;
use super::list::{self, By, Kind, List, Resource};
use super::params::Params;
use super::place::Place;
use super::store::Store;
use super::{Answer, rules};

pub(crate) const CALLS: Resource = Resource {
    fields: &[
        "id",
        "nonce",
        "extension",
        "ownerId",
        "ownerName",
        "published",
        "answered",
        "phoneCallView",
        "links",
    ],
    view_fields: &[
        "source",
        "destination",
        "flow",
        "status",
        "ringing",
        "callerId",
        "callerDestination",
        "calleeCallerId",
        "recording",
        "parked",
        "onHold",
    ],
    filters: &[
        By::new("id", Kind::CallId, UnifiedApiError::InvalidFilterByPhoneCallId),
        By::new("phoneCallId", Kind::CallId, UnifiedApiError::InvalidFilterByPhoneCallId).of("id"),
        By::new("published", Kind::DateTime, UnifiedApiError::InvalidFilterByPublished),
    ],
    sorted_by: "published",
};

/// A call that is over is an empty list: so clients learn that it has ended.
pub(crate) async fn list(
    State(store): State<Arc<Store>>,
    place: Place,
    query: Params,
    links: Links,
) -> Answer {
    let chosen = Chosen::new(&place)?;
    let list = List::new(&query, &CALLS)?;
    let calls = store.read().calls.matching(|call| chosen.holds(call));
    Ok(list.page(calls.iter().map(|call| call.to_json(&links)).collect(), &links))
}

pub(crate) async fn hang_up(
    State(store): State<Arc<Store>>,
    place: Place,
    query: Params,
    links: Links,
) -> Result<Response, ApiError> {
    let chosen = Chosen::new(&place)?;
    let error = UnifiedApiError::PcPrivateInvalidPhoneNumber;
    let party = query.optional("phoneNumber", rules::is_number, error)?;
    let is_meant =
        |call: &Call| chosen.holds(call) && party.as_ref().is_none_or(|it| call.has_party(it));

    let failed = StoreFailed::answer(UnifiedApiError::InternalServerError);
    let ended = store.write().map_err(failed)?.calls.remove(is_meant);
    Ok(list::removed(ended.iter().map(|call| call.to_json(&links)).collect()))
}

/// The calls that a path is about.
struct Chosen {
    extension: Option<String>,
    id: Option<String>,
}

impl Chosen {
    fn new(place: &Place) -> Result<Self, UnifiedApiError> {
        let extension = place.any_extension()?;
        let id = place.get("call");
        if id.is_some_and(|id| !rules::is_call_id(id)) {
            return Err(UnifiedApiError::PcPhoneCallInvalid);
        }
        Ok(Self { extension, id: id.map(str::to_owned) })
    }

    fn holds(&self, call: &Call) -> bool {
        self.extension.as_ref().is_none_or(|extension| call.has_party(extension))
            && self.id.as_ref().is_none_or(|id| *id == call.id)
    }
}
