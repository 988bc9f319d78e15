//! A handle to one declaration.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Range;

use http::StatusCode;

use crate::envelope::Shape;
use crate::level::Level;
use crate::member::{Member, MemberTable};
use crate::table::{Header, Profile, Table};
use crate::template::Template;
use crate::wire::Row;

#[cfg(any(feature = "openapi", feature = "reference"))]
mod example;
mod tree;
mod walk;
mod written;

pub(crate) use self::tree::ByHand;
pub use self::tree::Tree;
pub(crate) use self::walk::Walk;

/// One declared error: a small handle to data built at compile time.
///
/// Two entries are equal when they are one declaration; equal texts are not enough. It serializes
/// as an object of the methods' names, with `deprecated` and `members` only where there is something
/// to say, and `envelope` where it is another than `Unified`.
///
/// ```
/// use unifiedapi_errors::{Catalog, UnifiedError};
///
/// #[derive(Debug, UnifiedError)]
/// enum UserError {
///     /// No user has this id.
///     #[unified(status = 404, code = "user_not_found", message = "User {id} was not found.")]
///     NotFound { id: u64 },
/// }
///
/// let entry = UserError::entries().next().unwrap();
/// assert_eq!(entry.status(), 404);
/// assert_eq!(entry.code(), "user_not_found");
/// assert_eq!(entry.message(), "User {id} was not found.");
/// assert_eq!(entry.description(), "No user has this id.");
/// assert_eq!(UserError::NotFound { id: 7 }.entry(), Some(entry));
/// ```
#[derive(Clone, Copy)]
pub struct Entry {
    tree: &'static Tree,
    row: u16,
    envelope: &'static Shape,
}

impl Entry {
    /// Names a row of a tree's own table.
    pub(crate) const fn new(tree: &'static Tree, row: u16) -> Self {
        Self { tree, row, envelope: tree.envelope }
    }

    /// Returns the same declaration as it goes out in this envelope.
    pub(crate) const fn in_envelope(self, envelope: &'static Shape) -> Self {
        Self { envelope, ..self }
    }

    /// Returns the status, 400–599.
    #[must_use]
    pub fn status(self) -> StatusCode {
        self.profile().status()
    }

    /// Returns the code as it is on the wire: 1–64 of `A-Z a-z 0-9 _ - .`.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.table().code(&self.row())
    }

    /// Returns the message's template as written, such as `User {id} was not found.`; without
    /// placeholders, the message itself.
    ///
    /// In a template `{{` and `}}` stand for braces, as in [`std::fmt`], and `{}` for an argument
    /// without a name: documentation reads better where arguments have names.
    #[must_use]
    pub fn message(self) -> &'static str {
        self.table().text(self.row().message())
    }

    /// Returns the Rust name of the type, such as `UserError`.
    #[must_use]
    pub fn type_name(self) -> &'static str {
        self.table().type_name
    }

    /// Returns the Rust name of the variant, such as `NotFound`; for a struct, its own.
    #[must_use]
    pub fn variant(self) -> &'static str {
        self.table().text(self.row().variant())
    }

    /// Returns the heading under which documentation lists it.
    #[must_use]
    pub fn group(self) -> Option<&'static str> {
        self.profile().group
    }

    /// Returns the `description`, or else the doc comment; `""` if there is none or it is hidden.
    #[must_use]
    pub fn description(self) -> &'static str {
        if let Some((_, text)) = self.table().composed.iter().find(|(row, _)| *row == self.row) {
            return text.trim();
        }
        self.table().text(self.row().description())
    }

    /// Returns the static headers: names in lower case, and values.
    ///
    /// Those that fields fill are not among them, nor is a `Retry-After` that a field states.
    pub fn headers(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let fixed = self.declared_headers().iter().filter(|header| !header.is_filled);
        fixed.map(|header| (header.name, header.value))
    }

    /// Returns the note of the `#[deprecated]` on the variant or struct, `""` if it has none;
    /// `None` if it is not deprecated.
    ///
    /// ```
    /// use unifiedapi_errors::{Catalog, UnifiedError};
    ///
    /// #[derive(Debug, UnifiedError)]
    /// enum PlanError {
    ///     #[deprecated(since = "2.0.0", note = "there are no trials any more")]
    ///     #[unified(status = 402, code = "trial_over", message = "The trial is over.")]
    ///     TrialOver,
    /// }
    ///
    /// let entry = PlanError::entries().next().unwrap();
    /// assert_eq!(entry.deprecated(), Some("there are no trials any more"));
    /// ```
    #[must_use]
    pub fn deprecated(self) -> Option<&'static str> {
        self.profile().deprecated
    }

    /// Returns the members that its variant declares, in their order.
    ///
    /// ```
    /// use unifiedapi_errors::{Catalog, UnifiedError};
    ///
    /// #[derive(Debug, UnifiedError)]
    /// enum UploadError {
    ///     #[unified(
    ///         status = 413,
    ///         code = "upload_too_large",
    ///         message = "At most {max_bytes} bytes are allowed."
    ///     )]
    ///     TooLarge {
    ///         #[unified(member)]
    ///         max_bytes: u64,
    ///     },
    /// }
    ///
    /// let entry = UploadError::entries().next().unwrap();
    /// let member = entry.members().next().unwrap();
    /// assert_eq!(member.name(), "max_bytes");
    /// assert!(member.is_required());
    /// ```
    pub fn members(self) -> impl Iterator<Item = Member> {
        self.tree.members.of(self.row).map(move |index| Member::new(self.tree.members, index))
    }

    /// Returns those of its members that its envelope has a place for.
    #[cfg(feature = "contract")]
    pub(crate) fn sent_members(self) -> impl Iterator<Item = Member> {
        self.members().filter(move |member| self.shape().shows_member(member.name()))
    }

    /// Returns the name of the envelope of the type that it was asked from, such as `Unified`.
    ///
    /// It does not count where entries are compared.
    #[must_use]
    pub fn envelope(self) -> &'static str {
        self.shape().name
    }

    /// Returns the shape in which it goes out.
    pub(crate) fn shape(self) -> &'static Shape {
        self.envelope
    }

    /// Whether it goes out in the envelope of the type that declares it.
    #[cfg(feature = "openapi")]
    pub(crate) fn is_in_own_envelope(self) -> bool {
        std::ptr::eq(self.envelope, self.tree.envelope)
    }

    /// Returns where its members stand.
    pub(crate) fn member_range(self) -> (&'static MemberTable, Range<usize>) {
        (self.tree.members, self.tree.members.of(self.row))
    }

    /// Returns another declaration of the same type.
    #[cfg(feature = "openapi")]
    pub(crate) fn sibling(self, row: u16) -> Self {
        Self { row, ..self }
    }

    /// Returns the members of its type, and its row.
    #[cfg(any(feature = "openapi", feature = "reference"))]
    pub(crate) fn member_table(self) -> (&'static MemberTable, u16) {
        (self.tree.members, self.row)
    }

    /// Returns the declaring table and the row in it.
    pub(crate) fn place(self) -> (&'static Table, u16) {
        (self.table(), self.row)
    }

    /// Returns all headers but a `Retry-After` that a field states.
    pub(crate) fn declared_headers(self) -> &'static [Header] {
        self.profile().headers
    }

    /// Whether there are any headers, a `Retry-After` that a field states among them.
    pub(crate) fn has_headers(self) -> bool {
        let profile = self.profile();
        !profile.headers.is_empty() || profile.retry_after
    }

    /// Whether a field states the seconds of `Retry-After`.
    #[cfg(any(feature = "openapi", feature = "reference"))]
    pub(crate) fn retry_after_from_field(self) -> bool {
        self.profile().retry_after
    }

    /// Returns the level of its event.
    pub(crate) fn level(self) -> Level {
        let stated = self.tree.levels.get(usize::from(self.row));
        let stated = stated.and_then(|letter| Level::from_letter(*letter));
        stated.unwrap_or_else(|| Level::of(self.status()))
    }

    /// Whether the message has no placeholders.
    pub(crate) fn is_static(self) -> bool {
        self.profile().is_static
    }

    /// Returns the finished body in its envelope, if there is nothing to be filled in.
    #[cfg(feature = "client")]
    pub(crate) fn static_body(self) -> Option<&'static [u8]> {
        self.envelope.is_unified.then(|| self.tree.static_body(self.row)).flatten()
    }

    /// Returns the body as far as it was built at compile time.
    pub(crate) fn body_head(self) -> &'static str {
        self.table().text(self.row().body())
    }

    /// Returns the message as the inside of a JSON string, if it has no placeholders.
    pub(crate) fn escaped_message(self) -> Option<&'static str> {
        self.is_static().then(|| self.table().text(self.row().escaped_message()))
    }

    /// Returns the message, ready to be filled in.
    pub(crate) fn template(self, out: &mut dyn fmt::Write) -> Template<'_> {
        let table = self.table();
        let row = self.row();
        Template::new(table.text(row.message()), out).cut(table.text_from(row.cuts()))
    }

    /// Returns the row, which every entry has.
    fn row(self) -> Row {
        self.table().row(usize::from(self.row)).unwrap_or_default()
    }

    fn profile(self) -> &'static Profile {
        self.table().profile(&self.row())
    }

    fn table(self) -> &'static Table {
        self.tree.table
    }
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.table(), other.table()) && self.row == other.row
    }
}

impl Eq for Entry {}

impl Hash for Entry {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::ptr::hash(self.table(), state);
        self.row.hash(state);
    }
}
