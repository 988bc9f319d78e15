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
//!   several: an object with `message` and a `code` that can only be one of these. Whatever else an
//!   object has is allowed;
//! - of a code with [members](crate::Entry::members) a schema of its own, `UserErrorNotFound`, and
//!   where there are others, which codes mean it. Types of std are known; those of your own have a
//!   schema by the features `schemars1`, `utoipa6` and `aide015`, and else may be anything;
//! - one named example per entry, with the message as its summary. It is the body that is sent; where
//!   the message has placeholders, these stand in it as `{name}`, unless the fields have an `example`
//!   each. A member without one is shown as the simplest value of its type, if it is required, and
//!   there is no example where nothing is known of that type. Its name is the code, or the variant
//!   where several of one response have one code: `FilterValueInvalidNumbers`;
//! - of a variant that is `#[deprecated]` the note, before what its doc comment says, and among the
//!   codes a schema of its own with `deprecated: true`, because no value of an `enum` can be marked:
//!   `oneOf` then has the codes in use, and each deprecated one beside them. A code that several
//!   entries have is deprecated when all of them are.
//!
//! All of it has the shape of the [envelope](mod@crate::envelope) in which the entries go out: a media type
//! each, and `anyOf` several shapes where these have one media type. Schemas of what is delegated to,
//! and goes out in another envelope than its own, say so: `UnifiedApiErrorCode404InFlat`.
//!
//! The name of a type's schema is what `#[unified(schema = "…")]` states, by default `UserErrorCode`,
//! with the status where the type has several. It has all codes that the type has with this status,
//! so that it is the same in every operation; an operation with some of them alone has these in its
//! own schema. That of a code with members has the name of the variant behind that of the type, of
//! the first one where several share the code.
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
//!
//! With members, what a client knows from the code is what else there is. This one is generated as a
//! union that narrows on `code`:
//!
//! ```
//! use serde_json::json;
//! use unifiedapi_errors::{Catalog, UnifiedError, openapi};
//!
//! #[derive(Debug, UnifiedError)]
//! #[unified(prefix = "upload_", status = 422)]
//! enum UploadError {
//!     #[unified(message = "The file is empty.")]
//!     Empty,
//!     #[unified(message = "At most {max_bytes} bytes are allowed.")]
//!     TooLarge {
//!         #[unified(member, example = 10_485_760)]
//!         max_bytes: u64,
//!     },
//! }
//!
//! let responses = openapi::responses(UploadError::entries());
//! let content = &responses["422"]["content"]["application/json"];
//! let error = &content["schema"]["properties"]["error"];
//! assert_eq!(
//!     error["oneOf"],
//!     json!([
//!         { "$ref": "#/components/schemas/UploadErrorCode" },
//!         { "$ref": "#/components/schemas/UploadErrorTooLarge" },
//!     ]),
//! );
//! assert_eq!(error["discriminator"]["propertyName"], "code");
//! assert_eq!(
//!     content["examples"]["upload_too_large"]["value"]["error"],
//!     json!({
//!         "code": "upload_too_large",
//!         "message": "At most 10485760 bytes are allowed.",
//!         "max_bytes": 10_485_760,
//!     }),
//! );
//!
//! let components = openapi::components(UploadError::entries())?;
//! let too_large = &components["schemas"]["UploadErrorTooLarge"];
//! assert_eq!(too_large["required"], json!(["code", "message", "max_bytes"]));
//! assert_eq!(too_large["properties"]["code"]["const"], "upload_too_large");
//! # Ok::<(), openapi::SchemaConflict>(())
//! ```
#![cfg_attr(
    feature = "utoipa6",
    doc = "
# utoipa

With the feature `utoipa6` a derived type is `utoipa::IntoResponses`. All schemas stand in the
responses themselves, because utoipa takes no components from them: there is nothing to register.
A `const` is an `enum` of one there, because utoipa has none.

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
`ErrorEnvelope`, or that of another envelope by its name, a body with any code. Of a generic type, the arguments have to be `ToSchema` as well
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

use self::answer::Content;
use self::schemas::{ErrorSchema, Named};
use crate::Entry;
use crate::outline;

#[cfg(feature = "aide015")]
pub(crate) mod aide015;
mod answer;
mod any_error;
mod any_of;
mod body;
mod codes;
mod conflict;
mod fields;
mod names;
mod place;
mod prose;
mod registry;
mod render;
mod schemas;
mod shaped;
#[cfg(feature = "utoipa6")]
pub(crate) mod utoipa6;

pub use self::any_error::any_error;
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
        let body = &mut |content: &Content<'_>| body::schema(content, &mut body::in_components);
        (status.as_str().to_owned(), render::response(&answer, body))
    }))
}

/// Returns the Components Object of these entries (OpenAPI 3.1, section 4.8.7): the schemas that the
/// [`responses`] of these entries refer to.
///
/// There is one for each type and status of which all entries are here, and one for each code that
/// has members.
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
