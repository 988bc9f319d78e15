//! What the server does: one operation for each method of each path.

use super::parameters::{DIAL, HANG_UP, HISTORY, LIST, Parameter};

/// An operation.
pub(super) struct Operation {
    pub(super) id: &'static str,
    /// In lower case, as OpenAPI has it.
    pub(super) method: &'static str,
    pub(super) path: &'static str,
    pub(super) summary: &'static str,
    /// The service, which is also the group of its errors.
    pub(super) tag: &'static str,
    pub(super) query: &'static [&'static [Parameter]],
    pub(super) body: Body,
    pub(super) success: Success,
    /// Codes of other services that it answers with too.
    pub(super) also: &'static [&'static str],
}

/// What is sent with a request.
#[derive(Clone, Copy)]
pub(super) enum Body {
    None,
    /// An object with some of these members.
    Json(&'static [&'static str]),
    /// `request` and `files`.
    Form,
}

impl Body {
    /// Whether a request can get a code that is of no service.
    pub(super) fn can_get(self, code: &str) -> bool {
        match code {
            // The body of every request is read.
            "bad_request" | "body_incomplete" | "payload_too_large" | "request_timeout" => true,
            // A part of the form is JSON.
            "json_invalid" => !matches!(self, Self::None),
            "multipart_invalid" => matches!(self, Self::Form),
            // Those of paths and methods that are no operation.
            _ => false,
        }
    }
}

/// What is answered if nothing fails.
#[derive(Clone, Copy)]
pub(super) enum Success {
    Page,
    Resource,
}

impl Operation {
    const fn list(id: &'static str, tag: &'static str, path: &'static str) -> Self {
        Self {
            id,
            method: "get",
            path,
            summary: "Lists what the path names",
            tag,
            query: &[LIST],
            body: Body::None,
            success: Success::Page,
            also: &[],
        }
    }

    const fn write(
        method: &'static str,
        id: &'static str,
        tag: &'static str,
        path: &'static str,
    ) -> Self {
        let success = Success::Resource;
        Self { method, query: &[], success, ..Self::list(id, tag, path) }
    }

    /// Answers with what was deleted.
    const fn delete(id: &'static str, tag: &'static str, path: &'static str) -> Self {
        Self { success: Success::Page, ..Self::write("delete", id, tag, path) }
    }

    const fn says(self, summary: &'static str) -> Self {
        Self { summary, ..self }
    }

    const fn takes(self, members: &'static [&'static str]) -> Self {
        Self { body: Body::Json(members), ..self }
    }

    const fn asks(self, query: &'static [&'static [Parameter]]) -> Self {
        Self { query, ..self }
    }
}

const CDR: &str = "CDR";
const CALLS: &str = "PhoneCalls";
const EVENTS: &str = "PhoneCallEvents";
const AGENTS: &str = "Queue agents";
const PRESENCE: &str = "Presence"; // has no errors of its own
const FAXES: &str = "Faxes";

const CALLS_OF: &str = "/uapi/phoneCalls/{user}/{extension}";
const CALL: &str = "/uapi/phoneCalls/{user}/{extension}/{call}";
const EVENTS_OF: &str = "/uapi/extensions/{user}/{extension}/phoneCallEvents";
const EVENTS_OF_TYPE: &str = "/uapi/extensions/{user}/{extension}/phoneCallEvents/{type}";
const EVENT: &str = "/uapi/extensions/{user}/{extension}/phoneCallEvents/{type}/{event}";
const AGENTS_OF: &str = "/uapi/extensions/{user}/{extension}/queue/agents";
const AGENT: &str = "/uapi/extensions/{user}/{extension}/queue/agents/{agent}";

const EVENT_MEMBERS: &[&str] = &["type", "method", "note", "url", "status"];

/// All operations, those of one service beside one another.
pub(super) const OPERATIONS: &[Operation] = &[
    Operation::list("listHistory", CDR, "/uapi/cdr")
        .says("Lists the call history")
        .asks(&[LIST, HISTORY]),
    Operation::list("listHistoryOf", CDR, "/uapi/cdr/{owner}")
        .says("Lists the call history of a user")
        .asks(&[LIST, HISTORY]),
    Operation::list("listCalls", CALLS, CALLS_OF).says("Lists the calls in progress"),
    Operation::write("post", "makeCall", CALLS, CALLS_OF)
        .says("Makes a call")
        .asks(&[DIAL])
        .takes(&["extension", "phoneCallView", "nonce"]),
    Operation::delete("endCalls", CALLS, CALLS_OF).says("Ends all calls").asks(&[HANG_UP]),
    Operation::list("showCall", CALLS, CALL).says("Shows a call"),
    // The row of the page is about agents.
    Operation { also: &["status_invalid"], ..Operation::write("put", "updateCall", CALLS, CALL) }
        .says("Acts on a call: hold, park, transfer, record, listen, join")
        .takes(&[
            "action",
            "phoneCallViewId",
            "sendCallTo",
            "callerId",
            "waitForPickup",
            "maxInParking",
            "transferFromNumber",
            "transferNumber",
            "format",
            "private",
            "phoneNumber",
        ]),
    Operation::delete("endCall", CALLS, CALL).says("Ends a call").asks(&[HANG_UP]),
    Operation::list("listEvents", EVENTS, EVENTS_OF).says("Lists the events"),
    Operation::write("post", "addEvent", EVENTS, EVENTS_OF)
        .says("Adds an event")
        .takes(EVENT_MEMBERS),
    Operation::delete("deleteEvents", EVENTS, EVENTS_OF).says("Deletes all events"),
    Operation::list("listEventsOfType", EVENTS, EVENTS_OF_TYPE).says("Lists the events of a type"),
    Operation::write("post", "addEventOfType", EVENTS, EVENTS_OF_TYPE)
        .says("Adds an event of a type")
        .takes(EVENT_MEMBERS),
    Operation::delete("deleteEventsOfType", EVENTS, EVENTS_OF_TYPE)
        .says("Deletes the events of a type"),
    Operation::list("showEvent", EVENTS, EVENT).says("Shows an event"),
    Operation::write("put", "updateEvent", EVENTS, EVENT)
        .says("Changes an event")
        .takes(EVENT_MEMBERS),
    Operation::delete("deleteEvent", EVENTS, EVENT).says("Deletes an event"),
    Operation::list("listAgents", AGENTS, AGENTS_OF).says("Lists the agents of a queue"),
    Operation::list("showAgent", AGENTS, AGENT).says("Shows an agent of a queue"),
    Operation::write("put", "updateAgent", AGENTS, AGENT)
        .says("Changes the number or the status of an agent")
        .takes(&["number", "status"]),
    Operation::list("listPresence", PRESENCE, "/uapi/extensions/{user}/{extension}/presence")
        .says("Lists who is reachable"),
    Operation {
        body: Body::Form,
        ..Operation::write("post", "sendFax", FAXES, "/uapi/faxes/{user}/{extension}")
    }
    .says("Sends a fax"),
];
