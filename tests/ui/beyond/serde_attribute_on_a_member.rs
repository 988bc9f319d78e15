//! A derived error is `Serialize` by `UnifiedError`, which does not read serde's attributes.
//!
//! Write `#[unified(member = "maxBytes")]`, or `rename_all_fields = "camelCase"` on the type;
//! serde's derive, which the compiler may propose, is one too many (E0119).

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 413, code = "too_large", message = "Too large.")]
pub struct TooLarge {
    #[serde(rename = "maxBytes")]
    #[unified(member)]
    max_bytes: u64,
}
fn main() {}
