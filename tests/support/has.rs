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
