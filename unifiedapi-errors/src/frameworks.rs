//! The response traits of web frameworks: for each feature a module of this folder.
//!
//! A trait of another crate cannot be implemented for all derived types at once, so the derive
//! hands each type to `__responses!`, which hands it to one macro for each framework. That macro
//! exists twice: a real one, and one that expands to nothing while the feature is off. So the
//! decision is made here, not in the crates of users, and the derive knows no more of a framework
//! than the name that `manual(…)` has for it. [`responses!`] does the same for an error by hand.
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

use crate::UnifiedError;

/// What frameworks answer with: an error, or an [`AnyError`](crate::AnyError), which holds one.
pub trait Answer {
    /// Borrows the error.
    fn as_unified(&self) -> &dyn UnifiedError;
}

#[diagnostic::do_not_recommend]
impl<E: UnifiedError> Answer for E {
    fn as_unified(&self) -> &dyn UnifiedError {
        self
    }
}

/// Borrows the error that a framework answers with.
pub fn as_unified<E: Answer>(answer: &E) -> &dyn UnifiedError {
    answer.as_unified()
}

/// Gives a type with `impl UnifiedError` by hand the response traits of the frameworks whose
/// features are on, so that handlers return it as they return a derived error.
///
/// ```
/// # use std::{borrow::Cow, fmt};
/// # use http::StatusCode;
/// use unifiedapi_errors::{Catalog, UnifiedError};
///
/// /// An upstream failure whose code is only known at run time.
/// #[derive(Debug)]
/// struct Upstream {
///     code: String,
/// }
///
/// // impl Display and Error for Upstream …
/// # impl fmt::Display for Upstream {
/// #     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
/// #         write!(f, "upstream answered {}", self.code)
/// #     }
/// # }
/// # impl std::error::Error for Upstream {}
///
/// impl UnifiedError for Upstream {
///     fn status(&self) -> StatusCode {
///         StatusCode::BAD_GATEWAY
///     }
///     fn code(&self) -> &str {
///         &self.code
///     }
///     fn message(&self) -> Cow<'_, str> {
///         Cow::Borrowed("The upstream service failed.")
///     }
/// }
///
/// unifiedapi_errors::responses!(Upstream);
/// ```
///
/// The type's parameters stand before it, and what they are bounded by:
///
/// ```
/// # use std::{borrow::Cow, fmt};
/// # use http::StatusCode;
/// # use unifiedapi_errors::UnifiedError;
/// /// An error of any kind, at one step of an import.
/// #[derive(Debug)]
/// struct AtStep<'a, E> {
///     step: &'a str,
///     error: E,
/// }
/// # impl<E: UnifiedError> fmt::Display for AtStep<'_, E> {
/// #     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
/// #         write!(f, "{}: {}", self.step, self.error)
/// #     }
/// # }
/// # impl<E: UnifiedError> std::error::Error for AtStep<'_, E> {}
///
/// impl<E: UnifiedError> UnifiedError for AtStep<'_, E> {
///     // …
/// #     fn status(&self) -> StatusCode {
/// #         self.error.status()
/// #     }
/// #     fn code(&self) -> &str {
/// #         self.error.code()
/// #     }
/// #     fn message(&self) -> Cow<'_, str> {
/// #         Cow::Owned(format!("{} failed: {}", self.step, self.error.message()))
/// #     }
/// }
///
/// unifiedapi_errors::responses!(impl<'a, E: UnifiedError> AtStep<'a, E>);
/// ```
///
/// A `where` clause may follow the type. What is implemented by hand stands at the end, by the names
/// that the derive has for frameworks: `responses!(Upstream, manual(axum))`.
///
/// `utoipa` and `aide` document what a type lists, so that their traits come only with an `impl`
/// [`Catalog`](crate::Catalog), be it empty.
///
/// A derived type has all of this already.
#[macro_export]
macro_rules! responses {
    ($($invocation:tt)*) => {
        $crate::__private::__responses_for! { [$crate] $($invocation)* }
    };
}

/// What [`responses!`] comes to.
#[doc(hidden)]
#[macro_export]
macro_rules! __responses_by_hand {
    ($manual:tt {$($generics:tt)*} {$type:ty} {$($predicates:tt)*}) => {
        #[doc(hidden)]
        #[automatically_derived]
        impl<$($generics)*> $crate::needs::Responses for $type
        where
            $($predicates)*
        {
        }

        // What does not hold is reported there. With `for` it is not decided here, so that it is
        // not reported again.
        $crate::__web_responses! {
            $manual {$($generics)*} {$type}
            {for<'__unified> $type: $crate::UnifiedError, $($predicates)*}
        }
        $crate::__documents! {
            $manual {$($generics)*} {$type}
            {for<'__unified> $type: $crate::Catalog, $($predicates)*}
        }
    };
}

/// Implements all traits of the frameworks whose features are on.
#[doc(hidden)]
#[macro_export]
macro_rules! __responses {
    ($($input:tt)*) => {
        $crate::__web_responses! { $($input)* }
        $crate::__documents! { $($input)* }
    };
}

/// Implements the response traits.
#[doc(hidden)]
#[macro_export]
macro_rules! __web_responses {
    ($($input:tt)*) => {
        $crate::__actix_web4! { $($input)* }
        $crate::__axum08! { $($input)* }
        $crate::__poem3! { $($input)* }
        $crate::__rocket05! { $($input)* }
        $crate::__salvo1! { $($input)* }
        $crate::__warp04! { $($input)* }
    };
}

/// Implements the traits for documentation.
#[doc(hidden)]
#[macro_export]
macro_rules! __documents {
    ($($input:tt)*) => {
        $crate::__aide015! { $($input)* }
        $crate::__utoipa6! { $($input)* }
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
