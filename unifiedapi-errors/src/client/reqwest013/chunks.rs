//! A body piece by piece, as the two implementations of reqwest hand it out: its own, and that of
//! browsers.

use http::response::Parts;

#[cfg(not(all(target_arch = "wasm32", any(target_os = "unknown", target_os = "none"))))]
mod platform {
    use std::mem;

    use bytes::Bytes;
    use reqwest::{Response, Result};

    use super::Parts;

    pub(in super::super) struct Chunks(Response);

    impl Chunks {
        pub(super) fn open(mut response: Response, parts: &mut Parts) -> Self {
            parts.version = response.version();
            parts.extensions = mem::take(response.extensions_mut());
            Self(response)
        }

        pub(in super::super) async fn next(&mut self) -> Result<Option<Bytes>> {
            self.0.chunk().await
        }
    }
}

/// Browsers tell neither the version of HTTP nor extensions.
#[cfg(all(target_arch = "wasm32", any(target_os = "unknown", target_os = "none")))]
mod platform {
    use std::future::poll_fn;
    use std::pin::Pin;

    use bytes::Bytes;
    use futures_core::Stream;
    use reqwest::{Response, Result};

    use super::Parts;

    pub(in super::super) struct Chunks(Pin<Box<dyn Stream<Item = Result<Bytes>>>>);

    impl Chunks {
        pub(super) fn open(response: Response, _: &mut Parts) -> Self {
            Self(Box::pin(response.bytes_stream()))
        }

        pub(in super::super) async fn next(&mut self) -> Result<Option<Bytes>> {
            poll_fn(|cx| self.0.as_mut().poll_next(cx)).await.transpose()
        }
    }
}

pub(super) use self::platform::Chunks;

/// Takes a response apart.
pub(super) fn open(mut response: reqwest::Response) -> (Parts, Chunks) {
    let (mut parts, ()) = http::Response::new(()).into_parts();
    parts.status = response.status();
    parts.headers = std::mem::take(response.headers_mut());
    let chunks = Chunks::open(response, &mut parts);
    (parts, chunks)
}
