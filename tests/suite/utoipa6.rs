//! `utoipa6`: a derived type is `IntoResponses`, with the content of `openapi::responses`.

use std::fmt::{Debug, Display};
use std::rc::Rc;

use serde_json::{Value, json};
use unifiedapi_errors::{
    Catalog, UnifiedError,
    catalog::UnifiedApiError,
    openapi::{self, AnyOf},
};
use unifiedapi_errors_tests::documents::{UserError, validate_examples};
use utoipa::{IntoResponses, OpenApi, PartialSchema, ToSchema};

#[allow(dead_code)] // described, never made
#[derive(Debug, UnifiedError)]
#[unified(prefix = "invoice_")]
enum InvoiceError {
    #[unified(status = 404, message = "There is no such invoice.")]
    NotFound,
    #[unified(transparent)]
    Api(UnifiedApiError),
}

fn responses_of<T: IntoResponses>() -> Value {
    serde_json::to_value(T::responses()).unwrap()
}

#[test]
fn the_responses_are_those_of_openapi() {
    assert_eq!(responses_of::<UserError>(), openapi::responses(UserError::entries()));
    assert_eq!(responses_of::<InvoiceError>(), openapi::responses(InvoiceError::entries()));
    assert_eq!(responses_of::<UnifiedApiError>(), openapi::responses(UnifiedApiError::entries()));
}

#[test]
fn registering_a_type_registers_all_its_schemas() {
    #[derive(OpenApi)]
    #[openapi(components(schemas(UserError, InvoiceError)))]
    struct ApiDoc;

    let entries = UserError::entries().chain(InvoiceError::entries());
    let components = serde_json::to_value(ApiDoc::openapi().components).unwrap();
    assert_eq!(components, openapi::components(entries).unwrap());
}

#[test]
fn the_schema_of_a_type_is_its_body() {
    assert_eq!(UserError::name(), "ErrorEnvelope");
    let components = openapi::components(UserError::entries()).unwrap();
    let schema = serde_json::to_value(UserError::schema()).unwrap();
    assert_eq!(schema, components["schemas"]["ErrorEnvelope"]);
}

mod api {
    #![allow(dead_code)] // described, never called

    use super::{AnyOf, InvoiceError, UserError};

    type AnyError = AnyOf<(UserError, InvoiceError)>;

    #[utoipa::path(get, path = "/users", responses((status = 204), UserError))]
    fn users() {}

    #[utoipa::path(get, path = "/invoices", responses((status = 204), AnyError))]
    fn invoices() {}

    #[utoipa::path(
        get,
        path = "/payments",
        responses((status = 204), AnyOf<(UserError, InvoiceError)>)
    )]
    fn payments() {}

    #[utoipa::path(
        get,
        path = "/health",
        responses((status = 204), (status = 503, body = UserError))
    )]
    fn health() {}

    #[derive(utoipa::OpenApi)]
    #[openapi(paths(users, invoices, payments, health), components(schemas(AnyError)))]
    pub(crate) struct ApiDoc;
}

#[test]
fn an_operation_has_the_errors_of_its_types() {
    let document = serde_json::to_value(api::ApiDoc::openapi()).unwrap();
    let responses = |path: &str| {
        let mut responses = document["paths"][path]["get"]["responses"].clone();
        assert!(responses.as_object_mut().unwrap().remove("204").is_some());
        responses
    };
    assert_eq!(responses("/users"), openapi::responses(UserError::entries()));

    // Both have a 404, and both the catalog.
    let both = || UserError::entries().chain(InvoiceError::entries());
    assert_eq!(responses("/invoices"), openapi::responses(both()));
    assert_eq!(responses("/payments"), responses("/invoices"));
    assert_eq!(document["components"], openapi::components(both()).unwrap());
    let codes = &responses("/invoices")["404"]["content"]["application/json"]["schema"]["allOf"][1]
        ["properties"]["error"]["properties"]["code"]["enum"];
    assert_eq!(codes, &json!(["user_not_found", "invoice_not_found"]));

    let schema = &responses("/health")["503"]["content"]["application/json"]["schema"];
    assert_eq!(schema, &json!({ "$ref": "#/components/schemas/ErrorEnvelope" }));
    let count = validate_examples(&responses("/invoices"), &document["components"]);
    assert_eq!(count, 74 + 6 + 1 + 7, "entries, and values of headers");
}

#[test]
fn any_type_has_it_and_none_stops_compiling() {
    #[allow(dead_code)]
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, prefix = "pair_")]
    enum Pair<'a, T, const N: usize>
    where
        T: Display + Debug,
    {
        #[unified(message = "{0}")]
        Left(T),
        #[unified(message = "{text}")]
        Right { text: Rc<str>, all: [&'a str; N] },
    }

    #[allow(dead_code)]
    #[derive(Debug, UnifiedError)]
    enum Outer<E: Catalog + 'static> {
        #[unified(transparent)]
        Inner(E),
    }

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400)]
    enum Never {}

    assert_eq!(
        responses_of::<Pair<'_, Rc<str>, 2>>(),
        openapi::responses(Pair::<u8, 0>::entries())
    );
    let entries = UserError::entries();
    assert_eq!(responses_of::<Outer<UserError>>(), openapi::responses(entries));
    assert_eq!(responses_of::<Never>(), json!({}));
}

#[test]
fn what_is_implemented_by_hand_is_left_alone() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "bad", message = "Bad.", manual(axum, utoipa))]
    struct Bad;

    impl IntoResponses for Bad {
        fn responses() -> openapi_types::Responses {
            openapi_types::Responses::new()
        }
    }

    mod openapi_types {
        use utoipa::openapi::{RefOr, Response};

        pub(super) type Responses = std::collections::BTreeMap<String, RefOr<Response>>;
    }

    assert_eq!(responses_of::<Bad>(), json!({}));
}
