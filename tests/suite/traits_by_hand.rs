//! No feature makes a derived type stop compiling: types with the traits of frameworks by hand.

#![deny(warnings)]

use unifiedapi_errors::UnifiedError;
#[allow(unused_imports)] // while no framework is on
use unifiedapi_errors_tests::has;

/// Has all traits by hand.
#[derive(Debug, UnifiedError)]
#[unified(status = 404, code = "page_not_found", message = "There is no page {0}.")]
#[unified(manual(actix_web, axum, poem, rocket, salvo, warp))]
struct ByHand(u32);

/// Has one trait by hand.
#[derive(Debug, UnifiedError)]
#[unified(status = 404, code = "page_not_found", message = "There is no page {0}.")]
#[unified(manual(axum))]
struct OneByHand(u32);

#[cfg(feature = "actix-web4")]
impl actix_web::ResponseError for ByHand {
    fn status_code(&self) -> actix_web::http::StatusCode {
        actix_web::http::StatusCode::IM_A_TEAPOT
    }
}

#[cfg(feature = "axum08")]
impl axum::response::IntoResponse for ByHand {
    fn into_response(self) -> axum::response::Response {
        axum::http::StatusCode::IM_A_TEAPOT.into_response()
    }
}

#[cfg(feature = "axum08")]
impl axum::response::IntoResponse for OneByHand {
    fn into_response(self) -> axum::response::Response {
        axum::http::StatusCode::IM_A_TEAPOT.into_response()
    }
}

#[cfg(feature = "poem3")]
impl poem::error::ResponseError for ByHand {
    fn status(&self) -> poem::http::StatusCode {
        poem::http::StatusCode::IM_A_TEAPOT
    }
}

#[cfg(feature = "rocket05")]
impl<'r> rocket::response::Responder<'r, 'static> for ByHand {
    fn respond_to(self, _: &'r rocket::Request<'_>) -> rocket::response::Result<'static> {
        Err(rocket::http::Status::ImATeapot)
    }
}

#[cfg(feature = "salvo1")]
#[salvo::async_trait]
impl salvo::Writer for ByHand {
    async fn write(
        self,
        _: &mut salvo::Request,
        _: &mut salvo::Depot,
        response: &mut salvo::Response,
    ) {
        response.status_code(salvo::http::StatusCode::IM_A_TEAPOT);
    }
}

#[cfg(feature = "warp04")]
impl warp::Reply for ByHand {
    fn into_response(self) -> warp::reply::Response {
        warp::http::StatusCode::IM_A_TEAPOT.into_response()
    }
}

#[test]
fn a_type_may_have_the_traits_by_hand() {
    assert_eq!(ByHand(3).to_response().status(), 404);
    #[cfg(feature = "actix-web4")]
    assert_eq!(actix_web::ResponseError::status_code(&ByHand(3)), 418);
    #[cfg(feature = "axum08")]
    assert_eq!(axum::response::IntoResponse::into_response(ByHand(3)).status(), 418);
    #[cfg(feature = "poem3")]
    assert_eq!(poem::error::ResponseError::status(&ByHand(3)), 418);
    #[cfg(feature = "rocket05")]
    assert!(has!(ByHand: for<'r> rocket::response::Responder<'r, 'static>));
    #[cfg(feature = "salvo1")]
    assert!(has!(ByHand: salvo::Writer) && !has!(ByHand: salvo::Scribe));
    #[cfg(feature = "warp04")]
    assert_eq!(warp::Reply::into_response(ByHand(3)).status(), 418);
}

#[test]
fn the_traits_that_are_not_by_hand_are_derived() {
    assert_eq!(OneByHand(3).to_response().status(), 404);
    #[cfg(feature = "axum08")]
    assert_eq!(axum::response::IntoResponse::into_response(OneByHand(3)).status(), 418);
    #[cfg(feature = "actix-web4")]
    assert_eq!(actix_web::ResponseError::status_code(&OneByHand(3)), 404);
    #[cfg(feature = "poem3")]
    assert_eq!(poem::error::ResponseError::status(&OneByHand(3)), 404);
    #[cfg(feature = "rocket05")]
    assert!(has!(OneByHand: for<'r> rocket::response::Responder<'r, 'static>));
    #[cfg(feature = "salvo1")]
    assert!(has!(OneByHand: salvo::Writer));
    #[cfg(feature = "warp04")]
    assert_eq!(warp::Reply::into_response(OneByHand(3)).status(), 404);
}
