//! The tests of `unifiedapi-errors`: `suite/` has one file for each feature, `hygiene/` what the
//! expansion must not meet in the user's scope, `ui/` what does not compile.
//!
//! This library has what several of them share.

pub mod by_hand;
#[cfg(feature = "reference")]
pub mod chromium;
pub mod conformance;
#[cfg(feature = "openapi")]
pub mod documents;
#[cfg(feature = "tracing")]
pub mod events;
pub mod golden;
mod has;
pub mod http1;
pub mod programs;
pub mod random;
#[cfg(feature = "client")]
pub mod received;
#[cfg(feature = "reqwest013")]
pub mod round_trip;
pub mod server;
pub mod shapes;
#[cfg(feature = "client")]
pub mod texts;
#[cfg(feature = "reqwest013")]
pub mod upstream;
pub mod values;

/// Compiles and runs the examples of the layer's documentation that need a framework, which the
/// layer's own crate is not built with.
#[cfg(all(doctest, feature = "tower"))]
mod layer {
    #[doc = include_str!("../../unifiedapi-errors/src/layer/in_axum.md")]
    struct InAxum;
    #[doc = include_str!("../../unifiedapi-errors/src/layer/in_tower.md")]
    struct InTower;
    #[doc = include_str!("../../unifiedapi-errors/src/layer/no_route.md")]
    struct NoRoute;
}

/// Compiles and runs the examples of the README and of the guide, which need every framework there is.
#[cfg(all(
    doctest,
    feature = "aide015",
    feature = "axum08",
    feature = "client",
    feature = "openapi",
    feature = "reference",
    feature = "tower",
    feature = "tracing",
    feature = "utoipa6"
))]
mod pages {
    #[doc = include_str!("../../README.md")]
    struct Readme;

    macro_rules! guide {
        ($($page:ident)*) => {$(
            #[doc = include_str!(concat!(
                "../../unifiedapi-errors/src/guide/",
                stringify!($page),
                ".md"
            ))]
            mod $page {}
        )*};
    }

    guide! {
        by_value
        catalog
        client
        coming_from_thiserror
        contract
        declaring
        design
        documents
        frameworks
        members
        messages
        per_endpoint
        sharing_with_a_client
    }
}
