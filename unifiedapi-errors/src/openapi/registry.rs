//! The errors of a whole API.

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;

use super::SchemaConflict;
use super::answer::{self, Answer, Content};
use super::body;
use super::names;
use super::render;
use super::schemas::Named;
use crate::Entry;
use crate::outline;
use crate::table::Table;

/// The errors of a whole API: what operations have in common stands among the components once.
///
/// [`responses`](Self::responses) describes one operation after the other, by references to the
/// [`components`](Self::components), which come last. A document becomes a fraction of its size, and
/// so do the clients that are generated from it: they have one class for each response, not one for
/// each response of each operation.
///
/// Names follow from what is described and from nothing else, so that no name changes when an
/// operation is added: `UserError404` is the response with all entries of `UserError` that have this
/// status. With one of several it is called after the variant too, `UserError409NameTaken`, and any
/// other set has a hash at its end, `UserError409_xcthqt`.
///
/// ```
/// use serde_json::json;
/// use unifiedapi_errors::{Catalog, UnifiedError, openapi};
///
/// #[derive(Debug, UnifiedError)]
/// #[unified(prefix = "user_", status = 409)]
/// enum UserError {
///     #[unified(status = 404, message = "User {id} was not found.")]
///     NotFound { id: u64 },
///     #[unified(message = "The name is taken.")]
///     NameTaken,
/// }
///
/// let mut api = openapi::Registry::new();
/// let get = api.responses(UserError::entries().filter(|entry| entry.status() == 404));
/// let put = api.responses(UserError::entries());
/// assert_eq!(get, json!({ "404": { "$ref": "#/components/responses/UserError404" } }));
/// assert_eq!(put["404"], get["404"]);
///
/// let document = json!({
///     "openapi": "3.1.0",
///     "info": { "title": "Users", "version": "1.0.0" },
///     "paths": { "/users/{id}": {
///         "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "integer" } }],
///         "get": { "responses": get },
///         "put": { "responses": put },
///     } },
///     "components": api.components()?,
/// });
/// let not_found = &document["components"]["responses"]["UserError404"]["content"]["application/json"];
/// assert_eq!(not_found["schema"], json!({ "$ref": "#/components/schemas/UserError404" }));
/// assert_eq!(not_found["examples"]["user_not_found"]["summary"], "User {id} was not found.");
/// # Ok::<(), openapi::SchemaConflict>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Registry {
    has_open_codes: bool,
    responses: BTreeMap<String, Registered>,
    schemas: Named,
}

/// A response, and what it describes.
#[derive(Clone, Debug)]
struct Registered {
    entries: HashSet<outline::Shown>,
    /// The type that has the name.
    table: &'static Table,
    answer: Answer,
}

impl Registry {
    /// Returns a registry without responses.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Lets every response have codes that the document does not list, as `ErrorEnvelope`, or as
    /// another [envelope](mod@crate::envelope) by its name.
    ///
    /// To add a code breaks no client that was told so. But clients that are generated from a closed
    /// list fail on any other: in Python with a `ValueError` before the caller sees the message.
    /// With this they get what they know as they do now, and the rest with a code that is a string;
    /// the price is that a compiler cannot tell whether a client handles every code.
    ///
    /// ```
    /// use serde_json::json;
    /// use unifiedapi_errors::{Catalog, UnifiedError, openapi};
    ///
    /// #[derive(Debug, UnifiedError)]
    /// #[unified(status = 404, code = "user_not_found", message = "There is no such user.")]
    /// struct UserNotFound;
    ///
    /// let mut api = openapi::Registry::new().open_codes();
    /// api.responses(UserNotFound::entries());
    /// let components = api.components()?;
    /// assert_eq!(
    ///     components["responses"]["UserNotFound404"]["content"]["application/json"]["schema"],
    ///     json!({ "anyOf": [
    ///         { "$ref": "#/components/schemas/UserNotFound404" },
    ///         { "$ref": "#/components/schemas/ErrorEnvelope" },
    ///     ] }),
    /// );
    /// # Ok::<(), openapi::SchemaConflict>(())
    /// ```
    #[must_use]
    pub fn open_codes(mut self) -> Self {
        self.has_open_codes = true;
        self
    }

    /// Returns the Responses Object of these entries (OpenAPI 3.1, section 4.8.16), which refers to
    /// the [`components`](Self::components): status → reference.
    pub fn responses(&mut self, entries: impl IntoIterator<Item = Entry>) -> Value {
        let responses = answer::all(entries).map(|(status, answer)| {
            let name = names::response(status, &answer.entries().collect::<Vec<_>>());
            let reference = render::reference("responses", &name);
            self.register(name, answer);
            (status.as_str().to_owned(), reference)
        });
        render::object(responses.collect::<Vec<_>>())
    }

    fn register(&mut self, name: String, answer: Answer) {
        let entries = answer.entries().map(outline::shown).collect();
        let known = self.responses.get(&name);
        if known.is_some_and(|known| known.entries == entries) {
            return;
        }
        let Some((table, _)) = answer.entries().next().map(Entry::place) else { return };
        let described = |answer| render::response(answer, &mut |_| Value::Null);
        match known {
            Some(known) if described(&known.answer) != described(&answer) => {
                self.schemas.refuse(SchemaConflict::between(name, known.table, table));
            }
            Some(_) => {}
            None => {
                self.add_schemas(&name, &answer, table);
                self.responses.insert(name, Registered { entries, table, answer });
            }
        }
    }

    fn add_schemas(&mut self, name: &str, answer: &Answer, table: &'static Table) {
        let schemas = &mut self.schemas;
        for content in answer.contents() {
            let body = body::schema(&content, &mut |schema| {
                let name = schema.name();
                let reference = render::reference("schemas", &name);
                schemas.add(name, schema.render(), schema.table);
                reference
            });
            schemas.add(names::body(name, answer, &content), body, table);
        }
    }

    fn body(&self, name: &str, answer: &Answer, content: &Content<'_>) -> Value {
        let body = render::reference("schemas", &names::body(name, answer, content));
        let mut bodies = vec![body];
        if self.has_open_codes {
            let envelope = |shape| render::reference("schemas", &names::envelope(shape));
            bodies.extend(content.shapes().into_iter().map(|(shape, _)| envelope(shape)));
        }
        render::any_of(bodies)
    }

    /// Returns all schemas.
    fn schemas(&self) -> Named {
        let mut schemas = self.schemas.clone();
        let answers = self.responses.values().filter(|_| self.has_open_codes);
        for entry in answers.flat_map(|registered| registered.answer.entries()) {
            schemas.add_envelope(entry.shape(), entry.place().0);
        }
        schemas
    }

    /// Returns the Components Object of all responses so far (OpenAPI 3.1, section 4.8.7): these,
    /// and the schemas that they refer to.
    ///
    /// # Errors
    ///
    /// If two types have different schemas of one name.
    pub fn components(&self) -> Result<Value, SchemaConflict> {
        let schemas = self.schemas();
        let schemas = schemas.render()?;
        let responses = self.responses.iter().map(|(name, Registered { answer, .. })| {
            let body = &mut |content: &Content<'_>| self.body(name, answer, content);
            (&**name, render::response(answer, body))
        });
        Ok(render::object([
            ("responses", render::object(responses)),
            ("schemas", render::object(schemas)),
        ]))
    }
}
