//! The requests that the page at `/swagger-ui/` fills in: they succeed, and each error that the
//! document lists for one is a small change away.

use serde_json::{Value, json};
use unifiedapi_errors::UnifiedError;
use unifiedapi_errors::catalog::UnifiedApiError::{self, *};
use unifiedapi_errors_tests::documents::validator;

use super::client::{Call, Reply};
use super::documents::{document, entries, operations};
use super::{app, serve};

/// What is sent for an operation, in parts that can be changed.
struct Prefilled<'a> {
    method: &'a str,
    path: &'a str,
    /// Where, name, value.
    parameters: Vec<(&'a str, &'a str, String)>,
    /// The JSON, which in a form is its part `request`.
    body: Option<Value>,
    files: Option<Vec<(&'a str, &'a str)>>,
}

impl<'a> Prefilled<'a> {
    fn new(method: &'a str, path: &'a str, operation: &'a Value) -> Self {
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        let parameters = parameters.map(|it| {
            let (place, name) = (it["in"].as_str().unwrap(), it["name"].as_str().unwrap());
            (place, name, text(&it["example"]))
        });
        let content = &operation["requestBody"]["content"];
        let form = &content["multipart/form-data"]["schema"]["properties"];
        let body = match form["request"]["default"].as_str() {
            Some(request) => Some(serde_json::from_str(request).unwrap()),
            None => content["application/json"].get("example").cloned(),
        };
        let files = form.is_object().then(|| vec![("fax.txt", "This is my fax")]);
        Self { method, path, parameters: parameters.collect(), body, files }
    }

    /// Sets what has this name: a member of the body or of its view, or a parameter.
    fn set(&mut self, name: &str, value: Value, properties: &Value) {
        let view = &properties["phoneCallView"]["items"]["properties"];
        let is_parameter = self.parameters.iter().any(|(_, known, _)| *known == name);
        match &mut self.body {
            Some(body) if view.get(name).is_some() => body["phoneCallView"][0][name] = value,
            Some(body) if properties.get(name).is_some() || !is_parameter => body[name] = value,
            _ => self.set_parameter(name, value.as_str().unwrap()),
        }
    }

    fn set_parameter(&mut self, name: &str, value: &str) {
        let mut parameters = self.parameters.iter_mut();
        let parameter = parameters.find(|(_, known, _)| *known == name);
        parameter.unwrap_or_else(|| panic!("{}: {name}", self.path)).2 = value.to_owned();
    }

    fn call(&self) -> Call {
        let of = |place| self.parameters.iter().filter(move |(it, ..)| *it == place);
        let path = of("path").fold(self.path.to_owned(), |path, (_, name, value)| {
            path.replace(&format!("{{{name}}}"), value)
        });
        let query =
            of("query").map(|(_, name, value)| format!("{name}={}", value.replace('+', "%2B")));
        let query = query.collect::<Vec<_>>().join("&");
        let call = Call::new(self.method.to_uppercase(), format!("{path}?{query}"));
        match (&self.body, &self.files) {
            (Some(request), Some(files)) => call.form(&request.to_string(), files),
            (Some(body), None) => call.body(body.to_string()),
            (None, _) => call,
        }
    }
}

#[tokio::test]
async fn each_request_that_is_filled_in_succeeds_and_answers_as_documented() {
    let document = document(&serve(false).await).await;
    for (path, method, operation) in operations(&document) {
        let call = Prefilled::new(method, path, operation).call();
        let reply = serve(false).await.send(&call).await;
        let request = format!("{method} {}", call.path);
        assert_eq!(reply.status, 200, "{request}: {:?}", reply.body);
        let schema = &operation["responses"]["200"]["content"]["application/json"]["schema"];
        let validator = validator(schema, &document["components"]);
        let answer = reply.json();
        let errors: Vec<_> = validator.iter_errors(&answer).map(|it| it.to_string()).collect();
        assert!(errors.is_empty(), "{request}: {answer}: {errors:?}");
        assert_ne!(answer["totalResults"], 0, "{request}: the filter leaves something");
    }
}

#[tokio::test]
async fn parameters_and_bodies_say_what_they_may_be_and_their_examples_are_that() {
    let document = document(&serve(false).await).await;
    let fits = |schema: &Value, example: &Value, place: &str| {
        let errors: Vec<_> = validator(schema, &document["components"])
            .iter_errors(example)
            .map(|error| error.to_string())
            .collect();
        assert!(errors.is_empty(), "{place}: {example}: {errors:?}");
    };
    for (path, method, operation) in operations(&document) {
        for parameter in operation["parameters"].as_array().unwrap() {
            let place = format!("{method} {path} {}", parameter["name"]);
            assert_ne!(parameter["description"], "", "{place}");
            let schema = &parameter["schema"];
            let says = ["enum", "pattern", "minimum"].iter().any(|key| schema.get(key).is_some());
            assert!(says || parameter["name"] == "filterValue", "{place}: {schema}");
            fits(schema, &parameter["example"], &place);
        }
        let Some(body) = operation["requestBody"]["content"].get("application/json") else {
            continue;
        };
        fits(&body["schema"], &body["example"], &format!("{method} {path}"));
        for (name, member) in body["schema"]["properties"].as_object().unwrap() {
            let is_typed = ["type", "oneOf", "enum"].iter().any(|key| member.get(key).is_some());
            assert!(is_typed, "{method} {path} {name}");
        }
    }
}

/// What any request can meet, whatever it says: a bug, and a connection that is slow or breaks off.
const UNPROVOKED: [&str; 3] = ["internal_server_error", "request_timeout", "body_incomplete"];

#[tokio::test]
async fn each_error_that_an_operation_lists_can_be_provoked_there() {
    let (healthy, failing) = (serve(false).await, serve(true).await);
    let document = document(&healthy).await;
    for (path, method, operation) in operations(&document) {
        for (status, code, message) in entries(operation, &document) {
            if UNPROVOKED.contains(&code.as_str()) {
                continue;
            }
            let prefilled = Prefilled::new(method, path, operation);
            let call = provoke(&code, &message, prefilled, operation);
            // A server that has not been changed by what went before: nothing succeeds here.
            let client = if message.starts_with("Failed to") { &failing } else { &healthy };
            let reply: Reply = client.send(&call).await;
            let request = format!("{method} {}: {code}", call.path);
            let sent = reply.envelope().unwrap_or_else(|| panic!("{request}: {:?}", reply.body));
            let message = message.replace("{limit}", &app::BODY_LIMIT.to_string());
            assert_eq!(sent, (code, message), "{request}");
            assert_eq!(reply.status.as_str(), status, "{request}");
        }
    }
}

/// Makes the request that fails so.
fn provoke(code: &str, message: &str, mut prefilled: Prefilled, operation: &Value) -> Call {
    let token = |token: &str| Some(format!("Bearer {token}"));
    let content = &operation["requestBody"]["content"]["application/json"]["schema"]["properties"];
    let authorization = match code {
        "unauthorized" => None,
        "access_denied" => token("somebody-elses"),
        "expired_token" => token("uapi-expired-token"),
        "pce_access_denied" => token("uapi-no-events-token"),
        _ => token(app::DEMO_TOKEN),
    };
    match code {
        "json_invalid" if prefilled.files.is_none() => return prefilled.call().body("{"),
        "json_invalid" => return prefilled.call().parts([("request", None, "[]")]),
        "payload_too_large" => return prefilled.call().body(vec![b' '; app::BODY_LIMIT + 1]),
        "multipart_invalid" => return prefilled.call().cut(9),
        "bad_request" => prefilled.parameters[0].2 = "%ff".into(),
        "not_implemented" => prefilled.set_parameter("extension", "telepathy"),
        "fx_max_files_reached" => prefilled.files = Some(vec![("fax.txt", "text"); 6]),
        "fx_file_invalid" => prefilled.files = Some(vec![("virus.exe", "MZ")]),
        _ => {}
    }
    let is_this = |row: &UnifiedApiError| row.code() == code && row.message() == message;
    for (_, name, value) in changes().filter(|(row, ..)| is_this(row)) {
        // What has two names in the document has one here.
        let has = |name: &str| content.get(name).is_some();
        let (name, value) = match name {
            "user" if prefilled.path.contains("{owner}") => ("owner", value),
            "status" if has("action") => ("action", value),
            "phoneCallView" if !has(name) => ("phoneCallViewId", json!("99")),
            name => (name, value),
        };
        prefilled.set(name, value, content);
    }
    prefilled.call().authorization(authorization.as_deref())
}

type Change = (UnifiedApiError, &'static str, Value);

/// What to set for each row; tokens, files and what is malformed are nothing that can be set.
fn changes() -> impl Iterator<Item = Change> {
    let filter = |row, by: &str, value: &str| {
        [(row, "filterBy", json!(by)), (row, "filterValue", json!(value))]
    };
    let filters = [
        filter(CdrInvalidFilterByAnswered, "answered", "noon"),
        filter(CdrInvalidFilterByPublished, "published", "noon"),
        filter(CdrInvalidFilterBySource, "source", "nobody"),
        filter(CdrInvalidFilterByDestination, "destination", "nobody"),
        filter(InvalidFilterByPublished, "published", "noon"),
        filter(InvalidFilterByPhoneCallId, "id", "abc"),
    ];
    let others = [of_lists(), of_new_calls(), of_calls(), of_events_agents_and_faxes()];
    filters.into_iter().flatten().chain(others.into_iter().flatten())
}

fn of_lists() -> Vec<Change> {
    vec![
        (FilterByInvalid, "filterBy", json!("colour")),
        (FilterOpInvalid, "filterOp", json!("resembles")),
        (FilterValueInvalid, "filterValue", json!("")),
        (FilterValueInvalidOnArray, "filterOp", json!("inArray")),
        (FilterValueInvalidOnArray, "filterValue", json!("1,,2")),
        (FilterValueInvalidNumbers, "filterOp", json!("inArray")),
        (FilterValueInvalidNumbers, "filterValue", json!("210,nobody")),
        (FieldsInvalid, "fields", json!("id,colour")),
        (CountInvalid, "count", json!("5001")),
        (SortOrderInvalid, "sortOrder", json!("random")),
        (StartIndexInvalid, "startIndex", json!("-1")),
        (UserInvalid, "user", json!("@nobody")),
        (ExtensionInvalid, "extension", json!("21")),
        (CdrStartDateInvalid, "startDate", json!("yesterday")),
        (CdrEndDateInvalid, "endDate", json!("2026-01-15")),
        (CdrSaveStartDateInvalid, "saveStartDate", json!("2026-02-30T00:00:00")),
        (CdrSaveEndDateInvalid, "saveEndDate", json!("2026-01-15T24:00:00Z")),
        (CdrInvalidDateParameters, "startDate", json!("2026-01-15T00:00:01Z")),
        (CdrSourceInvalid, "source", json!("nobody")),
        (CdrDestinationInvalid, "destination", json!("nobody")),
        (CdrFlowInvalid, "flow", json!("3")),
        (CdrDispositionInvalid, "disposition", json!("6")),
    ]
}

fn of_new_calls() -> Vec<Change> {
    let views = vec![json!({ "source": "210", "destination": "211" }); 17];
    vec![
        (PcTimeoutInvalid, "waitForPickup", json!("0")),
        (PcDurationInvalid, "callDuration", json!("long")),
        (PcTransferInvalid, "allowPublicTransfer", json!("perhaps")),
        (PcVideoInvalid, "video", json!("4k")),
        (PcNumberInvalid, "number", json!("any")),
        (PcPinInvalid, "pin", json!("secret")),
        (PcPhoneCallViewInvalid, "phoneCallView", json!(views)),
        (PcSourceInvalid, "source", json!("nobody")),
        (PcDestinationInvalid, "destination", json!([])),
        (PcCallerIdInvalid, "callerId", json!("John Doe <4242425")),
        (PcCallerIdDestinationInvalid, "callerDestination", json!("nobody")),
        (PcCalleeCallerIdInvalid, "calleeCallerId", json!("nobody")),
        (PcNonceInvalid, "nonce", json!("not a nonce")),
    ]
}

fn of_calls() -> Vec<Change> {
    vec![
        (PcPhoneCallInvalid, "call", json!("444444")),
        (PcPrivateInvalidPhoneNumber, "phoneNumber", json!("nobody")),
        (StatusInvalid, "status", json!("3")),
        (PcParkTimeoutInvalid, "maxInParking", json!(9)),
        (PcSendCallToInvalid, "sendCallTo", json!("nobody")),
        (PcTransferFromNumberInvalid, "transferFromNumber", json!("nobody")),
        (PcTransferNumberInvalid, "transferNumber", json!("nobody")),
        (PcRecFormatInvalid, "format", json!("mp3")),
        (PcPrivateInvalid, "private", json!("a bit")),
    ]
}

fn of_events_agents_and_faxes() -> Vec<Change> {
    vec![
        (PceTypeInvalid, "type", json!("5")),
        (PceIdInvalid, "event", json!("444444")),
        (PceMethodInvalid, "method", json!("2")),
        (PceNoteInvalid, "note", json!("a bell: \u{7}")),
        (PceUrlInvalid, "url", json!("ftp://crm.example/")),
        (PceStatusInvalid, "status", json!("on")),
        (QagAgentInvalid, "agent", json!("smith")),
        (QagNumberInvalid, "number", json!("home")),
        (QagFailUpdateNumber, "number", json!("5354354")),
        (QagCannotUpdateNumber, "agent", json!("0003*210")),
        (QagCannotUpdateNumber, "number", json!("5354354")),
        (FxRecipientsInvalid, "recipients", json!([])),
        (FxApprovedInvalid, "approved", json!("maybe")),
        (FxUploadIdentifierInvalid, "uploadIdentifier", json!("not alphanumeric")),
    ]
}
