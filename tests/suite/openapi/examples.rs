//! The examples of a response: which there are, their names, and what they show.

use std::collections::BTreeMap;

use serde_json::json;
use unifiedapi_errors::{
    Catalog, UnifiedError,
    catalog::UnifiedApiError,
    openapi::{self, AnyOf},
};
use unifiedapi_errors_tests::documents::codes;

use super::{UserError, examples};

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
        super::examples(&openapi::responses(numbers)["400"]).contains_key("filtervalue_invalid")
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
