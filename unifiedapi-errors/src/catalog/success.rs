//! The success table of the page.

use http::StatusCode;

/// A success of UnifiedAPI v5: one variant for each row of the table "Successful Codes".
///
/// ```
/// use unifiedapi_errors::catalog::Success;
///
/// assert_eq!(Success::NoContent.status(), 204);
/// assert!(Success::Ok.description().starts_with("The request was successful."));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Success {
    /// The answer has the resource.
    Ok,
    /// The answer has no content.
    NoContent,
}

impl Success {
    /// All rows, in the order of the page.
    pub const ALL: [Self; 2] = [Self::Ok, Self::NoContent];

    /// Returns the status, 200 or 204.
    #[must_use]
    pub const fn status(self) -> StatusCode {
        match self {
            Self::Ok => StatusCode::OK,
            Self::NoContent => StatusCode::NO_CONTENT,
        }
    }

    /// Returns the page's description.
    #[must_use]
    pub const fn description(self) -> &'static str {
        match self {
            Self::Ok => {
                "The request was successful. The response body contains the requested resource."
            }
            Self::NoContent => "The request was successful. There is no content to return.",
        }
    }
}
