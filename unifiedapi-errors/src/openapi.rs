//! Describes errors in OpenAPI 3.1, for any set of entries: one type's, several types', one
//! endpoint's subset.
//!
//! [`responses`] gives what stands under `responses` of an operation, [`components`] what these refer
//! to. A [`Registry`] does both for a whole API, and writes down once what operations have in common.
//! Everything comes from the declarations, so that the document cannot drift from what the server
//! sends:
//!
//! - one response per status, with the doc comments by group as its description and the declared
//!   headers, in whose values `{name}` stands for what fields fill;
//! - in it the schema of a body whose `error` is that of the type, `UserErrorCode404`, or `oneOf`
//!   several types': an object with `message` and a `code` that can only be one of these. Whatever
//!   else an object has is allowed;
//! - one named example per entry, which is the body byte for byte, with the message as its summary;
//!   where that has placeholders, these stand in it as `{name}`. Its name is the code, or the
//!   variant where several of one response have one code: `FilterValueInvalidNumbers`;
//! - of a variant that is `#[deprecated]` the note, before what its doc comment says, and among the
//!   codes a schema of its own with `deprecated: true`, because no value of an `enum` can be marked:
//!   `oneOf` then has the codes in use, and each deprecated one beside them. A code that several
//!   entries have is deprecated when all of them are.
//!
//! The name of a type's schema is what `#[unified(schema = "…")]` states, by default `UserErrorCode`,
//! with the status where the type has several. It has all codes that the type has with this status,
//! so that it is the same in every operation; an operation with some of them alone has these in its
//! own schema.
//!
//! Keys of objects are sorted and arrays are in declaration order whatever features `serde_json`
//! has, so that the text of a document changes only when the declarations do.
//!
//! ```
//! use serde_json::json;
//! use unifiedapi_errors::{Catalog, UnifiedError, openapi};
//!
//! #[derive(Debug, UnifiedError)]
//! enum UserError {
//!     /// No user has this id.
//!     #[unified(status = 404, code = "user_not_found", message = "User {id} was not found.")]
//!     NotFound { id: u64 },
//! }
//!
//! let document = json!({
//!     "openapi": "3.1.0",
//!     "info": { "title": "Users", "version": "1.0.0" },
//!     "paths": { "/users/{id}": { "get": {
//!         "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "integer" } }],
//!         "responses": openapi::responses(UserError::entries()),
//!     } } },
//!     "components": openapi::components(UserError::entries())?,
//! });
//!
//! let not_found = &document["paths"]["/users/{id}"]["get"]["responses"]["404"];
//! let content = &not_found["content"]["application/json"];
//! assert_eq!(
//!     content["schema"]["properties"]["error"],
//!     json!({ "$ref": "#/components/schemas/UserErrorCode" }),
//! );
//! assert_eq!(
//!     content["examples"]["user_not_found"]["value"]["error"],
//!     json!({ "code": "user_not_found", "message": "User {id} was not found." }),
//! );
//! # Ok::<(), openapi::SchemaConflict>(())
//! ```
#![cfg_attr(
    feature = "utoipa6",
    doc = "
# utoipa

With the feature `utoipa6` a derived type is `utoipa::IntoResponses`. All schemas stand in the
responses themselves, because utoipa takes no components from them: there is nothing to register.

```
use unifiedapi_errors::UnifiedError;
use utoipa::OpenApi;

#[derive(Debug, UnifiedError)]
#[unified(status = 404, code = \"user_not_found\", message = \"There is no such user.\")]
struct UserNotFound;

#[utoipa::path(delete, path = \"/users/{id}\", responses((status = 204, description = \"Gone\"), UserNotFound))]
async fn delete_user() -> Result<(), UserNotFound> {
    Err(UserNotFound)
}

#[derive(OpenApi)]
#[openapi(paths(delete_user))]
struct ApiDoc;

let document = serde_json::to_value(ApiDoc::openapi())?;
let not_found = &document[\"paths\"][\"/users/{id}\"][\"delete\"][\"responses\"][\"404\"];
assert_eq!(not_found[\"description\"], \"Not Found\");
let error = &not_found[\"content\"][\"application/json\"][\"schema\"][\"properties\"][\"error\"];
assert_eq!(error[\"properties\"][\"code\"][\"enum\"][0], \"user_not_found\");
# Ok::<(), serde_json::Error>(())
```

Of two types in one `responses(…)` utoipa keeps the second where both have a status: use [`AnyOf`].

The type is `utoipa::ToSchema` too, for `body = UserNotFound` and for fields: its schema is
`ErrorEnvelope`, a body with any code. Of a generic type, the arguments have to be `ToSchema` as well
there, because utoipa asks for their names; where one is not, give the whole a name:
`type OrderTaken = Taken<OrderId>;`.
"
)]
#![cfg_attr(
    feature = "aide015",
    doc = "
# aide

With the feature `aide015` a derived type is `aide::OperationOutput`: a handler that returns
`Result<_, UserError>` is documented with all its errors, and the components register themselves.
Where the name of a schema is taken, by another error type or by any other type, the one that comes
second gets a number, `ErrorCode2`; with `#[unified(schema = \"…\")]` it has a better name.

An extractor that fails with another type returns `SessionError::inferred_responses(ctx, operation)`
from its `inferred_early_responses`; where the two have a status in common, it adds to what the
handler's says.
"
)]

use serde_json::Value;

use self::schemas::{ErrorSchema, Named};
use crate::Entry;
use crate::outline;

#[cfg(feature = "aide015")]
pub(crate) mod aide015;
mod answer;
mod any_of;
mod body;
mod codes;
mod conflict;
mod names;
mod prose;
mod registry;
mod render;
mod schemas;
#[cfg(feature = "utoipa6")]
pub(crate) mod utoipa6;

pub use self::any_of::{AnyOf, ErrorTypes};
pub use self::conflict::SchemaConflict;
pub use self::registry::Registry;

/// Returns the Responses Object of these entries (OpenAPI 3.1, section 4.8.16): status → response.
///
/// An entry that comes twice is described once. The schemas refer to [`components`]. For an API of
/// several operations, take a [`Registry`].
///
/// ```
/// use unifiedapi_errors::{Catalog, UnifiedError, openapi};
///
/// #[derive(Debug, UnifiedError)]
/// #[unified(status = 409, prefix = "invoice_")]
/// enum InvoiceError {
///     /// Money has been received.
///     #[unified(message = "The invoice is paid already.")]
///     Paid,
///     #[unified(status = 404, message = "There is no such invoice.")]
///     Unknown,
/// }
///
/// // What one endpoint can answer.
/// let conflicts = InvoiceError::entries().filter(|entry| entry.status() == 409);
/// let responses = openapi::responses(conflicts);
/// assert_eq!(responses["409"]["description"], "Conflict\n\n- `invoice_paid`: Money has been received.");
/// assert_eq!(responses.get("404"), None);
/// ```
#[must_use]
pub fn responses(entries: impl IntoIterator<Item = Entry>) -> Value {
    render::object(answer::all(entries).map(|(status, answer)| {
        let body = body::schema(&answer, &mut body::in_components);
        (status.as_str().to_owned(), render::response(&answer, body))
    }))
}

/// Returns the Components Object of these entries (OpenAPI 3.1, section 4.8.7): the schemas that the
/// [`responses`] of these entries refer to.
///
/// There is one for each type and status of which all entries are here.
///
/// # Errors
///
/// If two types have different schemas of one name.
///
/// ```
/// use unifiedapi_errors::{Catalog, UnifiedError, openapi};
///
/// #[derive(Debug, UnifiedError)]
/// #[unified(status = 409, prefix = "invoice_", schema = "InvoiceCode")]
/// enum InvoiceError {
///     #[unified(message = "The invoice is paid already.")]
///     Paid,
/// }
///
/// let components = openapi::components(InvoiceError::entries())?;
/// let error = &components["schemas"]["InvoiceCode"]["properties"];
/// assert_eq!(error["code"]["enum"][0], "invoice_paid");
/// assert_eq!(error["message"]["type"], "string");
/// # Ok::<(), openapi::SchemaConflict>(())
/// ```
pub fn components(entries: impl IntoIterator<Item = Entry>) -> Result<Value, SchemaConflict> {
    let mut schemas = Named::default();
    for schema in ErrorSchema::all(outline::once(entries)).iter().filter(|it| it.is_whole()) {
        schemas.add(schema.name(), schema.render(), schema.table);
    }
    Ok(render::object([("schemas", render::object(schemas.render()?))]))
}
