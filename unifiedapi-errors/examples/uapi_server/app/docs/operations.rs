//! What the server does: one operation for each method of each path.

use unifiedapi_errors::catalog::UnifiedApiError;

use super::bodies::Body;
use super::errors;
use super::parameters::{DIAL, HANG_UP, HISTORY, Parameter};
use crate::app::agents::AGENTS as AGENT_LIST;
use crate::app::calls::CALLS as CALL_LIST;
use crate::app::cdr::RECORDS;
use crate::app::events::EVENTS as EVENT_LIST;
use crate::app::list::Resource;
use crate::app::presence::PRESENCES;

/// An operation.
pub(super) struct Operation {
    pub(super) id: &'static str,
    /// In lower case, as OpenAPI has it.
    pub(super) method: &'static str,
    pub(super) path: &'static str,
    pub(super) summary: &'static str,
    /// The service.
    pub(super) tag: &'static str,
    pub(super) extension: Extension,
    /// What is listed, and an example of `filterBy` and `filterValue`.
    pub(super) list: Option<(Resource, (&'static str, &'static str))>,
    pub(super) query: &'static [Parameter],
    pub(super) body: Body,
    pub(super) success: Success,
    /// The rows of the catalog that it answers with, beside those that all do.
    pub(super) errors: &'static [&'static [UnifiedApiError]],
}

/// What `{extension}` is in a path.
#[derive(Clone, Copy)]
pub(super) enum Extension {
    /// An extension or `@self`.
    Any,
    One,
    /// No extension but the kind of call.
    Kind,
}

/// What is answered if nothing fails: something that has a schema of this name.
#[derive(Clone, Copy)]
pub(super) enum Success {
    Page(&'static str),
    /// A page whose rows stand under their ids.
    History(&'static str),
    One(&'static str),
    /// A list of one.
    Only(&'static str),
    /// One or a list of one, by what was asked for.
    Either(&'static str),
    /// A list, or nothing.
    Removed(&'static str),
}

impl Operation {
    const fn new(
        method: &'static str,
        id: &'static str,
        tag: &'static str,
        path: &'static str,
        success: Success,
    ) -> Self {
        Self {
            id,
            method,
            path,
            summary: "",
            tag,
            extension: Extension::Any,
            list: None,
            query: &[],
            body: Body::None,
            success,
            errors: &[],
        }
    }

    const fn says(self, summary: &'static str) -> Self {
        Self { summary, ..self }
    }

    /// For a path whose extension must be one.
    const fn of_one_extension(self) -> Self {
        Self { extension: Extension::One, ..self }
    }

    const fn lists(self, resource: Resource, example: (&'static str, &'static str)) -> Self {
        Self { list: Some((resource, example)), ..self }
    }

    const fn asks(self, query: &'static [Parameter]) -> Self {
        Self { query, ..self }
    }

    const fn takes(self, body: Body) -> Self {
        Self { body, ..self }
    }

    const fn fails(self, errors: &'static [&'static [UnifiedApiError]]) -> Self {
        Self { errors, ..self }
    }
}

const CDR: &str = "CDR";
const CALLS: &str = "PhoneCalls";
const EVENTS: &str = "PhoneCallEvents";
const AGENTS: &str = "Queue agents";
const PRESENCE: &str = "Presence";
const FAXES: &str = "Faxes";

const CALLS_OF: &str = "/uapi/phoneCalls/{user}/{extension}";
const CALL: &str = "/uapi/phoneCalls/{user}/{extension}/{call}";
const EVENTS_OF: &str = "/uapi/extensions/{user}/{extension}/phoneCallEvents";
const EVENTS_OF_TYPE: &str = "/uapi/extensions/{user}/{extension}/phoneCallEvents/{type}";
const EVENT: &str = "/uapi/extensions/{user}/{extension}/phoneCallEvents/{type}/{event}";
const AGENTS_OF: &str = "/uapi/extensions/{user}/{extension}/queue/agents";
const AGENT: &str = "/uapi/extensions/{user}/{extension}/queue/agents/{agent}";
const PRESENCE_OF: &str = "/uapi/extensions/{user}/{extension}/presence";

/// All operations, those of one service beside one another.
pub(super) const OPERATIONS: &[Operation] = &[
    history("listHistory", "/uapi/cdr").says("Lists the call history").fails(&[
        errors::LIST,
        errors::NUMBERS,
        errors::HISTORY,
    ]),
    history("listHistoryOf", "/uapi/cdr/{owner}")
        .says("Lists the call history of a user")
        .fails(&[errors::USER, errors::LIST, errors::NUMBERS, errors::HISTORY]),
    calls("listCalls", CALLS_OF).says("Lists the calls in progress").fails(&[
        errors::PLACE,
        errors::LIST,
        errors::CALLS,
    ]),
    Operation {
        extension: Extension::Kind,
        ..Operation::new("post", "makeCall", CALLS, CALLS_OF, Success::Only("PhoneCall"))
    }
    .says("Makes a call")
    .asks(DIAL)
    .takes(Body::NewCall)
    .fails(&[errors::PLACE, errors::DIAL]),
    Operation::new("delete", "endCalls", CALLS, CALLS_OF, Success::Removed("PhoneCall"))
        .says("Ends all calls")
        .asks(HANG_UP)
        .fails(&[errors::PLACE, errors::HANG_UP]),
    calls("showCall", CALL).says("Shows a call").fails(&[
        errors::PLACE,
        errors::CALL,
        errors::LIST,
        errors::CALLS,
    ]),
    Operation::new("put", "updateCall", CALLS, CALL, Success::Either("PhoneCall"))
        .says("Acts on a call: hold, park, transfer, record, listen, join")
        .takes(Body::Action)
        .fails(&[errors::PLACE, errors::CALL, errors::ACT]),
    Operation::new("delete", "endCall", CALLS, CALL, Success::Removed("PhoneCall"))
        .says("Ends a call")
        .asks(HANG_UP)
        .fails(&[errors::PLACE, errors::CALL, errors::HANG_UP]),
    events("listEvents", EVENTS_OF).says("Lists the events").fails(&[
        errors::PLACE,
        errors::EVENTS,
        errors::LIST,
    ]),
    event("post", "addEvent", EVENTS_OF).says("Adds an event").takes(Body::NewEvent).fails(&[
        errors::PLACE,
        errors::EVENTS,
        errors::EVENT_MEMBERS,
        errors::ADD,
    ]),
    no_events("deleteEvents", EVENTS_OF).says("Deletes all events").fails(&[
        errors::PLACE,
        errors::EVENTS,
        errors::DELETE,
    ]),
    events("listEventsOfType", EVENTS_OF_TYPE).says("Lists the events of a type").fails(&[
        errors::PLACE,
        errors::EVENTS,
        errors::EVENT_TYPE,
        errors::LIST,
    ]),
    event("post", "addEventOfType", EVENTS_OF_TYPE)
        .says("Adds an event of a type")
        .takes(Body::NewEventOfType)
        .fails(&[errors::PLACE, errors::EVENTS, errors::EVENT_MEMBERS, errors::ADD]),
    no_events("deleteEventsOfType", EVENTS_OF_TYPE).says("Deletes the events of a type").fails(&[
        errors::PLACE,
        errors::EVENTS,
        errors::EVENT_TYPE,
        errors::DELETE,
    ]),
    events("showEvent", EVENT).says("Shows an event").fails(&[
        errors::PLACE,
        errors::EVENTS,
        errors::EVENT,
        errors::LIST,
    ]),
    event("put", "updateEvent", EVENT).says("Changes an event").takes(Body::EventChange).fails(&[
        errors::PLACE,
        errors::EVENTS,
        errors::EVENT,
        errors::EVENT_MEMBERS,
        errors::UPDATE,
    ]),
    no_events("deleteEvent", EVENT).says("Deletes an event").fails(&[
        errors::PLACE,
        errors::EVENTS,
        errors::EVENT,
        errors::DELETE,
    ]),
    agents("listAgents", AGENTS_OF).says("Lists the agents of a queue").fails(&[
        errors::PLACE,
        errors::LIST,
        errors::NUMBERS,
    ]),
    agents("showAgent", AGENT).says("Shows an agent of a queue").fails(&[
        errors::PLACE,
        errors::AGENT,
        errors::LIST,
        errors::NUMBERS,
    ]),
    Operation::new("put", "updateAgent", AGENTS, AGENT, Success::Only("Agent"))
        .says("Changes the number or the status of an agent")
        .of_one_extension()
        .takes(Body::AgentChange)
        .fails(&[errors::PLACE, errors::AGENT, errors::AGENT_MEMBERS]),
    Operation::new("get", "listPresence", PRESENCE, PRESENCE_OF, Success::Page("Presence"))
        .says("Lists who is reachable")
        .lists(PRESENCES, ("extension", "0003*210"))
        .fails(&[errors::PLACE, errors::LIST, errors::NUMBERS]),
    Operation::new("post", "sendFax", FAXES, "/uapi/faxes/{user}/{extension}", Success::One("Fax"))
        .says("Sends a fax")
        .of_one_extension()
        .takes(Body::Fax)
        .fails(&[errors::USER, errors::FAX]),
];

const fn history(id: &'static str, path: &'static str) -> Operation {
    Operation::new("get", id, CDR, path, Success::History("PhoneCallRecord"))
        .lists(RECORDS, ("source", "0003*210"))
        .asks(HISTORY)
}

const fn calls(id: &'static str, path: &'static str) -> Operation {
    Operation::new("get", id, CALLS, path, Success::Page("PhoneCall"))
        .lists(CALL_LIST, ("id", "b817d261000000000001"))
}

const fn events(id: &'static str, path: &'static str) -> Operation {
    Operation::new("get", id, EVENTS, path, Success::Page("PhoneCallEvent"))
        .of_one_extension()
        .lists(EVENT_LIST, ("status", "1"))
}

const fn event(method: &'static str, id: &'static str, path: &'static str) -> Operation {
    Operation::new(method, id, EVENTS, path, Success::One("PhoneCallEvent")).of_one_extension()
}

const fn no_events(id: &'static str, path: &'static str) -> Operation {
    let success = Success::Removed("PhoneCallEvent");
    Operation::new("delete", id, EVENTS, path, success).of_one_extension()
}

const fn agents(id: &'static str, path: &'static str) -> Operation {
    Operation::new("get", id, AGENTS, path, Success::Page("Agent"))
        .of_one_extension()
        .lists(AGENT_LIST, ("agentNumber", "5354353"))
}
