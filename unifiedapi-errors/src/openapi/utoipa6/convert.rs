//! From the model to utoipa's types; the result has the content of `openapi::responses`.

use utoipa::openapi::example::ExampleBuilder;
use utoipa::openapi::header::{Header, HeaderBuilder};
use utoipa::openapi::schema::{
    AllOfBuilder, Object, ObjectBuilder, OneOfBuilder, Schema, SchemaType, Type,
};
use utoipa::openapi::{Content, ContentBuilder, Deprecated, RefOr, Response, ResponseBuilder};

use crate::envelope::MEDIA_TYPE;
use crate::openapi::answer::{self, Answer};
use crate::openapi::codes::{Alternative, Code};
use crate::openapi::prose;
use crate::openapi::render::body;
use crate::openapi::schemas::{ENVELOPE, ENVELOPE_DESCRIPTIONS};

/// Returns a response.
pub(super) fn response(answer: &Answer) -> Response {
    let response = ResponseBuilder::new()
        .description(answer.description())
        .content(MEDIA_TYPE, content(answer));
    answer
        .headers()
        .iter()
        .fold(response, |response, header| response.header(header.name, self::header(header)))
        .build()
}

fn content(answer: &Answer) -> Content {
    let examples = answer.examples.iter().map(|(name, entry)| {
        let example =
            ExampleBuilder::new().description(prose::about(*entry)).value(Some(body(*entry)));
        (name, example)
    });
    ContentBuilder::new()
        .schema(Some(narrowed(&answer.codes())))
        .examples_from_iter(examples)
        .build()
}

/// The schema of an envelope that has one of these codes.
fn narrowed(codes: &[Code<'_>]) -> Schema {
    let error = object_with("code", self::codes(codes));
    let envelope = utoipa::openapi::Ref::from_schema_name(ENVELOPE);
    AllOfBuilder::new().item(envelope).item(object_with("error", error)).into()
}

fn object_with(member: &str, schema: impl Into<RefOr<Schema>>) -> Object {
    ObjectBuilder::new().property(member, schema).required(member).build()
}

/// Returns the schema of a code.
pub(super) fn codes(codes: &[Code<'_>]) -> Schema {
    let mut schemas: Vec<_> = Alternative::all(codes).iter().map(alternative).collect();
    match schemas.pop() {
        Some(only) if schemas.is_empty() => only.into(),
        last => schemas
            .into_iter()
            .chain(last)
            .fold(
                OneOfBuilder::new().schema_type(SchemaType::new(Type::String)),
                OneOfBuilder::item,
            )
            .into(),
    }
}

fn alternative(alternative: &Alternative<'_>) -> Object {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(alternative.codes.iter().copied()))
        .deprecated(alternative.deprecated.map(|_| Deprecated::True))
        .description(alternative.description())
        .build()
}

fn header(header: &answer::Header) -> Header {
    let schema = if header.is_seconds() {
        ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(0)).build()
    } else {
        Object::with_type(Type::String)
    };
    let builder = HeaderBuilder::new().schema(Some(schema)).description(header.description());
    let mut examples = header.examples();
    if examples.len() == 1 {
        return builder.example(examples.pop().map(|(_, value)| value)).build();
    }
    let examples =
        examples.into_iter().map(|(name, value)| (name, ExampleBuilder::new().value(Some(value))));
    builder.examples_from_iter(examples).build()
}

/// Returns the schema of every body.
pub(super) fn envelope() -> Schema {
    let text = |description: &str| {
        ObjectBuilder::new().schema_type(Type::String).description(Some(description))
    };
    let [about, about_code, about_message] = ENVELOPE_DESCRIPTIONS;
    let error = ObjectBuilder::new()
        .property("code", text(about_code))
        .property("message", text(about_message))
        .required("code")
        .required("message");
    ObjectBuilder::new().description(Some(about)).property("error", error).required("error").into()
}
