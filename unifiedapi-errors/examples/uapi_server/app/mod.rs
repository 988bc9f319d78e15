//! The application: its routes, and what stands around them.

mod agents;
mod auth;
mod body;
mod calls;
mod cdr;
mod docs;
mod error;
mod events;
mod faxes;
mod json;
mod links;
mod list;
mod moment;
mod oauth;
mod params;
mod place;
mod presence;
mod rules;
mod serve;
mod store;

use std::sync::Arc;

use axum::extract::DefaultBodyLimit;
use axum::response::Redirect;
use axum::routing::{MethodRouter, get, post};
use axum::{Json, Router, middleware};
use serde_json::Value;
use unifiedapi_errors::catalog::UnifiedApiError;
use unifiedapi_errors::layer::EnvelopeLayer;
use unifiedapi_errors::openapi::SchemaConflict;

pub(crate) use self::auth::DEMO_TOKEN;
pub(crate) use self::body::LIMIT as BODY_LIMIT;
pub(crate) use self::docs::PAGE;
pub(crate) use self::serve::serve;

use self::error::ApiError;
use self::store::Store;

/// What a handler answers: 200 with a resource, or an error in the envelope.
type Answer = Result<Json<Value>, ApiError>;

/// How the server behaves.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Options {
    /// Every write to the store fails.
    pub(crate) fail_store: bool,
    /// `GET /panic` exists, and its handler panics.
    pub(crate) panic_route: bool,
}

/// Older clients have this in place of `/uapi`.
const ALIAS: &str = "/unifiedapi";

/// Builds the whole application.
///
/// From the inside out: the handlers; the access token, asked for on routes that exist; the body,
/// read before anything is refused; the envelope, around all that can fail or panic. The documents
/// need no token, and neither does who asks for one.
///
/// # Errors
///
/// If the OpenAPI document would have two schemas of one name.
pub(crate) fn router(options: Options) -> Result<Router, SchemaConflict> {
    let mut routes = Router::new();
    for (path, methods) in routes_of_the_api() {
        for path in [path.to_owned(), path.replacen("/uapi", ALIAS, 1)] {
            routes =
                routes.route(&format!("{path}/"), methods.clone()).route(&path, methods.clone());
        }
    }
    routes = routes
        .route_layer(middleware::from_fn(auth::require_token))
        .merge(docs::routes()?)
        .route("/", get(async || Redirect::to(PAGE)))
        .route(oauth::PATH, post(oauth::token));
    if options.panic_route {
        routes = routes.route("/panic", get(panicking));
    }
    Ok(routes
        .with_state(Arc::new(Store::new(options.fail_store)))
        .layer(DefaultBodyLimit::disable()) // `body::read_first` has its own
        .layer(middleware::from_fn(body::read_first))
        .layer(
            EnvelopeLayer::new(|answer: &_| Some(error::envelope(answer)))
                .catch_panic(|| ApiError::from(UnifiedApiError::InternalServerError)),
        ))
}

/// Lists the routes, each of which also answers with a slash at its end; `docs::operations`
/// describes them.
pub(crate) fn routes_of_the_api() -> [(&'static str, MethodRouter<Arc<Store>>); 11] {
    [
        ("/uapi/cdr", get(cdr::list)),
        ("/uapi/cdr/{owner}", get(cdr::list)),
        (
            "/uapi/phoneCalls/{user}/{extension}",
            // In a POST the last segment is the kind of call.
            get(calls::list).delete(calls::hang_up).post(calls::create),
        ),
        (
            "/uapi/phoneCalls/{user}/{extension}/{call}",
            get(calls::list).delete(calls::hang_up).put(calls::update),
        ),
        (
            "/uapi/extensions/{user}/{extension}/phoneCallEvents",
            get(events::list).post(events::add).delete(events::remove),
        ),
        (
            "/uapi/extensions/{user}/{extension}/phoneCallEvents/{type}",
            get(events::list).post(events::add).delete(events::remove),
        ),
        (
            "/uapi/extensions/{user}/{extension}/phoneCallEvents/{type}/{event}",
            get(events::list).put(events::update).delete(events::remove),
        ),
        ("/uapi/extensions/{user}/{extension}/queue/agents", get(agents::list)),
        (
            "/uapi/extensions/{user}/{extension}/queue/agents/{agent}",
            get(agents::list).put(agents::update),
        ),
        ("/uapi/extensions/{user}/{extension}/presence", get(presence::list)),
        ("/uapi/faxes/{user}/{extension}", post(faxes::send)),
    ]
}

/// What the handler of `/panic` says, which no client may read.
pub(crate) const PANIC_MESSAGE: &str = "the handler of /panic panicked, as it should";

#[allow(clippy::panic)] // it is what the route is for
async fn panicking() -> Answer {
    panic!("{PANIC_MESSAGE}")
}
