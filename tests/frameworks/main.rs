//! The conformance suite in each web framework, and what none of them tells.
//!
//! A program of its own: it collects the events of all threads.

#[cfg(feature = "actix-web4")]
mod actix_web4;
#[cfg(feature = "axum08")]
mod axum08;
// Each framework is a column of its table.
#[cfg(all(
    feature = "actix-web4",
    feature = "axum08",
    feature = "client",
    feature = "poem3",
    feature = "reference",
    feature = "rocket05",
    feature = "salvo1",
    feature = "tower",
    feature = "tracing",
    feature = "utoipa6",
    feature = "warp04"
))]
mod leak_audit;
#[cfg(feature = "poem3")]
mod poem3;
#[cfg(feature = "rocket05")]
mod rocket05;
#[cfg(feature = "salvo1")]
mod salvo1;
#[cfg(feature = "warp04")]
mod warp04;
