//! What an enum states for all its variants, but the transparent ones.

use super::cases::Case;
use super::codes::CodeStyle;
use super::message::{self, Common};
use super::{headers, members, names};
use crate::attr::value;
use crate::attr::{Setting, TypeSettings};
use crate::diag::Diagnostics;
use crate::input::Input;

/// What the type states for its variants.
pub(super) struct Defaults {
    pub(super) status: Stated<u16>,
    pub(super) message: Stated<Common>,
    pub(super) group: Option<String>,
    pub(super) level: Option<&'static str>,
    /// Their names are in lower case.
    pub(super) headers: Vec<(String, String)>,
    pub(super) codes: CodeStyle,
    pub(super) member_case: Option<Case>,
    pub(super) incomplete: bool,
}

impl Defaults {
    pub(super) fn read(input: &Input<'_>, diagnostics: &mut Diagnostics) -> Self {
        let settings = &input.settings;
        let TypeSettings { group, level, .. } = settings;
        Self {
            status: Stated::read(settings.status.as_ref(), |setting| {
                value::status(setting.tokens(), diagnostics)
            }),
            message: Stated::read(settings.message.as_ref(), |setting| {
                message::common(setting, input, diagnostics)
            }),
            group: group.as_ref().and_then(|setting| names::group(setting, diagnostics)),
            level: level.as_ref().and_then(|setting| names::level(setting, diagnostics)),
            headers: headers::defaults(settings, diagnostics),
            codes: CodeStyle::read(settings, diagnostics),
            member_case: members::case(settings, diagnostics),
            incomplete: settings.incomplete,
        }
    }
}

/// What an item states of a key.
pub(super) enum Stated<T> {
    Not,
    /// With a mistake, which was reported.
    Wrongly,
    As(T),
}

impl<T> Stated<T> {
    fn read(setting: Option<&Setting>, read: impl FnOnce(&Setting) -> Option<T>) -> Self {
        match setting.map(read) {
            None => Self::Not,
            Some(None) => Self::Wrongly,
            Some(Some(value)) => Self::As(value),
        }
    }

    /// Returns what is stated, if it has no mistake.
    pub(super) fn valid(&self) -> Option<&T> {
        match self {
            Self::As(value) => Some(value),
            Self::Not | Self::Wrongly => None,
        }
    }

    pub(super) fn is_missing(&self) -> bool {
        matches!(self, Self::Not)
    }
}
