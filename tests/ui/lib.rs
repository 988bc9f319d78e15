//! Nothing: a package needs a library or a program, and this one is for the test in `main.rs`.
