//! Prints the OpenAPI 3.1 document of a small API, with the errors of two own types and of the
//! UnifiedAPI catalog.
//!
//! `cargo run --example openapi --features openapi > openapi.json`

use std::io::{self, Write};

use serde_json::{Value, json};
use unifiedapi_errors::{Catalog, UnifiedError, catalog::UnifiedApiError, openapi};

/// What can go wrong with users.
#[expect(dead_code, reason = "this program describes errors, and fails with none")]
#[derive(Debug, UnifiedError)]
#[unified(prefix = "user_", status = 400)]
enum UserError {
    /// No user has this id.
    #[unified(group = "Users", status = 404, message = "User {id} was not found.")]
    NotFound { id: u64 },

    /// The address has no `@`, or its domain receives no mail.
    #[unified(group = "Users", message = "The e-mail address is invalid.")]
    EmailInvalid,

    #[unified(transparent)]
    Api(#[from] UnifiedApiError),
}

/// What can go wrong with invoices.
#[expect(dead_code, reason = "as above")]
#[derive(Debug, UnifiedError)]
#[unified(prefix = "invoice_")]
enum InvoiceError {
    /// It may be another customer's.
    #[unified(group = "Invoices", status = 404, message = "Invoice {number} was not found.")]
    NotFound { number: String },

    /// Invoices are written at night.
    #[unified(
        group = "Invoices",
        status = 503,
        message = "Invoices are being written.",
        retry_after = 600
    )]
    InTheMaking,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut stdout = io::stdout().lock();
    let written = serde_json::to_writer_pretty(&mut stdout, &document()?)
        .map_err(io::Error::from)
        .and_then(|()| writeln!(stdout));
    match written {
        // The reader (`| head`) has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => Ok(written?),
    }
}

fn document() -> Result<Value, openapi::SchemaConflict> {
    let mut errors = openapi::Registry::new();
    // An endpoint is documented with the entries that it can answer with.
    let user = UserError::entries().filter(|entry| {
        entry.type_name() == "UserError" || entry.status() == 401 || entry.status() == 500
    });
    let invoices = UserError::entries()
        .filter(|entry| entry.code() == "user_not_found")
        .chain(InvoiceError::entries());
    Ok(json!({
        "openapi": "3.1.0",
        "info": { "title": "Billing", "version": "1.0.0" },
        "paths": {
            "/users/{id}": { "put": operation("id", errors.responses(user)) },
            "/users/{user}/invoices": { "get": operation("user", errors.responses(invoices)) },
            "/calls/{id}": { "get": operation("id", errors.responses(UnifiedApiError::entries())) },
        },
        "components": errors.components()?,
    }))
}

/// Describes an operation with one path parameter.
fn operation(parameter: &str, mut responses: Value) -> Value {
    if let Some(responses) = responses.as_object_mut() {
        responses.insert("204".to_owned(), json!({ "description": "No Content" }));
    }
    json!({
        "parameters": [{
            "name": parameter,
            "in": "path",
            "required": true,
            "schema": { "type": "string" },
        }],
        "responses": responses,
    })
}
