//! What attributes stand on.

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
