//! An error of any type, in documents: the response for all that they do not list.

use serde_json::Value;

use super::render;
use crate::envelope::UNIFIED;

/// The name of the response for every status that is not listed (OpenAPI 3.1, section 4.8.16).
const DEFAULT: &str = "default";

/// Returns the Responses Object of an [`AnyError`](crate::AnyError): the `default` response, with any
/// code and no examples, so that no list of errors claims to be complete.
///
/// It shows the envelope [`Unified`](crate::envelope::Unified), since it is not known which errors
/// come in another.
///
/// ```
/// use unifiedapi_errors::openapi;
///
/// let any = &openapi::any_error()["default"];
/// assert_eq!(any["description"], "Any error");
/// let error = &any["content"]["application/json"]["schema"]["properties"]["error"];
/// assert_eq!(error["properties"]["code"]["type"], "string");
/// assert_eq!(error["properties"]["code"].get("enum"), None);
/// ```
#[must_use]
pub fn any_error() -> Value {
    render::object([(DEFAULT, response(render::envelope(UNIFIED)))])
}

/// Returns the response, with bodies of this schema.
fn response(schema: Value) -> Value {
    let content = render::object([(UNIFIED.media_type, render::object([("schema", schema)]))]);
    render::object([("content", content), ("description", Value::from("Any error"))])
}

#[cfg(feature = "aide015")]
mod aide015 {
    use aide::OperationOutput;
    use aide::generate::GenContext;
    use aide::openapi::{Operation, Response};

    use super::{UNIFIED, render};
    use crate::AnyError;
    use crate::openapi::aide015::{Inferred, define};
    use crate::openapi::names;

    /// Returns the response, whose schema is added to those that the document will have.
    fn response(ctx: &mut GenContext) -> Response {
        let schema = define(&names::envelope(UNIFIED), render::envelope(UNIFIED), ctx);
        serde_json::from_value(super::response(schema)).unwrap_or_default()
    }

    impl OperationOutput for AnyError {
        type Inner = Self;

        fn operation_response(ctx: &mut GenContext, _: &mut Operation) -> Option<Response> {
            Some(response(ctx))
        }

        fn inferred_responses(ctx: &mut GenContext, _: &mut Operation) -> Inferred {
            vec![(None, response(ctx))]
        }
    }
}

#[cfg(feature = "utoipa6")]
mod utoipa6 {
    use utoipa::__dev::ComposeSchema;
    use utoipa::openapi::{RefOr, Schema};
    use utoipa::{IntoResponses, ToSchema};

    use super::{DEFAULT, UNIFIED, render};
    use crate::AnyError;
    use crate::entry::Tree;
    use crate::openapi::utoipa6::{Name, Responses, Schemas, adapted, name, read, schema, schemas};

    /// What declares nothing has the schema of every body.
    const ANY: &[&Tree] = &[&Tree::EMPTY];

    impl IntoResponses for AnyError {
        fn responses() -> Responses {
            let response = super::response(adapted(render::envelope(UNIFIED)));
            let response = read(response).unwrap_or_default();
            Responses::from([(DEFAULT.to_owned(), RefOr::T(response))])
        }
    }

    #[doc(hidden)]
    impl ComposeSchema for AnyError {
        fn compose(arguments: Vec<RefOr<Schema>>) -> RefOr<Schema> {
            schema(ANY, &arguments)
        }
    }

    impl ToSchema for AnyError {
        fn name() -> Name {
            name(ANY)
        }

        fn schemas(into: &mut Schemas) {
            schemas(ANY, into);
        }
    }
}
