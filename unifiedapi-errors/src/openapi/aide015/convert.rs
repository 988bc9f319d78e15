//! From the model to aide's types; the result has the content of `openapi::responses`.

use aide::generate::GenContext;
use aide::openapi::{
    Example, Header, HeaderStyle, MediaType, Operation, ParameterSchemaOrContent, ReferenceOr,
    Response, SchemaObject, StatusCode,
};
use serde_json::Value;

use super::define::define;
use crate::Entry;
use crate::envelope::MEDIA_TYPE;
use crate::openapi::answer::{self, Answer};
use crate::openapi::codes;
use crate::openapi::prose;
use crate::openapi::render;
use crate::openapi::schemas::{CodeSchema, ENVELOPE};
use crate::outline::Names;

/// Adds the schemas of these entries to those that the document will have, and returns that of an
/// envelope.
pub(super) fn register(entries: impl Iterator<Item = Entry>, ctx: &mut GenContext) -> Value {
    let envelope = define(ENVELOPE, render::envelope(), ctx);
    for schema in CodeSchema::all(entries) {
        define(&schema.name, codes::schema(&schema.codes), ctx);
    }
    envelope
}

/// Returns a response with bodies of this schema.
pub(super) fn response(answer: &Answer, envelope: Value) -> Response {
    let examples = answer.examples.iter().map(|(name, entry)| (name.clone(), example(*entry)));
    let media_type = MediaType {
        schema: Some(schema(render::narrowed(envelope, &answer.codes()))),
        examples: examples.collect(),
        ..MediaType::default()
    };
    let headers = answer.headers();
    let headers = headers
        .iter()
        .map(|header| (header.name.to_owned(), ReferenceOr::Item(self::header(header))));
    Response {
        description: answer.description(),
        headers: headers.collect(),
        content: [(MEDIA_TYPE.to_owned(), media_type)].into_iter().collect(),
        ..Response::default()
    }
}

fn example(entry: Entry) -> ReferenceOr<Example> {
    ReferenceOr::Item(Example {
        description: Some(prose::about(entry)).filter(|text| !text.is_empty()),
        value: Some(render::body(entry)),
        ..Example::default()
    })
}

fn header(header: &answer::Header) -> Header {
    let mut examples = header.examples();
    let example = if examples.len() == 1 { examples.pop() } else { None };
    let examples = examples.into_iter().map(|(name, value)| {
        (name, ReferenceOr::Item(Example { value: Some(value), ..Example::default() }))
    });
    Header {
        description: header.description(),
        style: HeaderStyle::Simple,
        required: false,
        deprecated: None,
        format: ParameterSchemaOrContent::Schema(schema(render::header_schema(header))),
        example: example.map(|(_, value)| value),
        examples: examples.collect(),
        extensions: Response::default().extensions,
    }
}

fn schema(schema: Value) -> SchemaObject {
    let json_schema = match schema {
        Value::Object(members) => members.into(),
        _ => true.into(),
    };
    SchemaObject { json_schema, external_docs: None, example: None }
}

/// Adds to the response that the operation has for this status, if that describes errors too.
///
/// An extractor and a handler may have errors of different types with one status.
pub(super) fn extend(operation: &mut Operation, status: u16, answer: &Answer) -> bool {
    let responses = operation.responses.as_mut().map(|responses| &mut responses.responses);
    let response = responses.and_then(|responses| responses.get_mut(&StatusCode::Code(status)));
    let Some(ReferenceOr::Item(response)) = response else { return false };
    let Some(media_type) = response.content.get_mut(MEDIA_TYPE) else { return false };
    let Some(code) = media_type.schema.as_mut().and_then(code) else { return false };
    let before = code.clone();
    let Some(codes) = codes::parse(&before) else { return false };
    *code = codes::schema(&codes::distinct(codes.into_iter().chain(answer.codes())));
    extend_examples(media_type, answer);
    extend_headers(response, answer);
    if let Some(list) = answer.list().filter(|list| !response.description.contains(list)) {
        response.description.push_str("\n\n");
        response.description.push_str(&list);
    }
    true
}

/// Finds the schema of the code in one made by `render::narrowed`.
fn code(schema: &mut SchemaObject) -> Option<&mut Value> {
    schema
        .json_schema
        .as_object_mut()?
        .get_mut("allOf")?
        .pointer_mut("/1/properties/error/properties/code")
}

fn extend_examples(media_type: &mut MediaType, answer: &Answer) {
    let examples = &mut media_type.examples;
    let mut names = Names::new('_', answer.codes().into_iter().map(|code| code.text));
    names.take(examples.keys());
    for (_, entry) in &answer.examples {
        let example = example(*entry);
        if !examples.values().any(|known| *known == example) {
            examples.insert(names.unique(entry.code()), example);
        }
    }
}

/// Adds headers. What was said about the codes that one comes with is not the whole truth any
/// more, so it goes.
fn extend_headers(response: &mut Response, answer: &Answer) {
    let headers = &mut response.headers;
    for header in answer.headers() {
        let mut added = self::header(&header);
        match headers.get_mut(header.name) {
            Some(ReferenceOr::Item(known)) if known.description != added.description => {
                known.description = header.meaning();
            }
            Some(_) => {}
            None => {
                added.description = header.meaning();
                headers.insert(header.name.to_owned(), ReferenceOr::Item(added));
            }
        }
    }
}
