//! axum 0.8: `IntoResponse`.

#[cfg(feature = "axum08")]
mod on {
    pub use axum_core::body::Body;
    pub use axum_core::response::{IntoResponse, Response};

    use crate::UnifiedError;
    use crate::report::send;

    /// Answers with an error.
    pub fn respond(error: &dyn UnifiedError) -> Response {
        send(error).map(Body::from)
    }
}

#[cfg(feature = "axum08")]
#[doc(hidden)]
pub use self::on::*;

/// Implements `IntoResponse`.
#[cfg(feature = "axum08")]
#[doc(hidden)]
#[macro_export]
macro_rules! __axum08 {
    ([axum $($rest:ident)*] $($input:tt)*) => {};
    ([$other:ident $($rest:ident)*] $($input:tt)*) => {
        $crate::__axum08! { [$($rest)*] $($input)* }
    };
    ([] {$($generics:tt)*} {$type:ty} {$($predicates:tt)*}) => {
        #[automatically_derived]
        impl<$($generics)*> $crate::__private::axum08::IntoResponse for $type
        where
            $($predicates)*
        {
            fn into_response(self) -> $crate::__private::axum08::Response {
                $crate::__private::axum08::respond($crate::__private::as_unified(&self))
            }
        }
    };
}

/// The feature is off.
#[cfg(not(feature = "axum08"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __axum08 {
    ($($input:tt)*) => {};
}
