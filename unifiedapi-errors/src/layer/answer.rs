//! What the layer sees of a response.

use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use http::response::Parts;
use http::{Extensions, Method, Request, StatusCode};

use super::asked::Asked;

/// An answer of the inner service that is about to be replaced, without its body.
///
/// [`EnvelopeLayer::new`](super::EnvelopeLayer::new) takes a function of it. To test such a
/// function, make an answer from the parts of a response:
///
/// ```
/// # #[cfg(feature = "catalog")] {
/// use http::Response;
/// use unifiedapi_errors::catalog::UnifiedApiError;
/// use unifiedapi_errors::layer::Answer;
///
/// fn choose(answer: &Answer) -> Option<UnifiedApiError> {
///     (answer.status() == 401).then(|| match answer.headers().get("www-authenticate") {
///         Some(challenge) if challenge.as_bytes().ends_with(b"error=\"invalid_token\"") => {
///             UnifiedApiError::ExpiredToken
///         }
///         _ => UnifiedApiError::Unauthorized,
///     })
/// }
///
/// let response = Response::builder()
///     .status(401)
///     .header("www-authenticate", r#"Bearer error="invalid_token""#)
///     .body(())?;
/// let answer = Answer::from(response.into_parts().0);
/// assert_eq!(choose(&answer), Some(UnifiedApiError::ExpiredToken));
/// # }
/// # Ok::<_, http::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Answer {
    parts: Parts,
    asked: Asked,
}

impl Answer {
    /// Returns the status that the inner service answered with: 400–599.
    ///
    /// ```
    /// # use unifiedapi_errors::layer::Answer;
    /// # let mut response = http::Response::new(());
    /// # *response.status_mut() = http::StatusCode::PAYLOAD_TOO_LARGE;
    /// # let answer = Answer::from(response.into_parts().0);
    /// assert!(answer.status().is_client_error());
    /// ```
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.parts.status
    }

    /// Returns all headers of the answer, those included that will not be sent.
    ///
    /// ```
    /// # use http::{HeaderValue, Response};
    /// # use unifiedapi_errors::layer::Answer;
    /// # let mut response = Response::new(());
    /// # response.headers_mut().insert("allow", HeaderValue::from_static("GET,HEAD"));
    /// # let answer = Answer::from(response.into_parts().0);
    /// assert_eq!(answer.headers()["allow"], "GET,HEAD");
    /// ```
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    /// Returns what the inner service has attached to the answer, for layers only.
    ///
    /// With the answer it goes, but for the types that
    /// [`EnvelopeLayer::keep_extension`](super::EnvelopeLayer::keep_extension) names.
    ///
    /// ```
    /// # use http::Response;
    /// # use unifiedapi_errors::layer::Answer;
    /// /// Attached to the response by a handler.
    /// #[derive(Clone, Debug, PartialEq)]
    /// struct Maintenance;
    ///
    /// # let mut response = Response::new(());
    /// # response.extensions_mut().insert(Maintenance);
    /// # let answer = Answer::from(response.into_parts().0);
    /// assert_eq!(answer.extensions().get(), Some(&Maintenance));
    /// ```
    #[must_use]
    pub fn extensions(&self) -> &Extensions {
        &self.parts.extensions
    }

    /// Returns the method of the request.
    ///
    /// ```
    /// # use http::{Request, Response};
    /// # use unifiedapi_errors::layer::Answer;
    /// # let request = Request::delete("/users/7").body(()).unwrap();
    /// # let answer = Answer::from(Response::new(()).into_parts().0).with_request(&request);
    /// assert_eq!(answer.method(), "DELETE");
    /// ```
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.asked.method
    }

    /// Returns the path of the request as the layer saw it, percent-encoded and without the query
    /// (RFC 3986, section 3.3). Inside a router that is nested in another, the prefix may be gone.
    ///
    /// An API under `/api` may have its errors in JSON, and the pages beside it keep theirs:
    ///
    /// ```
    /// use http::{Request, Response};
    /// use unifiedapi_errors::UnifiedError;
    /// use unifiedapi_errors::layer::Answer;
    ///
    /// #[derive(Debug, UnifiedError)]
    /// #[unified(status = 404, code = "not_found", message = "There is nothing here.")]
    /// struct NotFound;
    ///
    /// fn choose(answer: &Answer) -> Option<NotFound> {
    ///     (answer.path().starts_with("/api/") && answer.status() == 404).then_some(NotFound)
    /// }
    ///
    /// let not_found = Response::builder().status(404).body(())?;
    /// let answer = Answer::from(not_found.into_parts().0);
    /// assert!(choose(&answer).is_none());
    ///
    /// let request = Request::get("/api/users?page=2").body(())?;
    /// assert!(choose(&answer.with_request(&request)).is_some());
    /// # Ok::<_, http::Error>(())
    /// ```
    #[must_use]
    pub fn path(&self) -> &str {
        self.asked.path()
    }

    /// Returns what the request had among its extensions, of a type that
    /// [`EnvelopeLayer::request_extension`](super::EnvelopeLayer::request_extension) names.
    ///
    /// ```
    /// # use http::{Request, Response};
    /// # use unifiedapi_errors::layer::Answer;
    /// /// Attached to requests by a layer outside.
    /// #[derive(Clone, Debug, PartialEq)]
    /// struct Customer(u64);
    ///
    /// # let request = Request::get("/users/7").extension(Customer(3)).body(()).unwrap();
    /// # let answer = Answer::from(Response::new(()).into_parts().0).with_request(&request);
    /// assert_eq!(answer.request_extension(), Some(&Customer(3)));
    /// ```
    #[must_use]
    pub fn request_extension<T: Send + Sync + 'static>(&self) -> Option<&T> {
        self.asked.extensions.get()
    }

    /// Says which request it answers, with all of its extensions, for tests. An answer that is made
    /// from parts alone is one to `GET /`.
    ///
    /// ```
    /// use http::{Request, Response};
    /// use unifiedapi_errors::layer::Answer;
    ///
    /// let request = Request::put("/users/7").body(())?;
    /// let response = Response::builder().status(415).body(())?;
    /// let answer = Answer::from(response.into_parts().0).with_request(&request);
    /// assert_eq!((answer.method().as_str(), answer.path()), ("PUT", "/users/7"));
    /// # Ok::<_, http::Error>(())
    /// ```
    #[must_use]
    pub fn with_request<B>(self, request: &Request<B>) -> Self {
        let asked = Asked::of(request).with_extensions(request.extensions().clone());
        self.to(asked)
    }

    pub(super) fn to(self, asked: Asked) -> Self {
        Self { asked, ..self }
    }

    pub(super) fn extensions_mut(&mut self) -> &mut Extensions {
        &mut self.parts.extensions
    }

    pub(super) fn take_headers(&mut self) -> HeaderMap {
        std::mem::take(&mut self.parts.headers)
    }

    pub(super) fn into_parts(self) -> Parts {
        self.parts
    }
}

impl From<Parts> for Answer {
    fn from(parts: Parts) -> Self {
        Self { parts, asked: Asked::default() }
    }
}

/// Marks a response that the layer passes on as it is, whatever its status and `content-type`.
///
/// It stands among the response's extensions:
///
/// ```
/// use http::{Response, StatusCode};
/// use unifiedapi_errors::layer::Keep;
///
/// /// The load balancer reads plain text.
/// fn health() -> Response<String> {
///     let mut response = Response::new("draining".to_owned());
///     *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
///     response.extensions_mut().insert(Keep); // in axum: `Extension(Keep)` in the tuple
///     response
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Keep;

/// Whether nobody has shaped this response's body on purpose.
pub(super) fn is_plain_error(parts: &Parts) -> bool {
    (parts.status.is_client_error() || parts.status.is_server_error())
        && parts.headers.get_all(CONTENT_TYPE).iter().all(is_plain_text)
        && parts.extensions.get::<Keep>().is_none()
}

/// Whether a media type is `text/plain`, with any parameters, or says nothing.
fn is_plain_text(media_type: &HeaderValue) -> bool {
    let essence = media_type.as_bytes().split(|byte| *byte == b';').next();
    let essence = essence.unwrap_or_default().trim_ascii();
    essence.is_empty() || essence.eq_ignore_ascii_case(b"text/plain")
}
