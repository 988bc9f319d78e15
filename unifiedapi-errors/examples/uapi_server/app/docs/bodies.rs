//! What is sent with a request: its schema, and an example that succeeds.

use serde_json::{Value, json};

use crate::app::calls::{ACTIONS, MAX_PARKING, MIN_PARKING};
use crate::app::{agents, events};

/// The body of a request.
#[derive(Clone, Copy)]
pub(super) enum Body {
    None,
    NewCall,
    Action,
    NewEvent,
    /// An event whose type is in the path.
    NewEventOfType,
    EventChange,
    AgentChange,
    Fax,
}

impl Body {
    /// Whether a request can get a code that is of no service.
    pub(super) fn can_get(self, code: &str) -> bool {
        match code {
            // The body of every request is read.
            "body_incomplete" | "payload_too_large" | "request_timeout" => true,
            // A part of the form is JSON.
            "json_invalid" => !matches!(self, Self::None),
            "multipart_invalid" => matches!(self, Self::Fax),
            // Those of paths and methods that are no operation.
            _ => false,
        }
    }

    /// Returns the Request Body Object (OpenAPI 3.1, section 4.8.13).
    pub(super) fn render(self) -> Option<Value> {
        let (schema, example) = match self {
            Self::None => return None,
            Self::NewCall => new_call(),
            Self::Action => action(),
            Self::NewEvent => new_event(&["type", "url"]),
            Self::NewEventOfType => new_event(&["url"]),
            Self::EventChange => {
                (event_members(&[]), json!({ "note": "On weekdays.", "status": "0" }))
            }
            Self::AgentChange => agent_change(),
            Self::Fax => return Some(fax()),
        };
        let content = json!({ "application/json": { "schema": schema, "example": example } });
        Some(json!({ "required": true, "content": content }))
    }
}

fn text(description: &str) -> Value {
    json!({ "type": "string", "description": description })
}

/// A number may be a text, too: clients of the API write both.
fn number(description: &str, min: u64, max: u64) -> Value {
    json!({
        "description": description,
        "oneOf": [
            { "type": "integer", "minimum": min, "maximum": max },
            { "type": "string", "pattern": "^[0-9]+$" },
        ],
    })
}

fn one_of(description: &str, values: &[&str]) -> Value {
    json!({ "type": "string", "description": description, "enum": values })
}

fn numbers(description: &str) -> Value {
    json!({
        "type": "array",
        "description": description,
        "items": { "type": "string" },
        "minItems": 1,
        "maxItems": 64,
    })
}

fn new_call() -> (Value, Value) {
    let view = json!({
        "type": "object",
        "required": ["destination"],
        "properties": {
            "source": numbers("Who calls, extensions or other numbers."),
            "destination": numbers("Who is called."),
            "callerId": text("Shown to the source: a number, or `John Doe <4242425>`."),
            "callerDestination": text("Shown to the destination, likewise."),
            "calleeCallerId": text("Shown to whom the call reaches, likewise."),
        },
    });
    let schema = json!({
        "type": "object",
        "required": ["phoneCallView"],
        "properties": {
            "extension": text("Who is charged: `210`, `0003*210` or `@self`."),
            "phoneCallView":
                { "type": "array", "items": view, "minItems": 1, "maxItems": 16 },
            "nonce": text("Tells the call apart: at most 64 characters."),
        },
    });
    let example = json!({
        "extension": "0003*210",
        "phoneCallView": [{
            "source": ["5354353"],
            "destination": ["5353535"],
            "callerId": "John Doe <4242425>",
        }],
        "nonce": "MTIzNDU",
    });
    (schema, example)
}

fn action() -> (Value, Value) {
    let names = ACTIONS.map(|(name, _)| name);
    let schema = json!({
        "type": "object",
        "required": ["action"],
        "properties": {
            "action": one_of("What to do with the call.", &names),
            "phoneCallViewId": text("The view that is meant; all actions but transfers have one."),
            "sendCallTo": text(
                "Who gets the call, or joins it: of `UnPark`, `Transfer`, `TransferToVoicemail`, \
                 `Monitor`, `Whisper`, `BargeIn` and `PickUp`.",
            ),
            "callerId": text("Shown to who gets the call."),
            "waitForPickup": number("For how many seconds it rings.", 1, u32::MAX.into()),
            "maxInParking": number("For how many seconds it is parked, 10 to 3600.", MIN_PARKING, MAX_PARKING),
            "transferFromNumber": text("The party that transfers."),
            "transferNumber": text("The party that is transferred."),
            "format": one_of("The format of the recording.", &["wav", "wav49"]),
            "private": one_of("Whether who whispers hears nothing.", &["0", "1", "true", "false"]),
            "phoneNumber": text("One of the parties."),
        },
    });
    let example = json!({ "action": "Park", "phoneCallViewId": "01", "maxInParking": 180 });
    (schema, example)
}

fn new_event(required: &[&str]) -> (Value, Value) {
    let mut example = json!({
        "method": "0",
        "note": "Opens the customer's card.",
        "url": "http://crm.example/calls",
        "status": "1",
    });
    if required.contains(&"type") {
        example["type"] = "0".into();
    }
    (event_members(required), example)
}

fn event_members(required: &[&str]) -> Value {
    json!({
        "type": "object",
        "required": required,
        "properties": {
            "type": one_of(
                "Incoming, outgoing, hang-up, an incoming call answered, an outgoing one.",
                events::TYPES,
            ),
            "method": one_of("How the URL is fetched: `GET` or `POST`.", events::METHODS),
            "note": { "type": "string", "maxLength": 255 },
            "url": { "type": "string", "format": "uri", "maxLength": 2048 },
            "status": one_of("Disabled or enabled.", events::STATUSES),
        },
    })
}

fn agent_change() -> (Value, Value) {
    let status = json!({
        "description": "Logged out, online or paused.",
        "oneOf": [{ "enum": agents::STATUSES }, { "enum": [0, 1, 2] }],
    });
    let schema = json!({
        "type": "object",
        "properties": {
            "status": status,
            "number": text("Where a remote agent is called; a local one has no other number."),
        },
        "minProperties": 1,
    });
    (schema, json!({ "status": "2" }))
}

/// The one form; its files cannot be filled in beforehand.
fn fax() -> Value {
    // With a `contentMediaType` it would be one more file to Swagger UI.
    let request = json!({
        "type": "string",
        "description": "JSON: `recipients`, 1 to 64 numbers; perhaps `approved` and `uploadIdentifier`.",
        "default": r#"{"recipients": ["0003*210"], "uploadIdentifier": "offer7"}"#,
    });
    // In lists it knows files only by the `format` that OpenAPI 3.0 had.
    let files = json!({
        "type": "array",
        "description": "1 to 5 files: jpg, pdf, tif or txt.",
        "items": {
            "type": "string",
            "contentMediaType": "application/octet-stream",
            "format": "binary",
        },
        "minItems": 1,
        "maxItems": 5,
    });
    let schema = json!({
        "type": "object",
        "required": ["request", "files"],
        "properties": { "request": request, "files": files },
    });
    json!({ "required": true, "content": { "multipart/form-data": { "schema": schema } } })
}
