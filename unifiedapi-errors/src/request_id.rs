//! The id of the request that is being answered, known while its own future is polled.

use std::cell::Cell;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;

/// How many characters an id may have.
const LONGEST: usize = 128;

thread_local! {
    static CURRENT: Cell<Option<Arc<str>>> = const { Cell::new(None) };
}

/// The id of one request, or that it has none.
pub(crate) struct RequestId(Option<Arc<str>>);

impl RequestId {
    /// Takes an id that can stand in a header, a log and a body as it is; of others there is none.
    fn new(id: &str) -> Self {
        let is_id =
            (1..=LONGEST).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_graphic());
        Self(is_id.then(|| id.into()))
    }

    /// Reads the header; of two values neither is the id.
    #[cfg(feature = "tower")]
    pub(crate) fn of(headers: &http::HeaderMap, name: &http::HeaderName) -> Self {
        let mut values = headers.get_all(name).iter();
        match (values.next(), values.next()) {
            (Some(id), None) => Self::new(id.to_str().unwrap_or_default()),
            _ => Self(None),
        }
    }

    /// Changes places with the current one, unless the thread is about to end and has none any more.
    fn swap(&mut self) {
        let _ = CURRENT.try_with(|current| self.0 = current.replace(self.0.take()));
    }
}

/// Makes an id the current one until it is dropped, by a panic too; then it is the outer one again.
struct Entered<'a>(&'a mut RequestId);

impl<'a> Entered<'a> {
    fn new(id: &'a mut RequestId) -> Self {
        id.swap();
        Self(id)
    }
}

impl Drop for Entered<'_> {
    fn drop(&mut self) {
        self.0.swap();
    }
}

/// Runs something as part of a request; without one, as part of what is running already.
pub(crate) fn within<T>(id: Option<&mut RequestId>, run: impl FnOnce() -> T) -> T {
    let _entered = id.map(Entered::new);
    run()
}

/// Runs something as part of no request.
#[cfg(any(feature = "openapi", feature = "reference"))]
pub(crate) fn outside<T>(run: impl FnOnce() -> T) -> T {
    within(Some(&mut RequestId(None)), run)
}

/// Shows the current id, if there is one, to a function that may run anything.
pub(crate) fn current<T>(show: impl FnOnce(Option<&str>) -> T) -> T {
    let id = CURRENT.try_with(|current| {
        let id = current.take();
        current.set(id.clone());
        id
    });
    show(id.ok().flatten().as_deref())
}

/// Runs a future as part of the request with this id, which the errors that it answers with may
/// show.
///
/// Around tower's services, the layer of feature `tower` does this by itself. It is for all others,
/// and works in any runtime:
///
/// ```
/// use bytes::Bytes;
/// use http::{Request, Response};
/// use unifiedapi_errors::{UnifiedError, envelope};
///
/// #[derive(Debug, UnifiedError)]
/// #[unified(status = 404, code = "user_not_found", message = "There is no such user.")]
/// struct UserNotFound;
///
/// async fn find_user(request: Request<Bytes>) -> Result<Response<Bytes>, UserNotFound> {
///     // …
/// #   Err(UserNotFound)
/// }
///
/// /// What hyper calls for each request.
/// async fn serve(request: Request<Bytes>) -> Response<Bytes> {
///     let id = request.headers().get("x-request-id").and_then(|id| id.to_str().ok());
///     let id = id.unwrap_or_default().to_owned();
///     envelope::with_request_id(id, async {
///         find_user(request).await.unwrap_or_else(|error| error.to_response())
///     })
///     .await
/// }
/// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// # let std::task::Poll::Ready(response) = std::pin::pin!(serve(Request::default())).poll(&mut cx)
/// #     else { panic!("it waits for nothing") };
/// # assert_eq!(response.status(), 404);
/// ```
///
/// An id is 1 to 128 visible ASCII characters. With anything else the future has none, not even
/// that of a future around it, which may be another request's.
///
/// The id is known while the future is polled, and nowhere else: not in tasks and threads that it
/// starts, nor while it is dropped before its end, nor while the body of its response is sent. A
/// task gets it by a `with_request_id` of its own. Rocket has no future of a whole request that
/// could be given here.
///
/// The returned future borrows what `id` borrows: a task that outlives that is given a `String`.
pub fn with_request_id<F: Future>(
    id: impl Into<String>,
    future: F,
) -> impl Future<Output = F::Output> {
    let mut id = RequestId::new(&id.into());
    async move {
        let mut future = pin!(future);
        poll_fn(|cx| within(Some(&mut id), || future.as_mut().poll(cx))).await
    }
}
