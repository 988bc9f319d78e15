//! The OpenAPI document.

use serde_json::{Map, Value, json};
use unifiedapi_errors::openapi::{Registry, SchemaConflict};
use unifiedapi_errors::{Catalog as _, Entry, UnifiedError as _};

use super::operations::{OPERATIONS, Operation};
use super::{answers, errors, parameters};
use crate::app::error::ApiError;
use crate::app::{auth, oauth};

/// Returns the document.
///
/// # Errors
///
/// If two error types have one name in it.
pub(super) fn document() -> Result<Value, SchemaConflict> {
    let mut failures = Registry::new();
    let mut paths = Map::new();
    for operation in OPERATIONS {
        let path = paths.entry(operation.path).or_insert_with(|| json!({}));
        path[operation.method] = describe(operation, &mut failures);
    }
    let mut components = failures.components()?;
    components["securitySchemes"] = json!({ "token": token() });
    for (name, schema) in answers::schemas() {
        components["schemas"][name] = schema;
    }
    Ok(json!({
        "openapi": "3.1.0",
        "info": {
            "title": "UnifiedAPI v5 stand-in",
            "version": env!("CARGO_PKG_VERSION"),
            "license": { "name": "MIT OR Apache-2.0" },
            "description": format!(
                "Every path also answers with a slash at its end, and with `/unifiedapi` in place of \
                 `/uapi`. All errors are on [one page](/errors). The token is `{}`.",
                auth::DEMO_TOKEN,
            ),
        },
        "servers": [{ "url": "/" }],
        "security": [{ "token": [] }],
        "tags": tags(),
        "paths": paths,
        "components": components,
    }))
}

/// Who asks, which the page's dialog "Authorize" shows.
fn token() -> Value {
    json!({
        "type": "http",
        "scheme": "bearer",
        "description": format!(
            "`{}` may do everything; `{}` and `{}` show what fails. `POST {}` gives the first one to \
             `{}` with the secret `{}`.",
            auth::DEMO_TOKEN,
            auth::EXPIRED_TOKEN,
            auth::NO_EVENTS_TOKEN,
            oauth::PATH,
            oauth::CLIENT_ID,
            oauth::CLIENT_SECRET,
        ),
    })
}

/// The services, each with its operations below it.
fn tags() -> Value {
    let mut tags: Vec<&str> = OPERATIONS.iter().map(|operation| operation.tag).collect();
    tags.dedup();
    tags.into_iter().map(|name| json!({ "name": name })).collect()
}

fn describe(operation: &Operation, registry: &mut Registry) -> Value {
    let mut responses = answers::responses(operation.success);
    if let Value::Object(failures) = registry.responses(failures(operation)) {
        responses.extend(failures);
    }
    let mut description = json!({
        "operationId": operation.id,
        "summary": operation.summary,
        "tags": [operation.tag],
        "parameters": parameters::all(operation),
        "responses": responses,
    });
    if let Some(body) = operation.body.render() {
        description["requestBody"] = body;
    }
    description
}

/// Returns what the operation can answer: its rows of the catalog, and the errors of reading its
/// path and its body.
fn failures(operation: &Operation) -> impl Iterator<Item = Entry> {
    let rows: Vec<Entry> = [errors::ALL]
        .iter()
        .chain(operation.errors)
        .flat_map(|rows| rows.iter().filter_map(|row| row.entry()))
        .collect();
    ApiError::entries().filter(move |entry| match entry.code() {
        _ if entry.group().is_some() => rows.contains(entry),
        // A part of the path that does not decode, or a form that is none.
        "bad_request" => operation.path.contains('{'),
        code => operation.body.can_get(code),
    })
}
