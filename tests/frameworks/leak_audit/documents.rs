//! What documents say of errors whose declarations, too, have a secret wherever no client looks.

use std::path::Path;
use std::{fs, process};

use serde_json::Value;
use unifiedapi_errors::openapi::Registry;
use unifiedapi_errors::{Catalog, UnifiedError, contract, reference};
use utoipa::IntoResponses;

use super::errors::{Failure, LeakyError};

/// An error whose declaration has the secret wherever it is not the text of a message or a header:
/// those are shown as they are written, `{name}` included.
#[allow(dead_code)] // described, never made
#[derive(Debug, UnifiedError)]
#[unified(status = 500, prefix = "report_", message = "The report failed.")]
enum ReportError {
    /// zq7secret
    #[unified(description = "", display = "report of zq7secret failed")]
    Described,
    /// zq7secret
    #[doc(hidden)]
    Hidden,
    #[unified(display = "{zq7secret} failed: {source}")]
    Displayed {
        /// zq7secret
        zq7secret: String,
        source: Failure,
    },
    #[unified(
        status = 503,
        retry_after = zq7secret,
        message("{} reports are allowed.", zq7secret.count_ones())
    )]
    Filled {
        zq7secret: u32,
        /// zq7secret
        #[unified(member = "limit", example = 5)]
        zq7secret_limit: u32,
        #[unified(member)]
        cause: zq7secret::InnerError,
    },
    #[unified(transparent)]
    Inner(zq7secret::InnerError),
    #[unified(transparent)]
    Leaky(LeakyError),
}

#[allow(non_camel_case_types)]
type zq7secret_id = u64;

/// A module that is nobody's business.
mod zq7secret {
    use unifiedapi_errors::UnifiedError;

    #[allow(dead_code)] // as above
    #[derive(Debug, UnifiedError)]
    #[unified(status = 409, code = "report_taken", message = "The report is taken.")]
    pub struct InnerError {
        #[unified(member, example = 7)]
        id: super::zq7secret_id,
        zq7secret: u64,
    }
}

/// Returns a document.
pub fn document(way: &str) -> Option<String> {
    let entries = ReportError::entries();
    Some(match way {
        "openapi" => {
            let mut api = Registry::new();
            let responses = api.responses(entries);
            let components = api.components().expect("one schema for each name");
            Value::from_iter([("responses", responses), ("components", components)]).to_string()
        }
        "utoipa" => serde_json::to_string(&ReportError::responses()).expect("it is JSON"),
        "html" => reference::html(entries),
        "markdown" => reference::markdown(entries),
        "contract" => contract_of(entries),
        "entries" => serde_json::to_string(&entries.collect::<Vec<_>>()).expect("it is JSON"),
        _ => return None,
    })
}

fn contract_of(entries: unifiedapi_errors::Entries) -> String {
    let name = format!("leak-audit-{}.json", process::id());
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    contract::overwrite(entries, &path).expect("it can be written");
    let text = fs::read_to_string(&path).expect("it was written");
    fs::remove_file(&path).expect("it was there");
    text
}

/// Returns what `Serialize` says of every error.
pub fn serialized() -> String {
    let errors: Vec<LeakyError> = super::ways::errors().collect();
    serde_json::to_string(&errors).expect("it is JSON")
}
