//! Envelopes through utoipa and aide: the same shapes as in the document by hand.

use serde_json::Value;
use unifiedapi_errors::UnifiedError;
use unifiedapi_errors_tests::documents::validate_examples;

use super::{InFlat, InListed};

#[cfg(feature = "utoipa6")]
#[test]
fn utoipa_has_the_same() {
    use unifiedapi_errors::{Catalog, openapi};
    use unifiedapi_errors_tests::documents::{resolved, validator};
    use utoipa::{IntoResponses, ToSchema};

    use super::{InAside, InProblem, InTuple, OrderError};

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
    use serde_json::json;
    use unifiedapi_errors_tests::documents::codes;

    use super::{FLAT, JSON, Listed, reference};

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
