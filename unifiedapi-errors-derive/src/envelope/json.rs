//! JSON with holes.

/// A value.
pub(super) enum Value {
    Object(Object),
    Array(Vec<Value>),
    /// A string in which something is filled in.
    Text(Vec<Part>),
    /// Its JSON text.
    Constant(String),
    Hole(Hole),
}

/// The members in their order, each name once.
#[derive(Default)]
pub(super) struct Object {
    pub(super) members: Vec<(String, Value)>,
    /// Whether `..members` stands behind them.
    pub(super) spread: bool,
}

/// A part of a string.
pub(super) enum Part {
    Literal(String),
    Code,
    Status,
}

/// What differs from error to error.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Hole {
    Code,
    Message,
    Status,
    Reason,
    Group,
    RequestId,
    Member(String),
    Members,
}

impl Value {
    /// Returns the hole, if it is one that may be left out.
    pub(super) fn optional(&self) -> Option<&Hole> {
        match self {
            Self::Hole(hole @ (Hole::Reason | Hole::Group | Hole::RequestId | Hole::Members)) => {
                Some(hole)
            }
            _ => None,
        }
    }

    /// Returns the objects right inside.
    fn objects(&self) -> Vec<&Object> {
        match self {
            Self::Object(object) => vec![object],
            Self::Array(items) => items.iter().flat_map(Self::objects).collect(),
            Self::Text(_) | Self::Constant(_) | Self::Hole(_) => Vec::new(),
        }
    }
}

impl Object {
    /// Returns the names beside `..members`, wherever that stands.
    pub(super) fn beside_members(&self) -> Vec<&str> {
        if self.spread {
            return self.members.iter().map(|(name, _)| &**name).collect();
        }
        let inside = self.members.iter().flat_map(|(_, value)| value.objects());
        inside.flat_map(Self::beside_members).collect()
    }
}
