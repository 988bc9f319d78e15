//! The reference page of an API's errors, as Markdown and as HTML.
//!
//! The page is made from the declarations, so it says what the server sends. It has the layout of
//! UnifiedAPI's own page: the format, the successful codes, then the errors by status and group.
//!
//! - Statuses stand in ascending order, groups in the order of their first entry, entries in the
//!   order in which they were given; those without a group come first in their status. A declaration
//!   that was given twice, as by two types that delegate to a third, is listed once.
//! - Descriptions and the notes of `#[deprecated]` are doc comments, so they are read as Markdown
//!   (HTML in them is shown as text, images as their alternative text, and a link stays one if it
//!   leads to `http:`, `https:` or `mailto:`). So is [`Page::intro`]. All other texts are shown to
//!   the letter.
//!
//! ```
//! use unifiedapi_errors::{Catalog, UnifiedError, reference};
//!
//! #[derive(Debug, UnifiedError)]
//! pub enum UserError {
//!     /// No user has this id.
//!     #[unified(status = 404, code = "user_not_found", message = "User {id} was not found.")]
//!     NotFound { id: u64 },
//! }
//!
//! let page = reference::markdown(UserError::entries());
//! assert!(page.contains("### 404 Not Found"));
//! assert!(page.contains("| `user_not_found` | User {id} was not found. | No user has this id. |"));
//! ```

use http::StatusCode;
use minijinja::syntax::SyntaxConfig;
use minijinja::{AutoEscape, Environment, UndefinedBehavior, Value, context};

use crate::Entry;
use crate::outline::once;

mod formats;
mod prose;
mod sample;
mod sections;
mod url;
mod view;

/// Returns the page as Markdown: CommonMark with the tables of GitHub's flavour (GFM, section 4.10).
///
/// Short for [`Page::new`] and [`Page::markdown`]; see the [module](self) for what is on it.
///
/// ```
/// use unifiedapi_errors::{Catalog, UnifiedError, reference};
///
/// #[derive(Debug, UnifiedError)]
/// #[unified(status = 403, code = "user_locked", message = "The user is locked.")]
/// pub struct Locked;
///
/// let page = reference::markdown(Locked::entries());
/// assert!(page.contains("| `user_locked` | The user is locked. |"));
/// ```
#[must_use]
pub fn markdown(entries: impl IntoIterator<Item = Entry>) -> String {
    Page::new(entries).markdown()
}

/// Returns the page as one HTML document that loads nothing.
///
/// Each code is an anchor, such as `#user_locked`; where a code repeats, the first entry has the
/// plain one and the others are `#user_locked-2` and so on. With JavaScript a search box filters as
/// one types, and takes what one has: words, a code in quotes, a whole response, a message with its
/// values; `?q=` in the address is what it looks for. The page follows the reader's light or dark setting, fits phones, and prints.
///
/// Short for [`Page::new`] and [`Page::html`]; see the [module](self) for what is on it.
///
/// ```
/// use unifiedapi_errors::{Catalog, UnifiedError, reference};
///
/// #[derive(Debug, UnifiedError)]
/// #[unified(status = 403, code = "user_locked", message = "The user is locked.")]
/// pub struct Locked;
///
/// let page = reference::html(Locked::entries());
/// assert!(page.contains(r##"href="#user_locked""##));
/// ```
#[must_use]
pub fn html(entries: impl IntoIterator<Item = Entry>) -> String {
    Page::new(entries).html()
}

/// A reference page before it is rendered, for a title, an introduction, links and successes of one's
/// own.
///
/// ```
/// use http::StatusCode;
/// use unifiedapi_errors::{Catalog, UnifiedError, reference::Page};
///
/// #[derive(Debug, UnifiedError)]
/// #[unified(status = 403, code = "user_locked", message = "The user is locked.")]
/// pub struct Locked;
///
/// let page = Page::new(Locked::entries())
///     .title("Errors of the user service")
///     .intro("Errors from 500 on may be **tried again**.")
///     .link("OpenAPI document", "/openapi.json")
///     .success(StatusCode::CREATED, "The user was created.")
///     .markdown();
/// assert!(page.starts_with("# Errors of the user service\n\n[OpenAPI document](</openapi.json>)\n"));
/// assert!(page.contains("\n\nErrors from 500 on may be **tried again**.\n\n## Format\n"));
/// assert!(page.contains("| 201 | The user was created. |"));
/// ```
#[derive(Clone, Debug)]
pub struct Page {
    title: String,
    intro: String,
    links: Vec<(String, String)>,
    successes: Vec<(StatusCode, String)>,
    entries: Vec<Entry>,
}

impl Page {
    /// Starts a page of these entries, titled *HTTP Return Codes*.
    #[must_use]
    pub fn new(entries: impl IntoIterator<Item = Entry>) -> Self {
        Self {
            title: "HTTP Return Codes".to_owned(),
            intro: "This page describes the HTTP return codes and error responses.".to_owned(),
            links: Vec::new(),
            successes: Vec::new(),
            entries: once(entries),
        }
    }

    /// Replaces the title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Replaces the sentence before the format by Markdown: how clients authenticate, what may be tried
    /// again, whom to ask.
    ///
    /// It is CommonMark with the tables of GitHub's flavour. Headings stand below the title, on the
    /// second level or lower. HTML in it is shown as text, images as their alternative text, and links
    /// as in [`link`](Self::link).
    #[must_use]
    pub fn intro(mut self, markdown: impl Into<String>) -> Self {
        self.intro = markdown.into();
        self
    }

    /// Adds a link: to the document for machines, say, or to those who answer for the API.
    ///
    /// The URL is one of `http:`, `https:` or `mailto:`, or relative to the page; of any other, such as
    /// `javascript:`, only the text is shown.
    #[must_use]
    pub fn link(mut self, text: impl Into<String>, url: impl Into<String>) -> Self {
        self.links.push((text.into(), url.into()));
        self
    }

    /// Adds a row to the table of successful codes.
    ///
    /// Without one, a page with entries of `catalog::UnifiedApiError` has the rows of
    /// `catalog::Success`, as UnifiedAPI's own has; any other page has no such table.
    #[must_use]
    pub fn success(mut self, status: StatusCode, description: impl Into<String>) -> Self {
        self.successes.push((status, description.into()));
        self
    }

    /// Renders the page as [`markdown`] does.
    #[must_use]
    pub fn markdown(&self) -> String {
        render(MARKDOWN, include_str!("reference/page.md.jinja"), view::markdown(self))
    }

    /// Renders the page as [`html()`] does.
    #[must_use]
    pub fn html(&self) -> String {
        let page = view::html(self);
        let assets = context! {
            style => Value::from_safe_string(include_str!("reference/page.css").to_owned()),
            script => Value::from_safe_string(include_str!("reference/page.js").to_owned()),
        };
        let source = include_str!("reference/page.html.jinja");
        render(HTML, source, context! { ..page, ..assets })
    }

    fn successes(&self) -> Vec<(StatusCode, &str)> {
        #[cfg(feature = "catalog")]
        if self.successes.is_empty() {
            use crate::Catalog;
            use crate::catalog::{Success, UnifiedApiError};

            let is_unified_api = |entry: &Entry| UnifiedApiError::from_entry(*entry).is_some();
            if self.entries.iter().any(is_unified_api) {
                return Success::ALL.map(|row| (row.status(), row.description())).to_vec();
            }
        }
        self.successes.iter().map(|(status, text)| (*status, text.as_str())).collect()
    }
}

const HTML: &str = "page.html.jinja";
const MARKDOWN: &str = "page.md.jinja";

/// Fills one of the templates.
fn render(name: &str, source: &str, page: Value) -> String {
    let render = || {
        // Tags on lines of their own leave no trace.
        let mut syntax = SyntaxConfig::builder();
        syntax.trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true);
        let mut environment = Environment::empty();
        environment.set_syntax(syntax.build()?);
        environment.set_auto_escape_callback(|name| match name {
            HTML => AutoEscape::Html,
            _ => AutoEscape::None,
        });
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.render_named_str(name, source, page)
    };
    // The templates are part of this crate and no data makes them fail; if one ever did, the page
    // would say why.
    render().unwrap_or_else(|error| error.to_string())
}
