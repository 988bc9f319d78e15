//! The guide: what the reference of each item cannot say, task by task.
//!
//! - [Coming from thiserror](coming_from_thiserror): an existing module, taken over step by step.
//! - [Sharing errors with a client crate](sharing_with_a_client): one enum for a service and its
//!   clients.
//! - [Status or code by value](by_value): what to do where only the value knows them.
//! - [One enum per endpoint](per_endpoint): errors that say what one operation can give.

// Some links lead to what features have; docs.rs has all.
#![cfg_attr(
    not(all(feature = "client", feature = "reference", feature = "tower")),
    allow(rustdoc::broken_intra_doc_links)
)]

/// Declares pages: modules whose text is the file of their name.
///
/// Examples need frameworks, which this crate is not built with: `tests/support/lib.rs` runs them.
macro_rules! pages {
    ($($name:ident)*) => {$(
        #[cfg_attr(not(doctest), doc = include_str!(concat!("guide/", stringify!($name), ".md")))]
        #[cfg_attr(doctest, allow(missing_docs))]
        pub mod $name {}
    )*};
}

pages! { coming_from_thiserror sharing_with_a_client by_value per_endpoint }
