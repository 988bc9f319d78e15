//! What the server says of itself: `/openapi.json`, `/swagger-ui/` and `/errors`, without a token.

mod answers;
mod bodies;
mod document;
mod errors;
mod operations;
mod parameters;

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse as _;
use axum::routing::{MethodRouter, get};
use unifiedapi_errors::openapi::SchemaConflict;
use unifiedapi_errors::{Catalog as _, reference};
use utoipa_swagger_ui::{Config, SwaggerUi};

use super::error::ApiError;

/// Where the document is, and the page that shows it.
const DOCUMENT: &str = "/openapi.json";
pub(crate) const PAGE: &str = "/swagger-ui/";

/// Returns the routes of the documents.
///
/// # Errors
///
/// If two error types have one name in the document, which a test would find.
pub(crate) fn routes<S: Clone + Send + Sync + 'static>() -> Result<Router<S>, SchemaConflict> {
    let document = document::document()?.to_string();
    // By default its page asks validator.swagger.io about every document that is not on localhost.
    let config = Config::from(DOCUMENT).validator_url("none");
    let swagger_ui = SwaggerUi::new(PAGE.trim_end_matches('/')).config(config);
    Ok(Router::from(swagger_ui)
        .route(DOCUMENT, fixed("application/json", document))
        .route("/errors", fixed("text/html; charset=utf-8", reference::html(ApiError::entries()))))
}

/// Answers with a text that was made when the server started.
fn fixed<S: Clone + Send + Sync + 'static>(
    content_type: &'static str,
    text: String,
) -> MethodRouter<S> {
    let text = axum::body::Bytes::from(text);
    get(async move || ([(CONTENT_TYPE, content_type)], text).into_response())
}
