//! `openapi`: responses and components of any set of entries.

use std::time::Duration;

use serde_json::{Value, json};
use unifiedapi_errors::{
    Catalog, Entry, UnifiedError,
    catalog::UnifiedApiError,
    openapi::{self, AnyOf},
};
use unifiedapi_errors_tests::documents::{codes, document, validate_examples, validator};
use unifiedapi_errors_tests::golden::assert_golden;

mod deprecated;
mod descriptions;
mod envelopes;
mod examples;
mod members;
mod names;
mod registry;

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
