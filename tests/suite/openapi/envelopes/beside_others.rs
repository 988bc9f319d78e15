//! Several envelopes in one document: contents, names and conflicts.

use serde_json::json;
use unifiedapi_errors::{
    Catalog, UnifiedError,
    openapi::{self, AnyOf, Registry},
};
use unifiedapi_errors_tests::documents::{
    check_references, components_of, document, validate_examples,
};

use super::{FLAT, InFlat, InListed, JSON, OrderError, reference};

#[test]
fn each_media_type_has_its_content_and_names() {
    let both = AnyOf::<(OrderError, InFlat)>::entries;
    let contents = &openapi::responses(both())["409"]["content"];
    for media_type in [JSON, FLAT] {
        let names: Vec<_> = contents[media_type]["examples"].as_object().unwrap().keys().collect();
        assert_eq!(names, ["order_paid", "order_sold_out"]);
    }

    let mut api = Registry::new().open_codes();
    let responses = [
        api.responses(OrderError::entries()),
        api.responses(InFlat::entries()),
        api.responses(both()),
    ];
    let components = api.components().unwrap();
    let [in_unified, in_flat, in_both] = responses
        .each_ref()
        .map(|responses| responses["409"]["$ref"].as_str().unwrap().rsplit('/').next().unwrap());
    assert_eq!((in_unified, in_flat), ("OrderError409", "OrderError409InFlat"));
    let content = &components["responses"][in_both]["content"];
    for (media_type, own, envelope) in [(JSON, "Unified", "ErrorEnvelope"), (FLAT, "Flat", "Flat")]
    {
        assert_eq!(
            content[media_type]["schema"],
            json!({ "anyOf": [
                { "$ref": reference(&format!("{in_both}In{own}")) },
                { "$ref": reference(envelope) },
            ] })
        );
    }
    let flat = &components["schemas"]["Flat"];
    assert_eq!(flat["description"], "What every error of this API looks like.");
    assert_eq!(flat["required"], json!(["message", "code", "param", "link", "status"]));

    let mut document = document(&responses[0], &components);
    document["paths"]["/"]["put"] = json!({ "responses": responses[1] });
    document["paths"]["/"]["post"] = json!({ "responses": responses[2] });
    assert_eq!(check_references(&document), components_of(&document));
    let examples = responses.map(|responses| validate_examples(&responses, &components));
    assert_eq!(examples, [2, 2, 4]);
}

#[test]
fn shapes_of_one_media_type_are_alternatives() {
    let entries = AnyOf::<(OrderError, InListed)>::entries;
    let responses = openapi::responses(entries());
    let content = &responses["409"]["content"][JSON];
    let alternatives = content["schema"]["anyOf"].as_array().unwrap();
    assert_eq!(alternatives[0]["required"], json!(["error"]));
    assert_eq!(alternatives[1]["required"], json!(["errors"]));
    let names: Vec<_> = content["examples"].as_object().unwrap().keys().collect();
    assert_eq!(
        names,
        [
            "OrderErrorPaidInListed",
            "OrderErrorPaidInUnified",
            "OrderErrorSoldOutInListed",
            "OrderErrorSoldOutInUnified"
        ]
    );
    let components = openapi::components(entries()).unwrap();
    assert_eq!(validate_examples(&responses, &components), 4);
}

#[test]
fn two_envelopes_of_one_name_are_a_conflict() {
    mod old {
        unifiedapi_errors::envelope! {
            pub struct Flat { "code": code }
        }
    }
    #[derive(Debug, UnifiedError)]
    #[unified(envelope = old::Flat)]
    enum InOld {
        #[unified(transparent)]
        Order(OrderError),
    }

    let entries = AnyOf::<(InFlat, InOld)>::entries();
    let conflict = openapi::components(entries).unwrap_err();
    assert_eq!(conflict.name(), "OrderErrorCodeInFlat");
    let text = conflict.to_string();
    assert!(text.contains("goes out in two envelopes of one name"), "{text}");
}

#[test]
fn an_envelope_of_the_name_of_a_schema_is_a_conflict() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 404, code = "flat_missing", message = "No such flat.", schema = "Flat")]
    struct FlatMissing;

    let mut api = Registry::new();
    api.responses(InFlat::entries());
    api.responses(FlatMissing::entries());
    assert!(api.components().is_ok(), "nothing refers to the envelope");
    let conflict = api.open_codes().components().unwrap_err();
    assert_eq!(conflict.name(), "Flat");
    let [envelope, owner] = conflict.owners();
    assert_eq!(envelope, "Flat");
    assert!(owner.ends_with("::FlatMissing"), "{owner}");
}
