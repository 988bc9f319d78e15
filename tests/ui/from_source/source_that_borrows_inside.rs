//! A source borrows nothing, at any depth of its type.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 500, code = "field_invalid", message = "The field is invalid.")]
pub struct FieldInvalid<'a>(#[source] Rejected<(&'a str, u8)>);

#[derive(Debug)]
pub struct Rejected<T>(T);

fn main() {}
