//! What a call is, and how the API shows it.

use serde_json::{Value, json};

use crate::app::json::without_nulls;
use crate::app::links::Links;
use crate::app::moment::Moment;
use crate::app::rules;

/// Ringing and on call, of the states that a view has: 0 to 5.
pub(super) const RINGING: u8 = 3;
pub(super) const ON_CALL: u8 = 5;

/// Whom all calls belong to.
pub(crate) const OWNER: (&str, &str) = ("12", "Demo Organization");

/// A call in progress.
#[derive(Clone)]
pub(crate) struct Call {
    pub(super) id: String,
    /// Who is charged for it, who may be none of the parties.
    pub(super) extension: String,
    pub(super) published: Moment,
    pub(super) answered: Option<Moment>,
    pub(super) nonce: Option<String>,
    pub(super) views: Box<[View]>,
}

/// A call as one of its extensions sees it.
#[derive(Clone)]
pub(crate) struct View {
    pub(super) extension: String,
    pub(super) source: Box<[String]>,
    pub(super) destination: Box<[String]>,
    pub(super) status: u8,
    pub(super) ringing: Option<Moment>,
    pub(super) answered: Option<Moment>,
    pub(super) recording: Option<Moment>,
    pub(super) parked: Option<Moment>,
    pub(super) on_hold: Option<Moment>,
    pub(super) caller_id: Option<String>,
    pub(super) caller_destination: Option<String>,
    pub(super) callee_caller_id: Option<String>,
}

impl Call {
    /// Makes the call that the server begins with: it has been answered.
    pub(crate) fn first(id: String) -> Self {
        let now = Moment::now();
        let mut view = View::ringing("0003*210", Box::new(["0003*210".into()]), now);
        view.destination = Box::new(["5353535".into()]);
        view.caller_id = Some("John Doe <4242425>".into());
        view.answer(now);
        Self {
            id,
            extension: "0003*210".into(),
            published: now,
            answered: Some(now),
            nonce: None,
            views: Box::new([view]),
        }
    }

    /// Whether an extension or another number is one of the parties.
    pub(super) fn has_party(&self, number: &str) -> bool {
        rules::is_same_number(&self.extension, number)
            || self.views.iter().any(|view| view.has_party(number))
    }

    /// Returns the view with this id, to change it; without an id all of them.
    pub(super) fn views_mut(&mut self, id: Option<&str>) -> impl Iterator<Item = &mut View> {
        let views = self.views.iter_mut().enumerate();
        views.filter(move |(index, _)| id.is_none_or(|id| View::id(*index) == id)).map(|(_, it)| it)
    }

    pub(super) fn to_json(&self, links: &Links) -> Value {
        let (owner, name) = OWNER;
        let views = self.views.iter().enumerate().map(|(index, view)| view.to_json(index));
        without_nulls(json!({
            "id": self.id,
            "nonce": self.nonce,
            "extension": self.extension,
            "ownerId": owner,
            "ownerName": name,
            "published": self.published,
            "answered": self.answered,
            "phoneCallView": views.collect::<Vec<_>>(),
            "links": { "self": links.to(format_args!(
                "/uapi/phoneCalls/@me/{}/{}",
                self.extension,
                self.id,
            )) },
        }))
    }
}

impl View {
    /// Makes one that rings since then.
    pub(super) fn ringing(extension: &str, source: Box<[String]>, since: Moment) -> Self {
        Self {
            // A number of somebody else's has no view of its own.
            extension: match source.first() {
                Some(source) if rules::is_extension(source) => rules::long_form(source),
                _ => extension.to_owned(),
            },
            source,
            destination: Box::default(),
            status: RINGING,
            ringing: Some(since),
            answered: None,
            recording: None,
            parked: None,
            on_hold: None,
            caller_id: None,
            caller_destination: None,
            callee_caller_id: None,
        }
    }

    pub(super) fn answer(&mut self, now: Moment) {
        self.status = ON_CALL;
        self.answered.get_or_insert(now);
    }

    fn id(index: usize) -> String {
        format!("{:02}", index + 1)
    }

    fn has_party(&self, number: &str) -> bool {
        let mut numbers = self.source.iter().chain(&self.destination).chain([&self.extension]);
        numbers.any(|party| rules::is_same_number(party, number))
    }

    fn to_json(&self, index: usize) -> Value {
        without_nulls(json!({
            "id": Self::id(index),
            "extension": self.extension,
            "source": self.source,
            "destination": self.destination,
            "flow": self.flow(),
            "status": self.status,
            "ringing": self.ringing,
            "callerId": self.caller_id,
            "callerDestination": self.caller_destination,
            "calleeCallerId": self.callee_caller_id,
            "recording": self.recording,
            "answered": self.answered,
            "parked": self.parked,
            "onHold": self.on_hold,
        }))
    }

    /// Returns 2 for a call between extensions, 4 for one to the world, 8 for one from it.
    fn flow(&self) -> u8 {
        let all_extensions = |numbers: &[String]| numbers.iter().all(|it| rules::is_extension(it));
        match (all_extensions(&self.source), all_extensions(&self.destination)) {
            (true, true) => 2,
            (_, false) => 4,
            (false, true) => 8,
        }
    }
}
