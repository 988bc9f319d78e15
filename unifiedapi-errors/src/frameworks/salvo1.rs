//! salvo 1: `Scribe`, from which `Writer` follows where the type is `Send`.

#[cfg(feature = "salvo1")]
mod on {
    pub use salvo_core::http::Response;
    pub use salvo_core::writing::Scribe;

    use crate::UnifiedError;
    use crate::report::send;
    use crate::respond::merge;

    /// Answers with an error. What middleware has put into the response before stays, but for
    /// headers of the same names, and those that describe a body that was there.
    pub fn respond(error: &dyn UnifiedError, response: &mut Response) {
        let (parts, body) = send(error).into_parts();
        response.status_code(parts.status);
        let before = std::mem::take(response.headers_mut());
        *response.headers_mut() = merge(before, parts.headers, parts.status);
        response.body(body);
    }
}

#[cfg(feature = "salvo1")]
#[doc(hidden)]
pub use self::on::*;

/// Implements `Scribe`.
#[cfg(feature = "salvo1")]
#[doc(hidden)]
#[macro_export]
macro_rules! __salvo1 {
    ([salvo $($rest:ident)*] $($input:tt)*) => {};
    ([$other:ident $($rest:ident)*] $($input:tt)*) => {
        $crate::__salvo1! { [$($rest)*] $($input)* }
    };
    ([] {$($generics:tt)*} {$type:ty} {$($predicates:tt)*}) => {
        #[automatically_derived]
        impl<$($generics)*> $crate::__private::salvo1::Scribe for $type
        where
            $($predicates)*
        {
            fn render(self, response: &mut $crate::__private::salvo1::Response) {
                $crate::__private::salvo1::respond($crate::__private::as_unified(&self), response)
            }
        }
    };
}

/// The feature is off.
#[cfg(not(feature = "salvo1"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __salvo1 {
    ($($input:tt)*) => {};
}
