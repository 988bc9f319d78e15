//! What the tests of OpenAPI documents share.

use std::collections::BTreeSet;

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

/// Returns a copy with what is referred to in the place of every reference.
///
/// # Panics
///
/// If a reference leads nowhere.
pub fn resolved(value: &Value, components: &Value) -> Value {
    let members = match value {
        Value::Object(members) => members,
        Value::Array(items) => return items.iter().map(|it| resolved(it, components)).collect(),
        _ => return value.clone(),
    };
    if let Some(Value::String(reference)) = members.get("$ref") {
        let pointer = reference.strip_prefix("#/components").expect("a component");
        return resolved(components.pointer(pointer).expect(reference), components);
    }
    let members = members.iter().map(|(key, value)| (key.clone(), resolved(value, components)));
    Value::Object(members.collect())
}

/// Returns the codes that the schema of a response allows.
pub fn codes(response: &Value, components: &Value) -> Vec<String> {
    fn visit(schema: &Value, codes: &mut Vec<String>) {
        match schema {
            Value::Object(members) => {
                for (key, value) in members {
                    match value {
                        Value::Array(items) if key == "enum" => {
                            codes.extend(items.iter().filter_map(Value::as_str).map(str::to_owned));
                        }
                        Value::String(code) if key == "const" => codes.push(code.clone()),
                        // No schemas.
                        _ if key == "discriminator" => {}
                        _ => visit(value, codes),
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| visit(item, codes)),
            _ => {}
        }
    }
    let response = resolved(response, components);
    let mut codes = Vec::new();
    visit(&response["content"]["application/json"]["schema"], &mut codes);
    codes
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
    for (status, response) in resolved(responses, components).as_object().expect("responses") {
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
/// and responses are legal (OpenAPI 3.1, section 4.8.7.1). Returns the references.
///
/// # Panics
///
/// If one does not, or is not.
pub fn check_references(document: &Value) -> BTreeSet<String> {
    fn visit(value: &Value, document: &Value, references: &mut BTreeSet<String>) {
        match value {
            Value::Object(members) => {
                if let Some(Value::String(reference)) = members.get("$ref") {
                    let target = reference.strip_prefix('#').and_then(|it| document.pointer(it));
                    assert!(target.is_some(), "{reference:?} leads nowhere");
                    references.insert(reference.clone());
                }
                members.values().for_each(|value| visit(value, document, references));
            }
            Value::Array(items) => items.iter().for_each(|it| visit(it, document, references)),
            _ => {}
        }
    }
    for name in components_of(document).iter().filter_map(|pointer| pointer.rsplit('/').next()) {
        let is_legal = |char: char| char.is_ascii_alphanumeric() || "._-".contains(char);
        assert!(name.chars().all(is_legal), "{name}");
    }
    let mut references = BTreeSet::new();
    visit(document, document, &mut references);
    references
}

/// Returns what can be referred to: the schemas and responses among the components.
pub fn components_of(document: &Value) -> BTreeSet<String> {
    let of_kind = |kind: &str| {
        let components = document["components"][kind].as_object().into_iter().flatten();
        components.map(|(name, _)| format!("#/components/{kind}/{name}")).collect::<Vec<_>>()
    };
    ["responses", "schemas"].into_iter().flat_map(of_kind).collect()
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
