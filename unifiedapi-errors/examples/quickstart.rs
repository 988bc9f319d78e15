//! Shows a voicemail API's errors, as clients and logs see them, and the crate's catalog.
//!
//! `cargo run --example quickstart` prints every response of its own, with `-- --catalog` the table of
//! the catalog, and with `-- CODE...` what is known of these codes.

use std::{
    collections::BTreeSet,
    error::Error as _,
    io::{self, StdoutLock, Write},
    iter,
    process::ExitCode,
    time::Duration,
};

use anstream::AutoStream;
use anstyle::{AnsiColor, Style};
use http::{HeaderMap, StatusCode};
use terminal_size::{Width, terminal_size_of};
use textwrap::{Options, WordSplitter};
use unifiedapi_errors::{Catalog, Entry, UnifiedError, catalog::UnifiedApiError};

const TITLE: Style = Style::new().bold();
const NAME: Style = AnsiColor::Cyan.on_default();
const LABEL: Style = Style::new().dimmed();
const CLIENT_FAULT: Style = AnsiColor::Yellow.on_default().bold();
const SERVER_FAULT: Style = AnsiColor::Red.on_default().bold();

const MAX_MINUTES: u64 = 5;

/// How much alike two codes are that may be mistaken for each other: 0 not at all, 1 the same.
const NEAR: f64 = 0.5;

/// All that can go wrong in the voicemail API: what its clients read, and what its logs read.
#[derive(Debug, UnifiedError)]
#[unified(prefix = "voicemail_", status = 400)]
enum VoicemailError {
    /// Neither WAV nor MP3 was found in the upload.
    #[unified(group = "Greetings", message = "The greeting must be a WAV or an MP3 file.")]
    GreetingInvalid,

    /// The recording is longer than a caller would listen to.
    #[unified(
        group = "Greetings",
        status = PAYLOAD_TOO_LARGE,
        message("The greeting lasts {} minutes; {MAX_MINUTES} are allowed.", seconds.div_ceil(60)),
        display = "greeting of {seconds} s refused"
    )]
    GreetingTooLong { seconds: u64 },

    /// No mailbox belongs to this extension.
    #[unified(group = "Mailboxes", status = 404, message = "Extension {extension} has no mailbox.")]
    MailboxNotFound { extension: String },

    /// The mailbox is on its way to another node, which only the log names.
    #[unified(
        group = "Mailboxes",
        status = 503,
        retry_after = retry_in,
        message = "The mailbox is being moved.",
        display = "mailbox is moving to {node}"
    )]
    MailboxMoving { node: &'static str, retry_in: Duration },

    /// The disk failed: clients learn that it did, logs learn how.
    #[unified(
        group = "Mailboxes",
        status = 500,
        code = "internal_server_error",
        message = "The voicemail store failed.",
        display = "voicemail store failed"
    )]
    Store(#[from] io::Error),

    #[unified(transparent)]
    UnifiedApi(#[from] UnifiedApiError),
}

/// Makes one value of each variant.
fn samples() -> [VoicemailError; 6] {
    let cause = io::Error::other("/var/spool/voicemail/0003*210: disk quota exceeded");
    [
        VoicemailError::GreetingInvalid,
        VoicemailError::GreetingTooLong { seconds: 754 },
        VoicemailError::MailboxNotFound { extension: "0003*210".to_owned() },
        VoicemailError::MailboxMoving { node: "vm-07", retry_in: Duration::from_secs(30) },
        cause.into(),
        UnifiedApiError::ExpiredToken.into(),
    ]
}

fn main() -> ExitCode {
    match run(&Asked::on_command_line()) {
        Ok(status) => status,
        // The reader (`| head`) has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            // Where even this cannot be written, the exit status is what is left to say.
            let _ = writeln!(anstream::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// What is to be printed.
struct Asked {
    codes: Vec<String>,
    catalog: bool,
}

impl Asked {
    /// Reads the arguments; `--help` and mistakes end the program here.
    fn on_command_line() -> Self {
        let codes = clap::Arg::new("CODE")
            .num_args(0..)
            .help("Explains these codes instead, e.g. `filtervalue_invalid`");
        let catalog = clap::Arg::new("catalog")
            .long("catalog")
            .action(clap::ArgAction::SetTrue)
            .conflicts_with("CODE")
            .help("Prints the UnifiedAPI catalog instead");
        let mut matches = clap::Command::new("quickstart")
            .about("Prints the responses of a voicemail API's errors")
            .args([codes, catalog])
            .get_matches();
        let codes = matches.remove_many("CODE").map(Iterator::collect).unwrap_or_default();
        Self { codes, catalog: matches.get_flag("catalog") }
    }
}

/// Prints what was asked for; an unknown code makes it a failure.
fn run(asked: &Asked) -> io::Result<ExitCode> {
    let mut page = Page::on_stdout();
    if asked.catalog {
        page.catalog()?;
        return Ok(ExitCode::SUCCESS);
    }
    if asked.codes.is_empty() {
        page.responses()?;
        return Ok(ExitCode::SUCCESS);
    }

    let (known, unknown): (Vec<_>, Vec<_>) =
        asked.codes.iter().partition(|code| VoicemailError::with_code(code).next().is_some());
    for code in known {
        page.explanation(code)?;
    }
    page.out.flush()?;
    for code in &unknown {
        report_unknown(code)?;
    }
    Ok(if unknown.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Writes on stdout, in colours and wrapped where that is a terminal.
struct Page {
    out: AutoStream<StdoutLock<'static>>,
    /// In columns; no limit where nobody reads along, so that one row stays one line for `grep`.
    width: usize,
}

impl Page {
    /// Opens stdout, which stays locked while the page is written.
    fn on_stdout() -> Self {
        let width = terminal_size_of(io::stdout())
            .map_or(usize::MAX, |(Width(columns), _)| usize::from(columns).clamp(40, 100));
        Self { out: anstream::stdout().lock(), width }
    }

    /// Prints for each sample the whole response, then what the log sees.
    fn responses(&mut self) -> io::Result<()> {
        writeln!(self.out, "{TITLE}The voicemail API's errors, as sent and as logged{TITLE:#}\n")?;
        for (number, error) in (1..).zip(samples()) {
            let value = self.wrapped(&format!("{error:?}"), 3);
            writeln!(self.out, "{number}. {TITLE}{value}{TITLE:#}\n")?;
            self.response(&error)?;
            self.log(&error)?;
        }
        writeln!(self.out, "`-- --catalog` prints the codes that the catalog adds")?;
        writeln!(self.out, "try `-- filtervalue_invalid`")
    }

    /// Prints the status line, the headers, a blank line and the body.
    fn response(&mut self, error: &VoicemailError) -> io::Result<()> {
        let response = error.to_response();
        let (version, status) = (response.version(), response.status());
        let style = style_of(status);
        writeln!(self.out, "{version:?} {style}{status}{style:#}")?;
        for line in header_lines(response.headers()) {
            writeln!(self.out, "{line}")?;
        }
        writeln!(self.out)?;
        self.out.write_all(response.body())?;
        writeln!(self.out, "\n")
    }

    /// Prints `Display` and the chain of sources, which stay on the server.
    fn log(&mut self, error: &VoicemailError) -> io::Result<()> {
        self.field("log", &error.to_string())?;
        for cause in iter::successors(error.source(), |&cause| cause.source()) {
            self.field("cause", &cause.to_string())?;
        }
        writeln!(self.out)
    }

    /// Prints the catalog as a table, one block for each service.
    fn catalog(&mut self) -> io::Result<()> {
        let code_width =
            UnifiedApiError::entries().map(|entry| entry.code().len()).max().unwrap_or_default();
        let rows = UnifiedApiError::entries().count();
        writeln!(self.out, "{TITLE}The UnifiedAPI catalog: {rows} entries{TITLE:#}")?;
        for (service, entries) in by_service(UnifiedApiError::entries()) {
            writeln!(self.out, "\n{TITLE}{service}{TITLE:#} {LABEL}({}){LABEL:#}", entries.len())?;
            for entry in entries {
                self.row(entry, code_width)?;
            }
        }
        Ok(())
    }

    /// Prints one line of the table, or several where the message is too long for one.
    fn row(&mut self, entry: Entry, code_width: usize) -> io::Result<()> {
        let (status, code) = (entry.status().as_u16(), entry.code());
        let style = style_of(entry.status());
        let message = self.wrapped(entry.message(), 9 + code_width);
        writeln!(
            self.out,
            "  {style}{status}{style:#}  {NAME}{code:code_width$}{NAME:#}  {message}"
        )
    }

    /// Prints every entry that carries the code; the transparent variant brings the catalog's.
    fn explanation(&mut self, code: &str) -> io::Result<()> {
        let count = VoicemailError::with_code(code).count();
        let noun = if count == 1 { "entry" } else { "entries" };
        writeln!(self.out, "{TITLE}{code}{TITLE:#} {LABEL}({count} {noun}){LABEL:#}\n")?;
        for entry in VoicemailError::with_code(code) {
            let (status, style) = (entry.status(), style_of(entry.status()));
            writeln!(self.out, "{style}{status}{style:#}")?;
            self.field("message", entry.message())?;
            self.field("service", service_of(entry))?;
            self.field("about", entry.description())?;
            self.field("variant", &format!("{}::{}", entry.type_name(), entry.variant()))?;
            if let Some(error) = example_of(entry) {
                for line in header_lines(&error.headers()) {
                    self.field("header", &line)?;
                }
                self.body(&error)?;
            }
            writeln!(self.out)?;
        }
        Ok(())
    }

    /// Prints the JSON as a labelled line, unbroken so that it can be copied.
    fn body(&mut self, error: &VoicemailError) -> io::Result<()> {
        write!(self.out, "  {LABEL}{:7}{LABEL:#}  ", "body")?;
        self.out.write_all(&error.body())?;
        writeln!(self.out)
    }

    /// Prints one labelled text; an empty one has nothing to say.
    fn field(&mut self, label: &str, text: &str) -> io::Result<()> {
        if text.is_empty() {
            return Ok(());
        }
        let text = self.wrapped(text, 11);
        writeln!(self.out, "  {LABEL}{label:7}{LABEL:#}  {text}")
    }

    /// Breaks a text that starts in column `indent` so that its further lines start there too.
    fn wrapped(&self, text: &str, indent: usize) -> String {
        let options = Options::new(self.width.saturating_sub(indent).max(20))
            .word_splitter(WordSplitter::NoHyphenation);
        textwrap::wrap(text, options).join(&format!("\n{:indent$}", ""))
    }
}

/// Reports on stderr a code that nothing carries, with those closest to it.
fn report_unknown(code: &str) -> io::Result<()> {
    let nearest: Vec<_> =
        nearest(code).into_iter().map(|known| format!("{NAME}{known}{NAME:#}")).collect();
    let mut err = anstream::stderr().lock();
    let code = code.escape_debug();
    writeln!(err, "{SERVER_FAULT}error{SERVER_FAULT:#}: no error has the code `{code}`")?;
    if nearest.is_empty() {
        return writeln!(err, "{TITLE}help{TITLE:#}: `--catalog` prints those that there are");
    }
    writeln!(err, "{TITLE}help{TITLE:#}: nearest known: {}", nearest.join(", "))
}

/// Finds the known code most like this one and up to two that are almost as near; none if all are far.
fn nearest(code: &str) -> Vec<&'static str> {
    let code = code.to_ascii_lowercase();
    // Letters in disorder are near by the one measure, words in disorder by the other.
    let likeness = |known: &str| {
        strsim::normalized_damerau_levenshtein(&code, known)
            .max(strsim::sorensen_dice(&code, known))
    };
    let known: BTreeSet<_> = VoicemailError::entries().map(Entry::code).collect();
    let ranked = known.into_iter().map(|known| (likeness(known), known));
    let mut ranked: Vec<_> = ranked.filter(|(likeness, _)| *likeness >= NEAR).collect();
    ranked.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let best = ranked.first().map_or(0.0, |&(likeness, _)| likeness);
    let near = ranked.into_iter().take_while(|(likeness, _)| *likeness >= 0.75 * best);
    near.take(3).map(|(_, known)| known).collect()
}

/// Makes an error that this entry declares: a sample, or one of the variants without fields.
fn example_of(entry: Entry) -> Option<VoicemailError> {
    samples()
        .into_iter()
        .find(|error| error.entry() == Some(entry))
        .or_else(|| VoicemailError::from_entry(entry))
}

/// Collects the entries of each service, in the order of their first.
fn by_service(entries: impl Iterator<Item = Entry>) -> Vec<(&'static str, Vec<Entry>)> {
    let mut services: Vec<(&str, Vec<Entry>)> = Vec::new();
    for entry in entries {
        let service = service_of(entry);
        match services.iter_mut().find(|(name, _)| *name == service) {
            Some((_, of_service)) => of_service.push(entry),
            None => services.push((service, vec![entry])),
        }
    }
    services
}

/// Names the service an entry belongs to.
fn service_of(entry: Entry) -> &'static str {
    entry.group().unwrap_or("Other")
}

/// Writes each header as `name: value`.
fn header_lines(headers: &HeaderMap) -> impl Iterator<Item = String> {
    headers
        .iter()
        .map(|(name, value)| format!("{name}: {}", String::from_utf8_lossy(value.as_bytes())))
}

/// Tells at a glance whose fault it is.
fn style_of(status: StatusCode) -> Style {
    if status.is_server_error() { SERVER_FAULT } else { CLIENT_FAULT }
}
