//! What documents show of an entry.

use std::borrow::Cow;

use bytes::Bytes;

use crate::Entry;
use crate::request_id;
use crate::respond::{Content, Members, Text};
use crate::template::readable;
#[cfg(feature = "reference")]
use crate::template::{Part, parts};

impl Entry {
    /// Returns what the message consists of.
    #[cfg(feature = "reference")]
    pub(crate) fn message_parts(self) -> Vec<Part<'static>> {
        let message = self.message();
        if self.is_static() { vec![Part::Literal(message)] } else { parts(message).collect() }
    }

    /// Returns the message as one reads it, with `{name}` for each placeholder.
    pub(crate) fn readable_message(self) -> Cow<'static, str> {
        let message = self.message();
        if self.is_static() { message.into() } else { readable(message).into() }
    }

    /// Returns its body in its envelope: exactly that of the value whose fields are all given as
    /// examples, else one that may be sent like that but for its message, in which `{name}` stands for
    /// what fields fill. `None` where a member may be anything.
    pub(crate) fn shown_body(self) -> Option<Bytes> {
        // The document may be asked for by a request, which is none of the examples'.
        request_id::outside(|| self.example_body().or_else(|| self.composed_body()))
    }

    fn composed_body(self) -> Option<Bytes> {
        let members = self.example_members()?;
        let write = |out: &mut Members<'_>| {
            for (name, value) in &members {
                out.write_named(name, value);
            }
        };
        let message = self.readable_message();
        let content = Content {
            status: self.status(),
            // The macro has checked that nothing in it needs an escape.
            code: Text::Escaped(self.code()),
            group: self.group(),
            message: Text::Plain(&message),
            members: &write,
        };
        Some(content.lay_out(self.shape()))
    }
}
