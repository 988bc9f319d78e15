//! Codes as an enum of their own.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use crate::wire::MAX_CODE_LEN;
use crate::{Entry, escape};

/// An enum whose codes are an enum too, declared by `#[unified(codes = …)]`.
///
/// The derive implements it, and gives the same method to the type itself, so that it is needed
/// only where the type is a parameter. `Box` and `Arc` of such a type have it, too.
///
/// ```
/// use unifiedapi_errors::{HasCode, UnifiedError};
///
/// #[derive(Debug, UnifiedError)]
/// #[unified(prefix = "user_", status = 400, codes = UserErrorCode)]
/// pub enum UserError {
///     /// No user has this id.
///     #[unified(status = 404, message = "User {id} was not found.")]
///     NotFound { id: u64 },
///     /// The address has no `@`, or no domain behind it.
///     #[unified(message = "The e-mail address is invalid.")]
///     EmailInvalid,
/// }
///
/// fn is_final<E: HasCode<Code = UserErrorCode>>(error: &E) -> bool {
///     match error.code_enum() {
///         Some(UserErrorCode::NotFound) => true,
///         Some(UserErrorCode::EmailInvalid) | None => false,
///     }
/// }
///
/// assert!(is_final(&UserError::NotFound { id: 7 }));
/// assert_eq!(UserError::EmailInvalid.code_enum(), Some(UserErrorCode::EmailInvalid));
/// assert_eq!(UserErrorCode::NotFound.as_str(), "user_not_found");
/// assert_eq!(UserErrorCode::NotFound.status(), 404);
/// assert_eq!("user_email_invalid".parse(), Ok(UserErrorCode::EmailInvalid));
/// ```
///
/// A `transparent` variant carries the [codes of its inner
/// error](derive@crate::UnifiedError#codes).
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no enum of its codes",
    label = "declares no `codes`",
    note = "write `#[unified(codes = …)]` on `{Self}`, with a name for the enum"
)]
pub trait HasCode {
    /// The enum of codes.
    type Code: Copy + TryFrom<Entry>;

    /// Returns the code of this error; `None` if it is that of an inner error, in a transparent
    /// variant, whose code is declared nowhere.
    fn code_enum(&self) -> Option<Self::Code>;
}

/// Has the codes of the shared error.
#[diagnostic::do_not_recommend]
impl<E: HasCode> HasCode for Arc<E> {
    type Code = E::Code;

    fn code_enum(&self) -> Option<E::Code> {
        (**self).code_enum()
    }
}

/// The error of looking for a code where it is not declared.
///
/// It is what `FromStr` and `TryFrom<Entry>` of an enum of codes give.
///
/// ```
/// use unifiedapi_errors::UnifiedError;
///
/// #[derive(Debug, UnifiedError)]
/// #[unified(codes = SessionErrorCode)]
/// pub enum SessionError {
///     #[unified(status = 401, code = "session_expired", message = "The session has expired.")]
///     Expired,
/// }
///
/// let error = "session_over".parse::<SessionErrorCode>().unwrap_err();
/// assert_eq!(error.to_string(), "`session_over` is no code of `SessionError`");
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnknownCode {
    code: String,
    type_name: &'static str,
}

impl UnknownCode {
    /// Keeps as much of a text as a code can have, and a bit more, so that it shows.
    pub(crate) fn new(code: &str, type_name: &'static str) -> Self {
        let mut kept: String = code.chars().take(MAX_CODE_LEN).collect();
        if kept.len() < code.len() {
            kept.push('…');
        }
        Self { code: kept, type_name }
    }
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("`")?;
        for char in self.code.chars() {
            escape::write_char(f, char)?;
        }
        write!(f, "` is no code of `{}`", self.type_name)
    }
}

impl Error for UnknownCode {}
