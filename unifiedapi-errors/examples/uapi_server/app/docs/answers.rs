//! What is answered if nothing fails.

use serde_json::{Map, Value, json};

use super::operations::Success;
use crate::app::events;

/// Returns the successful responses of an operation, by status.
pub(super) fn responses(success: Success) -> Map<String, Value> {
    let mut responses = Map::new();
    let (description, schema) = match success {
        Success::Page(row) => ("A part of the list.", page(list_of(row), json!({}))),
        Success::History(row) => {
            let by_id = json!({ "type": "object", "additionalProperties": reference(row) });
            let beside = json!({ "phoneCallStat": list_of("PhoneCallStat") });
            ("A part of the list, each row under its id.", page(by_id, beside))
        }
        Success::One(row) => ("The resource, as it is now.", reference(row)),
        Success::Only(row) => ("A list of the resource, as it is now.", list_of(row)),
        Success::Either(row) => (
            "A list of the resource, as it is now; the resource itself after `UnPark`.",
            json!({ "oneOf": [list_of(row), reference(row)] }),
        ),
        Success::Removed(row) => {
            responses.insert("204".into(), json!({ "description": "There was nothing." }));
            ("What is gone.", list_of(row))
        }
    };
    let content = json!({ "application/json": { "schema": schema } });
    responses.insert("200".into(), json!({ "description": description, "content": content }));
    responses
}

fn reference(schema: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{schema}") })
}

fn list_of(schema: &str) -> Value {
    json!({ "type": "array", "items": reference(schema) })
}

/// The schema of a page; `beside` is what it has more.
fn page(entry: Value, beside: Value) -> Value {
    json!({ "allOf": [
        reference("Page"),
        {
            "type": "object",
            "required": ["entry"],
            "properties": { "entry": entry },
        },
        { "type": "object", "properties": beside },
    ] })
}

/// Returns the schemas that the responses refer to. Nothing is required of rows of which `fields`
/// can leave out anything.
pub(super) fn schemas() -> [(&'static str, Value); 9] {
    [
        ("Page", all_pages()),
        ("PhoneCall", phone_call()),
        ("PhoneCallView", phone_call_view()),
        ("PhoneCallRecord", phone_call_record()),
        ("PhoneCallStat", phone_call_stat()),
        ("PhoneCallEvent", phone_call_event()),
        ("Agent", agent()),
        ("Presence", presence()),
        ("Fax", fax()),
    ]
}

fn object(properties: Value) -> Value {
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
}

fn text(example: &str) -> Value {
    json!({ "type": "string", "examples": [example] })
}

fn moment() -> Value {
    json!({ "type": "string", "format": "date-time", "examples": ["2026-01-14T09:00:00Z"] })
}

fn number(min: i64, max: i64, description: &str) -> Value {
    json!({ "type": "integer", "minimum": min, "maximum": max, "description": description })
}

fn texts() -> Value {
    json!({ "type": "array", "items": { "type": "string" } })
}

fn links() -> Value {
    json!({
        "type": "object",
        "required": ["self"],
        "properties": { "self": { "type": "string", "format": "uri-reference" } },
    })
}

fn all_pages() -> Value {
    let count = json!({ "type": "integer", "minimum": 0 });
    let link = json!({ "type": "string", "format": "uri-reference" });
    json!({
        "type": "object",
        "required": ["startIndex", "totalResults", "itemsPerPage", "filtered", "sorted", "paging"],
        "properties": {
            "startIndex": count,
            "totalResults": count,
            "itemsPerPage": count,
            "filtered": { "type": "boolean" },
            "sorted": { "type": "boolean" },
            "paging": object(json!({ "prev": link, "next": link })),
        },
    })
}

fn phone_call() -> Value {
    object(json!({
        "id": text("b817d261000000000001"),
        "nonce": text("MTIzNDU"),
        "extension": text("0003*210"),
        "ownerId": text("12"),
        "ownerName": text("Demo Organization"),
        "published": moment(),
        "answered": moment(),
        "phoneCallView": list_of("PhoneCallView"),
        "links": links(),
    }))
}

fn phone_call_view() -> Value {
    object(json!({
        "id": text("01"),
        "extension": text("0003*210"),
        "source": texts(),
        "destination": texts(),
        "flow": { "enum": [2, 4, 8], "description": "Local, outgoing, incoming." },
        "status": number(
            0,
            5,
            "Unknown, off hook, trying, ringing, other side is ringing, on call.",
        ),
        "ringing": moment(),
        "callerId": text("John Doe <4242425>"),
        "callerDestination": text("4242425"),
        "calleeCallerId": text("4242425"),
        "recording": moment(),
        "answered": moment(),
        "parked": moment(),
        "onHold": moment(),
    }))
}

fn phone_call_record() -> Value {
    let view = object(json!({
        "id": text("01"),
        "extension": text("0003*210"),
        "source": text("0003*210"),
        "destination": text("5353535"),
        "flow": { "enum": [2, 4, 8], "description": "Local, outgoing, incoming." },
        "answered": moment(),
        "disposition": number(
            0,
            5,
            "Answered, busy, failed, no answer, unknown, not allowed.",
        ),
        "duration": { "type": "integer", "minimum": 0, "description": "In seconds." },
    }));
    object(json!({
        "id": text("53bec7de3c242d5f87e5"),
        "ownerId": text("12"),
        "ownerName": text("Demo Organization"),
        "extension": text("0003*210"),
        "published": moment(),
        "answered": moment(),
        "saved": moment(),
        "phoneCallView": { "type": "array", "items": view },
    }))
}

fn phone_call_stat() -> Value {
    let count = json!({ "type": "integer", "minimum": 0 });
    object(json!({
        "type": number(0, 1, "Incoming or outgoing."),
        "total": count,
        "answered": count,
        "unanswered": count,
        "busy": count,
        "failed": count,
        "unknown": count,
        "unallowed": count,
    }))
}

fn phone_call_event() -> Value {
    object(json!({
        "type": { "enum": events::TYPES },
        "id": text("NqeyDRqo4FtabmFj8gNWq3hsiGNYyq"),
        "extension": text("0003*210"),
        "method": { "enum": events::METHODS },
        "note": text("Opens the customer's card."),
        "url": text("http://crm.example/calls"),
        "status": { "enum": events::STATUSES },
        "modified": moment(),
        "links": links(),
    }))
}

fn agent() -> Value {
    object(json!({
        "agentNumber": text("5354353"),
        "status": { "enum": ["0", "1", "2"], "description": "Logged out, online, paused." },
        "queue": text("0003*210"),
        "type": { "enum": ["local", "remote"] },
        "identifier": text("1001"),
        "links": links(),
    }))
}

fn presence() -> Value {
    let registration = object(json!({
        "agent": text("Demo Phone 1.0"),
        "registration": number(
            -2,
            2,
            "Expired, not registered, unknown, registered, no registration necessary.",
        ),
        "expire": moment(),
    }));
    object(json!({
        "status": number(0, 3, "Unknown, online, ringing, busy."),
        "extension": text("0003*210"),
        "registration": { "type": "array", "items": registration },
    }))
}

fn fax() -> Value {
    object(json!({
        "id": text("3"),
        "extension": text("0003*210"),
        "recipients": texts(),
        "uploadIdentifier": text("offer7"),
        "files": number(1, 5, "How many there were."),
    }))
}
