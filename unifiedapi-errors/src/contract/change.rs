//! One difference.

use std::fmt;

use http::StatusCode;

/// One difference between the contract file and the code.
///
/// ```
/// use unifiedapi_errors::{Catalog, UnifiedError, contract};
///
/// #[derive(Debug, UnifiedError)]
/// #[unified(status = 403, code = "user_locked", message = "The user is locked.")]
/// pub struct Locked;
///
/// # let file = std::env::temp_dir().join(format!("change-{}.json", std::process::id()));
/// contract::overwrite([], &file)?;
/// for change in contract::check(Locked::entries(), &file)? {
///     assert_eq!(change.code(), "user_locked");
///     assert!(matches!(change, contract::Change::Added { .. }));
///     assert_eq!(
///         change.to_string(),
///         "`user_locked` (403 Forbidden) is new: \"The user is locked.\"",
///     );
/// }
/// # std::fs::remove_file(file).unwrap();
/// # Ok::<(), contract::Report>(())
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Change {
    /// Breaks clients: an entry is gone.
    #[non_exhaustive]
    Removed {
        /// The code.
        code: String,
        /// Its status.
        status: StatusCode,
        /// The message's template, as the file has it.
        message: String,
        /// How many entries still have this code: not 0 if several shared it.
        left: usize,
    },
    /// Breaks clients: a code has another status.
    #[non_exhaustive]
    StatusChanged {
        /// The code.
        code: String,
        /// The status in the file.
        from: StatusCode,
        /// The status in the code.
        to: StatusCode,
        /// The message's template, as the file has it.
        message: String,
    },
    /// Breaks clients: a code was removed once, and is declared again.
    #[non_exhaustive]
    Reused {
        /// The code.
        code: String,
        /// The status that it had.
        from: StatusCode,
        /// The status that it has.
        to: StatusCode,
        /// The message's template that it had.
        message: String,
    },
    /// Breaks clients: a member is gone, or has another name.
    #[non_exhaustive]
    MemberRemoved {
        /// The code.
        code: String,
        /// Its status.
        status: StatusCode,
        /// The name of the member.
        member: String,
    },
    /// Breaks clients: a member was always there, and is no longer.
    #[non_exhaustive]
    MemberOptional {
        /// The code.
        code: String,
        /// Its status.
        status: StatusCode,
        /// The name of the member.
        member: String,
    },
    /// Breaks clients: the body has another shape, or another media type.
    #[non_exhaustive]
    EnvelopeChanged {
        /// The code.
        code: String,
        /// Its status.
        status: StatusCode,
        /// The media type and the shape in the file, as `envelope!` declares it.
        from: String,
        /// Those in the code.
        to: String,
    },
    /// Breaks clients: the envelope shows the group, and that is another.
    #[non_exhaustive]
    GroupChanged {
        /// The code.
        code: String,
        /// Its status.
        status: StatusCode,
        /// The group in the file.
        from: Option<String>,
        /// The group in the code.
        to: Option<String>,
    },
    /// Is accepted: an entry has another member, or one that is always there now.
    #[non_exhaustive]
    MemberAdded {
        /// The code.
        code: String,
        /// Its status.
        status: StatusCode,
        /// The name of the member.
        member: String,
        /// Whether it is always there.
        is_required: bool,
    },
    /// Is accepted: an entry is new.
    #[non_exhaustive]
    Added {
        /// The code.
        code: String,
        /// Its status.
        status: StatusCode,
        /// The message's template.
        message: String,
    },
    /// Is accepted: an entry has another message.
    #[non_exhaustive]
    Reworded {
        /// The code.
        code: String,
        /// Its status.
        status: StatusCode,
        /// The message's template in the file.
        from: String,
        /// The message's template in the code.
        to: String,
    },
}

impl Change {
    /// Returns the code that it is about.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Removed { code, .. }
            | Self::StatusChanged { code, .. }
            | Self::Reused { code, .. }
            | Self::MemberRemoved { code, .. }
            | Self::MemberOptional { code, .. }
            | Self::EnvelopeChanged { code, .. }
            | Self::GroupChanged { code, .. }
            | Self::MemberAdded { code, .. }
            | Self::Added { code, .. }
            | Self::Reworded { code, .. } => code,
        }
    }

    /// Whether deployed clients mind.
    #[must_use]
    pub fn is_breaking(&self) -> bool {
        match self {
            Self::Removed { .. }
            | Self::StatusChanged { .. }
            | Self::Reused { .. }
            | Self::MemberRemoved { .. }
            | Self::MemberOptional { .. }
            | Self::EnvelopeChanged { .. }
            | Self::GroupChanged { .. } => true,
            Self::MemberAdded { .. } | Self::Added { .. } | Self::Reworded { .. } => false,
        }
    }
}

/// Says it in one line.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Removed { code, status, message, left: 0 } => {
                write!(f, "`{code}` ({status}): {message:?}")
            }
            Self::Removed { code, status, message, left } => {
                let still = if *left == 1 { "one entry has" } else { "other entries have" };
                write!(f, "`{code}` ({status}): {message:?}; {still} this code still")
            }
            Self::StatusChanged { code, from, to, message } => {
                write!(f, "`{code}`: {from} became {to}: {message:?}")
            }
            Self::Reused { code, from, to, message } if from == to => {
                write!(f, "`{code}` ({to}), which was {message:?}")
            }
            Self::Reused { code, from, to, message } => {
                write!(f, "`{code}` ({to}), which was {from}: {message:?}")
            }
            Self::MemberRemoved { code, status, member } => {
                write!(f, "`{code}` ({status}): `{member}`")
            }
            Self::MemberOptional { code, status, member } => {
                write!(f, "`{code}` ({status}): `{member}` may be absent now")
            }
            Self::EnvelopeChanged { code, status, from, to } => {
                write!(f, "`{code}` ({status}): {from} became {to}")
            }
            Self::GroupChanged { code, status, from, to } => {
                let (from, to) = (Group(from.as_deref()), Group(to.as_deref()));
                write!(f, "`{code}` ({status}): the group {from} became {to}")
            }
            Self::MemberAdded { code, status, member, is_required: false } => {
                write!(f, "`{code}` ({status}) may have the member `{member}`")
            }
            Self::MemberAdded { code, status, member, is_required: true } => {
                write!(f, "`{code}` ({status}) always has the member `{member}`")
            }
            Self::Added { code, status, message } => {
                write!(f, "`{code}` ({status}) is new: {message:?}")
            }
            Self::Reworded { code, status, from, to } => {
                write!(f, "`{code}` ({status}) is reworded: {from:?} became {to:?}")
            }
        }
    }
}

/// A group that may not be there.
struct Group<'a>(Option<&'a str>);

impl fmt::Display for Group<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(group) => write!(f, "{group:?}"),
            None => f.write_str("(none)"),
        }
    }
}
