//! The names of schemas: whose they are, and what happens where two want one.

use serde_json::json;
use unifiedapi_errors::{Catalog, UnifiedError, openapi};

#[test]
fn two_schemas_of_one_name_are_an_error_that_names_both_owners() {
    mod user {
        #[derive(Debug, unifiedapi_errors::UnifiedError)]
        #[unified(status = 404, code = "user_not_found", message = "No user.")]
        pub struct Error;
    }
    mod invoice {
        #[derive(Debug, unifiedapi_errors::UnifiedError)]
        #[unified(status = 404, code = "invoice_not_found", message = "No invoice.")]
        pub struct Error;
    }

    let entries = || user::Error::entries().chain(invoice::Error::entries());
    let conflict = openapi::components(entries()).unwrap_err();
    assert_eq!(conflict.name(), "ErrorCode");
    let [first, second] = conflict.owners();
    assert!(first.ends_with("::user::Error"), "{first}");
    assert!(second.ends_with("::invoice::Error"), "{second}");
    let report = conflict.to_string();
    for part in [first, second, "`ErrorCode`", "schema = "] {
        assert!(report.contains(part), "{report}");
    }
    // Each by itself is fine.
    openapi::components(user::Error::entries()).unwrap();
}

#[test]
fn owners_of_one_path_are_told_apart_by_their_lines() {
    fn first() -> unifiedapi_errors::Entries {
        #[derive(Debug, UnifiedError)]
        #[unified(status = 400, code = "one", message = "One.")]
        struct Failure;
        Failure::entries()
    }
    fn second() -> unifiedapi_errors::Entries {
        #[derive(Debug, UnifiedError)]
        #[unified(status = 400, code = "two", message = "Two.")]
        struct Failure;
        Failure::entries()
    }

    let conflict = openapi::components(first().chain(second())).unwrap_err();
    let [first, second] = conflict.owners();
    assert_ne!(first, second);
    assert!(first.contains("Failure (line "), "{first}");
}

#[test]
fn equal_schemas_may_have_one_name() {
    macro_rules! not_found {
        ($name:ident) => {
            #[derive(Debug, UnifiedError)]
            #[unified(
                status = 404,
                code = "not_found",
                message = "Not found.",
                schema = "NotFoundCode"
            )]
            struct $name;
        };
    }
    not_found!(PageNotFound);
    not_found!(FileNotFound);

    let entries = PageNotFound::entries().chain(FileNotFound::entries());
    let components = openapi::components(entries).unwrap();
    let schema = &components["schemas"]["NotFoundCode"];
    assert_eq!(schema["properties"]["code"]["enum"], json!(["not_found"]));
}

#[test]
fn the_name_of_the_envelope_is_taken() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "bad", message = "Bad.", schema = "ErrorEnvelope")]
    struct Bad;

    let conflict = openapi::components(Bad::entries()).unwrap_err();
    assert_eq!(conflict.name(), "ErrorEnvelope");
    assert!(conflict.owners()[1].ends_with("::Bad"));
}

#[test]
fn letters_that_no_component_may_have_are_replaced() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "size", message = "Size.")]
    struct Größe;

    let components = openapi::components(Größe::entries()).unwrap();
    assert!(components["schemas"].get("Gr__eCode").is_some(), "{components}");
}

#[test]
fn variants_of_one_type_never_have_one_name() {
    #[allow(dead_code)] // described, never made
    #[derive(Debug, UnifiedError)]
    #[unified(status = 409)]
    enum SizeError {
        #[unified(code = "size", message = "At most {max}.")]
        Größe {
            #[unified(member)]
            max: u8,
        },
        #[unified(code = "greeting", message = "At most {max}.")]
        Grüße {
            #[unified(member)]
            max: u16,
        },
        #[unified(code = "a", message = "No.")]
        Ä,
        #[unified(code = "o", message = "No.")]
        Ö,
        #[unified(code = "code", message = "At most {max}.")]
        Code {
            #[unified(member)]
            max: u32,
        },
        #[unified(code = "code_error", message = "At most {max}.")]
        CodeError {
            #[unified(member)]
            max: u64,
        },
        #[unified(code = "code_404", message = "At most {max}.")]
        Code404 {
            #[unified(member)]
            max: i8,
        },
        #[unified(status = 404, code = "missing", message = "No.")]
        Missing,
    }

    let components = openapi::components(SizeError::entries()).unwrap();
    let schemas = components["schemas"].as_object().unwrap();
    assert_eq!(schemas.len(), 7, "five have members, and two statuses others: {components}");
    let mut api = openapi::Registry::new();
    for entry in SizeError::entries() {
        api.responses([entry]);
    }
    let components = api.components().unwrap();
    assert_eq!(components["responses"].as_object().unwrap().len(), 8);
}
