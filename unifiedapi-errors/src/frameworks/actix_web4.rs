//! actix-web 4: `ResponseError`, which `actix_web::Error` is made from by `?`.

#[cfg(feature = "actix-web4")]
mod on {
    pub use actix_web::http::StatusCode;
    pub use actix_web::{HttpResponse, ResponseError};

    use actix_web::body::BoxBody;
    use actix_web::http::header::{HeaderName, HeaderValue};

    use crate::UnifiedError;
    use crate::report::send;

    /// Answers with an error.
    pub fn respond(error: &dyn UnifiedError) -> HttpResponse {
        let (parts, body) = send(error).into_parts();
        let mut response = HttpResponse::with_body(status(parts.status), BoxBody::new(body));
        for (name, value) in &parts.headers {
            // actix-web has the types of `http` 0.2, which allow the same names and values.
            let name = HeaderName::from_bytes(name.as_ref());
            if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(value.as_bytes())) {
                response.headers_mut().append(name, value);
            }
        }
        response
    }

    /// Returns the status in the type of `http` 0.2, which allows the same numbers.
    #[must_use]
    pub fn status(status: http::StatusCode) -> StatusCode {
        StatusCode::from_u16(status.as_u16()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

#[cfg(feature = "actix-web4")]
#[doc(hidden)]
pub use self::on::*;

/// Implements `ResponseError`.
#[cfg(feature = "actix-web4")]
#[doc(hidden)]
#[macro_export]
macro_rules! __actix_web4 {
    ([actix_web $($rest:ident)*] $($input:tt)*) => {};
    ([$other:ident $($rest:ident)*] $($input:tt)*) => {
        $crate::__actix_web4! { [$($rest)*] $($input)* }
    };
    ([] {$($generics:tt)*} {$type:ty} {$($predicates:tt)*}) => {
        #[automatically_derived]
        impl<$($generics)*> $crate::__private::actix_web4::ResponseError for $type
        where
            $($predicates)*
        {
            fn status_code(&self) -> $crate::__private::actix_web4::StatusCode {
                $crate::__private::actix_web4::status($crate::__private::as_unified(self).status())
            }

            // The default would send what `Display` says, which is for logs.
            fn error_response(&self) -> $crate::__private::actix_web4::HttpResponse {
                $crate::__private::actix_web4::respond($crate::__private::as_unified(self))
            }
        }
    };
}

/// The feature is off.
#[cfg(not(feature = "actix-web4"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __actix_web4 {
    ($($input:tt)*) => {};
}
