//! The table of keys: what may stand in `#[unified(...)]`, where, and in which form.

use proc_macro2::Ident;

use super::Place;

/// A key of `#[unified(...)]`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Key {
    /// The HTTP status; on an enum the default of its variants.
    Status,
    /// The wire code.
    Code,
    /// What clients read; on an enum the default of its variants.
    Message,
    /// What logs read.
    Display,
    /// What the variant answers comes from the inner error.
    Transparent,
    /// Several variants carry this code on purpose.
    SharedCode,
    /// A response header.
    Header,
    /// The seconds of `Retry-After`.
    RetryAfter,
    /// The beginning of codes made from names.
    Prefix,
    /// The case of codes made from names.
    RenameAll,
    /// The heading in documentation; on an enum the default of its variants.
    Group,
    /// The prose in documentation.
    Description,
    /// The name of the code schema in OpenAPI.
    Schema,
    /// The name of an enum of the codes.
    Codes,
    /// The impls that the user writes.
    Manual,
    /// Lets clients read the field, whatever its type.
    Expose,
    /// Sends the field to clients.
    Member,
    /// The value of the field that documents show.
    Example,
    /// The case of the members' names.
    RenameAllFields,
    /// The shape of the body.
    Envelope,
    /// The level of the event; on an enum the default of its variants.
    Level,
    /// Where the runtime crate is.
    Crate,
}

/// How a key is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    /// `key`
    Flag,
    /// `key = value`
    Value,
    /// `key` or `key = value`
    FlagOrValue,
    /// `key(…)`
    List,
    /// `key = "…"` or `key("…", arguments…)`; of `message` also `key`
    Format,
}

/// One row of the table.
pub(crate) struct Row {
    pub(crate) key: Key,
    pub(crate) name: &'static str,
    pub(crate) form: Form,
    pub(crate) places: &'static [Place],
    /// How it is written, for help.
    pub(crate) example: &'static str,
}

impl Row {
    /// Whether the key may be given several times.
    pub(crate) fn is_repeatable(&self) -> bool {
        self.key == Key::Header
    }
}

const TYPE: &[Place] = &[Place::Enum, Place::Struct];
const TYPE_AND_VARIANT: &[Place] = &[Place::Enum, Place::Struct, Place::Variant];
const VARIANT: &[Place] = &[Place::Struct, Place::Variant];

/// Returns the row of a key, which may be written with `r#`.
pub(super) fn row_of(name: &Ident) -> Option<&'static Row> {
    let name = name.to_string();
    let name = name.strip_prefix("r#").unwrap_or(&name);
    KEYS.iter().find(|row| row.name == name)
}

/// The table.
#[rustfmt::skip]
pub(crate) const KEYS: &[Row] = &[
    row(Key::Status,      "status",      Form::Value,  TYPE_AND_VARIANT,   "status = 404"),
    row(Key::Code,        "code",        Form::Value,  VARIANT,            "code = \"user_not_found\""),
    row(Key::Message,     "message",     Form::Format, TYPE_AND_VARIANT,   "message = \"The user was not found.\""),
    row(Key::Display,     "display",     Form::Format, VARIANT,            "display = \"user store failed\""),
    row(Key::Transparent, "transparent", Form::Flag,   VARIANT,            "transparent"),
    row(Key::SharedCode,  "shared_code", Form::Flag,   &[Place::Variant],  "shared_code"),
    row(Key::Header,      "header",      Form::List,   TYPE_AND_VARIANT,   "header(\"allow\" = \"GET\")"),
    row(Key::RetryAfter,  "retry_after", Form::Value,  VARIANT,            "retry_after = 30"),
    row(Key::Prefix,      "prefix",      Form::Value,  &[Place::Enum],     "prefix = \"user_\""),
    row(Key::RenameAll,   "rename_all",  Form::Value,  &[Place::Enum],     "rename_all = \"snake_case\""),
    row(Key::Group,       "group",       Form::Value,  TYPE_AND_VARIANT,   "group = \"Users\""),
    row(Key::Description, "description", Form::Value,  VARIANT,            "description = \"No user has this id.\""),
    row(Key::Schema,      "schema",      Form::Value,  TYPE,               "schema = \"UserErrorCode\""),
    row(Key::Codes,       "codes",       Form::Value,  &[Place::Enum],     "codes = UserErrorCode"),
    row(Key::Manual,      "manual",      Form::List,   TYPE,               "manual(Display)"),
    row(Key::Expose,      "expose",      Form::Flag,   &[Place::Field],    "expose"),
    row(Key::Member,      "member",      Form::FlagOrValue, &[Place::Field], "member = \"limit\""),
    row(Key::Example,     "example",     Form::Value,  &[Place::Field],    "example = 7"),
    row(Key::RenameAllFields, "rename_all_fields", Form::Value, TYPE,      "rename_all_fields = \"camelCase\""),
    row(Key::Envelope,    "envelope",    Form::Value,  TYPE,               "envelope = Problem"),
    row(Key::Level,       "level",       Form::Value,  TYPE_AND_VARIANT,   "level = \"warn\""),
    row(Key::Crate,       "crate",       Form::Value,  TYPE,               "crate = my_crate::unifiedapi_errors"),
];

const fn row(
    key: Key,
    name: &'static str,
    form: Form,
    places: &'static [Place],
    example: &'static str,
) -> Row {
    Row { key, name, form, places, example }
}
