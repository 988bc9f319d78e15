//! Settings with a field for each key, so that the compiler reports a key that no phase reads.

use proc_macro2::Ident;

use super::{Key, Place, Setting, Settings};

/// What is said of a type.
#[derive(Default)]
pub(crate) struct TypeSettings {
    /// Of an enum, for all its variants.
    pub(crate) status: Option<Setting>,
    /// Of an enum, for all its variants.
    pub(crate) headers: Vec<Setting>,
    pub(crate) prefix: Option<Setting>,
    pub(crate) rename_all: Option<Setting>,
    pub(crate) schema: Option<Setting>,
    pub(crate) codes: Option<Setting>,
    pub(crate) manual: Option<Setting>,
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
    /// The keys other than `transparent`, as they are written.
    pub(crate) own: Vec<Ident>,
    /// Whether something could not be read; then nothing is reported as missing.
    pub(crate) incomplete: bool,
}

impl Settings {
    /// Deals out what is said of the type and what of its variant, if it stands on a struct.
    pub(crate) fn deal(self, place: Place) -> (TypeSettings, VariantSettings) {
        let incomplete = self.incomplete;
        let mut of_type = TypeSettings { incomplete, ..TypeSettings::default() };
        let mut of_variant = VariantSettings { incomplete, ..VariantSettings::default() };
        for setting in self.list {
            let is_of_type = place == Place::Enum || !setting.belongs_on(Place::Variant);
            if is_of_type {
                of_type.set(setting);
            } else {
                of_variant.set(setting);
            }
        }
        (of_type, of_variant)
    }

    /// Whether clients may read the field on which they stand, whatever its type.
    pub(crate) fn expose(&self) -> bool {
        self.get(Key::Expose).is_some()
    }
}

impl TypeSettings {
    fn set(&mut self, setting: Setting) {
        match setting.key() {
            Key::Status => self.status = Some(setting),
            Key::Header => self.headers.push(setting),
            Key::Prefix => self.prefix = Some(setting),
            Key::RenameAll => self.rename_all = Some(setting),
            Key::Schema => self.schema = Some(setting),
            Key::Codes => self.codes = Some(setting),
            Key::Manual => self.manual = Some(setting),
            Key::Crate => self.krate = Some(setting),
            Key::Code
            | Key::Message
            | Key::Display
            | Key::Transparent
            | Key::SharedCode
            | Key::RetryAfter
            | Key::Group
            | Key::Description
            | Key::Expose => {}
        }
    }
}

impl VariantSettings {
    fn set(&mut self, setting: Setting) {
        if setting.key() != Key::Transparent {
            self.own.push(setting.name.clone());
        }
        match setting.key() {
            Key::Status => self.status = Some(setting),
            Key::Code => self.code = Some(setting),
            Key::Message => self.message = Some(setting),
            Key::Display => self.display = Some(setting),
            Key::Transparent => self.transparent = Some(setting),
            Key::SharedCode => self.shared_code = Some(setting),
            Key::Header => self.headers.push(setting),
            Key::RetryAfter => self.retry_after = Some(setting),
            Key::Group => self.group = Some(setting),
            Key::Description => self.description = Some(setting),
            Key::Prefix
            | Key::RenameAll
            | Key::Schema
            | Key::Codes
            | Key::Manual
            | Key::Crate
            | Key::Expose => {}
        }
    }
}
