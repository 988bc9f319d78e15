//! The response traits of web frameworks: for each feature a module of this folder.
//!
//! A trait of another crate cannot be implemented for all derived types at once, so the derive
//! hands each type to `__responses!`, which hands it to one macro for each framework. That macro
//! exists twice: a real one, and one that expands to nothing while the feature is off. So the
//! decision is made here, not in the crates of users, and the derive knows no more of a framework
//! than the name that `manual(…)` has for it.
//!
//! A framework more is one new module, made like `axum08`, its line in each of the two lists below,
//! its feature in `Cargo.toml`, and its name among those that the derive knows in `manual(…)`. (One
//! list cannot make the other: macros that a macro defines cannot be called by path in their own
//! crate, as `catalog` does.) A trait that asks for more than the type is known to have, such as
//! `Send`, gets that as a bound with `for<'__unified>`, as in `warp04`: a type that lacks it then
//! lacks the impl and still compiles. Its test is one file, which serves two routes to the
//! conformance suite.
//!
//! The traits of frameworks for documentation are implemented in `openapi`; here are only the twins
//! that stand in for them while that module is not there.
//!
//! Each macro gets, in this order:
//!
//! - `[names]`, what the user implements by hand, as in `manual(axum)`: if its framework is among
//!   them, it expands to nothing;
//! - `{generics}`, `{type}` and `{predicates}`, for `impl<generics> Trait for type where predicates`.

pub mod actix_web4;
pub mod axum08;
pub mod poem3;
pub mod rocket05;
pub mod salvo1;
pub mod warp04;

/// Implements the response traits of the frameworks whose features are on.
#[doc(hidden)]
#[macro_export]
macro_rules! __responses {
    ($($input:tt)*) => {
        $crate::__actix_web4! { $($input)* }
        $crate::__aide015! { $($input)* }
        $crate::__axum08! { $($input)* }
        $crate::__poem3! { $($input)* }
        $crate::__rocket05! { $($input)* }
        $crate::__salvo1! { $($input)* }
        $crate::__utoipa6! { $($input)* }
        $crate::__warp04! { $($input)* }
    };
}

/// The feature is off.
#[cfg(not(feature = "aide015"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __aide015 {
    ($($input:tt)*) => {};
}

/// The feature is off.
#[cfg(not(feature = "utoipa6"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __utoipa6 {
    ($($input:tt)*) => {};
}
