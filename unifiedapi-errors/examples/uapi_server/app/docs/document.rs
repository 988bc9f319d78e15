//! The OpenAPI document.

use serde_json::{Map, Value, json};
use unifiedapi_errors::openapi::{Registry, SchemaConflict};
use unifiedapi_errors::{Catalog as _, Entry};

use crate::app::error::ApiError;
use crate::app::{auth, oauth};

use super::operations::{Body, OPERATIONS, Operation, Success};
use super::parameters::{self, Parameter};

/// The group of the errors that every service has.
const COMMON: &str = "All services";

/// Returns the document.
///
/// # Errors
///
/// If two error types have one name in it.
pub(super) fn document() -> Result<Value, SchemaConflict> {
    let mut errors = Registry::new();
    let mut paths = Map::new();
    for operation in OPERATIONS {
        let path = paths.entry(operation.path).or_insert_with(|| path_item(operation.path));
        if let Some(path) = path.as_object_mut() {
            path.insert(operation.method.to_owned(), describe(operation, &mut errors));
        }
    }
    let mut components = errors.components()?;
    if let Some(components) = components.as_object_mut() {
        components.insert(
            "securitySchemes".into(),
            json!({
                "token": token(),
            }),
        );
        if let Some(schemas) = components.get_mut("schemas").and_then(Value::as_object_mut) {
            schemas.insert("Page".into(), page());
        }
    }
    Ok(json!({
        "openapi": "3.1.0",
        "info": {
            "title": "UnifiedAPI v5 stand-in",
            "version": env!("CARGO_PKG_VERSION"),
            "license": { "name": "MIT OR Apache-2.0" },
            "description": format!(
                "Every path also answers with a slash at its end. All errors are on \
                 [one page](/errors). The token is `{}`.",
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

/// What all operations of a path share: its parameters.
fn path_item(path: &str) -> Value {
    let names = path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    let parameters: Vec<_> = names
        .map(|name| {
            json!({
                "name": name,
                "in": "path",
                "required": true,
                "description": parameters::in_path(name),
                "schema": { "type": "string" },
            })
        })
        .collect();
    if parameters.is_empty() { json!({}) } else { json!({ "parameters": parameters }) }
}

fn describe(operation: &Operation, errors: &mut Registry) -> Value {
    let mut responses = errors.responses(errors_of(operation));
    if let Some(responses) = responses.as_object_mut() {
        responses.insert("200".into(), success(operation.success));
    }
    let mut description = json!({
        "operationId": operation.id,
        "summary": operation.summary,
        "tags": [operation.tag],
        "responses": responses,
    });
    if let Some(members) = description.as_object_mut() {
        let query: Vec<_> = operation.query.iter().copied().flatten().map(in_query).collect();
        if !query.is_empty() {
            members.insert("parameters".into(), query.into());
        }
        if let Some(body) = body(operation.body) {
            members.insert("requestBody".into(), body);
        }
    }
    description
}

/// Returns what the operation can answer: the errors of its service, those that all have, and those
/// of reading its body.
fn errors_of(operation: &Operation) -> impl Iterator<Item = Entry> {
    ApiError::entries().filter(|entry| match entry.group() {
        Some(group) => {
            group == COMMON || group == operation.tag || operation.also.contains(&entry.code())
        }
        None => operation.body.can_get(entry.code()),
    })
}

fn in_query(parameter: &Parameter) -> Value {
    json!({
        "name": parameter.name,
        "in": "query",
        "description": parameter.description,
        "schema": { "type": parameter.kind },
    })
}

fn success(success: Success) -> Value {
    let (description, schema) = match success {
        Success::Page => ("A part of the list.", json!({ "$ref": "#/components/schemas/Page" })),
        Success::Resource => ("The resource, as it is now.", json!({ "type": "object" })),
    };
    json!({
        "description": description,
        "content": { "application/json": { "schema": schema } },
    })
}

fn page() -> Value {
    json!({
        "type": "object",
        "required": ["totalResults", "startIndex", "itemsPerPage", "entry"],
        "properties": {
            "totalResults": { "type": "integer" },
            "startIndex": { "type": "integer" },
            "itemsPerPage": { "type": "integer" },
            "entry": { "type": "array", "items": { "type": "object" } },
        },
    })
}

fn body(body: Body) -> Option<Value> {
    let (media_type, schema) = match body {
        Body::None => return None,
        Body::Json(members) => {
            let members: Map<_, _> =
                members.iter().map(|name| ((*name).to_owned(), json!({}))).collect();
            ("application/json", json!({ "type": "object", "properties": members }))
        }
        Body::Form => {
            let file = json!({ "type": "string", "contentMediaType": "application/octet-stream" });
            let request = json!({ "type": "string", "description": "The fax, as JSON." });
            let files = json!({ "type": "array", "items": file });
            let members = json!({ "request": request, "files": files });
            (
                "multipart/form-data",
                json!({ "type": "object", "properties": members, "required": ["request", "files"] }),
            )
        }
    };
    Some(json!({ "required": true, "content": { media_type: { "schema": schema } } }))
}
