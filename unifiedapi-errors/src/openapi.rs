//! Describes errors in OpenAPI 3.1, for any set of entries: one type's, several types', one
//! endpoint's subset.
//!
//! [`responses`] gives what stands under `responses` of an operation, [`components`] what the
//! document needs once. Everything comes from the declarations, so that the document cannot drift
//! from what the server sends:
//!
//! - one response per status, with the doc comments by group as its description and the declared
//!   headers, in whose values `{name}` stands for what fields fill;
//! - in it a schema whose `code` can only be a code of this status, so that generated clients tell
//!   errors apart by `code`;
//! - one named example per entry, which is the body byte for byte; where the message has
//!   placeholders, these stand in it as `{name}`. An entry whose code is taken gets a number:
//!   `filtervalue_invalid_2`;
//! - of a variant that is `#[deprecated]` the note, before what its doc comment says, and among the
//!   codes a schema of its own with `deprecated: true`, because no value of an `enum` can be marked:
//!   `oneOf` then has the codes in use, and each deprecated one beside them. A code that several
//!   entries have is deprecated when all of them are.
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
//! assert_eq!(
//!     not_found["content"]["application/json"]["examples"]["user_not_found"]["value"]["error"],
//!     json!({ "code": "user_not_found", "message": "User {id} was not found." }),
//! );
//! # Ok::<(), openapi::SchemaConflict>(())
//! ```
#![cfg_attr(
    feature = "utoipa6",
    doc = "
# utoipa

With the feature `utoipa6` a derived type is `utoipa::IntoResponses`, and `utoipa::ToSchema`, which
registers the components: the type's schema is the envelope, and it brings the schemas of the codes.
utoipa takes no schemas from `responses(…)`: without `components(schemas(…))` the responses refer to
an envelope that is nowhere.

```
use unifiedapi_errors::UnifiedError;
use utoipa::OpenApi;

#[derive(Debug, UnifiedError)]
#[unified(status = 404, code = \"user_not_found\", message = \"There is no such user.\")]
struct UserNotFound;

#[utoipa::path(delete, path = \"/users/{id}\", responses((status = 204), UserNotFound))]
async fn delete_user() -> Result<(), UserNotFound> {
    Err(UserNotFound)
}

#[derive(OpenApi)]
#[openapi(paths(delete_user), components(schemas(UserNotFound)))]
struct ApiDoc;

let document = serde_json::to_value(ApiDoc::openapi())?;
let not_found = &document[\"paths\"][\"/users/{id}\"][\"delete\"][\"responses\"][\"404\"];
assert_eq!(not_found[\"description\"], \"Not Found\");
assert_eq!(document[\"components\"][\"schemas\"][\"UserNotFoundCode\"][\"enum\"][0], \"user_not_found\");
# Ok::<(), serde_json::Error>(())
```

Of two types in one `responses(…)` utoipa keeps the second where both have a status: use [`AnyOf`].

Of two types with one name, such as `user::Error` and `invoice::Error`, that are registered in one
`derive(OpenApi)`, the second one's schema of codes gets a number, `ErrorCode2`; with
`#[unified(schema = \"…\")]` it has a better name. Do that also where utoipa nests or merges whole
documents: of schemas with one name it then keeps the first, whatever they are.

A generic type is registered with its arguments, `components(schemas(Taken<String>))`. These have to
be `ToSchema` as well, because utoipa asks for their names; where one is not, give the whole a name:
`type OrderTaken = Taken<OrderId>;`. There is one schema of codes for all, `TakenCode`.
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

use crate::Entry;

#[cfg(feature = "aide015")]
pub(crate) mod aide015;
mod answer;
mod any_of;
mod codes;
mod prose;
mod render;
mod schemas;
#[cfg(feature = "utoipa6")]
pub(crate) mod utoipa6;

pub use self::any_of::{AnyOf, ErrorTypes};
pub use self::schemas::SchemaConflict;

/// Returns the Responses Object of these entries (OpenAPI 3.1, section 4.8.16): status → response.
///
/// An entry that comes twice is described once. The schemas refer to [`components`].
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
    let responses = answer::all(entries);
    render::object(
        responses.map(|(status, answer)| (status.as_str().to_owned(), render::response(&answer))),
    )
}

/// Returns the Components Object of these entries (OpenAPI 3.1, section 4.8.7): `ErrorEnvelope`,
/// which all responses of all types refer to, and for each type the schema of its codes, under the
/// name that `#[unified(schema = "…")]` states.
///
/// A type's schema lists those of its codes that are among the entries.
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
/// assert_eq!(components["schemas"]["InvoiceCode"]["enum"][0], "invoice_paid");
/// assert_eq!(components["schemas"]["ErrorEnvelope"]["required"][0], "error");
/// # Ok::<(), openapi::SchemaConflict>(())
/// ```
pub fn components(entries: impl IntoIterator<Item = Entry>) -> Result<Value, SchemaConflict> {
    let schemas = schemas::named(entries)?;
    Ok(render::object([("schemas", render::object(schemas))]))
}
