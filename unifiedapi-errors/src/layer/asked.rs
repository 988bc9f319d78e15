//! What the layer remembers of a request.

use std::sync::Arc;

use http::uri::PathAndQuery;
use http::{Extensions, Method, Request};

/// Copies an extension of a request, if it is there.
type Copy = fn(&Extensions, &mut Extensions);

/// The types of extensions that are remembered.
#[derive(Clone, Default)]
pub(super) struct Seen(Arc<[Copy]>);

impl Seen {
    pub(super) fn with<T: Clone + Send + Sync + 'static>(&self) -> Self {
        let copy: Copy = |from, to| {
            if let Some(value) = from.get::<T>() {
                to.insert(value.clone());
            }
        };
        Self(self.0.iter().copied().chain([copy]).collect())
    }
}

/// What an answer was asked for with: `GET`, if nobody says otherwise.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    pub(super) method: Method,
    target: Option<PathAndQuery>,
    pub(super) extensions: Extensions,
}

impl Asked {
    /// Remembers a request, but no extensions.
    pub(super) fn of<B>(request: &Request<B>) -> Self {
        let target = request.uri().path_and_query().cloned();
        Self { method: request.method().clone(), target, extensions: Extensions::new() }
    }

    /// Remembers those of a request's extensions whose types are to be seen.
    pub(super) fn with_seen(mut self, from: &Extensions, Seen(seen): &Seen) -> Self {
        for copy in &**seen {
            copy(from, &mut self.extensions);
        }
        self
    }

    pub(super) fn with_extensions(self, extensions: Extensions) -> Self {
        Self { extensions, ..self }
    }

    pub(super) fn path(&self) -> &str {
        self.target.as_ref().map_or("/", PathAndQuery::path)
    }

    /// Whether no answer may have a body (RFC 9110, section 9.3.2).
    pub(super) fn is_head(&self) -> bool {
        self.method == Method::HEAD
    }
}
