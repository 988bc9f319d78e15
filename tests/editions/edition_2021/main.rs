//! A crate of edition 2021.
#![allow(nonstandard_style)]
#![deny(warnings)]

#[path = "../names.rs"]
mod names;
