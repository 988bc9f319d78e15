//! The table of contents of the corpus, made from the corpus.

use std::fmt::Write;
use std::path::{Path, PathBuf};

/// A folder of cases.
pub struct Topic {
    pub folder: &'static str,
    title: &'static str,
    about: &'static str,
}

/// The folders of the cases whose text is the compiler's own.
pub const RUSTC: [&str; 2] = ["beyond", "rustc"];

/// The compiler whose text it is; with a newer one, `TRYBUILD=overwrite` writes it anew.
macro_rules! rustc_version {
    () => {
        "1.95"
    };
}
pub const RUSTC_VERSION: &str = rustc_version!();

/// The topics, in reading order.
pub const TOPICS: &[Topic] = &[
    topic(
        RUSTC[0],
        "What the macro cannot see",
        "What users meet though every key is right, in the compiler's own words: an impl of their own \
         beside ours (E0119; where it conflicts with that of a framework, such as `IntoResponse` for \
         axum, write `#[unified(manual(axum))]`), a trait that is not in scope (E0599), a feature that \
         is off (E0277, E0432), types that delegate to each other (E0391).",
    ),
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
        RUSTC[1],
        "What only types show",
        concat!(
            "These texts are the compiler's own, of rustc ",
            rustc_version!(),
            "; another has other words."
        ),
    ),
];

const fn topic(folder: &'static str, title: &'static str, about: &'static str) -> Topic {
    Topic { folder, title, about }
}

/// A heading of the page, and what stands below it.
struct Section {
    title: &'static str,
    about: &'static str,
    cases: Vec<Case>,
}

/// A case, as a row of the page.
struct Case {
    /// Where it is, from here.
    path: String,
    rule: String,
    /// What the compiler says, with its code where it has one.
    error: String,
    /// What to write instead: the case itself says it where the compiler does not.
    help: String,
}

/// Returns the page as it should be.
pub fn read() -> String {
    let sections = sections();
    let cases: usize = sections.iter().map(|section| section.cases.len()).sum();
    let mut page = format!(
        "# What the compiler says\n\n\
        Every wrong declaration in this folder is one mistake, and the `.stderr` beside it is what the\n\
        compiler says to it. The folder is a manual to read and a test to pass: {cases} cases in {} topics.\n\
        Search this page for what your compiler said.\n\n\
        | topic | cases | |\n|---|--:|---|\n",
        sections.len(),
    );
    for Section { title, about, cases } in &sections {
        let anchor = title.to_lowercase().replace(' ', "-");
        let _ = writeln!(page, "| [{title}](#{anchor}) | {} | {} |", cases.len(), cell(about));
    }
    page.push_str("\nIt is made from the cases by `OVERWRITE=1 cargo test --test compile_fail`.\n");
    for Section { title, about, cases } in sections {
        let head = "| rule | what it says | what to write |\n|---|---|---|\n";
        let _ = write!(page, "\n## {title}\n\n{about}\n\n{head}");
        for Case { path, rule, error, help, .. } in cases {
            let [rule, error, help] = [rule, error, help].map(|text| cell(&text));
            let _ = writeln!(page, "| [{rule}]({path}) | {error} | {help} |");
        }
    }
    page
}

/// Sorts the cases under their headings.
fn sections() -> Vec<Section> {
    let section = |Topic { folder, title, about }: &Topic| {
        let cases = files(folder, "rs").into_iter().map(|file| Case::read(folder, &file));
        Section { title, about, cases: cases.collect() }
    };
    TOPICS.iter().map(section).collect()
}

impl Case {
    fn read(folder: &str, file: &Path) -> Self {
        let text = std::fs::read_to_string(file).expect("a case is text");
        let stderr = std::fs::read_to_string(file.with_extension("stderr")).unwrap_or_default();
        let mut lines = text.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim);
        let rule = lines.next().unwrap_or_default().to_owned();
        let told_here = lines.collect::<Vec<_>>().join(" ").trim().to_owned();
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        Self {
            path: format!("{folder}/{name}"),
            rule,
            error: error(&stderr),
            help: if told_here.is_empty() { help(&stderr) } else { told_here },
        }
    }
}

/// Returns the first line of what the compiler says, without the word `error`.
fn error(stderr: &str) -> String {
    let line = stderr.lines().next().unwrap_or_default();
    match line.strip_prefix("error[").and_then(|line| line.split_once("]: ")) {
        Some((code, text)) => format!("{code}: {text}"),
        None => line.trim_start_matches("error: ").to_owned(),
    }
}

/// Returns what a message of ours says to write: its `help:`, or where the compiler reports it, the
/// first note that is not the compiler's own.
fn help(stderr: &str) -> String {
    const OF_THE_COMPILER: &[&str] =
        &["1 ", "2 ", "conflicting ", "expected ", "required ", "similarly ", "this error "];
    let mut lines = stderr.lines().map(str::trim);
    let ours = lines.clone().nth(1).and_then(|line| line.strip_prefix("help: "));
    let noted = || {
        let notes = lines.find_map(|line| {
            let note = line.strip_prefix("= note: ")?;
            (!OF_THE_COMPILER.iter().any(|start| note.starts_with(start))).then_some(note)
        });
        notes.unwrap_or_default()
    };
    ours.unwrap_or_else(noted).to_owned()
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

/// Escapes what a table would take for its own.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
