//! The ways, and what has to come instead of the secret.

use unifiedapi_errors::AnyError;

use super::documents::{document, serialized};
use super::errors::LeakyError;

/// A request whose answer might say the secret.
pub struct Way {
    /// Under which heading it stands.
    pub group: &'static str,
    /// What it is, for readers.
    pub name: &'static str,
    /// What is asked for.
    pub request: &'static str,
    /// What the answer has, so that it is the answer to this; nothing where the framework decides.
    pub says: &'static str,
}

macro_rules! ways {
    ($($group:literal { $($name:literal, $request:literal, $says:expr;)* })*) => {
        &[$($(Way {
            group: $group,
            name: $name,
            request: $request,
            says: $says,
        },)*)*]
    };
}

/// What a body says in place of what was received.
const BAD_GATEWAY: &str = r#""code":"bad_gateway""#;
/// A document has this, so that it is not empty.
const DOCUMENTED: &str = "report_taken";

#[rustfmt::skip] // a table
pub const WAYS: &[Way] = ways! {
    "Sources" {
        "`#[from]`", "GET /way/from", r#""from""#;
        "`#[source]`", "GET /way/marked", r#""marked""#;
        "a field named `source`", "GET /way/named", r#""named""#;
        "`Box<dyn Error>`", "GET /way/boxed", r#""boxed""#;
        "`anyhow::Error` with a context", "GET /way/anyhow", r#""anyhow""#;
        "`Arc<E>`", "GET /way/shared", r#""shared""#;
        "a source of the source", "GET /way/nested", r#""nested""#;
        "an error in a field that is no source", "GET /way/unmarked", r#""unmarked""#;
    }
    "Texts for logs" {
        "`display`, with `Debug` of a field", "GET /way/displayed", r#""displayed""#;
        "fields that nothing names", "GET /way/unsent", r#""The limit is 5.","limit":5}"#;
        "`#[error(\"…{0}\")]` of thiserror", "GET /way/beside_thiserror", r#""beside_thiserror""#;
        "`#[error(transparent)]` of thiserror", "GET /way/thiserror_transparent", "The plugin failed.";
        "the source beside a text of thiserror's that is the message", "GET /way/text_taken_over", "The page 3 failed.";
        "a `String` in a text of thiserror's with a `message` in its place", "GET /way/text_replaced", "The store refused us.";
        "`Display` of an `impl UnifiedError` by hand", "GET /way/by_hand", r#""by_hand""#;
    }
    "Inner errors" {
        "`transparent`", "GET /way/transparent", r#""store_failed""#;
        "`transparent` with a `message` around the inner one", "GET /way/context", "Line 3: The store failed.";
        "`transparent` with a `display`", "GET /way/displayed_context", r#""store_failed""#;
        "`Box<dyn UnifiedError>`", "GET /way/any_type", r#""store_failed""#;
        "an error of another envelope", "GET /way/reshaped_displayed", r#""displayed""#;
        "its fields that nothing names", "GET /way/reshaped_unsent", r#""The limit is 5.","limit":5}"#;
        "`AnyError` from a handler", "GET /any/displayed", r#""displayed""#;
        "the framework's own error, by `?`", "GET /converted", r#""store_failed""#;
    }
    "Members and headers" {
        "a member whose `Serialize` fails", "GET /way/failing_member", r#""failing_member""#;
        "an error as a member", "GET /way/error_member", r#""cause":{"error":{"code":"store_failed""#;
        "a header that a field fills with CR and LF", "GET /way/forged_header", r#""forged_header""#;
        "`Serialize` of all these errors, in a handler's own JSON", "GET /way/serialized", r#""store_failed""#;
    }
    "Documents" {
        "OpenAPI: responses, schemas, examples", "GET /way/openapi", DOCUMENTED;
        "utoipa's `IntoResponses`", "GET /way/utoipa", DOCUMENTED;
        "reference page, HTML", "GET /way/html", DOCUMENTED;
        "reference page, Markdown", "GET /way/markdown", DOCUMENTED;
        "contract file", "GET /way/contract", DOCUMENTED;
        "`Serialize` of entries", "GET /way/entries", DOCUMENTED;
    }
    "Answers of another server, relayed" {
        "the message of an unknown code", "GET /way/unknown_code", BAD_GATEWAY;
        "that of a known code with another status", "GET /way/unknown_status", BAD_GATEWAY;
        "an HTML page", "GET /way/html_page", BAD_GATEWAY;
        "plain text", "GET /way/text", BAD_GATEWAY;
        "JSON of another shape", "GET /way/other_json", BAD_GATEWAY;
        "another message than is declared", "GET /way/static_message", "The file is locked.";
        "likewise, of another envelope", "GET /way/reshaped_static_message", "The file is locked.";
        "what a 5xx fills into its message", "GET /way/filled_message", "The request failed.";
        "members that are not declared", "GET /way/unknown_members", r#""max":5}}"#;
        "likewise, of another envelope", "GET /way/reshaped_unknown_members", r#""max":5}}"#;
        "members of another type", "GET /way/mistyped_members", r#"kept."}}"#;
        "headers and reason phrase", "GET /way/headers", r#""upstream_busy""#;
        "`relay_unknown()`: members, headers, reason phrase", "GET /way/stranger_headers", r#""The file is lost."}}"#;
        "`relay_unknown()`: a message with escapes", "GET /way/stranger_escapes", BAD_GATEWAY;
        "`relay_unknown()`: a code that is none", "GET /way/stranger_status", BAD_GATEWAY;
    }
    "What the framework finds" {
        "what an extractor says of bad JSON, as an error's source", "POST /rejected", r#""boxed""#;
        "what it says by itself, behind the layer", "POST /layer/rejected", r#""bad_request""#;
        "an error before the handler", "GET /guarded", "";
        "the page for a path that is not there", "GET /zq7secret", "";
        "the page for a method that is not allowed", "DELETE /way/zq7secret", "";
        "a panic in a handler", "GET /panic", "";
        "a panic in a handler, behind the layer", "GET /layer/panic", r#""internal""#;
    }
    "What the layer replaces" {
        "plain text", "GET /layer/text", r#""internal""#;
        "a body without a type", "GET /layer/bare", r#""internal""#;
        "headers that describe the old body", "GET /layer/described", r#""internal""#;
        "the reason phrase", "GET /layer/reason", r#""internal""#;
    }
};

/// Returns the ways that are errors, but those that a server declares.
pub fn errors() -> impl Iterator<Item = LeakyError> {
    let names = WAYS.iter().filter_map(|way| way.request.strip_prefix("GET /way/"));
    names.filter_map(LeakyError::of)
}

/// Answers as one of the ways says: with an error, or with a document.
///
/// # Errors
///
/// As said.
pub fn answer(way: &str) -> Result<String, LeakyError> {
    if way == "serialized" {
        return Ok(serialized());
    }
    match (document(way), LeakyError::of(way)) {
        (Some(document), _) => Ok(document),
        (None, Some(error)) => Err(error),
        (None, None) => panic!("there is no way {way}"),
    }
}

/// Likewise, by `?` from an error of any type.
///
/// # Errors
///
/// Likewise.
pub fn answer_any(way: &str) -> Result<String, AnyError> {
    Ok(answer(way)?)
}
