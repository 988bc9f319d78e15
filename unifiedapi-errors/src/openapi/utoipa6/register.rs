//! The schemas of several types, which utoipa collects by name: of two that have one name it would
//! keep the last.

use std::cell::RefCell;
use std::panic::Location;

use utoipa::openapi::RefOr;

use super::Schemas;
use super::convert;
use crate::Entry;
use crate::openapi::schemas::{CodeSchema, ENVELOPE};

/// The document that utoipa is making.
///
/// It asks each type of `components(schemas(…))` by itself, with an empty list. Which questions are
/// about one document is told by their order: those about the responses of all operations come
/// first, then those about these schemas, all from the place of the `derive(OpenApi)`, then those
/// about the schemas of bodies. It is the same every time, so that a schema keeps its name.
#[derive(Default)]
struct Document {
    place: Option<Location<'static>>,
    schemas: Schemas,
}

thread_local! {
    static DOCUMENT: RefCell<Document> =
        const { RefCell::new(Document { place: None, schemas: Vec::new() }) };
}

/// Notes that another document begins.
pub(super) fn begin_document() {
    DOCUMENT.take();
}

/// Adds all schemas that the responses of a type need. Where another schema of the document has the
/// name of one, it becomes `Name2`.
#[track_caller]
pub(super) fn register(entries: impl Iterator<Item = Entry>, schemas: &mut Schemas) {
    let place = Some(*Location::caller());
    DOCUMENT.with_borrow_mut(|document| {
        if schemas.is_empty() {
            if document.place.is_some() && document.place != place {
                *document = Document::default();
            }
            document.place = place;
        }
        let needed = needed(entries, &[&document.schemas, schemas]);
        for known in [&mut document.schemas, schemas] {
            let new: Vec<_> = needed.iter().filter(|it| !known.contains(it)).cloned().collect();
            known.extend(new);
        }
    });
}

/// Returns the schemas, by names that no other schema has among those that are known.
fn needed(entries: impl Iterator<Item = Entry>, known: &[&Schemas]) -> Schemas {
    let mut needed = vec![(ENVELOPE.to_owned(), RefOr::T(convert::envelope()))];
    for CodeSchema { name, codes, .. } in CodeSchema::all(entries) {
        let codes = RefOr::T(convert::codes(&codes));
        let is_free = |name: &String| {
            let mut all = known.iter().copied().flatten().chain(&needed);
            all.all(|(taken, schema)| taken != name || *schema == codes)
        };
        let numbered = (2_u64..).map(|number| format!("{name}{number}"));
        let name = std::iter::once(name.clone()).chain(numbered).find(is_free).unwrap_or(name);
        needed.push((name, codes));
    }
    needed
}
