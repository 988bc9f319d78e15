//! The return codes of 4PSA VoipNow's UnifiedAPI v5, as its page "HTTP Return Codes" lists them
//! (last updated there on 19 December 2025).
//!
//! ```
//! use unifiedapi_errors::{Catalog, catalog::UnifiedApiError};
//!
//! for entry in UnifiedApiError::entries().filter(|entry| entry.group() == Some("CDR")) {
//!     println!("{} {}", entry.code(), entry.message());
//! }
//! ```

mod errors;
mod success;

pub use self::errors::UnifiedApiError;
pub use self::success::Success;
