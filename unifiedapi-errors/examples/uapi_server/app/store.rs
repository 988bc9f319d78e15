//! The data, in memory: gone when the server stops.
//!
//! It has a bound: so many rows of each kind, each made of texts that have one.

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::agents::Agent;
use super::calls::Call;
use super::events::Event;

/// How many rows of a kind are kept: the oldest go first.
pub(crate) const CAPACITY: usize = 1000;

/// All that the server remembers.
///
/// Users, extensions and agents exist as soon as their identifiers are well formed, so that a
/// client can bring its own; calls and events exist when they were made.
pub(crate) struct Store {
    failing: bool,
    data: Mutex<Data>,
}

pub(crate) struct Data {
    made: u64,
    pub(crate) calls: Rows<Call>,
    pub(crate) events: Rows<Event>,
    /// Those that somebody has changed.
    pub(crate) agents: Rows<Agent>,
}

/// Rows of one kind, the newest first. Who reads them shares them, so that answers are written
/// while others have the store.
pub(crate) struct Rows<T>(VecDeque<Arc<T>>);

impl Store {
    /// Makes a store with one call and one event, whose writes fail if `failing`.
    pub(crate) fn new(failing: bool) -> Self {
        let mut data =
            Data { made: 0, calls: Rows::new(), events: Rows::new(), agents: Rows::new() };
        let id = data.next_call_id();
        data.calls.add(Call::first(id));
        let id = data.next_id();
        data.events.add(Event::first(id));
        Self { failing, data: Mutex::new(data) }
    }

    /// Opens the store to look at it.
    pub(crate) fn read(&self) -> MutexGuard<'_, Data> {
        // Whoever panicked while holding it has left rows, each of them whole.
        self.data.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Opens the store to change it.
    ///
    /// # Errors
    ///
    /// What a disk might say, under `--fail-store`.
    pub(crate) fn write(&self) -> io::Result<MutexGuard<'_, Data>> {
        if self.failing {
            return Err(io::Error::new(io::ErrorKind::StorageFull, "/var/lib/uapi: disk is full"));
        }
        Ok(self.read())
    }
}

impl Data {
    /// Returns an identifier that nothing has yet.
    pub(crate) fn next_id(&mut self) -> String {
        self.made += 1;
        self.made.to_string()
    }

    /// Returns an identifier as calls have them.
    pub(crate) fn next_call_id(&mut self) -> String {
        self.made += 1;
        format!("b817d261{:012x}", self.made)
    }
}

impl<T> Rows<T> {
    fn new() -> Self {
        Self(VecDeque::new())
    }

    /// Returns those that belong to a request.
    pub(crate) fn matching(&self, belongs: impl Fn(&T) -> bool) -> Vec<Arc<T>> {
        self.0.iter().filter(|row| belongs(row)).cloned().collect()
    }

    /// Adds one, in place of the oldest if there are too many.
    pub(crate) fn add(&mut self, row: T) -> Arc<T> {
        let row = Arc::new(row);
        self.0.truncate(CAPACITY - 1);
        self.0.push_front(Arc::clone(&row));
        row
    }

    /// Removes those that belong to a request, and returns them.
    pub(crate) fn remove(&mut self, belongs: impl Fn(&T) -> bool) -> Vec<Arc<T>> {
        let removed = self.matching(&belongs);
        self.0.retain(|row| !belongs(row));
        removed
    }
}

impl<T: Clone> Rows<T> {
    /// Returns the first that belongs to a request, to change it.
    pub(crate) fn get_mut(&mut self, belongs: impl Fn(&T) -> bool) -> Option<&mut T> {
        self.0.iter_mut().find(|row| belongs(row)).map(Arc::make_mut)
    }
}
