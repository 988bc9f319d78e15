//! `openapi::Registry`: what operations have in common stands in the document once.

use serde_json::{Value, json};
use unifiedapi_errors::{
    Catalog, Entry, UnifiedError,
    catalog::UnifiedApiError,
    openapi::{self, AnyOf, Registry},
};
use unifiedapi_errors_tests::documents::{
    check_references, codes, components_of, document, resolved, validate_examples, validator,
};

#[derive(Debug, UnifiedError)]
#[unified(prefix = "user_", status = 409)]
enum UserError {
    #[unified(status = 404, message = "There is no such user.")]
    NotFound,
    #[unified(message = "The name is taken.")]
    NameTaken,
    #[unified(message = "The nickname is taken.")]
    NicknameTaken,
    #[unified(message = "The e-mail address is taken.")]
    EmailTaken,
}

#[derive(Debug, UnifiedError)]
#[unified(prefix = "invoice_", status = 404, schema = "Invoice")]
enum InvoiceError {
    #[unified(message = "There is no such invoice.")]
    NotFound,
}

/// The names of the responses that an operation with these entries refers to.
fn names(api: &mut Registry, entries: impl IntoIterator<Item = Entry>) -> Vec<String> {
    let responses = api.responses(entries);
    let name = |(status, response): (&String, &Value)| {
        let name = response["$ref"].as_str().unwrap().strip_prefix("#/components/responses/");
        assert!(name.unwrap().contains(status));
        name.unwrap().to_owned()
    };
    responses.as_object().unwrap().iter().map(name).collect()
}

fn of_variants(variants: &[&str]) -> impl Iterator<Item = Entry> {
    UserError::entries().filter(move |entry| variants.contains(&entry.variant()))
}

#[test]
fn a_response_has_the_name_of_its_type_and_status_and_of_the_part_that_it_is() {
    let mut api = Registry::new();
    assert_eq!(names(&mut api, UserError::entries()), ["UserError404", "UserError409"]);
    assert_eq!(names(&mut api, of_variants(&["NameTaken"])), ["UserError409NameTaken"]);
    let names_taken = names(&mut api, of_variants(&["NameTaken", "NicknameTaken"]));
    assert_eq!(names_taken, ["UserError409_xcthqt"], "the same on every machine");
    assert_eq!(names(&mut api, InvoiceError::entries()), ["InvoiceError404"]);
    assert_eq!(names(&mut api, []), [""; 0]);

    let both = AnyOf::<(UserError, InvoiceError)>::entries().filter(|it| it.status() == 404);
    let both = names(&mut api, both);
    assert!(both[0].starts_with("UserError404_"), "{both:?}");
}

#[test]
fn a_name_stays_when_operations_are_added() {
    let parts = [&["NameTaken"][..], &["NameTaken", "EmailTaken"], &["NameTaken", "NicknameTaken"]];
    let mut alone = parts.map(|part| names(&mut Registry::new(), of_variants(part)));
    let mut api = Registry::new();
    names(&mut api, UserError::entries());
    let mut together: Vec<_> =
        parts.iter().rev().map(|part| names(&mut api, of_variants(part))).collect();
    alone.sort();
    together.sort();
    assert_eq!(alone[..], together);
}

#[test]
fn equal_responses_are_written_once() {
    let mut api = Registry::new();
    let first = api.responses(of_variants(&["NameTaken", "EmailTaken"]));
    let components = api.components().unwrap();
    let mut entries: Vec<_> = of_variants(&["NameTaken", "EmailTaken"]).collect();
    entries.reverse();
    assert_eq!(api.responses(entries.iter().chain(&entries).copied()), first, "in any order");
    assert_eq!(api.components().unwrap(), components);
    assert_eq!(components["responses"].as_object().unwrap().len(), 1);
}

#[test]
fn references_lead_to_what_the_responses_written_out_say() {
    for entries in [
        UserError::entries().collect::<Vec<_>>(),
        of_variants(&["NameTaken", "EmailTaken"]).collect(),
        AnyOf::<(UserError, InvoiceError, UnifiedApiError)>::entries().collect(),
    ] {
        let mut api = Registry::new();
        let responses = api.responses(entries.clone());
        let referred = resolved(&responses, &api.components().unwrap());
        let components = openapi::components(entries.clone()).unwrap();
        assert_eq!(referred, resolved(&openapi::responses(entries), &components));
    }
}

#[test]
fn every_component_is_referred_to() {
    for api in [Registry::new(), Registry::new().open_codes()] {
        let mut api = api;
        let responses = [
            api.responses(UserError::entries()),
            api.responses(of_variants(&["NameTaken", "EmailTaken"])),
            api.responses(AnyOf::<(InvoiceError, UnifiedApiError)>::entries()),
        ];
        let mut document = document(&responses[0], &api.components().unwrap());
        document["paths"]["/"]["put"] = json!({ "responses": responses[1] });
        document["paths"]["/"]["post"] = json!({ "responses": responses[2] });
        assert_eq!(check_references(&document), components_of(&document));
        let examples =
            responses.map(|responses| validate_examples(&responses, &document["components"]));
        assert_eq!(examples, [4, 2, 1 + 74 + 1], "entries, and the header of the 401s");
    }
}

#[test]
fn open_codes_are_any_codes_with_a_message() {
    let body = |code: &str| json!({ "error": { "code": code, "message": "Any text." } });
    let is_valid = |mut api: Registry, body: &Value| {
        let responses = api.responses(UserError::entries());
        let components = api.components().unwrap();
        let response = resolved(&responses["404"], &components);
        assert_eq!(codes(&responses["404"], &components), ["user_not_found"], "still told");
        validator(&response["content"]["application/json"]["schema"], &components).is_valid(body)
    };
    let open = || Registry::new().open_codes();
    assert!(is_valid(Registry::new(), &body("user_not_found")));
    assert!(!is_valid(Registry::new(), &body("user_deleted")));
    assert!(is_valid(open(), &body("user_not_found")));
    assert!(is_valid(open(), &body("user_deleted")));
    assert!(!is_valid(open(), &json!({ "error": { "code": "user_deleted" } })));
    assert!(!is_valid(open(), &json!({ "error": "user_deleted" })));
}

#[test]
fn open_codes_count_for_the_responses_before_them_too() {
    let mut before = Registry::new().open_codes();
    before.responses(UserError::entries());
    let mut after = Registry::new();
    after.responses(UserError::entries());
    assert_eq!(after.open_codes().components(), before.components());
}

#[test]
fn no_responses_need_no_components() {
    let nothing = json!({ "responses": {}, "schemas": {} });
    assert_eq!(Registry::new().components().unwrap(), nothing);
    let mut api = Registry::new().open_codes();
    assert_eq!(api.responses([]), json!({}));
    assert_eq!(api.components().unwrap(), nothing);
}

#[test]
fn two_types_of_one_name_are_an_error_that_names_both_owners() {
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
    mod account {
        #[derive(Debug, unifiedapi_errors::UnifiedError)]
        #[unified(status = 404, code = "user_not_found", message = "No account.")]
        pub struct Error;
    }

    for (other, path) in [
        (invoice::Error::entries(), "invoice::Error"),
        // Its schemas are the same; its example is not.
        (account::Error::entries(), "account::Error"),
    ] {
        let mut api = Registry::new();
        api.responses(user::Error::entries());
        api.responses(other.clone());
        api.responses(user::Error::entries().chain(other));
        let conflict = api.components().unwrap_err();
        assert!(["Error404", "ErrorCode"].contains(&conflict.name()), "{conflict}");
        let [first, second] = conflict.owners();
        assert!(first.ends_with("::user::Error") && second.ends_with(path), "{conflict}");
    }
}
