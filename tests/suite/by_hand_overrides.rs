//! What an `impl UnifiedError` by hand overrides counts wherever the error is: alone, in `Box` and
//! `Arc`, and behind `transparent`.

use std::{borrow::Cow, error::Error, fmt, sync::Arc};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Response, StatusCode};
use unifiedapi_errors::{Catalog, Entry, UnifiedError};

/// Declares an error by hand that overrides some methods.
macro_rules! by_hand {
    ($(#[$doc:meta])* $name:ident { $($overridden:tt)* }) => {
        $(#[$doc])*
        #[derive(Debug)]
        struct $name;

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("for the log")
            }
        }

        impl Error for $name {
            fn source(&self) -> Option<&(dyn Error + 'static)> {
                Some(&fmt::Error)
            }
        }

        impl UnifiedError for $name {
            fn status(&self) -> StatusCode {
                StatusCode::BAD_GATEWAY
            }

            fn code(&self) -> &str {
                "upstream_failed"
            }

            fn message(&self) -> Cow<'_, str> {
                Cow::Borrowed("The upstream \"service\" failed.")
            }

            $($overridden)*
        }

        impl Catalog for $name {}
    };
}

#[derive(Debug, UnifiedError)]
#[unified(status = 503, code = "bank_unreachable", message = "The bank cannot be reached.")]
struct BankUnreachable;

by_hand! { Nothing {} }

by_hand! {
    Headers {
        fn headers(&self) -> HeaderMap {
            let mut headers = HeaderMap::new();
            headers.append("x-zone", HeaderValue::from_static("a"));
            headers.append("x-zone", HeaderValue::from_static("b"));
            headers
        }
    }
}

const BODY: &str = r#"{"fault":{"text":"\"ß\"","id":340282366920938463463374607431768211455},"at":[1.5,null,true,-7],"code":"upstream_failed"}"#;

by_hand! {
    Body {
        fn body(&self) -> Bytes {
            Bytes::from_static(BODY.as_bytes())
        }
    }
}

by_hand! {
    /// Neither its status nor its headers nor its body are those of the parts.
    ToResponse {
        fn to_response(&self) -> Response<Bytes> {
            Response::builder()
                .status(StatusCode::IM_A_TEAPOT)
                .header("content-type", "text/vnd.teapot")
                .header("x-zone", "c")
                .extension(7_u8)
                .body(Bytes::from_static(b"short and stout"))
                .unwrap()
        }
    }
}

by_hand! {
    EntryOfAnother {
        fn entry(&self) -> Option<Entry> {
            BankUnreachable.entry()
        }
    }
}

by_hand! {
    Everything {
        fn entry(&self) -> Option<Entry> {
            EntryOfAnother.entry()
        }

        fn headers(&self) -> HeaderMap {
            UnifiedError::headers(&Headers)
        }

        fn body(&self) -> Bytes {
            Body.body()
        }

        fn to_response(&self) -> Response<Bytes> {
            ToResponse.to_response()
        }
    }
}

/// Delegates to the error itself, boxed and shared.
#[derive(Debug, UnifiedError)]
enum Outer<E> {
    #[unified(transparent)]
    Inner(E),
    #[unified(transparent)]
    Boxed(Box<E>),
    #[unified(transparent)]
    Shared { error: Arc<E> },
}

#[derive(Debug, UnifiedError)]
#[unified(transparent)]
struct Outermost<E>(E);

type Boxed = Box<dyn UnifiedError + Send + Sync>;

fn boxed(error: impl UnifiedError + Send + Sync + 'static) -> Boxed {
    Box::new(error)
}

/// All wrappers, around one error.
fn wrappers<E: Catalog + Send + Sync + 'static>(
    make: fn() -> E,
) -> Vec<(&'static str, Box<dyn UnifiedError>)> {
    vec![
        ("alone", Box::new(make())),
        ("Box", Box::new(Box::new(make()))),
        ("Arc", Box::new(Arc::new(make()))),
        ("Box in Arc", Box::new(Arc::new(Box::new(make())))),
        ("Arc in Box", Box::new(Box::new(Arc::new(make())))),
        ("Arc of dyn", Box::new(Arc::<dyn UnifiedError>::from(Box::new(make()) as Box<_>))),
        ("Box of dyn", Box::new(boxed(make()))),
        ("Arc of Box of dyn", Box::new(Arc::new(boxed(make())))),
        ("Box of dyn in Box of dyn", Box::new(boxed(boxed(make())))),
        ("transparent", Box::new(Outer::Inner(make()))),
        ("transparent Box of dyn", Box::new(Outer::Inner(boxed(make())))),
        ("transparent Box of dyn, twice", Box::new(Outermost(boxed(Outer::Inner(make()))))),
        ("transparent Box", Box::new(Outer::Boxed(Box::new(make())))),
        ("transparent Arc", Box::new(Outer::Shared { error: Arc::new(make()) })),
        ("Box of transparent", Box::new(Box::new(Outer::Inner(make())))),
        ("Arc of transparent", Box::new(Arc::new(Outer::Boxed(Box::new(make()))))),
        ("transparent twice", Box::new(Outermost(Outer::Inner(make())))),
        ("transparent, boxed in between", Box::new(Outermost(Box::new(Outer::Inner(make()))))),
    ]
}

/// Compares what each wrapper answers with what the error alone answers.
fn check<E: Catalog + Send + Sync + 'static>(make: fn() -> E) {
    let (alone, response) = (make(), make().to_response());
    for (name, wrapped) in wrappers(make) {
        let name = format!("{alone:?}, {name}");
        assert_eq!(wrapped.status(), alone.status(), "{name}");
        assert_eq!(wrapped.code(), alone.code(), "{name}");
        assert_eq!(wrapped.message(), alone.message(), "{name}");
        assert_eq!(wrapped.entry(), alone.entry(), "{name}");
        assert_eq!(wrapped.headers(), alone.headers(), "{name}");
        assert_eq!(wrapped.body(), alone.body(), "{name}");
        let sent = wrapped.to_response();
        assert_eq!(sent.status(), response.status(), "{name}");
        assert_eq!(sent.headers(), response.headers(), "{name}");
        assert_eq!(sent.extensions().get::<u8>(), response.extensions().get::<u8>(), "{name}");
        assert_eq!(sent.body(), response.body(), "{name}");
        assert_eq!(wrapped.to_string(), "for the log", "{name}");
        assert!(wrapped.source().is_some_and(|source| source.is::<fmt::Error>()), "{name}");
    }
}

#[test]
fn what_is_overridden_counts_in_every_wrapper() {
    check(|| Nothing);
    check(|| Headers);
    check(|| Body);
    check(|| ToResponse);
    check(|| EntryOfAnother);
    check(|| Everything);
}

#[test]
fn the_overrides_say_what_they_were_written_for() {
    let outer = Outer::Inner(Everything);
    assert_eq!(outer.status(), 502);
    assert_eq!(outer.entry(), BankUnreachable.entry());
    assert_eq!(UnifiedError::headers(&outer).get_all("x-zone").iter().count(), 2);
    assert_eq!(outer.body(), BODY);
    let response = outer.to_response();
    assert_eq!(
        (response.status(), &**response.body()),
        (StatusCode::IM_A_TEAPOT, &b"short and stout"[..])
    );
}

#[test]
fn headers_and_body_by_hand_are_parts_of_the_response() {
    let response = Outer::Inner(Headers).to_response();
    assert_eq!(response.headers().get_all("x-zone").iter().count(), 2);
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(Outer::Inner(Body).to_response().body(), BODY);
}

/// Serializes all types around an error that have `Serialize`.
fn serialized<E: Catalog + Send + Sync + 'static>(
    make: fn() -> E,
) -> Vec<serde_json::Result<Vec<u8>>> {
    vec![
        serde_json::to_vec(&Outer::Inner(make())),
        serde_json::to_vec(&Outer::Boxed(Box::new(make()))),
        serde_json::to_vec(&Outer::Shared { error: Arc::new(make()) }),
        serde_json::to_vec(&Box::new(Outer::Inner(make()))),
        serde_json::to_vec(&Outermost(Outer::Inner(make()))),
        serde_json::to_vec(&Outermost(boxed(make()))),
    ]
}

#[test]
fn the_outer_error_serializes_as_the_body() {
    fn check<E: Catalog + Send + Sync + 'static>(make: fn() -> E) {
        let body = make().body();
        for json in serialized(make) {
            assert_eq!(json.unwrap(), body);
        }
    }

    check(|| Nothing);
    check(|| Headers);
    check(|| Body);
    check(|| ToResponse);
    check(|| EntryOfAnother);
    check(|| Everything);
}

/// Every framework whose feature is on sends what `to_response` gives.
#[test]
fn frameworks_send_the_response_by_hand() {
    #[allow(unused_macros)] // while no framework is on
    macro_rules! check {
        ($response:expr) => {
            let response = $response;
            assert_eq!(response.status().as_u16(), 418);
            assert!(response.headers().get("x-zone").is_some_and(|zone| zone == "c"));
            let mut types = response.headers().get_all("content-type").into_iter();
            assert!(types.next().is_some_and(|media_type| media_type == "text/vnd.teapot"));
            assert!(types.next().is_none());
        };
    }

    #[allow(unused_variables)]
    let outer = || Outermost(Outer::Boxed(Box::new(ToResponse)));
    #[cfg(feature = "actix-web4")]
    check!(actix_web::ResponseError::error_response(&outer()));
    #[cfg(feature = "axum08")]
    check!(axum::response::IntoResponse::into_response(outer()));
    #[cfg(feature = "poem3")]
    check!(poem::error::ResponseError::as_response(&outer()));
    #[cfg(feature = "warp04")]
    check!(warp::Reply::into_response(outer()));
}

#[cfg(feature = "tower")]
#[tokio::test]
async fn the_layer_sends_the_response_by_hand() {
    use tower::{Layer, Service, service_fn};
    use unifiedapi_errors::layer::EnvelopeLayer;

    let layer = EnvelopeLayer::new(|_: &_| Some(Outer::Inner(ToResponse)))
        .catch_panic(|| Arc::new(Outermost(ToResponse)));
    let inner = service_fn(|request: http::Request<&'static str>| async move {
        assert_ne!(*request.body(), "panic");
        let mut response = Response::new(axum::body::Body::from("not found"));
        *response.status_mut() = StatusCode::NOT_FOUND;
        Ok::<_, std::convert::Infallible>(response)
    });
    for body in ["", "panic"] {
        let response = layer.layer(inner).call(http::Request::new(body)).await.unwrap();
        assert_eq!(response.status(), StatusCode::IM_A_TEAPOT, "{body}");
        assert_eq!(response.headers()["content-type"], "text/vnd.teapot", "{body}");
        assert_eq!(response.headers()["x-zone"], "c", "{body}");
    }
}
