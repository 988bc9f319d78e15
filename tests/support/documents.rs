//! What the tests of OpenAPI documents share.

use serde_json::{Value, json};
use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

/// Errors that the frameworks of documents describe: of one status several, with a header each,
/// waits, and the whole catalog.
#[derive(Debug, UnifiedError)]
#[unified(status = 400, prefix = "user_", header("X-Plan" = "free"))]
pub enum UserError {
    /// No user has this id.
    #[unified(group = "Users", status = 404, message = "User {id} was not found.")]
    NotFound { id: u64 },
    #[unified(message = "The e-mail address is invalid.", header("X-Plan" = "trial"))]
    EmailInvalid,
    #[unified(message = "The name is invalid.")]
    NameInvalid,
    /// Nicknames are names.
    #[deprecated = "say `user_name_invalid`"]
    #[unified(message = "The nickname is invalid.")]
    NicknameInvalid,
    #[unified(status = 429, message = "Too many attempts.", retry_after = wait)]
    Locked { wait: u32 },
    #[unified(status = 503, message = "Come back later.", retry_after = 60)]
    Maintenance,
    #[unified(transparent)]
    Api(#[from] UnifiedApiError),
}

/// Puts responses and components into a document with one operation.
pub fn document(responses: &Value, components: &Value) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Test", "version": "1.0.0" },
        "paths": { "/": { "get": { "responses": responses } } },
        "components": components,
    })
}

/// Validates every example of every response, and of every header, against its own schema.
/// Returns how many there were.
///
/// # Panics
///
/// If one is not valid.
pub fn validate_examples(responses: &Value, components: &Value) -> usize {
    let mut count = 0;
    let mut validate = |what: &str, holder: &Value| {
        let validator = validator(&holder["schema"], components);
        let named = holder.get("examples").and_then(Value::as_object).into_iter().flatten();
        let named = named.map(|(_, example)| &example["value"]);
        for example in named.chain(holder.get("example")) {
            count += 1;
            let errors: Vec<_> =
                validator.iter_errors(example).map(|error| error.to_string()).collect();
            assert!(errors.is_empty(), "{what}: {example}: {errors:?}");
        }
    };
    for (status, response) in responses.as_object().expect("responses") {
        for (media_type, content) in response["content"].as_object().expect("content") {
            validate(&format!("{status} {media_type}"), content);
        }
        let headers = response.get("headers").and_then(Value::as_object);
        for (name, header) in headers.into_iter().flatten() {
            validate(&format!("{status} {name}"), header);
        }
    }
    count
}

/// Checks that every `$ref` of a document leads somewhere in it, and that the names of its schemas
/// are legal (OpenAPI 3.1, section 4.8.7.1). Returns how many references there were.
///
/// # Panics
///
/// If one does not, or is not.
pub fn check_references(document: &Value) -> usize {
    fn visit(value: &Value, document: &Value) -> usize {
        match value {
            Value::Object(members) => {
                let reference = members.get("$ref").map(|reference| {
                    let pointer = reference.as_str().and_then(|text| text.strip_prefix('#'));
                    let target = pointer.and_then(|pointer| document.pointer(pointer));
                    assert!(target.is_some(), "{reference} leads nowhere");
                });
                let inside = members.values().map(|value| visit(value, document));
                inside.sum::<usize>() + usize::from(reference.is_some())
            }
            Value::Array(items) => items.iter().map(|item| visit(item, document)).sum(),
            _ => 0,
        }
    }
    for name in document["components"]["schemas"].as_object().into_iter().flat_map(|all| all.keys())
    {
        let is_legal = |char: char| char.is_ascii_alphanumeric() || "._-".contains(char);
        assert!(name.chars().all(is_legal), "{name}");
    }
    visit(document, document)
}

/// Returns a validator for a schema (JSON Schema 2020-12) that may refer to the components.
///
/// # Panics
///
/// If the schema is not valid itself.
pub fn validator(schema: &Value, components: &Value) -> jsonschema::Validator {
    let root = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "allOf": [schema],
        "components": components,
    });
    jsonschema::validator_for(&root).expect("a valid schema")
}
