//! An error of any type.

use std::any::Any;
use std::fmt::{self, Debug, Display};
use std::ops::Deref;

use crate::UnifiedError;
use crate::frameworks::Answer;

/// Any error that knows the HTTP response it becomes: what a handler returns that meets errors of
/// several types, and whose clients are promised none of them.
///
/// `?` makes it from every [`UnifiedError`] that is `Send`, `Sync` and `'static`. It has the response
/// traits of the frameworks whose features are on, and each error goes out as it would alone: with its
/// own status and headers, in the envelope of its own type.
///
/// ```
/// use unifiedapi_errors::{AnyError, UnifiedError};
///
/// #[derive(Debug, UnifiedError)]
/// #[unified(status = 404, code = "user_not_found", message = "User {id} was not found.")]
/// struct UserNotFound {
///     id: u64,
/// }
///
/// #[derive(Debug, UnifiedError)]
/// #[unified(status = 409, code = "mailbox_full", message = "The mailbox is full.")]
/// struct MailboxFull;
///
/// fn mailbox_of(id: u64) -> Result<String, UserNotFound> {
///     if id == 1 { Ok("ada".to_owned()) } else { Err(UserNotFound { id }) }
/// }
///
/// fn deliver(mailbox: &str) -> Result<(), MailboxFull> {
///     if mailbox.is_empty() { Ok(()) } else { Err(MailboxFull) }
/// }
///
/// fn send(id: u64) -> Result<(), AnyError> {
///     let mailbox = mailbox_of(id)?;
///     Ok(deliver(&mailbox)?)
/// }
///
/// let error = send(7).unwrap_err();
/// assert_eq!(error.to_response().status(), 404);
/// assert_eq!(error.downcast_ref::<UserNotFound>().map(|error| error.id), Some(7));
/// assert_eq!(send(1).unwrap_err().code(), "mailbox_full");
/// ```
///
/// An error of others, such as [`std::io::Error`], does not say which response it becomes, and `?` does
/// not take it. A variant of your own holds it, and says what clients read:
///
/// ```
/// use unifiedapi_errors::{AnyError, UnifiedError};
///
/// #[derive(Debug, UnifiedError)]
/// enum NoteError {
///     #[unified(status = 500, code = "note_unreadable", message = "The note cannot be read.")]
///     Unreadable(#[source] std::io::Error),
/// }
///
/// fn note(name: &str) -> Result<String, AnyError> {
///     Ok(std::fs::read_to_string(name).map_err(NoteError::Unreadable)?)
/// }
///
/// assert_eq!(note("no/such/note").unwrap_err().code(), "note_unreadable");
/// ```
///
/// It dereferences to `dyn UnifiedError`, so that all methods of the error are there,
/// [`source`](std::error::Error::source) included. As `anyhow::Error` is no `Error`, it is itself no
/// `UnifiedError`, since `?` could not make it of one otherwise. Where an error is asked for, such as
/// in a field that is `transparent`, it becomes a `Box<dyn UnifiedError + Send + Sync>`:
///
/// ```
/// use unifiedapi_errors::{AnyError, UnifiedError};
///
/// #[derive(Debug, UnifiedError)]
/// enum JobError {
///     #[unified(status = 410, code = "job_gone", message = "The job is gone.")]
///     Gone,
///     #[unified(transparent)]
///     Failed(Box<dyn UnifiedError + Send + Sync>),
/// }
///
/// let error = AnyError::from(JobError::Gone);
/// let outer = JobError::Failed(error.into());
/// assert_eq!(outer.code(), "job_gone");
/// ```
///
/// A type declared by the derive says more: its [`Catalog`](crate::Catalog) documents what clients
/// have to expect. In documents of `utoipa` and `aide` this is the `default` response with any code.
pub struct AnyError(Box<dyn Inner>);

/// What [`AnyError`] holds. Rust 1.85 cannot make one trait object of another, so that this trait
/// makes them of the type.
trait Inner: Send + Sync {
    fn as_unified(&self) -> &(dyn UnifiedError + Send + Sync + 'static);
    fn as_any(&self) -> &dyn Any;
    fn into_unified(self: Box<Self>) -> Box<dyn UnifiedError + Send + Sync>;
}

impl<E: UnifiedError + Send + Sync + 'static> Inner for E {
    fn as_unified(&self) -> &(dyn UnifiedError + Send + Sync + 'static) {
        self
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn into_unified(self: Box<Self>) -> Box<dyn UnifiedError + Send + Sync> {
        self
    }
}

impl AnyError {
    /// Returns the error as the type that it was made from, if that is `E`.
    ///
    /// What was boxed before is found as the box.
    ///
    /// ```
    /// use unifiedapi_errors::{AnyError, UnifiedError};
    ///
    /// #[derive(Debug, PartialEq, UnifiedError)]
    /// #[unified(status = 403, code = "quota_used_up", message = "The quota is used up.")]
    /// struct QuotaUsedUp;
    ///
    /// let error = AnyError::from(QuotaUsedUp);
    /// assert_eq!(error.downcast_ref(), Some(&QuotaUsedUp));
    ///
    /// let error = AnyError::from(Box::new(QuotaUsedUp));
    /// assert_eq!(error.downcast_ref::<QuotaUsedUp>(), None);
    /// assert_eq!(error.downcast_ref(), Some(&Box::new(QuotaUsedUp)));
    /// ```
    #[must_use]
    pub fn downcast_ref<E: UnifiedError + 'static>(&self) -> Option<&E> {
        (*self.0).as_any().downcast_ref()
    }
}

impl<E: UnifiedError + Send + Sync + 'static> From<E> for AnyError {
    fn from(error: E) -> Self {
        Self(Box::new(error))
    }
}

impl From<AnyError> for Box<dyn UnifiedError + Send + Sync> {
    fn from(error: AnyError) -> Self {
        error.0.into_unified()
    }
}

impl Deref for AnyError {
    type Target = dyn UnifiedError + Send + Sync + 'static;

    fn deref(&self) -> &Self::Target {
        (*self.0).as_unified()
    }
}

impl AsRef<dyn UnifiedError + Send + Sync> for AnyError {
    fn as_ref(&self) -> &(dyn UnifiedError + Send + Sync + 'static) {
        &**self
    }
}

/// What the error itself shows.
impl Debug for AnyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(&**self, f)
    }
}

/// What the error itself shows.
impl Display for AnyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&**self, f)
    }
}

impl Answer for AnyError {
    fn as_unified(&self) -> &dyn UnifiedError {
        &**self
    }
}

// poem's trait is only for what is an `Error`: `frameworks::poem3` has another.
crate::__web_responses! { [poem] {} {AnyError} {} }
