//! Has no code: its dependencies are what the measured crates are compiled with.
