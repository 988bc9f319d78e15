//! An error by hand with members, which nobody has checked.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use http::StatusCode;
use serde_json::{Map, Value};
use unifiedapi_errors::{Catalog, UnifiedError};

/// Sends these members, if they are an object.
#[derive(Debug)]
pub struct Upstream(pub Value);

impl fmt::Display for Upstream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("upstream")
    }
}

impl Error for Upstream {}

impl UnifiedError for Upstream {
    fn status(&self) -> StatusCode {
        StatusCode::BAD_GATEWAY
    }

    fn code(&self) -> &str {
        "upstream"
    }

    fn message(&self) -> Cow<'_, str> {
        "The upstream failed.".into()
    }

    fn members(&self) -> Map<String, Value> {
        self.0.as_object().cloned().unwrap_or_default()
    }
}

impl Catalog for Upstream {}
