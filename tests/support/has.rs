//! Asks for traits.

/// Says whether a type has a trait.
///
/// An inherent constant, which only types with the trait have, wins over that of a trait, which
/// all have.
#[macro_export]
macro_rules! has {
    ($type:ty: $($bounds:tt)+) => {{
        #[allow(dead_code)]
        struct Probe<T: ?Sized>(::std::marker::PhantomData<T>);
        #[allow(dead_code)]
        trait Absent {
            const HAS: bool = false;
        }
        impl<T: ?Sized> Absent for Probe<T> {}
        #[allow(dead_code)]
        impl<T: ?Sized + $($bounds)+> Probe<T> {
            const HAS: bool = true;
        }
        <Probe<$type>>::HAS
    }};
}

/// Asserts which response traits a type has, with the frameworks that are on.
#[macro_export]
macro_rules! assert_response_traits {
    ($type:ty, send: $send:expr) => {{
        let _send: bool = $send;
        #[cfg(feature = "actix-web4")]
        assert!($crate::has!($type: actix_web::ResponseError));
        #[cfg(feature = "axum08")]
        assert!($crate::has!($type: axum::response::IntoResponse));
        #[cfg(feature = "poem3")]
        assert!($crate::has!($type: poem::error::ResponseError));
        #[cfg(feature = "rocket05")]
        assert!($crate::has!($type: for<'r> rocket::response::Responder<'r, 'static>));
        #[cfg(feature = "salvo1")]
        assert!($crate::has!($type: salvo::Scribe));
        #[cfg(feature = "salvo1")]
        assert_eq!($crate::has!($type: salvo::Writer), _send);
        #[cfg(feature = "warp04")]
        assert_eq!($crate::has!($type: warp::Reply), _send);
    }};
}
