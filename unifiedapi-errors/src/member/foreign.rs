//! Types that have a schema by another crate.

#[cfg(feature = "aide015")]
pub(super) mod aide015;
#[cfg(feature = "schemars1")]
pub(super) mod schemars1;
#[cfg(feature = "utoipa6")]
pub(super) mod utoipa6;

use std::cell::Cell;

use serde_json::{Map, Value};

use super::schema::inlined;
use super::ty::MemberType;

/// A schema with the definitions that it refers to, by name.
type WithDefinitions = (Value, Map<String, Value>);

thread_local! {
    /// Whether another crate is being asked.
    static IS_ASKING: Cell<bool> = const { Cell::new(false) };
}

/// Describes a type by the schema that another crate makes.
///
/// What that asks for in turn is not known: an error's schema has those of its members, which may
/// hold such errors.
pub(super) fn describe(make: fn() -> WithDefinitions) -> MemberType {
    struct Asking;
    impl Drop for Asking {
        fn drop(&mut self) {
            IS_ASKING.set(false);
        }
    }

    if IS_ASKING.replace(true) {
        return MemberType::UNKNOWN;
    }
    let asking = Asking;
    let (schema, definitions) = make();
    drop(asking);
    MemberType::with_schema(inlined(schema, &definitions))
}

/// Takes the definitions out of a schema of schemars.
#[cfg(any(feature = "aide015", feature = "schemars1"))]
fn with_own_definitions(mut schema: Value) -> WithDefinitions {
    let definitions = schema.as_object_mut().and_then(|keywords| keywords.remove("$defs"));
    match definitions {
        Some(Value::Object(definitions)) => (schema, definitions),
        _ => (schema, Map::new()),
    }
}
