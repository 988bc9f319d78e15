//! Settings with a field for each key, so that the compiler reports a key that no phase reads.

use proc_macro2::Ident;

use super::{Key, Place, Setting, Settings};

/// What is said of a type.
#[derive(Default)]
pub(crate) struct TypeSettings {
    /// Of an enum, for all its variants.
    pub(crate) status: Option<Setting>,
    /// Of an enum, for all its variants.
    pub(crate) message: Option<Setting>,
    /// Of an enum, for all its variants.
    pub(crate) group: Option<Setting>,
    /// Of an enum, for all its variants.
    pub(crate) level: Option<Setting>,
    /// Of an enum, for all its variants.
    pub(crate) headers: Vec<Setting>,
    pub(crate) prefix: Option<Setting>,
    pub(crate) rename_all: Option<Setting>,
    pub(crate) schema: Option<Setting>,
    pub(crate) codes: Option<Setting>,
    pub(crate) manual: Option<Setting>,
    pub(crate) rename_all_fields: Option<Setting>,
    pub(crate) envelope: Option<Setting>,
    pub(crate) krate: Option<Setting>,
    /// Whether something could not be read; then nothing is reported as missing.
    pub(crate) incomplete: bool,
}

/// What is said of a variant, or of a struct, which is its own.
#[derive(Default)]
pub(crate) struct VariantSettings {
    pub(crate) status: Option<Setting>,
    pub(crate) code: Option<Setting>,
    pub(crate) message: Option<Setting>,
    pub(crate) display: Option<Setting>,
    pub(crate) transparent: Option<Setting>,
    pub(crate) shared_code: Option<Setting>,
    pub(crate) headers: Vec<Setting>,
    pub(crate) retry_after: Option<Setting>,
    pub(crate) group: Option<Setting>,
    pub(crate) description: Option<Setting>,
    pub(crate) level: Option<Setting>,
    /// The keys other than `transparent`, as they are written.
    pub(crate) own: Vec<Ident>,
    /// Whether something could not be read; then nothing is reported as missing.
    pub(crate) incomplete: bool,
}

/// What is said of a field.
#[derive(Default)]
pub(crate) struct FieldSettings {
    pub(crate) expose: Option<Setting>,
    pub(crate) member: Option<Setting>,
    pub(crate) example: Option<Setting>,
}

impl Settings {
    /// Deals out what is said of the type and what of its variant, if it stands on a struct.
    pub(crate) fn deal(self, place: Place) -> (TypeSettings, VariantSettings) {
        let incomplete = self.incomplete;
        let mut of_type = TypeSettings { incomplete, ..TypeSettings::default() };
        let mut of_variant = VariantSettings { incomplete, ..VariantSettings::default() };
        for setting in self.list {
            if place == Place::Enum || !setting.belongs_on(Place::Variant) {
                of_type = of_type.with(setting);
            } else {
                of_variant = of_variant.with(setting);
            }
        }
        (of_type, of_variant)
    }

    /// Returns what is said of a field.
    pub(crate) fn of_field(self) -> FieldSettings {
        self.list.into_iter().fold(FieldSettings::default(), FieldSettings::with)
    }
}

// Not by assignment, which the compiler takes for a use of the field.

impl TypeSettings {
    fn with(mut self, setting: Setting) -> Self {
        match setting.key() {
            Key::Status => Self { status: Some(setting), ..self },
            Key::Message => Self { message: Some(setting), ..self },
            Key::Group => Self { group: Some(setting), ..self },
            Key::Level => Self { level: Some(setting), ..self },
            Key::Header => {
                self.headers.push(setting);
                self
            }
            Key::Prefix => Self { prefix: Some(setting), ..self },
            Key::RenameAll => Self { rename_all: Some(setting), ..self },
            Key::Schema => Self { schema: Some(setting), ..self },
            Key::Codes => Self { codes: Some(setting), ..self },
            Key::Manual => Self { manual: Some(setting), ..self },
            Key::RenameAllFields => Self { rename_all_fields: Some(setting), ..self },
            Key::Envelope => Self { envelope: Some(setting), ..self },
            Key::Crate => Self { krate: Some(setting), ..self },
            Key::Code
            | Key::Display
            | Key::Transparent
            | Key::SharedCode
            | Key::RetryAfter
            | Key::Description
            | Key::Expose
            | Key::Member
            | Key::Example => self,
        }
    }
}

impl VariantSettings {
    fn with(mut self, setting: Setting) -> Self {
        if setting.key() != Key::Transparent {
            self.own.push(setting.name.clone());
        }
        match setting.key() {
            Key::Status => Self { status: Some(setting), ..self },
            Key::Code => Self { code: Some(setting), ..self },
            Key::Message => Self { message: Some(setting), ..self },
            Key::Display => Self { display: Some(setting), ..self },
            Key::Transparent => Self { transparent: Some(setting), ..self },
            Key::SharedCode => Self { shared_code: Some(setting), ..self },
            Key::Header => {
                self.headers.push(setting);
                self
            }
            Key::RetryAfter => Self { retry_after: Some(setting), ..self },
            Key::Group => Self { group: Some(setting), ..self },
            Key::Description => Self { description: Some(setting), ..self },
            Key::Level => Self { level: Some(setting), ..self },
            Key::Prefix
            | Key::RenameAll
            | Key::Schema
            | Key::Codes
            | Key::Manual
            | Key::RenameAllFields
            | Key::Envelope
            | Key::Crate
            | Key::Expose
            | Key::Member
            | Key::Example => self,
        }
    }
}

impl FieldSettings {
    fn with(self, setting: Setting) -> Self {
        match setting.key() {
            Key::Expose => Self { expose: Some(setting), ..self },
            Key::Member => Self { member: Some(setting), ..self },
            Key::Example => Self { example: Some(setting), ..self },
            // No other key belongs on a field.
            _ => self,
        }
    }
}
