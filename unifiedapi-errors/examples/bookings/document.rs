//! The OpenAPI document: each operation with exactly the errors that it can give.

use schemars::{Schema, schema_for};
use serde_json::{Value, json};
use unifiedapi_errors::openapi::{Registry, SchemaConflict};
use unifiedapi_errors::{Catalog, Entry};

use super::app::Slot;
use super::errors::{CreateError, NotFound, PayError, RequestError};
use super::payments::Charge;

/// The statuses with which axum refuses a body.
const BODY: &[u16] = &[400, 413, 415, 422];

/// Selects some of what axum answers by itself.
fn requests(statuses: &[u16]) -> impl Iterator<Item = Entry> {
    RequestError::entries().filter(|entry| statuses.contains(&entry.status().as_u16()))
}

pub fn document() -> Result<Value, SchemaConflict> {
    let mut api = Registry::new();
    let list = api.responses(requests(&[500]));
    let create = api.responses(CreateError::entries().chain(requests(BODY)));
    let read = api.responses(NotFound::entries().chain(requests(&[400])));
    let pay = api.responses(PayError::entries().chain(requests(BODY)));
    let id =
        json!([{ "name": "id", "in": "path", "required": true, "schema": { "type": "integer" } }]);
    Ok(json!({
        "openapi": "3.1.0",
        "info": { "title": "Bookings", "version": "1.0.0" },
        "paths": {
            "/bookings": {
                "get": { "responses": with("200", list) },
                "post": { "requestBody": body(schema_for!(Slot)), "responses": with("201", create) },
            },
            "/bookings/{id}": {
                "parameters": id,
                "get": { "responses": with("200", read) },
            },
            "/bookings/{id}/payment": {
                "parameters": id,
                "post": { "requestBody": body(schema_for!(Charge)), "responses": with("200", pay) },
            },
        },
        "components": api.components()?,
    }))
}

fn body(schema: Schema) -> Value {
    json!({ "content": { "application/json": { "schema": schema } } })
}

fn with(success: &str, mut responses: Value) -> Value {
    responses[success] = json!({ "description": "Done." });
    responses
}
