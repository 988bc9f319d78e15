//! Who is reachable: `/uapi/extensions/{userId}/{extension}/presence/`.

use serde_json::{Value, json};
use unifiedapi_errors::catalog::UnifiedApiError;

use super::Answer;
use super::json::without_nulls;
use super::links::Links;
use super::list::{By, Kind, List, Resource};
use super::params::Params;
use super::place::Place;

pub(crate) const PRESENCES: Resource = Resource {
    fields: &["status", "extension", "registration"],
    view_fields: &[],
    filters: &[By::new("extension", Kind::Number, UnifiedApiError::FilterValueInvalid)],
    sorted_by: "extension",
};

pub(crate) async fn list(place: Place, query: Params, links: Links) -> Answer {
    let chosen = place.any_extension()?;
    if chosen.is_none() && place.get("user") == Some("@owner") {
        // It is the extension that tells who its owner is.
        return Err(UnifiedApiError::ExtensionInvalid.into());
    }
    let list = List::new(&query, &PRESENCES)?;
    let extensions = match chosen {
        Some(extension) => vec![extension],
        None => vec!["0003*210".to_owned(), "0003*211".to_owned()],
    };
    Ok(list.page(extensions.iter().map(|extension| presence(extension)).collect(), &links))
}

/// All of the demonstration's telephones are plugged in, but one.
fn presence(extension: &str) -> Value {
    let is_registered = extension != "0003*211";
    json!({
        "status": if is_registered { 1 } else { 0 },
        "extension": extension,
        "registration": [without_nulls(json!({
            "agent": "Demo Phone 1.0",
            "registration": if is_registered { 1 } else { -2 },
            "expire": is_registered.then_some("2036-01-14T09:00:00Z"),
        }))],
    })
}
