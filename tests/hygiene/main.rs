//! What the expansion must not meet in the scope of its user.

mod field_names;
mod generated_names;
mod macro_rules_fields;
mod no_implicit_prelude;
mod shadowed_names;
