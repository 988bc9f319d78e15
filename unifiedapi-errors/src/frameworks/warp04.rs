//! warp 0.4: `Reply`, and rejections.

#[cfg(feature = "warp04")]
pub mod rejection;

#[cfg(feature = "warp04")]
mod on {
    pub use core::marker::Send;
    pub use warp::reply::{Reply, Response};

    use crate::UnifiedError;
    use crate::report::send;

    /// Answers with an error.
    pub fn respond(error: &dyn UnifiedError) -> Response {
        send(error).into_response()
    }
}

#[cfg(feature = "warp04")]
#[doc(hidden)]
pub use self::on::*;

/// Implements `Reply`.
#[cfg(feature = "warp04")]
#[doc(hidden)]
#[macro_export]
macro_rules! __warp04 {
    ([warp $($rest:ident)*] $($input:tt)*) => {};
    ([$other:ident $($rest:ident)*] $($input:tt)*) => {
        $crate::__warp04! { [$($rest)*] $($input)* }
    };
    ([] {$($generics:tt)*} {$type:ty} {$($predicates:tt)*}) => {
        #[automatically_derived]
        impl<$($generics)*> $crate::__private::warp04::Reply for $type
        where
            // `Reply` asks for `Send`. With `for`, a type that is not `Send` lacks the impl;
            // without, it would not compile.
            for<'__unified> $type: $crate::__private::warp04::Send,
            $($predicates)*
        {
            fn into_response(self) -> $crate::__private::warp04::Response {
                $crate::__private::warp04::respond($crate::__private::as_unified(&self))
            }
        }
    };
}

/// The feature is off.
#[cfg(not(feature = "warp04"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __warp04 {
    ($($input:tt)*) => {};
}
