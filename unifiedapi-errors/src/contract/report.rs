//! What a failed test says.

use std::path::PathBuf;
use std::{env, fmt, io, thread};

use super::{Change, OVERWRITE, VARIABLE};

/// Why the contract does not hold, and how to accept it: made to be read by whoever broke it.
///
/// Its `Display` has several lines; see [`check`](super::check) for an example.
#[derive(Debug)]
pub struct Report {
    path: PathBuf,
    problem: Problem,
}

/// What is the matter.
#[derive(Debug)]
pub(super) enum Problem {
    Broken {
        breaking: Vec<Change>,
        accepted: Vec<Change>,
    },
    Missing,
    /// With what is wrong.
    Damaged(String),
    /// Of a later version of this crate, which knows what must not be lost.
    Newer(u64),
    Unreadable(io::Error),
    Unwritable(io::Error),
    /// By a writer that does not come to an end, with the file that says so.
    Locked(PathBuf),
}

impl Report {
    pub(super) fn new(path: PathBuf, problem: Problem) -> Self {
        Self { path, problem }
    }

    /// Returns the changes that break deployed clients, by code; none if the file is the problem.
    #[must_use]
    pub fn breaking(&self) -> &[Change] {
        match &self.problem {
            Problem::Broken { breaking, .. } => breaking,
            _ => &[],
        }
    }

    /// Returns the changes beside them that clients do not mind, by code.
    #[must_use]
    pub fn accepted(&self) -> &[Change] {
        match &self.problem {
            Problem::Broken { accepted, .. } => accepted,
            _ => &[],
        }
    }
}

impl std::error::Error for Report {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.problem {
            Problem::Unreadable(error) | Problem::Unwritable(error) => Some(error),
            _ => None,
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match &self.problem {
            Problem::Broken { breaking, accepted } => {
                let changes = match breaking.len() {
                    1 => "1 change to the errors breaks".to_owned(),
                    number => format!("{number} changes to the errors break"),
                };
                writeln!(f, "{changes} deployed clients, says {path}")?;
                review(f, breaking, accepted)
            }
            Problem::Missing => write!(
                f,
                "there is no contract file {path}\n\n\
                 Write it with\n\n    {Command}\n\nand commit it."
            ),
            Problem::Damaged(what) => write!(
                f,
                "the contract file {path} is damaged: {what}\n\n\
                 Restore it from version control. If that cannot be, delete it and write it anew \
                 with\n\n    {Command}\n\nwhich forgets the codes that were removed before."
            ),
            Problem::Newer(version) => write!(
                f,
                "the contract file {path} has the version {version}, which this version of \
                 unifiedapi-errors does not know\n\nUpdate unifiedapi-errors."
            ),
            Problem::Unreadable(error) => write!(
                f,
                "the contract file {path} cannot be read: {error}\n\n\
                 Once it can, this writes it anew:\n\n    {Command}"
            ),
            Problem::Unwritable(error) => {
                write!(f, "the contract file {path} cannot be written: {error}")
            }
            Problem::Locked(lock) => {
                let lock = lock.display();
                write!(
                    f,
                    "the contract file {path} is locked by another writer: there is {lock}\n\n\
                     If no test is running, delete that file."
                )
            }
        }
    }
}

/// Writes what changed, each kind under its advice, and how to accept it.
fn review(f: &mut fmt::Formatter<'_>, breaking: &[Change], accepted: &[Change]) -> fmt::Result {
    let advice = |change: &Change| match change {
        Change::Removed { .. } => REMOVED,
        Change::StatusChanged { .. } => CHANGED,
        Change::Reused { .. } => REUSED,
        Change::MemberRemoved { .. } => MEMBER_REMOVED,
        Change::MemberOptional { .. } => MEMBER_OPTIONAL,
        Change::EnvelopeChanged { .. } => ENVELOPE,
        Change::GroupChanged { .. } => GROUP,
        Change::MemberAdded { .. } | Change::Added { .. } | Change::Reworded { .. } => ACCEPTED,
    };
    let headings =
        [REMOVED, CHANGED, REUSED, MEMBER_REMOVED, MEMBER_OPTIONAL, ENVELOPE, GROUP, ACCEPTED];
    for heading in headings {
        let changes = breaking.iter().chain(accepted).filter(|change| advice(change) == heading);
        for (index, change) in changes.enumerate() {
            if index == 0 {
                writeln!(f, "\n{heading}")?;
            }
            let mark = if change.is_breaking() { '-' } else { '+' };
            writeln!(f, "  {mark} {change}")?;
        }
    }
    write!(
        f,
        "\nIf clients can bear it, as in a new major version of the API, accept all of this with\
         \n\n    {Command}\n\nand commit the file."
    )
}

const REMOVED: &str = "Removed. Clients that handle these no longer recognize what goes wrong:\n\
                       keep the variant, and mark it `#[deprecated]`.";
const CHANGED: &str = "Status changed. Clients, proxies and retries go by the status:\n\
                       keep it, and declare a new code for the new meaning.";
const REUSED: &str = "Declared again. These were removed once, and old clients take them for what \
                      they meant:\nchoose another code.";
const MEMBER_REMOVED: &str = "Member removed. Clients that read these find nothing:\nkeep the field, \
                              and its name: `member = \"…\"`.";
const MEMBER_OPTIONAL: &str = "Member optional. Clients rely on these, which were always there:\n\
                               keep the type, or add a member of another name.";
const ENVELOPE: &str = "Envelope changed. Clients look for code, message and members where they \
                        were:\nkeep the shape, and give the new one to new errors.";
const GROUP: &str = "Group changed. The envelope shows it, so clients go by it:\nkeep it.";
const ACCEPTED: &str = "No client minds these, but the file does not have them yet:";

/// The command that writes the file: of this package and this test, as far as they are known.
struct Command;

impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{VARIABLE}={OVERWRITE} cargo test")?;
        if let Ok(package) = env::var("CARGO_PKG_NAME") {
            write!(f, " -p {package}")?;
        }
        // The test harness names its threads after their tests.
        match thread::current().name() {
            Some(test) if test != "main" => write!(f, " {test}"),
            _ => Ok(()),
        }
    }
}
