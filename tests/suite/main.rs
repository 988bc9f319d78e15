//! One module for each feature; they are one program, because linking many takes longer than all of
//! their tests.

#[cfg(feature = "aide015")]
mod aide015;
mod any_error;
mod any_type;
mod attr_code;
mod attr_codes;
#[cfg(feature = "client")]
mod attr_codes_inner;
mod attr_description;
mod attr_display;
mod attr_example;
mod attr_expose;
mod attr_group;
mod attr_header;
mod attr_header_fields;
mod attr_header_location;
#[cfg(feature = "tracing")]
mod attr_level;
mod attr_manual;
mod attr_member;
mod attr_member_errors;
mod attr_member_types;
#[cfg(feature = "tracing")]
mod attr_member_unsent;
mod attr_message;
mod attr_message_args;
mod attr_message_expressions;
mod attr_rename_all_fields;
mod attr_retry_after;
mod attr_schema;
mod attr_shared_code;
mod attr_status;
mod attr_transparent;
mod beside_thiserror;
mod beside_thiserror_messages;
mod big_enum;
mod body_bytes;
#[cfg(feature = "bookings")]
mod bookings;
mod by_hand;
mod by_hand_catalog;
mod by_hand_overrides;
mod catalog;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
mod client_allocations;
#[cfg(feature = "client")]
mod client_bodies;
#[cfg(feature = "client")]
mod client_envelopes;
#[cfg(all(feature = "axum08", feature = "reqwest013"))]
mod client_gateway;
#[cfg(feature = "client")]
mod client_members;
#[cfg(feature = "client")]
mod client_random;
#[cfg(feature = "client")]
mod client_relay;
#[cfg(feature = "client")]
mod client_relay_headers;
#[cfg(feature = "client")]
mod client_relay_members;
#[cfg(all(feature = "axum08", feature = "reqwest013"))]
mod client_round_trip;
mod client_safe;
#[cfg(all(
    feature = "chrono04",
    feature = "jiff02",
    feature = "rust_decimal1",
    feature = "semver1",
    feature = "time03",
    feature = "uuid1"
))]
mod client_safe_crates;
#[cfg(all(feature = "axum08", feature = "reqwest013"))]
mod client_values;
#[cfg(all(feature = "axum08", feature = "tracing", feature = "utoipa6"))]
mod coming_from_thiserror;
#[cfg(feature = "contract")]
mod contract;
#[cfg(feature = "contract")]
mod contract_file;
#[cfg(feature = "contract")]
mod contract_members;
#[cfg(feature = "contract")]
mod contract_writers;
mod dependencies;
mod deprecated;
mod entries;
mod entry;
mod envelope;
#[cfg(all(feature = "axum08", feature = "tower"))]
mod envelope_layer;
mod envelope_layouts;
mod from_entry;
mod generic_parameters;
mod generics;
mod guide;
#[cfg(feature = "tower")]
mod layer_answers;
#[cfg(feature = "tower")]
mod layer_body;
#[cfg(feature = "tower")]
mod layer_dropped;
#[cfg(feature = "tower")]
mod layer_headers;
#[cfg(feature = "tower")]
mod layer_http;
#[cfg(feature = "tower")]
mod layer_limits;
#[cfg(all(feature = "tower", feature = "tracing"))]
mod layer_log;
#[cfg(feature = "tower")]
mod layer_panics;
#[cfg(feature = "tower")]
mod layer_proxy;
#[cfg(feature = "tower")]
mod layer_request;
#[cfg(all(feature = "axum08", feature = "tower", feature = "tracing"))]
mod layer_request_id;
#[cfg(feature = "tower")]
mod layer_service;
mod leaks;
mod made_by_macro_rules;
mod member_allocations;
mod member_random;
#[cfg(any(feature = "aide015", feature = "schemars1", feature = "utoipa6"))]
mod member_schemas;
#[cfg(any(feature = "openapi", feature = "reference", feature = "schemars1"))]
mod member_types;
#[cfg(feature = "client")]
mod message_random;
#[cfg(feature = "openapi")]
mod openapi;
#[cfg(feature = "openapi")]
mod openapi_any_error;
#[cfg(feature = "openapi")]
mod openapi_tools;
mod places;
mod raw_identifiers;
#[cfg(feature = "reference")]
mod reference_html;
#[cfg(feature = "reference")]
mod reference_in_chromium;
#[cfg(feature = "reference")]
mod reference_markdown;
#[cfg(feature = "reference")]
mod reference_page;
#[cfg(feature = "reference")]
mod reference_search;
#[cfg(all(feature = "tower", feature = "tracing"))]
mod request_id;
#[cfg(feature = "reqwest013")]
mod reqwest013;
mod response;
mod responses_by_hand;
mod rustdoc_of_users;
mod serialize;
mod shapes;
mod source_from;
mod targets;
#[cfg(feature = "tracing")]
mod tracing;
mod traits_by_hand;
mod transparent_context;
mod transparent_context_inner;
mod unique_codes;
#[cfg(feature = "utoipa6")]
mod utoipa6;
mod what_help_proposes;
mod wire_twins;
