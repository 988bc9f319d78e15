//! Envelopes in documents: everything has the shape in which errors go out.

use serde_json::{Value, json};
use unifiedapi_errors::{
    Catalog, UnifiedError, envelope,
    envelope::Problem,
    openapi::{self, AnyOf, Registry},
};
use unifiedapi_errors_tests::documents::{
    check_references, components_of, document, validate_examples, validator,
};

#[derive(Debug, UnifiedError)]
#[unified(prefix = "order_", status = 409)]
enum OrderError {
    #[unified(message = "It is paid.", group = "Payment")]
    Paid,
    #[unified(message = "At most {max} of {param} are left.")]
    SoldOut {
        #[unified(member)]
        param: String,
        #[unified(member)]
        max: u32,
        #[unified(member)]
        hint: Option<String>,
    },
}

impl OrderError {
    fn all() -> [Self; 3] {
        let sold_out = |hint| Self::SoldOut { param: "size".to_owned(), max: 5, hint };
        [Self::Paid, sold_out(None), sold_out(Some("Wait.".to_owned()))]
    }
}

const JSON: &str = "application/json";
const FLAT: &str = "application/vnd.example.error+json";

envelope! {
    /// What every error of this API looks like.
    #[media_type = "application/vnd.example.error+json"]
    struct Flat {
        "message": message,
        "code": code,
        "type": group,
        "param": member("param"),
        "link": "https://example.com/errors#{code}",
        "status": status,
        ..members
    }
}

// Members stand beside the object that has the code.
envelope! {
    struct Aside { "error": { "code": code }, "meta": members, "request": request_id, "version": 1 }
}

envelope! {
    struct Listed { "errors": [{ "id": code, "title": reason, "meta": members }] }
}

// Only a text tells the code.
envelope! {
    struct Linked { "type": "{status}/{code}", ..members }
}

// The code is one of several items.
envelope! {
    struct Tuple { "error": [code, message, group], "kept": [1, null, true, "text"], ..members }
}

/// Declares the same errors in another envelope.
macro_rules! in_envelopes {
    ($($name:ident: $envelope:ty;)*) => {
        $(
            #[derive(Debug, UnifiedError)]
            #[unified(envelope = $envelope)]
            enum $name {
                #[unified(transparent)]
                Order(OrderError),
            }
        )*
    };
}

in_envelopes! {
    InFlat: Flat;
    InAside: Aside;
    InListed: Listed;
    InLinked: Linked;
    InTuple: Tuple;
    InProblem: Problem;
}

fn content<E: Catalog>(media_type: &str) -> Value {
    openapi::responses(E::entries())["409"]["content"][media_type].clone()
}

fn schemas<E: Catalog>() -> Value {
    openapi::components(E::entries()).unwrap()["schemas"].clone()
}

fn reference(name: &str) -> String {
    format!("#/components/schemas/{name}")
}

#[test]
fn what_is_sent_is_what_the_schema_says() {
    fn check<E: Catalog>(wrap: fn(OrderError) -> E) {
        let components = openapi::components(E::entries()).unwrap();
        let responses = openapi::responses(E::entries());
        assert_eq!(validate_examples(&responses, &components), 2);
        let schema = |error: &E| {
            let response = error.to_response();
            let media_type = response.headers()["content-type"].to_str().unwrap();
            validator(&responses["409"]["content"][media_type]["schema"], &components)
        };
        for error in OrderError::all().map(wrap) {
            let sent = String::from_utf8(error.body().into()).unwrap();
            let is_valid =
                |body: &str| schema(&error).is_valid(&serde_json::from_str(body).unwrap());
            assert!(is_valid(&sent), "{sent}");
            let of_another_code = sent.replace("order_", "cart_");
            assert!(!is_valid(&of_another_code), "{of_another_code}");
            let of_another_type = sent.replace("\"max\":5", "\"max\":\"5\"");
            assert_eq!(is_valid(&of_another_type), of_another_type == sent, "{of_another_type}");
        }
    }

    check(|error| error);
    check(InFlat::Order);
    check(InAside::Order);
    check(InListed::Order);
    check(InLinked::Order);
    check(InTuple::Order);
    check(InProblem::Order);
}

#[test]
fn code_and_members_beside_each_other_are_the_whole_body() {
    let code = reference("OrderErrorCodeInFlat");
    let sold_out = reference("OrderErrorSoldOutInFlat");
    assert_eq!(
        content::<InFlat>(FLAT)["schema"],
        json!({
            "discriminator": {
                "mapping": { "order_paid": code, "order_sold_out": sold_out },
                "propertyName": "code",
            },
            "oneOf": [{ "$ref": code }, { "$ref": sold_out }],
        })
    );
    let schemas = schemas::<InFlat>();
    let sold_out = &schemas["OrderErrorSoldOutInFlat"];
    assert_eq!(sold_out["required"], json!(["message", "code", "param", "link", "status", "max"]));
    assert_eq!(sold_out["properties"]["code"]["const"], "order_sold_out");
    assert_eq!(sold_out["properties"]["status"], json!({ "const": 409, "type": "integer" }));
    assert_eq!(sold_out["properties"]["param"], json!({ "type": "string" }));
    assert_eq!(sold_out["properties"]["hint"], json!({ "type": "string" }));
    assert_eq!(sold_out["properties"].get("type"), None, "it has no group");
    let paid = &schemas["OrderErrorCodeInFlat"];
    assert_eq!(paid["properties"]["param"], json!({ "type": "null" }));
    assert_eq!(paid["properties"]["type"]["type"], "string");
    assert_eq!(paid["required"], json!(["message", "code", "param", "link", "status"]));
}

#[test]
fn an_example_has_the_shape() {
    let value = |content: Value, name: &str| content["examples"][name]["value"].clone();
    let sent: Value = serde_json::from_slice(&InFlat::Order(OrderError::Paid).body()).unwrap();
    assert_eq!(value(content::<InFlat>(FLAT), "order_paid"), sent);
    assert_eq!(
        value(content::<InFlat>(FLAT), "order_sold_out"),
        json!({
            "message": "At most {max} of {param} are left.",
            "code": "order_sold_out",
            "param": "",
            "link": "https://example.com/errors#order_sold_out",
            "status": 409,
            "max": 0,
        })
    );
    assert_eq!(
        value(content::<InAside>(JSON), "order_sold_out"),
        json!({
            "error": { "code": "order_sold_out" },
            "meta": { "param": "", "max": 0 },
            "version": 1,
        })
    );
}

#[test]
fn an_example_belongs_to_no_request() {
    #[allow(dead_code)] // described, never made
    #[derive(Debug, UnifiedError)]
    #[unified(status = 409, code = "taken", message = "Taken by {by}.", envelope = Aside)]
    struct Taken {
        #[unified(member, example = 7)]
        by: u32,
    }

    use std::future::Future;

    let describe = async { openapi::responses(Taken::entries()) };
    let mut within = std::pin::pin!(unifiedapi_errors::envelope::with_request_id("r-1", describe));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(responses) = within.as_mut().poll(&mut context) else {
        panic!("nothing to wait for");
    };
    assert_eq!(
        responses["409"]["content"][JSON]["examples"]["taken"]["value"],
        json!({ "error": { "code": "taken" }, "meta": { "by": 7 }, "version": 1 })
    );
}

#[test]
fn where_members_stand_elsewhere_the_whole_body_is_described() {
    let schema = &content::<InAside>(JSON)["schema"];
    assert_eq!(schema.get("discriminator"), None);
    assert_eq!(schema["oneOf"][0], json!({ "$ref": reference("OrderErrorCodeInAside") }));
    let schemas = schemas::<InAside>();
    let sold_out = &schemas["OrderErrorSoldOutInAside"];
    assert_eq!(sold_out["required"], json!(["error", "meta", "version"]));
    assert_eq!(sold_out["properties"]["meta"]["required"], json!(["param", "max"]));
    assert_eq!(sold_out["properties"]["version"], json!({ "const": 1, "type": "integer" }));
    assert_eq!(sold_out["properties"]["request"]["type"], "string");
    let paid = &schemas["OrderErrorCodeInAside"];
    assert_eq!(paid["properties"].get("meta"), None);
    assert_eq!(paid["required"], json!(["error", "version"]));
}

#[test]
fn the_error_may_stand_in_an_array() {
    let schema = &content::<InListed>(JSON)["schema"];
    let errors = &schema["properties"]["errors"];
    assert_eq!(errors["minItems"], 1);
    assert_eq!(errors["items"]["discriminator"]["propertyName"], "id");
    let sold_out = &schemas::<InListed>()["OrderErrorSoldOutInListed"];
    assert_eq!(sold_out["required"], json!(["id", "meta"]));
    assert_eq!(sold_out["properties"]["title"]["type"], "string");
}

#[test]
fn a_text_tells_the_code_where_nothing_else_does() {
    let paid = &schemas::<InLinked>()["OrderErrorCodeInLinked"]["properties"]["type"];
    assert_eq!(paid["enum"], json!(["409/order_paid"]));
}

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
    in_envelopes! { InOld: old::Flat; }

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

#[cfg(feature = "utoipa6")]
#[test]
fn utoipa_has_the_same() {
    use unifiedapi_errors_tests::documents::resolved;
    use utoipa::{IntoResponses, ToSchema};

    fn check<E: Catalog + IntoResponses + ToSchema>(wrap: fn(OrderError) -> E, name: &str) {
        let responses = serde_json::to_value(E::responses()).unwrap();
        assert_eq!(validate_examples(&responses, &Value::Null), 2);
        let expected = openapi::responses(E::entries());
        let expected = resolved(&expected, &openapi::components(E::entries()).unwrap());
        let (_, content) = responses["409"]["content"].as_object().unwrap().iter().next().unwrap();
        let (_, expected) = expected["409"]["content"].as_object().unwrap().iter().next().unwrap();
        let envelope = serde_json::to_value(E::schema()).unwrap();
        assert_eq!(E::name(), name);
        for error in OrderError::all().map(wrap) {
            let body: Value = serde_json::from_slice(&error.body()).unwrap();
            for schema in [&content["schema"], &expected["schema"], &envelope] {
                assert!(validator(schema, &Value::Null).is_valid(&body), "{schema} {body}");
            }
            let other = body.to_string().replace("order_", "cart_");
            let other: Value = serde_json::from_str(&other).unwrap();
            assert!(!validator(&content["schema"], &Value::Null).is_valid(&other), "{other}");
        }
    }

    check(InFlat::Order, "Flat");
    check(InAside::Order, "Aside");
    check(InListed::Order, "Listed");
    check(InTuple::Order, "Tuple");
    check(InProblem::Order, "Problem");
}

#[cfg(feature = "aide015")]
#[test]
fn aide_merges_in_the_place_of_the_shape() {
    use aide::OperationOutput;
    use aide::openapi::{Operation, ReferenceOr, StatusCode};
    use unifiedapi_errors_tests::documents::codes;

    #[derive(Debug, UnifiedError)]
    #[unified(status = 409, code = "cart_locked", message = "Locked.", envelope = Listed)]
    struct CartLocked;

    aide::generate::in_context(|ctx| {
        let mut operation = Operation::default();
        for (status, response) in InListed::inferred_responses(ctx, &mut operation) {
            let status = StatusCode::Code(status.unwrap());
            let responses = operation.responses.get_or_insert_default();
            responses.responses.insert(status, ReferenceOr::Item(response));
        }
        assert_eq!(CartLocked::inferred_responses(ctx, &mut operation), []);
        assert_eq!(InFlat::inferred_responses(ctx, &mut operation), []);
        let responses = serde_json::to_value(operation.responses).unwrap();
        let content = &responses["409"]["content"];
        let errors = &content[JSON]["schema"]["properties"]["errors"]["items"];
        assert_eq!(errors["anyOf"].as_array().unwrap().len(), 3);
        assert_eq!(errors["discriminator"]["mapping"]["cart_locked"], reference("CartLockedCode"));
        assert_eq!(content[FLAT]["schema"]["discriminator"]["propertyName"], "code");
        let components = json!({ "schemas": ctx.schema.definitions() });
        let all = ["order_paid", "order_sold_out", "cart_locked"];
        assert_eq!(codes(&responses["409"], &components), all);
        assert_eq!(validate_examples(&responses, &components), 5);
    });
}
