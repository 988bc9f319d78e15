//! No lint that a user may deny fires in what the derive makes.
//!
//! `lints/every_kind.rs` has one of each kind of declaration. It is compiled once under each lint,
//! in a module of the lint's name: the lint that fires names itself. `forbid`, unlike `deny`, also
//! refuses an `#[allow]` in generated code. The lints of clippy speak up when clippy runs.

// These work for whole crates only.
#![forbid(future_incompatible, non_ascii_idents, rust_2021_compatibility, rust_2024_compatibility)]
#![allow(clippy::duplicate_mod, reason = "one file, compiled once under each lint")]

/// Compiles the declarations once under each of these lints.
macro_rules! forbid_one_by_one {
    ($($lint:ident)*) => {
        $(
            #[forbid($lint)]
            #[path = "lints/every_kind.rs"]
            pub mod $lint;
        )*
    };
}

// Lints of rustc that are silent unless asked for.
forbid_one_by_one! {
    absolute_paths_not_starting_with_crate
    ambiguous_negative_literals
    closure_returning_async_block
    deprecated_in_future
    elided_lifetimes_in_paths
    explicit_outlives_requirements
    if_let_rescope
    impl_trait_redundant_captures
    keyword_idents
    let_underscore_drop
    macro_use_extern_crate
    meta_variable_misuse
    missing_copy_implementations
    missing_debug_implementations
    missing_docs
    redundant_imports
    redundant_lifetimes
    single_use_lifetimes
    tail_expr_drop_order
    trivial_casts
    trivial_numeric_casts
    unit_bindings
    unnameable_types
    unreachable_pub
    unsafe_code
    unstable_features
    unused_extern_crates
    unused_import_braces
    unused_lifetimes
    unused_macro_rules
    unused_qualifications
    unused_results
    variant_size_differences
}

// Lints and groups of rustc that warn by themselves, and that many crates turn into errors.
forbid_one_by_one! {
    deprecated
    let_underscore
    non_local_definitions
    nonstandard_style
    refining_impl_trait
    rust_2018_idioms
    unreachable_code
    unreachable_patterns
    unused
    warnings
}

#[forbid(clippy::all)]
#[path = "lints/every_kind.rs"]
pub mod clippy_all;

#[forbid(clippy::pedantic)]
#[path = "lints/every_kind.rs"]
pub mod clippy_pedantic;

#[forbid(clippy::nursery)]
#[path = "lints/every_kind.rs"]
pub mod clippy_nursery;

#[forbid(
    clippy::absolute_paths,
    clippy::alloc_instead_of_core,
    clippy::allow_attributes,
    clippy::allow_attributes_without_reason,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::as_underscore,
    clippy::clone_on_ref_ptr,
    clippy::decimal_literal_representation,
    clippy::default_numeric_fallback,
    clippy::deref_by_slicing,
    clippy::else_if_without_else,
    clippy::error_impl_error,
    clippy::expect_used,
    clippy::field_scoped_visibility_modifiers,
    clippy::float_arithmetic,
    clippy::get_unwrap,
    clippy::if_then_some_else_none,
    clippy::impl_trait_in_params,
    clippy::implicit_return,
    clippy::indexing_slicing,
    clippy::infinite_loop,
    clippy::integer_division,
    clippy::let_underscore_must_use,
    clippy::let_underscore_untyped,
    clippy::map_err_ignore,
    clippy::mem_forget,
    clippy::min_ident_chars,
    clippy::missing_docs_in_private_items,
    clippy::module_name_repetitions,
    clippy::multiple_inherent_impl,
    clippy::needless_raw_strings,
    clippy::non_ascii_literal,
    clippy::panic,
    clippy::panic_in_result_fn,
    clippy::partial_pub_fields,
    clippy::pattern_type_mismatch,
    clippy::pub_use,
    clippy::question_mark_used,
    clippy::redundant_type_annotations,
    clippy::ref_patterns,
    clippy::renamed_function_params,
    clippy::rest_pat_in_fully_bound_structs,
    clippy::same_name_method,
    clippy::separated_literal_suffix,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated,
    clippy::single_char_lifetime_names,
    clippy::std_instead_of_alloc,
    clippy::std_instead_of_core,
    clippy::str_to_string,
    clippy::string_add,
    clippy::string_slice,
    clippy::todo,
    clippy::try_err,
    clippy::undocumented_unsafe_blocks,
    clippy::unimplemented,
    clippy::unneeded_field_pattern,
    clippy::unreachable,
    clippy::unseparated_literal_suffix,
    clippy::unused_trait_names,
    clippy::unwrap_in_result,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm
)]
#[path = "lints/every_kind.rs"]
pub mod clippy_restriction;

/// A lint that the user silences on a declaration is silent in what the derive makes of it.
#[deny(warnings, clippy::all, clippy::pedantic)]
#[path = "lints/silenced.rs"]
pub mod silenced;
