//! A crate of edition 2018.
#![allow(nonstandard_style)]
#![deny(warnings)]

#[path = "../names.rs"]
mod names;
#[path = "../trait_objects.rs"]
mod trait_objects;
