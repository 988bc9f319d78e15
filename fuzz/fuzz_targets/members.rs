//! Builds the body of an error with any members: the bytes decide what their `Serialize` does.
//!
//! ```text
//! mkdir -p fuzz/corpus/members
//! cargo +nightly fuzz run members fuzz/corpus/members fuzz/seeds/members
//! ```
#![no_main]

#[path = "../../tests/support/values.rs"]
mod values;

use libfuzzer_sys::fuzz_target;
use values::{Decisions, check};

fuzz_target!(|bytes: &[u8]| {
    check(&Decisions(bytes).error());
});
