//! Declares any envelope: whatever the tokens are, they become a struct or compile errors.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|declaration: &str| unifiedapi_errors_fuzz::envelope(declaration));
