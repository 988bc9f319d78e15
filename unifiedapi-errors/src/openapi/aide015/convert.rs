//! From the model to aide's types; the result has the content of `openapi::responses`.

use aide::generate::GenContext;
use aide::openapi::{MediaType, Operation, ReferenceOr, Response, StatusCode};
use schemars09::Schema;

use super::define::define;
use super::merge;
use crate::openapi::answer::{Answer, Content};
use crate::openapi::body;
use crate::openapi::render;
use crate::outline::Names;

/// Returns a response, whose schemas are added to those that the document will have.
pub(super) fn response(answer: &Answer, ctx: &mut GenContext) -> Response {
    let body = &mut |content: &Content<'_>| {
        body::schema(content, &mut |schema| define(&schema.name(), schema.render(), ctx))
    };
    serde_json::from_value(render::response(answer, body)).unwrap_or_default()
}

/// Adds to the response that the operation has for this status, if it has one.
///
/// An extractor and a handler may have errors of different types with one status.
pub(super) fn extend(
    operation: &mut Operation,
    status: u16,
    answer: &Answer,
    added: &Response,
    ctx: &GenContext,
) -> bool {
    let responses = operation.responses.as_mut().map(|responses| &mut responses.responses);
    let response = responses.and_then(|responses| responses.get_mut(&StatusCode::Code(status)));
    let Some(ReferenceOr::Item(response)) = response else { return false };
    for content in answer.contents() {
        let Some(added) = added.content.get(content.media_type()) else { continue };
        match response.content.get_mut(content.media_type()) {
            Some(known) => {
                extend_schema(known, &content, added, ctx);
                extend_examples(known, &content, added);
            }
            None => {
                response.content.insert(content.media_type().to_owned(), added.clone());
            }
        }
    }
    extend_headers(response, answer, added);
    if let Some(list) = answer.list().filter(|list| !response.description.contains(list)) {
        response.description.push_str("\n\n");
        response.description.push_str(&list);
    }
    true
}

/// Lets a body be what `added` allows too: in one envelope the error in it, else the whole.
fn extend_schema(
    known: &mut MediaType,
    content: &Content<'_>,
    added: &MediaType,
    ctx: &GenContext,
) {
    let Some(added) = added.schema.as_ref().map(|schema| schema.json_schema.as_value()) else {
        return;
    };
    let Some(schema) = &mut known.schema else { return };
    let known = schema.json_schema.as_value();
    let shapes = content.shapes();
    let merged = match &*shapes {
        [(shape, _)] => merge::errors(known, added, shape, ctx),
        _ => merge::bodies(known, added),
    };
    if let Ok(merged) = Schema::try_from(merged) {
        schema.json_schema = merged;
    }
}

fn extend_examples(known: &mut MediaType, content: &Content<'_>, added: &MediaType) {
    let mut names = Names::new('_', content.examples.iter().map(|(name, _)| &**name));
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
