//! The schemas of several types, which utoipa collects by name: of two that have one name it would
//! keep the last.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::panic::Location;

use utoipa::openapi::RefOr;

use super::Schemas;
use super::convert;
use crate::Entry;
use crate::openapi::schemas::{CodeSchema, ENVELOPE};

thread_local! {
    /// What was registered with an empty list, by the place that asked.
    static ALONE: RefCell<BTreeMap<Location<'static>, Schemas>> =
        const { RefCell::new(BTreeMap::new()) };
}

/// Adds all schemas that the responses of a type need. Where another schema has the name of one, it
/// becomes `Name2`.
///
/// For `components(schemas(A, B))` utoipa asks each type with an empty list. Which of them will be
/// in one document is told by the place that asks, which is that of the `derive(OpenApi)`: it asks
/// in the same order every time, so that each schema keeps its name.
#[track_caller]
pub(super) fn register(entries: impl Iterator<Item = Entry>, schemas: &mut Schemas) {
    if schemas.is_empty() {
        let place = *Location::caller();
        *schemas = ALONE.with_borrow_mut(|alone| add(entries, alone.entry(place).or_default()));
    } else {
        add(entries, schemas);
    }
}

/// Adds what is not among the known schemas, and returns all that the entries need.
fn add(entries: impl Iterator<Item = Entry>, known: &mut Schemas) -> Schemas {
    let mut needed = vec![(ENVELOPE.to_owned(), RefOr::T(convert::envelope()))];
    for CodeSchema { name, codes, .. } in CodeSchema::all(entries) {
        let codes = RefOr::T(convert::codes(&codes));
        let is_free = |name: &String| {
            let mut all = known.iter().chain(&needed);
            all.all(|(taken, schema)| taken != name || *schema == codes)
        };
        let numbered = (2_u64..).map(|number| format!("{name}{number}"));
        let name = std::iter::once(name.clone()).chain(numbered).find(is_free).unwrap_or(name);
        needed.push((name, codes));
    }
    for schema in &needed {
        if !known.contains(schema) {
            known.push(schema.clone());
        }
    }
    needed
}
