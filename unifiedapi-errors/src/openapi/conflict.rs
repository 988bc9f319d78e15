//! What two types cannot both be called.

use std::error::Error;
use std::fmt;

use crate::envelope::Shape;
use crate::table::Table;

/// Two types, or a type and an envelope, want different schemas of one name; made by [`components`](super::components) and
/// [`Registry::components`](super::Registry::components).
///
/// ```
/// use unifiedapi_errors::{Catalog, UnifiedError, openapi};
///
/// mod user {
///     #[derive(Debug, unifiedapi_errors::UnifiedError)]
///     #[unified(status = 404, code = "user_not_found", message = "There is no such user.")]
///     pub struct Error;
/// }
/// mod invoice {
///     #[derive(Debug, unifiedapi_errors::UnifiedError)]
///     #[unified(status = 404, code = "invoice_not_found", message = "There is no such invoice.")]
///     pub struct Error;
/// }
///
/// let entries = user::Error::entries().chain(invoice::Error::entries());
/// let conflict = openapi::components(entries).unwrap_err();
/// assert_eq!(conflict.name(), "ErrorCode");
/// let [first, second] = conflict.owners();
/// assert!(first.ends_with("user::Error") && second.ends_with("invoice::Error"));
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SchemaConflict {
    name: String,
    owners: [String; 2],
}

impl SchemaConflict {
    /// Two types want one name.
    pub(crate) fn between(name: String, first: &Table, second: &Table) -> Self {
        let mut owners = [owner(first), owner(second)];
        let [path, other] = &owners;
        if path == other && !std::ptr::eq(first, second) {
            // Two functions of one module may each have a type of one name.
            for (owner, table) in owners.iter_mut().zip([first, second]) {
                let (_, line, _) = table.place;
                *owner = format!("{owner} (line {line})");
            }
        }
        Self { name, owners }
    }

    /// A type wants the name of an envelope.
    pub(crate) fn with_envelope(name: String, shape: &Shape, table: &Table) -> Self {
        let envelope = if shape.is_unified { "unifiedapi_errors::openapi" } else { shape.name };
        Self { name, owners: [envelope.to_owned(), owner(table)] }
    }

    /// Returns the name that both want.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the paths of both types, such as `billing::Error`, in the order of the entries; an
    /// envelope comes first.
    #[must_use]
    pub fn owners(&self) -> [&str; 2] {
        let [first, second] = &self.owners;
        [first, second]
    }
}

impl fmt::Display for SchemaConflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, owners: [first, second] } = self;
        if first == second {
            return write!(
                f,
                "`{first}` goes out in two envelopes of one name, so that two schemas would be called \
                 `{name}`: rename one of the envelopes"
            );
        }
        write!(
            f,
            "`{first}` and `{second}` have different schemas of one name, `{name}`: \
             give one of them another with `#[unified(schema = \"…\")]`"
        )
    }
}

impl Error for SchemaConflict {}

fn owner(table: &Table) -> String {
    let (module, _, _) = table.place;
    format!("{module}::{}", table.type_name)
}
