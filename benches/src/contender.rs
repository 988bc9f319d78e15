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

    /// The head of its column.
    pub fn title(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Thiserror => "thiserror",
            Self::ByHand => "by hand",
            Self::Bare => "bare enum",
        }
    }
}
