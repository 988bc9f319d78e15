//! `responses!`: a type with `impl UnifiedError` by hand has the response traits of a derived one.

#![deny(warnings)]
#![allow(dead_code)] // while no framework is on

use std::{borrow::Cow, error::Error, fmt, fmt::Debug};

use http::{HeaderMap, HeaderValue, StatusCode};
use unifiedapi_errors::{Catalog, UnifiedError, responses};
#[allow(unused_imports)] // while no framework is on
use unifiedapi_errors_tests::has;

/// Implements `UnifiedError` by hand; the generics, the type and the predicates as for an `impl`.
macro_rules! by_hand {
    ([$($generics:tt)*] $type:ty $(where $($predicates:tt)*)?) => {
        impl<$($generics)*> fmt::Display for $type $(where $($predicates)*)? {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("for the log")
            }
        }

        impl<$($generics)*> Error for $type $(where $($predicates)*)? {}

        impl<$($generics)*> UnifiedError for $type $(where $($predicates)*)? {
            fn status(&self) -> StatusCode {
                StatusCode::BAD_GATEWAY
            }

            fn code(&self) -> &str {
                "upstream_failed"
            }

            fn message(&self) -> Cow<'_, str> {
                Cow::Borrowed("The upstream service failed.")
            }

            fn headers(&self) -> HeaderMap {
                HeaderMap::from_iter([(http::header::VIA, HeaderValue::from_static("1.1 edge"))])
            }
        }
    };
}

/// Asserts which traits a type has, with the features that are on.
macro_rules! assert_traits {
    ($type:ty, send: $send:expr, catalog: $catalog:expr) => {{
        unifiedapi_errors_tests::assert_response_traits!($type, send: $send);
        let _catalog: bool = $catalog;
        #[cfg(feature = "aide015")]
        assert_eq!(has!($type: aide::OperationOutput), _catalog);
        #[cfg(feature = "utoipa6")]
        assert_eq!(has!($type: utoipa::IntoResponses), _catalog);
    }};
}

#[derive(Debug)]
struct Upstream;

by_hand! { [] Upstream }
responses!(Upstream);

#[derive(Debug)]
struct Listed;

by_hand! { [] Listed }
impl Catalog for Listed {}
unifiedapi_errors::responses! { self::Listed, }

#[derive(Debug)]
struct AtStep<'a, E, const STEPS: usize>(&'a [E; STEPS]);

by_hand! { ['a, E: Debug, const STEPS: usize] AtStep<'a, E, STEPS> }
responses!(impl<'a, E: Debug, const STEPS: usize> AtStep<'a, E, STEPS>);

#[derive(Debug)]
struct Wrapper<E>(E);

by_hand! { [E] Wrapper<E> where E: Debug }
responses!(impl<E> Wrapper<E> where E: Debug);

#[derive(Debug)]
struct PartlyByHand<E>(E);

by_hand! { [E] PartlyByHand<E> where E: Debug }
impl<E: Debug> Catalog for PartlyByHand<E> {}
responses!(impl<E> PartlyByHand<E> where E: Debug, manual(axum08, utoipa));

#[cfg(feature = "axum08")]
impl<E: Debug> axum::response::IntoResponse for PartlyByHand<E> {
    fn into_response(self) -> axum::response::Response {
        axum::http::StatusCode::IM_A_TEAPOT.into_response()
    }
}

macro_rules! declare {
    ($($type:ty),*) => { $(responses!($type);)* };
}

#[derive(Debug)]
struct FromMacro;

by_hand! { [] FromMacro }
declare!(FromMacro, Wrapped<'static>);

#[derive(Debug)]
struct Wrapped<'a>(&'a str);

by_hand! { ['a] Wrapped<'a> }

#[test]
fn a_type_by_hand_has_the_traits() {
    assert_traits!(Upstream, send: true, catalog: false);
    assert_traits!(Listed, send: true, catalog: true);
    assert_traits!(FromMacro, send: true, catalog: false);
    assert_traits!(Wrapped<'static>, send: true, catalog: false);
    assert_eq!(Wrapped("bank").0, "bank");
}

#[test]
fn it_may_be_generic_and_need_not_be_send() {
    assert_traits!(AtStep<'_, u8, 3>, send: true, catalog: false);
    assert_traits!(AtStep<'_, std::rc::Rc<u8>, 0>, send: false, catalog: false);
    assert_traits!(Wrapper<u8>, send: true, catalog: false);
    assert_traits!(Wrapper<std::rc::Rc<u8>>, send: false, catalog: false);
    assert_eq!(AtStep(&[1_u8]).0.len(), usize::from(Wrapper(1_u8).0));
}

#[test]
fn what_is_manual_is_left_to_the_user() {
    assert_eq!(PartlyByHand(3).to_response().status(), 502);
    assert_eq!(PartlyByHand(3).0, 3);
    #[cfg(feature = "axum08")]
    assert_eq!(axum::response::IntoResponse::into_response(PartlyByHand(3)).status(), 418);
    #[cfg(feature = "actix-web4")]
    assert!(has!(PartlyByHand<u8>: actix_web::ResponseError));
    #[cfg(feature = "aide015")]
    assert!(has!(PartlyByHand<u8>: aide::OperationOutput));
    #[cfg(feature = "utoipa6")]
    assert!(!has!(PartlyByHand<u8>: utoipa::IntoResponses));
}

/// Every framework whose feature is on sends what `to_response` gives.
#[test]
fn frameworks_send_the_response() {
    #[allow(unused_macros)] // while no framework is on
    macro_rules! check {
        ($response:expr) => {
            let response = $response;
            assert_eq!(response.status().as_u16(), 502);
            assert!(response.headers().get("via").is_some_and(|via| via == "1.1 edge"));
            let media_type = response.headers().get("content-type");
            assert!(media_type.is_some_and(|media_type| media_type == "application/json"));
        };
    }

    #[cfg(feature = "actix-web4")]
    check!(actix_web::ResponseError::error_response(&Upstream));
    #[cfg(feature = "axum08")]
    check!(axum::response::IntoResponse::into_response(Upstream));
    #[cfg(feature = "poem3")]
    check!(poem::error::ResponseError::as_response(&Upstream));
    #[cfg(feature = "salvo1")]
    check!({
        let mut response = salvo::Response::new();
        salvo::Scribe::render(Upstream, &mut response);
        assert_eq!(response.status_code.map(|status| status.as_u16()), Some(502));
        let mut sent = http::Response::new(());
        *sent.status_mut() = StatusCode::BAD_GATEWAY;
        *sent.headers_mut() = response.headers().clone();
        sent
    });
    #[cfg(feature = "warp04")]
    check!(warp::Reply::into_response(Wrapper("bank")));
    assert_eq!(Wrapper("bank").0, "bank");
}
