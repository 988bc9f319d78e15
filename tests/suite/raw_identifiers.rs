//! Raw identifiers: `r#type` is `type` to everybody but the compiler.

use unifiedapi_errors::{Catalog, UnifiedError};

#[derive(Debug, UnifiedError)]
#[unified(status = 400, prefix = "raw_", rename_all = "snake_case")]
enum r#Struct {
    #[unified(message = "The type {type} is unknown, not {id:>4}.")]
    r#Type { r#type: String, r#id: u8 },
    #[unified(message("{} of {type:?}", r#type.len()))]
    r#List { r#type: String },
    #[unified(message = "{loop:width$}.", retry_after = r#in)]
    r#Wait { r#loop: u8, width: usize, r#in: u32 },
    #[unified(message = "It broke.", display = "broken in {fn}")]
    r#Broken {
        r#fn: &'static str,
        #[source]
        r#use: std::io::Error,
    },
    #[unified(message("{}", format!("{gen}, {async} and {try:?} of {}", r#gen + *r#await)))]
    r#Gen { r#gen: u8, r#async: u8, r#await: u8, r#try: u8 },
    #[unified(message = "{0} is no match.")]
    r#Match(u8),
    #[unified(message("{what}", what = r#match()))]
    r#Where,
}

fn r#match() -> &'static str {
    "somewhere"
}

#[test]
fn a_message_names_a_raw_field_without_its_mark() {
    let error = r#Struct::r#Type { r#type: "kind".to_owned(), r#id: 7 };
    assert_eq!(error.message(), "The type kind is unknown, not    7.");
    assert_eq!(r#Struct::Match(9).message(), "9 is no match.");
}

#[test]
fn an_argument_names_a_raw_field_as_rust_does() {
    let error = r#Struct::List { r#type: "kind".to_owned() };
    assert_eq!(error.message(), "4 of \"kind\"");
    assert_eq!(r#Struct::Where.message(), "somewhere");
}

#[test]
fn a_nested_format_captures_a_raw_field() {
    let error = r#Struct::Gen { r#gen: 1, r#async: 2, r#await: 3, r#try: 4 };
    assert_eq!(error.message(), "1, 2 and 4 of 4");
}

#[test]
fn keys_name_a_raw_field_too() {
    let error = r#Struct::Wait { r#loop: 7, width: 3, r#in: 30 };
    assert_eq!(error.message(), "  7.");
    assert_eq!(error.headers()["retry-after"], "30");

    let broken = r#Struct::Broken { r#fn: "main", r#use: std::io::Error::other("disk full") };
    assert_eq!(broken.to_string(), "broken in main");
    assert!(std::error::Error::source(&broken).is_some());
}

#[test]
fn names_and_codes_have_no_mark() {
    let names: Vec<_> = r#Struct::entries().map(|entry| (entry.variant(), entry.code())).collect();
    assert_eq!(
        names,
        [
            ("Type", "raw_type"),
            ("List", "raw_list"),
            ("Wait", "raw_wait"),
            ("Broken", "raw_broken"),
            ("Gen", "raw_gen"),
            ("Match", "raw_match"),
            ("Where", "raw_where"),
        ]
    );
    assert!(r#Struct::entries().all(|entry| entry.type_name() == "Struct"));
}

#[test]
fn a_value_comes_back_for_a_raw_variant() {
    let entry = r#Struct::r#Where.entry().unwrap();
    assert!(matches!(r#Struct::from_entry(entry), Some(r#Struct::Where)));
}

mod r#mod {
    use unifiedapi_errors::UnifiedError;

    #[derive(Debug, UnifiedError)]
    #[unified(status = 402, code = "unpaid", message = "{0} is unpaid.")]
    #[allow(non_camel_case_types)]
    pub struct r#yield(pub u8);
}

#[test]
fn a_type_and_its_module_may_be_raw() {
    #[derive(Debug, UnifiedError)]
    enum ApiError {
        #[unified(transparent)]
        r#Try(#[from] r#mod::r#yield),
        #[unified(transparent)]
        Named { r#dyn: Box<r#mod::r#yield> },
    }

    let error = ApiError::from(r#mod::r#yield(7));
    assert_eq!(error.message(), "7 is unpaid.");
    assert_eq!(error.entry().unwrap().type_name(), "yield");
    assert_eq!(ApiError::Named { r#dyn: Box::new(r#mod::r#yield(8)) }.message(), "8 is unpaid.");
}

#[test]
fn parameters_may_be_raw() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "limit", message = "At most {MAX} of {0}.")]
    struct Limit<r#Item, const r#MAX: usize>(r#Item);

    assert_eq!(Limit::<_, 3>("cars").message(), "At most 3 of cars.");
}

#[cfg(any(feature = "openapi", feature = "reference"))]
#[test]
fn documents_show_a_raw_field_without_its_mark() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "kind_unknown", message = "The kind {r#type:>4} is unknown.")]
    #[allow(dead_code)] // described, never made
    struct KindUnknown {
        r#type: String,
    }

    #[cfg(feature = "openapi")]
    assert_eq!(
        unifiedapi_errors::openapi::responses(KindUnknown::entries())["400"]["content"]["application/json"]
            ["examples"]["kind_unknown"]["summary"],
        "The kind {type} is unknown."
    );
    #[cfg(feature = "reference")]
    assert!(
        unifiedapi_errors::reference::html(KindUnknown::entries())
            .contains("The kind <var>{type}</var> is unknown.")
    );
}
