//! The data, in memory: gone when the server stops.

use std::collections::{BTreeMap, VecDeque};
use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};

use super::clock;

/// How many calls and how many events are kept: the oldest go first.
const CAPACITY: usize = 1000;

/// Whom all calls belong to.
const OWNER: &str = "12";

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
    pub(crate) calls: VecDeque<Call>,
    pub(crate) events: VecDeque<Event>,
    /// Queue and agent, and what is known of the agent.
    pub(crate) agents: BTreeMap<(String, String), Agent>,
}

/// A call in progress.
#[derive(Clone)]
pub(crate) struct Call {
    pub(crate) id: String,
    pub(crate) extension: String,
    pub(crate) published: String,
    pub(crate) nonce: Option<String>,
    pub(crate) status: String,
    /// Who talks to whom, as `phoneCallView` has it.
    pub(crate) views: Vec<Value>,
}

/// A request that the server would make when a call begins or ends.
#[derive(Clone)]
pub(crate) struct Event {
    pub(crate) id: String,
    pub(crate) extension: String,
    pub(crate) r#type: String,
    pub(crate) method: String,
    pub(crate) note: String,
    pub(crate) url: String,
    pub(crate) status: String,
}

/// Somebody who answers the calls of a queue.
#[derive(Clone)]
pub(crate) struct Agent {
    pub(crate) number: String,
    pub(crate) status: String,
}

impl Store {
    /// Makes a store with one call and one event, whose writes fail if `failing`.
    pub(crate) fn new(failing: bool) -> Self {
        let mut data = Data {
            made: 0,
            calls: VecDeque::new(),
            events: VecDeque::new(),
            agents: BTreeMap::new(),
        };
        let id = data.next_call_id();
        data.add_call(first_call(id));
        let id = data.next_id();
        data.add_event(first_event(id));
        Self { failing, data: Mutex::new(data) }
    }

    /// Opens the store to look at it.
    pub(crate) fn read(&self) -> MutexGuard<'_, Data> {
        // Whoever panicked while holding it had not begun to write: each write is one assignment.
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

    pub(crate) fn add_call(&mut self, call: Call) {
        self.calls.truncate(CAPACITY - 1);
        self.calls.push_front(call);
    }

    pub(crate) fn add_event(&mut self, event: Event) {
        self.events.truncate(CAPACITY - 1);
        self.events.push_front(event);
    }
}

impl Call {
    pub(crate) fn to_json(&self) -> Value {
        json!({
            "id": self.id,
            "ownerId": OWNER,
            "extension": self.extension,
            "published": self.published,
            "nonce": self.nonce,
            "status": self.status,
            "phoneCallView": self.views,
        })
    }
}

impl Event {
    pub(crate) fn to_json(&self) -> Value {
        json!({
            "id": self.id,
            "extension": self.extension,
            "type": self.r#type,
            "method": self.method,
            "note": self.note,
            "url": self.url,
            "status": self.status,
        })
    }
}

fn first_call(id: String) -> Call {
    Call {
        id,
        extension: "0003*210".into(),
        published: clock::now(),
        nonce: None,
        status: "talking".into(),
        views: vec![json!({
            "id": "01",
            "source": ["0003*210"],
            "destination": ["5353535"],
            "callerId": "John Doe <4242425>",
        })],
    }
}

fn first_event(id: String) -> Event {
    Event {
        id,
        extension: "0003*210".into(),
        r#type: "0".into(),
        method: "0".into(),
        note: "Opens the customer's card.".into(),
        url: "http://crm.example/calls".into(),
        status: "1".into(),
    }
}
