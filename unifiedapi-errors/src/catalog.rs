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
//!
//! [`UnifiedApiCode`] has the 70 codes, for clients that match on them:
//!
//! ```
//! use unifiedapi_errors::catalog::UnifiedApiCode;
//!
//! let code: UnifiedApiCode = "expired_token".parse()?;
//! assert_eq!(code, UnifiedApiCode::ExpiredToken);
//! assert_eq!(code.status(), 401);
//! # Ok::<(), unifiedapi_errors::UnknownCode>(())
//! ```

mod errors;
mod success;

pub use self::errors::{UnifiedApiCode, UnifiedApiError};
pub use self::success::Success;
