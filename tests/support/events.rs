//! Collects the events of feature `tracing`.

use std::{
    fmt::Debug,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};
use tracing::{
    Event, Level, Metadata, Subscriber,
    field::{Field, Visit},
    span,
};
use unifiedapi_errors::{UnifiedError, report};

/// One event of `unifiedapi_errors`.
#[derive(Debug, PartialEq)]
pub struct Seen {
    /// `ERROR`, `WARN`, `INFO` or `DEBUG`.
    pub level: String,
    /// Where it came from.
    pub target: String,
    /// Its fields in the order they came, `message` among them.
    pub fields: Vec<(String, String)>,
}

impl Seen {
    /// Returns the text of a field.
    ///
    /// # Panics
    ///
    /// If there is none of this name.
    #[must_use]
    pub fn field(&self, name: &str) -> &str {
        self.get(name).unwrap()
    }

    /// Returns the request's id, if it is shown.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.get("request_id")
    }

    fn get(&self, name: &str) -> Option<&str> {
        let field = self.fields.iter().find(|(field, _)| field == name);
        field.map(|(_, value)| value.as_str())
    }
}

/// Returns the request's id that an error shows which is reported here and now.
///
/// # Panics
///
/// If it is not reported.
#[must_use]
pub fn current_request_id() -> Option<String> {
    let events = Collected::during(|| report(&JobFailed));
    events.first().unwrap().request_id().map(str::to_owned)
}

#[derive(Debug, UnifiedError)]
#[unified(status = 500, code = "job_failed", message = "The job failed.")]
struct JobFailed;

/// What subscribers have collected.
#[derive(Clone, Debug, Default)]
pub struct Collected(Arc<Mutex<Vec<Seen>>>);

impl Collected {
    /// Collects from all threads, for the rest of the process; the same each time.
    ///
    /// # Panics
    ///
    /// If another subscriber does already.
    pub fn everywhere() -> &'static Self {
        static EVERYWHERE: OnceLock<Collected> = OnceLock::new();
        EVERYWHERE.get_or_init(|| {
            let collected = Self::default();
            tracing::subscriber::set_global_default(Collector(collected.clone(), Level::TRACE))
                .unwrap();
            collected
        })
    }

    /// Collects from this thread while a closure runs.
    pub fn during(run: impl FnOnce()) -> Vec<Seen> {
        Self::during_at(Level::TRACE, run)
    }

    /// Likewise, of the events down to a level.
    pub fn during_at(level: Level, run: impl FnOnce()) -> Vec<Seen> {
        let collected = Self::default();
        tracing::subscriber::with_default(Collector(collected.clone(), level), run);
        collected.take()
    }

    /// Returns the events since the last call.
    #[must_use]
    pub fn take(&self) -> Vec<Seen> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

struct Collector(Collected, Level);

impl Subscriber for Collector {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        // Frameworks have events of their own.
        metadata.target().starts_with("unifiedapi_errors") && *metadata.level() <= self.1
    }

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let seen = Seen {
            level: event.metadata().level().to_string(),
            target: event.metadata().target().to_owned(),
            fields: fields.0,
        };
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner).push(seen);
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

/// The fields as text; that of a number names its type, so that tests see it is one.
#[derive(Default)]
struct Fields(Vec<(String, String)>);

impl Visit for Fields {
    fn record_u64(&mut self, field: &Field, value: u64) {
        self.0.push((field.name().to_owned(), format!("{value}u64")));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.push((field.name().to_owned(), value.to_owned()));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.push((field.name().to_owned(), format!("{value:?}")));
    }
}
