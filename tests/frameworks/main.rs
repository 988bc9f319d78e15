//! The conformance suite in each web framework.
//!
//! A program of its own: it collects the events of all threads.

#[cfg(feature = "actix-web4")]
mod actix_web4;
#[cfg(feature = "axum08")]
mod axum08;
#[cfg(feature = "poem3")]
mod poem3;
#[cfg(feature = "rocket05")]
mod rocket05;
#[cfg(feature = "salvo1")]
mod salvo1;
#[cfg(feature = "warp04")]
mod warp04;
