//! Call events: `/uapi/extensions/{userId}/{extension}/phoneCallEvents/{type?}/{eventId?}/`.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::response::Response;
use axum::{Extension, Json};
use serde_json::{Value, json};
use unifiedapi_errors::catalog::UnifiedApiError;

use super::Answer;
use super::auth::Caller;
use super::error::{ApiError, StoreFailed};
use super::links::Links;
use super::list::{self, By, Kind, List, Resource};
use super::moment::Moment;
use super::params::Params;
use super::place::Place;
use super::rules;
use super::store::Store;

/// Incoming, outgoing, hang-up, an incoming call answered, an outgoing one.
pub(crate) const TYPES: &[&str] = &["0", "1", "2", "3", "4"];
/// `GET` and `POST`.
pub(crate) const METHODS: &[&str] = &["0", "1"];
/// Disabled and enabled.
pub(crate) const STATUSES: &[&str] = &["0", "1"];

pub(crate) const EVENTS: Resource = Resource {
    fields: &["type", "id", "extension", "method", "note", "url", "status", "modified", "links"],
    view_fields: &[],
    filters: &[
        By::new("id", Kind::EventId, UnifiedApiError::FilterValueInvalid),
        By::new("type", Kind::OneOf(TYPES), UnifiedApiError::FilterValueInvalid),
        By::new("method", Kind::OneOf(METHODS), UnifiedApiError::FilterValueInvalid),
        By::new("modified", Kind::DateTime, UnifiedApiError::FilterValueInvalid),
        By::new("note", Kind::Text, UnifiedApiError::FilterValueInvalid),
        By::new("url", Kind::Text, UnifiedApiError::FilterValueInvalid),
        By::new("status", Kind::OneOf(STATUSES), UnifiedApiError::FilterValueInvalid),
    ],
    sorted_by: "url",
};

pub(crate) async fn list(
    State(store): State<Arc<Store>>,
    Extension(caller): Extension<Caller>,
    place: Place,
    query: Params,
    links: Links,
) -> Answer {
    let chosen = Chosen::new(caller, &place)?;
    let list = List::new(&query, &EVENTS)?;
    let events = store.read().events.matching(|event| chosen.holds(event));
    chosen.check_found(!events.is_empty())?;
    Ok(list.page(events.iter().map(|event| event.to_json(&links)).collect(), &links))
}

pub(crate) async fn add(
    State(store): State<Arc<Store>>,
    Extension(caller): Extension<Caller>,
    place: Place,
    links: Links,
    body: Bytes,
) -> Answer {
    let chosen = Chosen::new(caller, &place)?;
    let mut members = Members::new(&Params::from_json(&body)?)?;
    // Where the path has a type, that is meant.
    members.r#type = chosen.r#type.or(members.r#type);
    let mut event = Event {
        id: String::new(),
        extension: chosen.extension,
        r#type: members.r#type.clone().ok_or(UnifiedApiError::PceTypeInvalid)?,
        method: "0".into(),
        note: String::new(),
        url: members.url.clone().ok_or(UnifiedApiError::PceUrlInvalid)?,
        status: "1".into(),
        modified: Moment::now(),
    };
    members.put_into(&mut event);

    let mut data = store.write().map_err(StoreFailed::answer(UnifiedApiError::PceFailAdd))?;
    event.id = data.next_id();
    let event = data.events.add(event);
    drop(data);
    Ok(Json(event.to_json(&links)))
}

pub(crate) async fn update(
    State(store): State<Arc<Store>>,
    Extension(caller): Extension<Caller>,
    place: Place,
    links: Links,
    body: Bytes,
) -> Answer {
    let chosen = Chosen::new(caller, &place)?;
    let members = Members::new(&Params::from_json(&body)?)?;

    let mut data = store.write().map_err(StoreFailed::answer(UnifiedApiError::PceFailUpdate))?;
    let event = data.events.get_mut(|event| chosen.holds(event));
    let event = event.ok_or(UnifiedApiError::PceIdInvalid)?;
    members.put_into(event);
    event.modified = Moment::now();
    Ok(Json(event.to_json(&links)))
}

pub(crate) async fn remove(
    State(store): State<Arc<Store>>,
    Extension(caller): Extension<Caller>,
    place: Place,
    links: Links,
) -> Result<Response, ApiError> {
    let chosen = Chosen::new(caller, &place)?;
    let failed = StoreFailed::answer(UnifiedApiError::PceFailDelete);
    let events = store.write().map_err(failed)?.events.remove(|event| chosen.holds(event));
    chosen.check_found(!events.is_empty())?;
    Ok(list::removed(events.iter().map(|event| event.to_json(&links)).collect()))
}

/// A request that the server would make when a call begins or ends.
#[derive(Clone)]
pub(crate) struct Event {
    id: String,
    extension: String,
    r#type: String,
    method: String,
    note: String,
    url: String,
    status: String,
    modified: Moment,
}

impl Event {
    /// Makes the one that the server begins with.
    pub(crate) fn first(id: String) -> Self {
        Self {
            id,
            extension: "0003*210".into(),
            r#type: "0".into(),
            method: "0".into(),
            note: "Opens the customer's card.".into(),
            url: "http://crm.example/calls".into(),
            status: "1".into(),
            modified: Moment::now(),
        }
    }

    fn to_json(&self, links: &Links) -> Value {
        let Self { extension, r#type, id, .. } = self;
        json!({
            "type": r#type,
            "id": id,
            "extension": extension,
            "method": self.method,
            "note": self.note,
            "url": self.url,
            "status": self.status,
            "modified": self.modified,
            "links": { "self": links.to(format_args!(
                "/uapi/extensions/@me/{extension}/phoneCallEvents/{type}/{id}",
            )) },
        })
    }
}

/// The events that a path is about.
struct Chosen {
    extension: String,
    r#type: Option<String>,
    id: Option<String>,
}

impl Chosen {
    fn new(caller: Caller, place: &Place) -> Result<Self, UnifiedApiError> {
        caller.manages_events()?;
        let extension = place.one_extension(UnifiedApiError::ExtensionInvalid)?;
        let r#type = place.get("type");
        if r#type.is_some_and(|r#type| !TYPES.contains(&r#type)) {
            return Err(UnifiedApiError::PceTypeInvalid);
        }
        let id = place.get("event");
        if id.is_some_and(|id| !rules::is_event_id(id)) {
            return Err(UnifiedApiError::PceIdInvalid);
        }
        Ok(Self { extension, r#type: r#type.map(str::to_owned), id: id.map(str::to_owned) })
    }

    fn holds(&self, event: &Event) -> bool {
        let is =
            |wanted: &Option<String>, value: &String| wanted.as_ref().is_none_or(|it| it == value);
        self.extension == event.extension
            && is(&self.r#type, &event.r#type)
            && is(&self.id, &event.id)
    }

    /// Checks that the event exists which the path names; a list may be empty.
    fn check_found(&self, found: bool) -> Result<(), UnifiedApiError> {
        if found || self.id.is_none() { Ok(()) } else { Err(UnifiedApiError::PceIdInvalid) }
    }
}

/// The members of a body, checked.
struct Members {
    r#type: Option<String>,
    method: Option<String>,
    note: Option<String>,
    url: Option<String>,
    status: Option<String>,
}

impl Members {
    fn new(body: &Params) -> Result<Self, UnifiedApiError> {
        let one_of = |values: &'static [&str]| move |text: &str| values.contains(&text);
        Ok(Self {
            r#type: body.optional("type", one_of(TYPES), UnifiedApiError::PceTypeInvalid)?,
            method: body.optional("method", one_of(METHODS), UnifiedApiError::PceMethodInvalid)?,
            note: body.optional("note", rules::is_note, UnifiedApiError::PceNoteInvalid)?,
            url: body.optional("url", rules::is_url, UnifiedApiError::PceUrlInvalid)?,
            status: body.optional("status", one_of(STATUSES), UnifiedApiError::PceStatusInvalid)?,
        })
    }

    fn put_into(self, event: &mut Event) {
        let put = |member: Option<String>, into: &mut String| {
            if let Some(value) = member {
                *into = value;
            }
        };
        put(self.r#type, &mut event.r#type);
        put(self.method, &mut event.method);
        put(self.note, &mut event.note);
        put(self.url, &mut event.url);
        put(self.status, &mut event.status);
    }
}
