//! aide 0.15: `JsonSchema` of schemars 0.9.

use schemars09::JsonSchema;
use schemars09::generate::SchemaSettings;

use super::{WithDefinitions, with_own_definitions};

/// Returns the schema of what serde writes.
pub(in crate::member) fn schema<T: JsonSchema + ?Sized>() -> WithDefinitions {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    with_own_definitions(generator.into_root_schema_for::<T>().to_value())
}
