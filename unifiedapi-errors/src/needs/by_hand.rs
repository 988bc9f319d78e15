//! `responses!(…)`.

/// [`UnifiedError`](crate::UnifiedError), asked of the type that
/// [`responses!`](crate::responses!) is for: what lacks it is reported in one error.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say which HTTP response it becomes",
    label = "not a `UnifiedError`",
    note = "write `impl UnifiedError for {Self}`; or derive `UnifiedError`, which needs no `responses!`"
)]
pub trait ByHand {}

#[diagnostic::do_not_recommend]
impl<E: crate::UnifiedError> ByHand for E {}

/// What [`responses!`](crate::responses!) implements whichever features are on.
pub trait Responses: ByHand {}
