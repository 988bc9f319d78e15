//! The body behind the layer: the inner service's, or an envelope.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use pin_project_lite::pin_project;

pin_project! {
    /// The body of a response behind [`EnvelopeLayer`](super::EnvelopeLayer): the inner service's
    /// as it streams, or an envelope.
    ///
    /// Its data and errors are those of the inner body, whose data must be made from [`Bytes`];
    /// those of axum and hyper are just that. A body with other data fits through
    /// `http_body_util::BodyExt::map_frame`.
    ///
    /// ```
    /// use http_body::Body;
    /// use unifiedapi_errors::layer::EnvelopeBody;
    ///
    /// let body = EnvelopeBody::<String>::default();
    /// assert!(body.is_end_stream());
    /// ```
    #[derive(Debug)]
    pub struct EnvelopeBody<B> {
        #[pin]
        kind: Kind<B>,
    }
}

pin_project! {
    #[project = KindProjection]
    #[derive(Debug)]
    enum Kind<B> {
        Kept { #[pin] inner: B },
        // Empty when it is sent.
        Envelope { bytes: Bytes },
    }
}

impl<B> EnvelopeBody<B> {
    pub(super) fn kept(inner: B) -> Self {
        Self { kind: Kind::Kept { inner } }
    }

    pub(super) fn envelope(bytes: Bytes) -> Self {
        Self { kind: Kind::Envelope { bytes } }
    }
}

/// The inner type's default: some layers (tower-http's CORS, time-out) make empty responses of it.
impl<B: Default> Default for EnvelopeBody<B> {
    fn default() -> Self {
        Self::kept(B::default())
    }
}

impl<B> Body for EnvelopeBody<B>
where
    B: Body,
    B::Data: From<Bytes>,
{
    type Data = B::Data;
    type Error = B::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        match self.project().kind.project() {
            KindProjection::Kept { inner } => inner.poll_frame(cx),
            KindProjection::Envelope { bytes } if bytes.is_empty() => Poll::Ready(None),
            KindProjection::Envelope { bytes } => {
                Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes).into()))))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.kind {
            Kind::Kept { inner } => inner.is_end_stream(),
            Kind::Envelope { bytes } => bytes.is_empty(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.kind {
            Kind::Kept { inner } => inner.size_hint(),
            Kind::Envelope { bytes } => SizeHint::with_exact(bytes.len() as u64),
        }
    }
}
