//! What changed between the file and the code.

use std::collections::BTreeMap;
use std::fmt;

use http::StatusCode;

use super::file::{Contract, Item};

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
            | Self::Added { code, .. }
            | Self::Reworded { code, .. } => code,
        }
    }

    /// Whether deployed clients mind.
    #[must_use]
    pub fn is_breaking(&self) -> bool {
        match self {
            Self::Removed { .. } | Self::StatusChanged { .. } | Self::Reused { .. } => true,
            Self::Added { .. } | Self::Reworded { .. } => false,
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
            Self::Added { code, status, message } => {
                write!(f, "`{code}` ({status}) is new: {message:?}")
            }
            Self::Reworded { code, status, from, to } => {
                write!(f, "`{code}` ({status}) is reworded: {from:?} became {to:?}")
            }
        }
    }
}

/// Returns what breaks clients and what they do not mind, by code.
pub(super) fn compare(known: &Contract, declared: &[Item]) -> (Vec<Change>, Vec<Change>) {
    let mut codes = BTreeMap::<&str, Code<'_>>::new();
    for item in &known.entries {
        codes.entry(&item.code).or_default().known.push(item);
    }
    for item in declared {
        codes.entry(&item.code).or_default().declared.push(item);
    }
    for item in &known.removed {
        codes.entry(&item.code).or_default().removed = Some(item);
    }
    codes.into_values().flat_map(Code::changes).partition(Change::is_breaking)
}

/// The entries of one code.
#[derive(Default)]
struct Code<'a> {
    known: Vec<&'a Item>,
    declared: Vec<&'a Item>,
    removed: Option<&'a Item>,
}

impl Code<'_> {
    fn changes(mut self) -> Vec<Change> {
        if let Some(was) = self.removed {
            let reused = self.declared.first().map(|item| Change::Reused {
                code: was.code.clone(),
                from: was.status,
                to: item.status,
                message: was.message.clone(),
            });
            return reused.into_iter().collect();
        }
        let left = self.declared.len();
        self.pair_off(|known, declared| known == declared);
        let reworded = self.pair_off(|known, declared| known.status == declared.status);
        let mut changed = self.pair_off(|known, declared| known.message == declared.message);
        changed.extend(self.pair_off(|_, _| true));

        let reworded = reworded.into_iter().map(|(known, declared)| Change::Reworded {
            code: known.code.clone(),
            status: known.status,
            from: known.message.clone(),
            to: declared.message.clone(),
        });
        let changed = changed.into_iter().map(|(known, declared)| Change::StatusChanged {
            code: known.code.clone(),
            from: known.status,
            to: declared.status,
            message: known.message.clone(),
        });
        let removed = self.known.iter().map(|known| Change::Removed {
            code: known.code.clone(),
            status: known.status,
            message: known.message.clone(),
            left,
        });
        let added = self.declared.iter().map(|declared| Change::Added {
            code: declared.code.clone(),
            status: declared.status,
            message: declared.message.clone(),
        });
        reworded.chain(changed).chain(removed).chain(added).collect()
    }
}

impl<'a> Code<'a> {
    /// Takes out the pairs that belong together.
    fn pair_off(&mut self, belong: impl Fn(&Item, &Item) -> bool) -> Vec<(&'a Item, &'a Item)> {
        let mut pairs = Vec::new();
        let declared = &mut self.declared;
        self.known.retain(|known| {
            match declared.iter().position(|declared| belong(known, declared)) {
                Some(index) => {
                    pairs.push((*known, declared.remove(index)));
                    false
                }
                None => true,
            }
        });
        pairs
    }
}
