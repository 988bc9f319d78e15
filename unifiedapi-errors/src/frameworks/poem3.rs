//! poem 3: `ResponseError`, which `poem::Error` is made from by `?`.
//!
//! `IntoResponse` would ask for `Send`; this asks for it only where an error is converted.

#[cfg(feature = "poem3")]
mod on {
    pub use poem::Response;
    pub use poem::error::ResponseError;
    pub use poem::http::StatusCode;

    use crate::report::send;
    use crate::{AnyError, UnifiedError};

    /// Answers with an error.
    pub fn respond(error: &dyn UnifiedError) -> Response {
        let (parts, body) = send(error).into_parts();
        let mut response = Response::from(body);
        response.set_status(parts.status);
        *response.headers_mut() = parts.headers;
        response
    }

    /// As the error in the box: poem asks for `Error`, which an [`AnyError`] is not.
    impl From<AnyError> for poem::Error {
        fn from(error: AnyError) -> Self {
            Self::from(Box::<dyn UnifiedError + Send + Sync>::from(error))
        }
    }

    crate::__poem3! { [] {} {Box<dyn UnifiedError + Send + Sync>} {} }
}

#[cfg(feature = "poem3")]
#[doc(hidden)]
pub use self::on::*;

/// Implements `ResponseError`.
#[cfg(feature = "poem3")]
#[doc(hidden)]
#[macro_export]
macro_rules! __poem3 {
    ([poem $($rest:ident)*] $($input:tt)*) => {};
    ([$other:ident $($rest:ident)*] $($input:tt)*) => {
        $crate::__poem3! { [$($rest)*] $($input)* }
    };
    ([] {$($generics:tt)*} {$type:ty} {$($predicates:tt)*}) => {
        #[automatically_derived]
        impl<$($generics)*> $crate::__private::poem3::ResponseError for $type
        where
            $($predicates)*
        {
            fn status(&self) -> $crate::__private::poem3::StatusCode {
                $crate::__private::as_unified(self).status()
            }

            // The default would send what `Display` says, which is for logs.
            fn as_response(&self) -> $crate::__private::poem3::Response {
                $crate::__private::poem3::respond($crate::__private::as_unified(self))
            }
        }
    };
}

/// The feature is off.
#[cfg(not(feature = "poem3"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __poem3 {
    ($($input:tt)*) => {};
}
