//! The table of contents of the corpus, made from the corpus.

use std::fmt::Write;
use std::path::{Path, PathBuf};

/// A folder of cases.
pub struct Topic {
    pub folder: &'static str,
    title: &'static str,
    about: &'static str,
}

/// The folder of the cases whose text is the compiler's own.
pub const RUSTC: &str = "rustc";

/// The topics, in reading order.
pub const TOPICS: &[Topic] = &[
    topic("status", "Statuses", "`status` is an HTTP error status: a number or a name."),
    topic(
        "code",
        "Codes",
        "`code` is what clients match on: well-formed, and one for each variant.",
    ),
    topic("shared_code", "Shared codes", "`shared_code` says that a repeated code is on purpose."),
    topic(
        "names",
        "Names",
        "`prefix`, `rename_all`, `group`, `description`, `schema`, `manual` and `crate`.",
    ),
    topic("message", "Messages", "`message` is what clients read, in the grammar of `std::fmt`."),
    topic(
        "display",
        "Displays",
        "`display` is what logs read; all rules of messages but one hold.",
    ),
    topic(
        "thiserror",
        "Beside thiserror",
        "`message` alone takes the text of `#[error(\"…\")]` over, under the rules of messages.",
    ),
    topic("leak", "Leaks", "The one rule more for messages: they cannot show what a source says."),
    topic("keys", "Keys", "How `#[unified(…)]` is written, and which keys there are."),
    topic("place", "Places", "Where each key belongs."),
    topic("transparent", "Delegation", "`transparent` leaves everything to the inner error."),
    topic("from_source", "Causes", "`#[source]` and `#[from]`, as in `thiserror`."),
    topic(
        "header",
        "Headers",
        "`header(\"name\" = \"value\")` sends a header; fields fill it as they fill a message.",
    ),
    topic(
        "member",
        "Members",
        "`member` sends a field to clients; `example` is the value that documents show.",
    ),
    topic("retry_after", "Retry-After", "`retry_after` sends the seconds to wait."),
    topic("level", "Levels", "`level` is that of the event that feature `tracing` makes."),
    topic("codes", "Codes as an enum", "`codes = UserErrorCode` declares an enum of the codes."),
    topic(
        "envelope",
        "Envelopes",
        "`envelope!` declares the shape of bodies; `envelope = Flat` names it.",
    ),
    topic(
        "responses",
        "Responses by hand",
        "`responses!(Upstream)` is for a type with `impl UnifiedError` by hand.",
    ),
    topic("shape", "Shapes", "What can be an error."),
    topic("several", "Several at once", "All mistakes of a type are reported in one compilation."),
    topic(
        RUSTC,
        "What only types show",
        "These texts are the compiler's; a new compiler may change them.",
    ),
];

const fn topic(folder: &'static str, title: &'static str, about: &'static str) -> Topic {
    Topic { folder, title, about }
}

/// Returns the table of contents as it should be.
pub fn read() -> String {
    let cases: usize = TOPICS.iter().map(|topic| files(topic.folder, "rs").len()).sum();
    let mut page = format!(
        "# What the compiler says\n\n\
        Every wrong declaration in this folder is one mistake, and the `.stderr` beside it is what the\n\
        compiler says to it. The folder is a manual to read and a test to pass: {cases} cases in {} topics.\n\n\
        This page is made from the cases by `OVERWRITE=1 cargo test --test compile_fail`.\n",
        TOPICS.len(),
    );
    for topic in TOPICS {
        let Topic { folder, title, about } = topic;
        let cases = files(folder, "rs");
        let _ = write!(
            page,
            "\n## {title} ({})\n\n{about}\n\n| rule | what it says |\n|---|---|\n",
            cases.len()
        );
        for case in cases {
            let name = case.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let rule = cell(rule(&case));
            let error = cell(first_error(&case));
            let _ = writeln!(page, "| [{rule}]({folder}/{name}) | {error} |");
        }
    }
    page
}

/// Lists the folders with cases.
pub fn folders() -> Vec<String> {
    let entries = std::fs::read_dir(root()).expect("the corpus is a folder");
    entries
        .map(|entry| entry.expect("an entry of the corpus").path())
        .filter(|path| path.is_dir() && !path.ends_with("target"))
        .map(|path| path.file_name().unwrap_or_default().to_string_lossy().into_owned())
        .collect()
}

/// Lists the files of a folder with this ending, in alphabetical order.
pub fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root().join(folder)).expect("a topic is a folder");
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("an entry of a topic").path())
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect();
    files.sort();
    files
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Returns the first line of a case, which is its rule.
fn rule(case: &Path) -> String {
    let text = std::fs::read_to_string(case).expect("a case is text");
    text.lines().next().unwrap_or_default().trim_start_matches("//! ").to_owned()
}

/// Returns the first line of what the compiler says, without `error:`.
fn first_error(case: &Path) -> String {
    let text = std::fs::read_to_string(case.with_extension("stderr")).unwrap_or_default();
    let line = text.lines().next().unwrap_or_default();
    line.split_once(": ").map_or(line, |(_, text)| text).to_owned()
}

/// Escapes what a table would take for its own.
fn cell(text: String) -> String {
    text.replace('|', "\\|")
}
