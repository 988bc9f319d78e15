//! What attributes stand on.

use super::keys::Key;

/// What an attribute stands on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Place {
    Enum,
    Struct,
    Variant,
    Field,
}

impl Place {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Enum => "an enum",
            Self::Struct => "a struct",
            Self::Variant => "a variant",
            Self::Field => "a field",
        }
    }

    /// What an attribute there looks like, for help.
    pub(super) fn example(self) -> &'static str {
        match self {
            Self::Enum => "status = 400",
            Self::Struct | Self::Variant => {
                "status = 404, code = \"user_not_found\", message = \"The user was not found.\""
            }
            Self::Field => "member = \"limit\"",
        }
    }
}

/// Lists places: `an enum, a struct or a variant`.
pub(super) fn places(places: &[Place]) -> String {
    let names: Vec<&str> = places.iter().map(|place| place.name()).collect();
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => names.concat(),
    }
}

/// Says what else is there for what was probably meant by a key that does not belong here.
pub(super) fn meant(key: Key, place: Place) -> &'static str {
    match (key, place) {
        (Key::Code, Place::Enum) => {
            "; `prefix` or `rename_all` on an enum makes codes from the names of its variants"
        }
        (Key::RenameAll, _) => "; `rename_all_fields` is for the names of members",
        (Key::RetryAfter, Place::Field) => ", and names the field there: `retry_after = wait`",
        _ => "",
    }
}
