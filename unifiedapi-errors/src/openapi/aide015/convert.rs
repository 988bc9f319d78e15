//! From the model to aide's types; the result has the content of `openapi::responses`.

use aide::generate::GenContext;
use aide::openapi::{MediaType, Operation, ReferenceOr, Response, StatusCode};
use serde_json::Value;

use super::define::define;
use crate::envelope::MEDIA_TYPE;
use crate::openapi::answer::Answer;
use crate::openapi::body;
use crate::openapi::render;
use crate::openapi::schemas::ErrorSchema;
use crate::outline::Names;

/// Returns a response, whose schemas are added to those that the document will have.
pub(super) fn response(answer: &Answer, ctx: &mut GenContext) -> Response {
    let body = body::schema(answer, &mut |schema: &ErrorSchema| {
        define(&schema.name(), schema.render(), ctx)
    });
    let response = render::response(answer, body);
    serde_json::from_value(response).unwrap_or_default()
}

/// Adds to the response that the operation has for this status, if that describes errors too.
///
/// An extractor and a handler may have errors of different types with one status.
pub(super) fn extend(
    operation: &mut Operation,
    status: u16,
    answer: &Answer,
    added: &Response,
) -> bool {
    let responses = operation.responses.as_mut().map(|responses| &mut responses.responses);
    let response = responses.and_then(|responses| responses.get_mut(&StatusCode::Code(status)));
    let Some(ReferenceOr::Item(response)) = response else { return false };
    let Some(known) = response.content.get_mut(MEDIA_TYPE) else { return false };
    let Some(added_body) = added.content.get(MEDIA_TYPE) else { return false };
    if extend_schema(known, added_body).is_none() {
        return false;
    }
    extend_examples(known, answer, added_body);
    extend_headers(response, answer, added);
    if let Some(list) = answer.list().filter(|list| !response.description.contains(list)) {
        response.description.push_str("\n\n");
        response.description.push_str(&list);
    }
    true
}

/// Lets an error be what `added` allows too, if both schemas are made by `body::schema`. It may
/// fit several alternatives, because two types may have a code in common.
fn extend_schema(known: &mut MediaType, added: &MediaType) -> Option<()> {
    let added = added.schema.as_ref()?.json_schema.as_value().pointer("/properties/error")?;
    let properties = known.schema.as_mut()?.json_schema.as_object_mut()?.get_mut("properties")?;
    let error = properties.get_mut("error")?;
    let mut all = alternatives(error).to_vec();
    let count = all.len();
    for alternative in alternatives(added) {
        if !all.contains(alternative) {
            all.push(alternative.clone());
        }
    }
    if all.len() > count {
        *error = render::any_of(all);
    }
    Some(())
}

/// Returns what a schema made by `render::one_of` or `render::any_of` was made from.
fn alternatives(schema: &Value) -> &[Value] {
    let all = ["oneOf", "anyOf"].iter().find_map(|keyword| schema.get(keyword)?.as_array());
    all.map_or(std::slice::from_ref(schema), Vec::as_slice)
}

fn extend_examples(known: &mut MediaType, answer: &Answer, added: &MediaType) {
    let mut names = Names::new('_', answer.examples.iter().map(|(name, _)| &**name));
    names.take(known.examples.keys());
    for (name, example) in &added.examples {
        if !known.examples.values().any(|known| known == example) {
            known.examples.insert(names.unique(name), example.clone());
        }
    }
}

/// Adds headers. What was said about the codes that one comes with is not the whole truth any
/// more, so it goes.
fn extend_headers(response: &mut Response, answer: &Answer, added: &Response) {
    for header in answer.headers() {
        let Some(added) = added.headers.get(header.name) else { continue };
        match response.headers.get_mut(header.name) {
            Some(known) if known == added => {}
            Some(ReferenceOr::Item(known)) => known.description = header.meaning(),
            Some(_) => {}
            None => {
                let mut added = added.clone();
                if let ReferenceOr::Item(added) = &mut added {
                    added.description = header.meaning();
                }
                response.headers.insert(header.name.to_owned(), added);
            }
        }
    }
}
