//! Who is compared.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contender {
    /// The derive.
    Ours,
    /// `thiserror`, which makes `Display` and `Error` and no more.
    Thiserror,
    /// What people write who have no derive for the rest: `thiserror`, `strum`, matches, and an
    /// envelope with `serde`.
    ByHand,
    /// The enum itself, with `Debug`.
    Bare,
}

impl Contender {
    /// All of them, in the order of their columns.
    pub const ALL: [Self; 4] = [Self::Ours, Self::Thiserror, Self::ByHand, Self::Bare];

    /// Its place in [`ALL`](Self::ALL).
    pub fn index(self) -> usize {
        self as usize
    }

    /// The head of its column.
    pub fn title(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Thiserror => "thiserror",
            Self::ByHand => "by hand",
            Self::Bare => "bare enum",
        }
    }

    /// The package in `contenders` that has its dependencies; the bare enum needs none.
    pub fn package(self) -> Option<&'static str> {
        match self {
            Self::Ours => Some("contender-ours"),
            Self::Thiserror => Some("contender-thiserror"),
            Self::ByHand => Some("contender-by-hand"),
            Self::Bare => None,
        }
    }

    /// The dependencies of that package, by their names in Rust: what its crates may name.
    pub fn externs(self) -> &'static [&'static str] {
        match self {
            Self::Ours => &["unifiedapi_errors"],
            Self::Thiserror => &["thiserror"],
            Self::ByHand => &["http", "serde", "serde_json", "strum", "thiserror"],
            Self::Bare => &[],
        }
    }
}
