//! The guide: what the reference of each item cannot say, task by task.
//!
//! Declaring:
//!
//! - [Declaring errors](declaring): what the derive gives, and what the compiler refuses.
//! - [Messages, and what clients see](messages): the two readers of an error, and how they are told
//!   apart.
//! - [Data for clients, and the shape of the body](members): members and envelopes.
//! - [One enum per endpoint](per_endpoint): errors that say what one operation can give.
//! - [Status or code by value](by_value): what to do where only the value knows them.
//!
//! Answering:
//!
//! - [In web frameworks](frameworks): handlers that return errors, and the log.
//! - [What the framework answers by itself](layer): no route, malformed JSON, panics.
//!
//! For those who read them:
//!
//! - [Documents](documents): OpenAPI, utoipa, aide, and the reference page.
//! - [The contract with clients](contract): a test that keeps deployed clients working.
//! - [Clients and gateways](client): reading errors, and answering with them.
//! - [Sharing errors with a client crate](sharing_with_a_client): one enum for a service and its
//!   clients.
//!
//! From elsewhere:
//!
//! - [Coming from thiserror](coming_from_thiserror): an existing module, taken over step by step.
//! - [The UnifiedAPI catalog](catalog), and a server that uses it.
//! - [Design notes](design), with a real expansion.

// Some links lead to what features have; docs.rs has all.
#![cfg_attr(
    not(all(
        feature = "catalog",
        feature = "reference",
        feature = "openapi",
        feature = "reqwest013",
        feature = "tower",
        feature = "tracing"
    )),
    allow(rustdoc::broken_intra_doc_links, rustdoc::private_intra_doc_links)
)]

/// Declares pages: modules whose text is the files that follow their names.
///
/// Examples need frameworks, which this crate is not built with: `tests/support/lib.rs` runs them.
macro_rules! pages {
    ($($name:ident: $($file:literal)+;)*) => {$(
        $(#[cfg_attr(not(doctest), doc = include_str!($file))])+
        #[cfg_attr(doctest, allow(missing_docs))]
        pub mod $name {}
    )*};
}

pages! {
    declaring: "guide/declaring.md";
    messages: "guide/messages.md";
    members: "guide/members.md";
    per_endpoint: "guide/per_endpoint.md";
    by_value: "guide/by_value.md";
    frameworks: "guide/frameworks.md";
    layer: "guide/layer.md" "layer/in_axum.md";
    documents: "guide/documents.md";
    contract: "guide/contract.md";
    client: "guide/client.md";
    sharing_with_a_client: "guide/sharing_with_a_client.md";
    coming_from_thiserror: "guide/coming_from_thiserror.md";
    catalog: "guide/catalog.md";
    design: "guide/design.md" "guide/expansion.md";
}
