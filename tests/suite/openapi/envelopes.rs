//! Envelopes in documents: everything has the shape in which errors go out.

use serde_json::{Value, json};
use unifiedapi_errors::{Catalog, UnifiedError, envelope, envelope::Problem, openapi};
use unifiedapi_errors_tests::documents::{validate_examples, validator};

#[cfg(any(feature = "aide015", feature = "utoipa6"))]
mod adapters;
mod beside_others;

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
