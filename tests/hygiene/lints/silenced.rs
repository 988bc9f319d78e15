//! Declarations that mention what a lint complains about, with that lint silenced by their user.

use core::{error::Error, fmt};
use unifiedapi_errors::{Catalog, UnifiedError};

/// An error that nobody should use any more.
#[derive(Debug, UnifiedError)]
#[unified(status = 410, code = "gone", message = "It is gone.")]
#[deprecated = "there is a better one"]
pub struct Old;

/// A bound that nobody should use any more.
#[deprecated = "there is a better one"]
pub trait OldBound: fmt::Debug {}

#[allow(deprecated)]
impl OldBound for u8 {}

/// Silenced on the type.
#[derive(Debug, UnifiedError)]
#[unified(status = 500, rename_all = "snake_case", codes = OnTypeCode)]
#[allow(deprecated, unused_parens, reason = "they are to be mentioned")]
pub enum OnType<Bound: OldBound, Cause>
where
    Option<Old>: fmt::Debug,
    Cause: Into<(Old)>,
{
    /// By `From`.
    #[unified(message = "It failed.")]
    From(#[from] Old),
    /// By a generic source.
    #[unified(message = "It failed, too.", display = "{1:?}")]
    Source(#[source] Cause, Bound),
}

/// Silenced on variants, in all ways.
#[derive(Debug, UnifiedError)]
#[unified(status = 500, rename_all = "snake_case")]
pub enum OnVariant {
    /// By `From`.
    #[allow(deprecated)]
    #[unified(message = "It failed.")]
    From(#[from] Old),
    /// By delegation.
    #[expect(deprecated)]
    #[unified(transparent)]
    Inner(Box<Old>),
    /// By a source.
    #[expect(deprecated, reason = "it is to be mentioned")]
    #[unified(message = "It failed, too.")]
    Source(#[source] Option<Old>),
}

/// Silenced on a field.
#[derive(Debug, UnifiedError)]
#[unified(status = 500, code = "on_field", message = "It failed.")]
pub struct OnField {
    /// The cause.
    #[allow(deprecated)]
    #[from]
    pub cause: Old,
}

/// Silenced on a field, which clients get.
#[derive(Debug, UnifiedError)]
#[unified(status = 500, code = "on_member", message = "It failed.")]
pub struct OnMember {
    /// What failed.
    #[allow(deprecated)]
    #[unified(member, example = [Old].into())]
    pub failed: Box<[Old]>,
}

/// Silenced on a field, which is delegated to.
#[derive(Debug, UnifiedError)]
#[unified(transparent)]
pub struct Passed(#[expect(deprecated)] Old);

/// Warned of on the type, in a module that denies it.
#[derive(Debug, UnifiedError)]
#[unified(transparent)]
#[warn(unused_parens)]
pub struct Warned(#[allow(unused_parens)] Box<(Inner)>);

/// What a library that nobody may match exhaustively on would forbid.
#[deny(clippy::exhaustive_enums, clippy::exhaustive_structs)]
pub mod exhaustive {
    /// Silenced on the type, of which the enum of the codes is one more.
    #[derive(Debug, unifiedapi_errors::UnifiedError)]
    #[unified(status = 404, rename_all = "snake_case", codes = ClosedCode)]
    #[allow(clippy::exhaustive_enums)]
    pub enum Closed {
        /// It is lost.
        #[unified(message = "It is lost.")]
        Lost,
    }
}

/// An error that anybody may use.
#[derive(Debug, UnifiedError)]
#[unified(status = 404, code = "inner", message = "It is lost.")]
pub struct Inner;

#[test]
#[allow(deprecated)]
fn silenced_declarations_answer() {
    assert!(OnVariant::from(Old).source().is_some());
    assert!(OnField::from(Old).source().is_some());
    assert_eq!(OnMember { failed: [Old].into() }.members().len(), 1);
    assert_eq!(OnVariant::entries().count(), 3);
    assert_eq!(Passed(Old).message(), "It is gone.");
    assert_eq!(Warned(Box::new(Inner)).message(), "It is lost.");
}
