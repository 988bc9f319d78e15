//! Agents of a queue: `/uapi/extensions/{userId}/{extension}/queue/agents/{agent?}/`.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use serde_json::{Value, json};
use unifiedapi_errors::catalog::UnifiedApiError;

use super::error::StoreFailed;
use super::links::Links;
use super::list::{By, Kind, List, Resource};
use super::params::Params;
use super::place::Place;
use super::store::Store;
use super::{Answer, rules};

/// Logged out, online, paused.
pub(crate) const STATUSES: &[&str] = &["0", "1", "2"];

pub(crate) const AGENTS: Resource = Resource {
    fields: &["agentNumber", "status", "queue", "type", "identifier", "links"],
    view_fields: &[],
    filters: &[
        By::new("agentNumber", Kind::Number, UnifiedApiError::FilterValueInvalid),
        By::new("queue", Kind::Number, UnifiedApiError::FilterValueInvalid),
        By::new("status", Kind::OneOf(STATUSES), UnifiedApiError::FilterValueInvalid),
    ],
    sorted_by: "status",
};

/// The agents that every queue has, before anybody changes them: a local and a remote one.
const FIRST: [(&str, &str); 2] = [("0003*210", "0003*210"), ("1001", "5354353")];

pub(crate) async fn list(
    State(store): State<Arc<Store>>,
    place: Place,
    query: Params,
    links: Links,
) -> Answer {
    let queue = place.one_extension(UnifiedApiError::ExtensionInvalid)?;
    let chosen = agent(&place)?;
    let list = List::new(&query, &AGENTS)?;
    let is_chosen = |id: &str| chosen.as_ref().is_none_or(|chosen| chosen == id);
    let mut agents = store.read().agents.matching(|it| it.queue == queue && is_chosen(&it.id));
    // Those that nobody has changed are there too, and one that is asked for always is.
    for id in FIRST.iter().map(|(id, _)| *id).chain(chosen.as_deref()) {
        if is_chosen(id) && agents.iter().all(|agent| agent.id != id) {
            agents.push(Arc::new(Agent::first(&queue, id)));
        }
    }
    agents.sort_by(|one, other| one.id.cmp(&other.id));
    Ok(list.page(agents.iter().map(|agent| agent.to_json(&links)).collect(), &links))
}

/// Answers with a list of one agent.
pub(crate) async fn update(
    State(store): State<Arc<Store>>,
    place: Place,
    links: Links,
    body: Bytes,
) -> Answer {
    let queue = place.one_extension(UnifiedApiError::ExtensionInvalid)?;
    let id = agent(&place)?.ok_or(UnifiedApiError::QagAgentInvalid)?;
    let body = Params::from_json(&body)?;
    let is_status = |text: &str| STATUSES.contains(&text);
    let number = body.optional("number", rules::is_number, UnifiedApiError::QagNumberInvalid)?;
    let status = body.optional("status", is_status, UnifiedApiError::StatusInvalid)?;
    let failure = match (&number, &status) {
        (Some(_), _) if is_local(&id) => {
            return Err(UnifiedApiError::QagCannotUpdateNumber.into());
        }
        (Some(_), _) => UnifiedApiError::QagFailUpdateNumber,
        (None, Some(_)) => UnifiedApiError::QagFailUpdate,
        (None, None) => return Err(UnifiedApiError::StatusInvalid.into()),
    };

    let mut data = store.write().map_err(StoreFailed::answer(failure))?;
    let before = data.agents.remove(|it| it.queue == queue && it.id == id).pop();
    let mut agent = before.map_or_else(|| Agent::first(&queue, &id), Arc::unwrap_or_clone);
    agent.number = number.unwrap_or(agent.number);
    agent.status = status.unwrap_or(agent.status);
    let agent = data.agents.add(agent);
    drop(data);
    Ok(Json(json!([agent.to_json(&links)])))
}

/// Somebody who answers the calls of a queue.
#[derive(Clone)]
pub(crate) struct Agent {
    queue: String,
    id: String,
    number: String,
    status: String,
}

impl Agent {
    /// What an agent is before anybody changes it.
    fn first(queue: &str, id: &str) -> Self {
        let number = FIRST.iter().find(|(first, _)| *first == id).map_or(id, |(_, number)| number);
        Self {
            queue: queue.to_owned(),
            id: id.to_owned(),
            number: number.to_owned(),
            status: "1".to_owned(),
        }
    }

    fn to_json(&self, links: &Links) -> Value {
        json!({
            "agentNumber": self.number,
            "status": self.status,
            "queue": self.queue,
            "type": if is_local(&self.id) { "local" } else { "remote" },
            "identifier": self.id,
            "links": { "self": links.to(format_args!(
                "/uapi/extensions/@me/{}/queue/agents/{}",
                self.queue,
                self.id,
            )) },
        })
    }
}

/// The agent of a path: an extension if local, another number if remote.
fn agent(place: &Place) -> Result<Option<String>, UnifiedApiError> {
    match place.get("agent") {
        None => Ok(None),
        Some(number) if rules::is_extension(number) => Ok(Some(rules::long_form(number))),
        Some(id) if rules::is_id(id.strip_prefix('+').unwrap_or(id)) => Ok(Some(id.to_owned())),
        Some(_) => Err(UnifiedApiError::QagAgentInvalid),
    }
}

fn is_local(agent: &str) -> bool {
    rules::is_extension(agent)
}
