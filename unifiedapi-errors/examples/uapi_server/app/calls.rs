//! Calls in progress: `/uapi/phoneCalls/{userId}/{extension}/{phoneCallId?}/`.

mod create;
mod update;

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{Query, State};
use unifiedapi_errors::catalog::UnifiedApiError;

pub(crate) use self::create::create;
pub(crate) use self::update::update;

use super::error::StoreFailed;
use super::list::{By, Kind, List, Resource};
use super::params::Params;
use super::place::Place;
use super::store::{Call, Store};
use super::{Answer, rules};

const CALLS: Resource = Resource {
    fields: &["id", "ownerId", "extension", "published", "nonce", "status", "phoneCallView"],
    filters: &[
        By::new("id", Kind::Id, UnifiedApiError::InvalidFilterByPhoneCallId),
        By::new("phoneCallId", Kind::Id, UnifiedApiError::InvalidFilterByPhoneCallId).of("id"),
        By::new("published", Kind::DateTime, UnifiedApiError::InvalidFilterByPublished),
    ],
    sorted_by: "published",
};

pub(crate) async fn list(
    State(store): State<Arc<Store>>,
    place: Place,
    Query(query): Query<HashMap<String, String>>,
) -> Answer {
    let chosen = Chosen::new(&place)?;
    let list = List::new(&query.into(), &CALLS)?;
    let calls = store.read().calls.matching(|call| chosen.holds(call));
    chosen.check_found(!calls.is_empty())?;
    Ok(list.page(calls.iter().map(|call| call.to_json()).collect()))
}

pub(crate) async fn hang_up(
    State(store): State<Arc<Store>>,
    place: Place,
    Query(query): Query<HashMap<String, String>>,
) -> Answer {
    let chosen = Chosen::new(&place)?;
    // One of the parties may be named; all of them leave with the call.
    let error = UnifiedApiError::PcPrivateInvalidPhoneNumber;
    let query = Params::from(query);
    query.optional("phoneNumber", rules::is_number, error)?;

    let failed = StoreFailed::answer(UnifiedApiError::InternalServerError);
    let ended = store.write().map_err(failed)?.calls.remove(|call| chosen.holds(call));
    chosen.check_found(!ended.is_empty())?;
    let rows = ended.iter().map(|call| call.to_json()).collect();
    Ok(List::new(&Params::default(), &CALLS)?.page(rows))
}

/// The calls that a path is about.
struct Chosen {
    extension: Option<String>,
    id: Option<String>,
}

impl Chosen {
    fn new(place: &Place) -> Result<Self, UnifiedApiError> {
        let extension = place.user_and_extension()?;
        Ok(Self { extension, id: place.get("call").map(str::to_owned) })
    }

    fn holds(&self, call: &Call) -> bool {
        self.extension.as_ref().is_none_or(|extension| *extension == call.extension)
            && self.id.as_ref().is_none_or(|id| *id == call.id)
    }

    /// Checks that the call exists which the path names; a list may be empty.
    fn check_found(&self, found: bool) -> Result<(), UnifiedApiError> {
        if found || self.id.is_none() { Ok(()) } else { Err(UnifiedApiError::PcPhoneCallInvalid) }
    }
}
