//! `openapi`: responses and components of any set of entries.

#[path = "openapi/deprecated.rs"]
mod deprecated;
#[path = "openapi/envelopes.rs"]
mod envelopes;
#[path = "openapi/members.rs"]
mod members;
#[path = "openapi/registry.rs"]
mod registry;

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Value, json};
use unifiedapi_errors::{
    Catalog, Entry, UnifiedError,
    catalog::UnifiedApiError,
    openapi::{self, AnyOf},
};
use unifiedapi_errors_tests::documents::{codes, document, validate_examples, validator};
use unifiedapi_errors_tests::golden::assert_golden;

#[allow(dead_code)] // described, never made
#[derive(Debug, UnifiedError)]
#[unified(status = 400, prefix = "user_")]
enum UserError {
    /// No user has this id.
    ///
    /// It may have been deleted.
    #[unified(group = "Users", status = 404, message = "User {id:>8} has {{no}} \"account\".")]
    NotFound { id: u64 },
    #[unified(message = "The e-mail address is invalid.")]
    EmailInvalid,
    /// Too many attempts.
    #[unified(group = "Sign-in", status = 429, message = "Wait {0:?}.", retry_after = _0)]
    Locked(Duration),
    #[unified(transparent)]
    Api(#[from] UnifiedApiError),
}

mod billing {
    use super::*;

    #[derive(Debug, UnifiedError)]
    #[unified(prefix = "invoice_", schema = "InvoiceCode")]
    pub enum Error {
        /// It may be another customer's.
        #[unified(status = 404, message = "There is no such invoice.")]
        NotFound,
        #[unified(transparent)]
        Api(UnifiedApiError),
    }
}

fn examples(response: &Value) -> &serde_json::Map<String, Value> {
    response["content"]["application/json"]["examples"].as_object().unwrap()
}

#[test]
fn there_is_one_response_for_each_status() {
    let responses = openapi::responses(UserError::entries());
    let statuses: Vec<_> = responses.as_object().unwrap().keys().collect();
    assert_eq!(statuses, ["400", "401", "403", "404", "429", "500", "501"]);
    let components = openapi::components(UserError::entries()).unwrap();
    let codes = |status: &str| codes(&responses[status], &components);
    assert_eq!(codes("401"), ["unauthorized", "expired_token", "access_denied"]);
    assert_eq!(codes("429"), ["user_locked"]);
}

#[test]
fn no_entries_are_no_responses() {
    assert_eq!(openapi::responses([]), json!({}));
    assert_eq!(openapi::components([]).unwrap(), json!({ "schemas": {} }));
}

#[test]
fn every_example_of_a_static_message_is_the_body_byte_for_byte() {
    let responses = openapi::responses(UnifiedApiError::entries());
    let mut bodies: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for entry in UnifiedApiError::entries() {
        let body = UnifiedApiError::from_entry(entry).unwrap().body();
        let body = String::from_utf8(body.to_vec()).unwrap();
        bodies.entry(entry.status().as_str().to_owned()).or_default().push(body);
    }
    let mut shown = BTreeMap::new();
    for (status, response) in responses.as_object().unwrap() {
        let mut values: Vec<_> =
            examples(response).values().map(|example| example["value"].to_string()).collect();
        values.sort();
        shown.insert(status.clone(), values);
    }
    bodies.values_mut().for_each(|bodies| bodies.sort());
    assert_eq!(shown, bodies);
    assert_eq!(shown.values().map(Vec::len).sum::<usize>(), 74);
}

#[test]
fn placeholders_are_shown_as_names() {
    let responses = openapi::responses(UserError::entries());
    let value = &examples(&responses["404"])["user_not_found"]["value"];
    assert_eq!(value["error"]["message"], "User {id} has {no} \"account\".");
    let value = &examples(&responses["429"])["user_locked"]["value"];
    assert_eq!(value["error"]["message"], "Wait {0}.");
}

#[test]
fn an_example_is_summarized_by_its_message() {
    let responses = openapi::responses(UserError::entries());
    let summary = &examples(&responses["404"])["user_not_found"]["summary"];
    assert_eq!(summary, "User {id} has {no} \"account\".");
}

#[test]
fn examples_of_a_shared_code_are_named_by_variant() {
    let responses = openapi::responses(UnifiedApiError::entries());
    let examples = examples(&responses["400"]);
    assert!(!examples.contains_key("filtervalue_invalid"));
    for entry in UnifiedApiError::with_code("filtervalue_invalid") {
        assert_eq!(examples[entry.variant()]["value"]["error"]["message"], entry.message());
    }
    let components = openapi::components(UnifiedApiError::entries()).unwrap();
    let listed = codes(&responses["400"], &components);
    assert_eq!(listed.iter().filter(|code| *code == "filtervalue_invalid").count(), 1);
    // One of them alone has the name of its code.
    let numbers = UnifiedApiError::entries().filter(|it| it.variant().ends_with("Numbers"));
    assert!(
        self::examples(&openapi::responses(numbers)["400"]).contains_key("filtervalue_invalid")
    );
}

#[test]
fn variants_of_one_name_and_code_are_named_with_their_types() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 404, rename_all = "snake_case")]
    enum PageError {
        #[unified(message = "No such page.")]
        NotFound,
    }
    #[derive(Debug, UnifiedError)]
    #[unified(status = 404, rename_all = "snake_case")]
    enum FileError {
        #[unified(message = "No such file.")]
        NotFound,
    }

    let responses = openapi::responses(AnyOf::<(PageError, FileError)>::entries());
    let names: Vec<_> = examples(&responses["404"]).keys().collect();
    assert_eq!(names, ["FileErrorNotFound", "PageErrorNotFound"]);
}

#[test]
fn a_variant_takes_no_name_from_a_code() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400)]
    enum FilterError {
        #[unified(code = "filter", shared_code, message = "One.")]
        First,
        #[unified(code = "filter", shared_code, message = "Another.")]
        Second,
        #[unified(code = "Second", message = "The second filter.")]
        Other,
    }

    let responses = openapi::responses(FilterError::entries());
    let messages: BTreeMap<_, _> = examples(&responses["400"])
        .iter()
        .map(|(name, example)| (name.as_str(), &example["value"]["error"]["message"]))
        .collect();
    assert_eq!(
        json!(messages),
        json!({ "First": "One.", "Second": "Another.", "Second_2": "The second filter." }),
    );
}

#[test]
fn descriptions_come_from_doc_comments_under_their_groups() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 404)]
    enum Missing {
        /// It was removed.
        #[unified(code = "file_missing", group = "Files", message = "No file.")]
        File,
        #[unified(code = "page_missing", message = "No page.")]
        Page,
        /// First paragraph.
        ///
        /// Second paragraph.
        #[unified(code = "folder_missing", group = "Files", message = "No folder.")]
        Folder,
    }

    let responses = openapi::responses(Missing::entries());
    assert_eq!(
        responses["404"]["description"],
        "Not Found\n\n\
         - `page_missing`\n\n\
         **Files**\n\n\
         - `file_missing`: It was removed.\n\
         - `folder_missing`: First paragraph.\n\n  Second paragraph.",
    );
    let examples = examples(&responses["404"]);
    assert_eq!(examples["file_missing"]["description"], "It was removed.");
    assert_eq!(examples["page_missing"].get("description"), None);
}

#[test]
fn a_response_without_prose_is_described_by_its_reason() {
    #[derive(Debug, UnifiedError)]
    enum Odd {
        #[unified(status = 418, code = "teapot", message = "No coffee.")]
        Teapot,
        #[unified(status = 499, code = "gone", message = "The client is gone.")]
        Unregistered,
    }

    let responses = openapi::responses(Odd::entries());
    assert_eq!(responses["418"]["description"], "I'm a teapot");
    assert_eq!(responses["499"]["description"], "Error");
}

#[test]
fn declared_headers_are_described() {
    #[allow(dead_code)]
    #[derive(Debug, UnifiedError)]
    #[unified(status = 503, rename_all = "snake_case", header("X-Plan" = "free"))]
    enum Unavailable {
        #[unified(message = "Under maintenance.", retry_after = 3600)]
        Maintenance,
        #[unified(message = "Full.", header("X-Plan" = "trial"))]
        Full,
        #[unified(status = 429, message = "Slow down.", retry_after = seconds)]
        Quota { seconds: Option<u32> },
        #[unified(
            status = 405,
            message = "Write only.",
            header("Retry-After" = "Wed, 21 Oct 2026 07:28:00 GMT")
        )]
        WriteOnly,
    }

    let responses = openapi::responses(Unavailable::entries());
    let meaning = "Seconds to wait before another attempt (RFC 9110, section 10.2.3).";
    assert_eq!(
        responses["503"]["headers"],
        json!({
            "retry-after": {
                "description": format!("{meaning} Sent with `maintenance`."),
                "example": 3600,
                "schema": { "minimum": 0, "type": "integer" },
            },
            "x-plan": {
                "examples": { "maintenance": { "value": "free" }, "full": { "value": "trial" } },
                "schema": { "type": "string" },
            },
        }),
    );
    assert_eq!(
        responses["429"]["headers"]["retry-after"],
        json!({ "description": meaning, "schema": { "minimum": 0, "type": "integer" } }),
    );
    let date = &responses["405"]["headers"]["retry-after"];
    assert_eq!(date["example"], "Wed, 21 Oct 2026 07:28:00 GMT");
    assert_eq!(date["schema"]["type"], "string");
    let components = openapi::components(Unavailable::entries()).unwrap();
    assert_eq!(validate_examples(&responses, &components), 4 + 6, "entries and header values");
}

#[test]
fn headers_that_fields_fill_are_described_as_messages_are() {
    #[allow(dead_code)]
    #[derive(Debug, UnifiedError)]
    #[unified(status = 429, rename_all = "snake_case", header("X-Plan" = "free"))]
    enum Limited {
        #[unified(message = "Too many.", header("X-Plan" = "{plan}; {{{left:>4}}}"))]
        TooMany { plan: String, left: u8 },
        #[unified(message = "Too often.", header("Retry-After" = "{seconds}"))]
        TooOften { seconds: u32 },
    }

    let responses = openapi::responses(Limited::entries());
    assert_eq!(
        responses["429"]["headers"],
        json!({
            "retry-after": {
                "description": "Sent with `too_often`.",
                "example": "{seconds}",
                "schema": { "type": "string" },
            },
            "x-plan": {
                "examples": {
                    "too_many": { "value": "{plan}; {{left}}" },
                    "too_often": { "value": "free" },
                },
                "schema": { "type": "string" },
            },
        }),
    );
    let components = openapi::components(Limited::entries()).unwrap();
    assert_eq!(validate_examples(&responses, &components), 2 + 3, "entries and header values");
}

#[test]
fn components_hold_the_errors_of_each_type_by_status() {
    let entries = UserError::entries().chain(billing::Error::entries());
    let components = openapi::components(entries).unwrap();
    let schemas = components["schemas"].as_object().unwrap();
    let names: Vec<_> = schemas.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "InvoiceCode",
            "UnifiedApiErrorCode400",
            "UnifiedApiErrorCode401",
            "UnifiedApiErrorCode403",
            "UnifiedApiErrorCode500",
            "UnifiedApiErrorCode501",
            "UserErrorCode400",
            "UserErrorCode404",
            "UserErrorCode429",
        ],
        "with a status where the type has several",
    );
    assert_eq!(
        schemas["InvoiceCode"],
        json!({
            "properties": {
                "code": { "enum": ["invoice_not_found"], "type": "string" },
                "message": {
                    "description": "What went wrong, for people: its wording may change.",
                    "type": "string",
                },
            },
            "required": ["code", "message"],
            "type": "object",
        }),
    );
}

#[test]
fn what_all_operations_share_is_referred_to_and_a_part_stands_in_its_place() {
    let error = |entries: &mut dyn Iterator<Item = Entry>, status: &str| {
        let responses = openapi::responses(entries);
        responses[status]["content"]["application/json"]["schema"]["properties"]["error"].clone()
    };
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    assert_eq!(error(&mut UserError::entries(), "404"), reference("UserErrorCode404"));
    assert_eq!(
        error(&mut UserError::entries(), "400"),
        json!({ "oneOf": [reference("UserErrorCode400"), reference("UnifiedApiErrorCode400")] }),
    );
    let denied = || UnifiedApiError::entries().filter(|entry| entry.code() == "access_denied");
    let part = error(&mut denied(), "401");
    assert_eq!(part["properties"]["code"], json!({ "enum": ["access_denied"], "type": "string" }));
    assert_eq!(openapi::components(denied()).unwrap(), json!({ "schemas": {} }));
}

#[test]
fn a_code_that_two_types_have_fits_both() {
    mod page {
        #[derive(Debug, unifiedapi_errors::UnifiedError)]
        #[unified(status = 404, code = "not_found", message = "No such page.")]
        pub struct PageNotFound;
    }
    #[derive(Debug, UnifiedError)]
    #[unified(status = 404, rename_all = "snake_case")]
    enum FileError {
        #[unified(message = "No such file.")]
        NotFound,
        #[unified(message = "The file is gone.")]
        Gone,
    }

    let entries = || AnyOf::<(page::PageNotFound, FileError)>::entries();
    let responses = openapi::responses(entries());
    let components = openapi::components(entries()).unwrap();
    assert_eq!(validate_examples(&responses, &components), 3);
}

#[test]
fn an_entry_that_comes_twice_is_described_once() {
    let once = UserError::entries();
    let twice = UserError::entries().chain(UnifiedApiError::entries());
    assert_eq!(openapi::responses(once.clone()), openapi::responses(twice.clone()));
    assert_eq!(openapi::components(once), openapi::components(twice));
}

#[test]
fn two_types_with_one_status_share_its_response() {
    let responses = openapi::responses(AnyOf::<(UserError, billing::Error)>::entries());
    let components = openapi::components(AnyOf::<(UserError, billing::Error)>::entries()).unwrap();
    assert_eq!(codes(&responses["404"], &components), ["user_not_found", "invoice_not_found"]);
    let chained = UserError::entries().chain(billing::Error::entries());
    assert_eq!(responses, openapi::responses(chained));
}

#[test]
fn two_schemas_of_one_name_are_an_error_that_names_both_owners() {
    mod user {
        #[derive(Debug, unifiedapi_errors::UnifiedError)]
        #[unified(status = 404, code = "user_not_found", message = "No user.")]
        pub struct Error;
    }
    mod invoice {
        #[derive(Debug, unifiedapi_errors::UnifiedError)]
        #[unified(status = 404, code = "invoice_not_found", message = "No invoice.")]
        pub struct Error;
    }

    let entries = || user::Error::entries().chain(invoice::Error::entries());
    let conflict = openapi::components(entries()).unwrap_err();
    assert_eq!(conflict.name(), "ErrorCode");
    let [first, second] = conflict.owners();
    assert!(first.ends_with("::user::Error"), "{first}");
    assert!(second.ends_with("::invoice::Error"), "{second}");
    let report = conflict.to_string();
    for part in [first, second, "`ErrorCode`", "schema = "] {
        assert!(report.contains(part), "{report}");
    }
    // Each by itself is fine.
    openapi::components(user::Error::entries()).unwrap();
}

#[test]
fn owners_of_one_path_are_told_apart_by_their_lines() {
    fn first() -> unifiedapi_errors::Entries {
        #[derive(Debug, UnifiedError)]
        #[unified(status = 400, code = "one", message = "One.")]
        struct Failure;
        Failure::entries()
    }
    fn second() -> unifiedapi_errors::Entries {
        #[derive(Debug, UnifiedError)]
        #[unified(status = 400, code = "two", message = "Two.")]
        struct Failure;
        Failure::entries()
    }

    let conflict = openapi::components(first().chain(second())).unwrap_err();
    let [first, second] = conflict.owners();
    assert_ne!(first, second);
    assert!(first.contains("Failure (line "), "{first}");
}

#[test]
fn equal_schemas_may_have_one_name() {
    macro_rules! not_found {
        ($name:ident) => {
            #[derive(Debug, UnifiedError)]
            #[unified(
                status = 404,
                code = "not_found",
                message = "Not found.",
                schema = "NotFoundCode"
            )]
            struct $name;
        };
    }
    not_found!(PageNotFound);
    not_found!(FileNotFound);

    let entries = PageNotFound::entries().chain(FileNotFound::entries());
    let components = openapi::components(entries).unwrap();
    let schema = &components["schemas"]["NotFoundCode"];
    assert_eq!(schema["properties"]["code"]["enum"], json!(["not_found"]));
}

#[test]
fn the_name_of_the_envelope_is_taken() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "bad", message = "Bad.", schema = "ErrorEnvelope")]
    struct Bad;

    let conflict = openapi::components(Bad::entries()).unwrap_err();
    assert_eq!(conflict.name(), "ErrorEnvelope");
    assert!(conflict.owners()[1].ends_with("::Bad"));
}

#[test]
fn letters_that_no_component_may_have_are_replaced() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "size", message = "Size.")]
    struct Größe;

    let components = openapi::components(Größe::entries()).unwrap();
    assert!(components["schemas"].get("Gr__eCode").is_some(), "{components}");
}

#[test]
fn examples_fit_their_schemas() {
    let entries = || UserError::entries().chain(billing::Error::entries());
    let components = openapi::components(entries()).unwrap();
    let count = validate_examples(&openapi::responses(entries()), &components);
    assert_eq!(count, 74 + 4 + 1, "all entries, and the header of the 401s");
}

#[test]
fn the_schema_of_a_status_accepts_no_other_body() {
    let components = openapi::components(UserError::entries()).unwrap();
    let responses = openapi::responses(UserError::entries());
    let not_found =
        validator(&responses["404"]["content"]["application/json"]["schema"], &components);
    let body = |code: &str| json!({ "error": { "code": code, "message": "Any text." } });
    assert!(not_found.is_valid(&body("user_not_found")));
    assert!(!not_found.is_valid(&body("user_locked")), "a code of another status");
    assert!(!not_found.is_valid(&json!({ "error": { "code": "user_not_found" } })));
    assert!(!not_found.is_valid(&json!({ "error": { "message": "Any text." } })));
    assert!(!not_found.is_valid(&json!({})));
}

#[test]
fn keys_are_sorted_also_where_serde_json_keeps_their_order() {
    fn assert_sorted(value: &Value) {
        match value {
            Value::Object(members) => {
                assert!(members.keys().is_sorted(), "{:?}", members.keys());
                members.values().for_each(assert_sorted);
            }
            Value::Array(items) => items.iter().for_each(assert_sorted),
            _ => {}
        }
    }

    let unsorted = json!({ "b": 1, "a": 2 });
    assert_eq!(unsorted.to_string(), r#"{"b":1,"a":2}"#, "`preserve_order` is on in this test");
    assert_sorted(&openapi::responses(UserError::entries()));
    assert_sorted(&openapi::components(UserError::entries()).unwrap());
}

#[test]
fn the_document_of_the_catalog_is_the_reviewed_one() {
    let responses = openapi::responses(UnifiedApiError::entries());
    let components = openapi::components(UnifiedApiError::entries()).unwrap();
    let document = document(&responses, &components);
    let document = serde_json::to_string_pretty(&document).unwrap() + "\n";
    assert_golden("data/catalog.openapi.json", &document);
}
