//! aide 0.15: `OperationOutput`.

mod convert;
mod define;
mod merge;

pub use aide::OperationOutput;
pub use aide::generate::GenContext;
pub use aide::openapi::{Operation, Response};
pub use std::vec::Vec;

pub(super) use self::define::define;

use super::answer::{self, Answer};
use super::any_of::entries_of;
use super::{AnyOf, ErrorTypes};
use crate::entry::Tree;

/// What `inferred_responses` returns.
pub type Inferred = Vec<(Option<u16>, Response)>;

/// Returns one response for all entries, as for `default`.
#[must_use]
pub fn operation_response(
    trees: &'static [&'static Tree],
    ctx: &mut GenContext,
) -> Option<Response> {
    let answer = Answer::new("Error", entries_of(trees));
    (!answer.examples.is_empty()).then(|| convert::response(&answer, ctx))
}

/// Returns a response for each status; what the operation says of a status already, about
/// errors of another type, is extended in place.
pub fn inferred_responses(
    trees: &'static [&'static Tree],
    ctx: &mut GenContext,
    operation: &mut Operation,
) -> Inferred {
    let mut inferred = Vec::new();
    for (status, answer) in answer::all(entries_of(trees)) {
        let status = status.as_u16();
        let response = convert::response(&answer, ctx);
        if !convert::extend(operation, status, &answer, &response, ctx) {
            inferred.push((Some(status), response));
        }
    }
    inferred
}

impl<Errors: ErrorTypes> OperationOutput for AnyOf<Errors> {
    type Inner = Self;

    fn operation_response(ctx: &mut GenContext, _: &mut Operation) -> Option<Response> {
        operation_response(Errors::__TREES, ctx)
    }

    fn inferred_responses(ctx: &mut GenContext, operation: &mut Operation) -> Inferred {
        inferred_responses(Errors::__TREES, ctx, operation)
    }
}

/// Implements `OperationOutput`.
#[doc(hidden)]
#[macro_export]
macro_rules! __aide015 {
    ([aide $($rest:ident)*] $($input:tt)*) => {};
    ([$other:ident $($rest:ident)*] $($input:tt)*) => {
        $crate::__aide015! { [$($rest)*] $($input)* }
    };
    ([] {$($generics:tt)*} {$type:ty} {$($predicates:tt)*}) => {
        #[automatically_derived]
        impl<$($generics)*> $crate::__private::aide015::OperationOutput for $type
        where
            $($predicates)*
        {
            type Inner = Self;

            fn operation_response(
                ctx: &mut $crate::__private::aide015::GenContext,
                _: &mut $crate::__private::aide015::Operation,
            ) -> $crate::__private::Option<$crate::__private::aide015::Response> {
                $crate::__private::aide015::operation_response(
                    &[<Self as $crate::Catalog>::__TREE],
                    ctx,
                )
            }

            fn inferred_responses(
                ctx: &mut $crate::__private::aide015::GenContext,
                operation: &mut $crate::__private::aide015::Operation,
            ) -> $crate::__private::aide015::Inferred {
                $crate::__private::aide015::inferred_responses(
                    &[<Self as $crate::Catalog>::__TREE],
                    ctx,
                    operation,
                )
            }
        }
    };
}
