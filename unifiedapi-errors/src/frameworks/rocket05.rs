//! rocket 0.5: `Responder`.

#[cfg(feature = "rocket05")]
mod on {
    pub use rocket::Request;
    pub use rocket::response::{Responder, Result};

    use rocket::Response;
    use rocket::http::Status;

    use crate::UnifiedError;
    use crate::report::send;

    /// Answers with an error.
    ///
    /// # Errors
    ///
    /// None: it would stand for a page that rocket makes.
    pub fn respond(error: &dyn UnifiedError) -> Result<'static> {
        let (parts, body) = send(error).into_parts();
        let mut response = Response::new();
        response.set_status(Status::new(parts.status.as_u16()));
        for (name, value) in &parts.headers {
            // rocket's headers are text. Declared ones are, too; by hand others could be made.
            if let Ok(value) = std::str::from_utf8(value.as_bytes()) {
                response.adjoin_raw_header(name.to_string(), value.to_owned());
            }
        }
        response.set_sized_body(body.len(), std::io::Cursor::new(body));
        Ok(response)
    }
}

#[cfg(feature = "rocket05")]
#[doc(hidden)]
pub use self::on::*;

/// Implements `Responder`.
#[cfg(feature = "rocket05")]
#[doc(hidden)]
#[macro_export]
macro_rules! __rocket05 {
    ([rocket $($rest:ident)*] $($input:tt)*) => {};
    ([$other:ident $($rest:ident)*] $($input:tt)*) => {
        $crate::__rocket05! { [$($rest)*] $($input)* }
    };
    ([] {$($generics:tt)*} {$type:ty} {$($predicates:tt)*}) => {
        #[automatically_derived]
        impl<'__request, $($generics)*>
            $crate::__private::rocket05::Responder<'__request, 'static> for $type
        where
            $($predicates)*
        {
            fn respond_to(
                self,
                _: &'__request $crate::__private::rocket05::Request<'_>,
            ) -> $crate::__private::rocket05::Result<'static> {
                $crate::__private::rocket05::respond($crate::__private::as_unified(&self))
            }
        }
    };
}

/// The feature is off.
#[cfg(not(feature = "rocket05"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __rocket05 {
    ($($input:tt)*) => {};
}
