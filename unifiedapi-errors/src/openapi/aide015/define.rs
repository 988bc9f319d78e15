//! Schemas that are known at run time only, among those of types.

use std::borrow::Cow;
use std::cell::RefCell;

use aide::generate::GenContext;
use schemars09::{JsonSchema, Schema, SchemaGenerator};
use serde_json::Value;

use crate::openapi::render;

thread_local! {
    /// The name and the schema that [`Defined`] has at the moment.
    static DEFINED: RefCell<(String, Value)> = const { RefCell::new((String::new(), Value::Null)) };
}

/// Adds a schema to those that the document will have, and returns a reference to it; where the
/// document will have none, returns the schema.
///
/// If another schema has this name, it becomes `Name2`. That is how schemars tells types of one
/// name apart, and it has to do it here as well: what is put beside its types without its
/// knowledge, it takes for the type of that name that comes next.
pub(in crate::openapi) fn define(name: &str, schema: Value, ctx: &mut GenContext) -> Value {
    let has_tuples = |draft: &str| draft.contains("2020-12");
    let draft = ctx.schema.settings().meta_schema.as_deref();
    let schema = if draft.is_some_and(has_tuples) { schema } else { without_tuples(schema) };
    DEFINED.set((name.to_owned(), schema));
    ctx.schema.subschema_for::<Defined>().to_value()
}

/// Says of each item of a tuple what is said of one of them: by default, aide writes the schemas of
/// types as JSON Schema's draft 7 has it, whose tuples are no schemas in OpenAPI 3.1.
fn without_tuples(schema: Value) -> Value {
    match schema {
        Value::Object(mut keywords) => {
            if let Some(Value::Array(items)) = keywords.remove("prefixItems") {
                let further = keywords.remove("items");
                let are_all = further.is_some() || keywords.contains_key("maxItems");
                let mut schemas: Vec<Value> = Vec::new();
                for schema in items.into_iter().chain(further.filter(|it| *it != false)) {
                    if !schemas.contains(&schema) {
                        schemas.push(schema);
                    }
                }
                if are_all {
                    keywords.insert("items".to_owned(), render::any_of(schemas));
                }
            }
            render::object(keywords.into_iter().map(|(key, value)| (key, without_tuples(value))))
        }
        Value::Array(values) => values.into_iter().map(without_tuples).collect(),
        scalar => scalar,
    }
}

/// The type that schemars asks.
struct Defined;

impl JsonSchema for Defined {
    fn schema_name() -> Cow<'static, str> {
        DEFINED.with_borrow(|(name, _)| name.clone().into())
    }

    /// Equal schemas of one name are one schema.
    fn schema_id() -> Cow<'static, str> {
        DEFINED.with_borrow(|(name, schema)| format!("unifiedapi_errors::{name} {schema}").into())
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        DEFINED.with_borrow(|(_, schema)| schema.clone().try_into().unwrap_or_default())
    }
}
