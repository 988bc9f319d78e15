//! Who is reachable: `/uapi/extensions/{userId}/{extension}/presence/`.

use std::collections::HashMap;

use axum::extract::Query;
use serde_json::json;
use unifiedapi_errors::catalog::UnifiedApiError;

use super::Answer;
use super::list::{By, Kind, List, Resource};
use super::place::Place;

const PRESENCES: Resource = Resource {
    fields: &["extension", "registered"],
    filters: &[By::new("extension", Kind::Number, UnifiedApiError::FilterValueInvalid)],
    sorted_by: "extension",
};

pub(crate) async fn list(place: Place, Query(query): Query<HashMap<String, String>>) -> Answer {
    let chosen = place.user_and_extension()?;
    let list = List::new(&query.into(), &PRESENCES)?;
    let extensions = match chosen {
        Some(extension) => vec![extension],
        None => vec!["0003*210".to_owned(), "0003*211".to_owned()],
    };
    let rows = extensions.into_iter().map(|extension| {
        // All of the demonstration's telephones are plugged in, but one.
        let registered = extension != "0003*211";
        json!({ "extension": extension, "registered": registered })
    });
    Ok(list.page(rows.collect()))
}
