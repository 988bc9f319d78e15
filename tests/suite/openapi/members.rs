//! Members in documents: a schema for each code that has some.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};
use unifiedapi_errors::{
    Catalog, Entry, UnifiedError,
    openapi::{self, Registry},
};
use unifiedapi_errors_tests::documents::{
    check_references, codes, components_of, document, validate_examples, validator,
};

#[allow(dead_code)] // described, never made
#[derive(Debug, UnifiedError)]
#[unified(prefix = "upload_", status = 422, rename_all_fields = "camelCase")]
enum UploadError {
    #[unified(status = 413, message = "At most {max_bytes} bytes are allowed.")]
    TooLarge {
        #[unified(member, example = 10_485_760)]
        max_bytes: u64,
    },
    #[unified(message = "The file is empty.")]
    Empty,
    #[unified(message = "The file has no name.")]
    Unnamed,
    #[unified(message = "The name is taken.")]
    NameTaken {
        #[unified(member)]
        by: String,
        #[unified(member)]
        since: Option<u32>,
    },
    #[unified(code = "line_invalid", shared_code, message = "Line {line} is too long.")]
    LineTooLong {
        #[unified(member)]
        line: u32,
        #[unified(member)]
        longest: u32,
    },
    #[unified(code = "line_invalid", shared_code, message = "Line {line} has no end.")]
    LineEndless {
        #[unified(member)]
        line: u32,
    },
}

fn schemas(entries: impl IntoIterator<Item = Entry>) -> BTreeMap<String, Value> {
    let components = openapi::components(entries).unwrap();
    serde_json::from_value(components["schemas"].clone()).unwrap()
}

fn error(response: &Value) -> &Value {
    &response["content"]["application/json"]["schema"]["properties"]["error"]
}

fn of_variants(variants: &[&str]) -> impl Iterator<Item = Entry> + Clone {
    UploadError::entries().filter(move |entry| variants.contains(&entry.variant()))
}

#[test]
fn a_code_with_members_has_a_schema_of_its_variant() {
    let schemas = schemas(UploadError::entries());
    let names: Vec<_> = schemas.keys().collect();
    assert_eq!(
        names,
        [
            "UploadErrorCode",
            "UploadErrorLineTooLong",
            "UploadErrorNameTaken",
            "UploadErrorTooLarge"
        ]
    );
    let codes = &schemas["UploadErrorCode"]["properties"]["code"];
    assert_eq!(codes["enum"], json!(["upload_empty", "upload_unnamed"]));
    let too_large = &schemas["UploadErrorTooLarge"];
    assert_eq!(too_large["required"], json!(["code", "message", "maxBytes"]));
    let properties = &too_large["properties"];
    assert_eq!(properties["code"], json!({ "const": "upload_too_large", "type": "string" }));
    assert_eq!(properties["maxBytes"]["type"], "integer");
    assert_eq!(too_large.get("additionalProperties"), None);
}

#[test]
fn an_optional_member_need_not_be_there_and_is_never_null() {
    let schema = &schemas(UploadError::entries())["UploadErrorNameTaken"];
    let validator = validator(schema, &Value::Null);
    let body = |members: Value| {
        let mut body = json!({ "code": "upload_name_taken", "message": "Taken." });
        body.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        body
    };
    assert!(validator.is_valid(&body(json!({ "by": "Jo" }))));
    assert!(validator.is_valid(&body(json!({ "by": "Jo", "since": 5, "later": true }))));
    assert!(!validator.is_valid(&body(json!({ "by": "Jo", "since": null }))));
    assert!(!validator.is_valid(&body(json!({ "since": 5 }))));
}

#[test]
fn variants_of_one_code_have_one_schema() {
    let schema = &schemas(UploadError::entries())["UploadErrorLineTooLong"];
    assert_eq!(schema["properties"]["code"]["const"], "line_invalid");
    assert_eq!(schema["required"], json!(["code", "message", "line"]));
    assert_eq!(schema["properties"]["longest"]["type"], "integer");
    // Of one of them alone, the other's members are not said.
    let endless = openapi::responses(of_variants(&["LineEndless"]));
    assert_eq!(error(&endless["422"])["properties"].get("longest"), None);
    assert_eq!(schemas(of_variants(&["LineEndless"])), BTreeMap::new());
}

#[test]
fn the_code_tells_which_members_there_are() {
    let entries = of_variants(&["Empty", "Unnamed", "NameTaken"]);
    let responses = openapi::responses(entries.clone());
    let reference = |name: &str| format!("#/components/schemas/{name}");
    assert_eq!(
        *error(&responses["422"]),
        json!({
            "discriminator": {
                "mapping": {
                    "upload_empty": reference("UploadErrorCode"),
                    "upload_name_taken": reference("UploadErrorNameTaken"),
                    "upload_unnamed": reference("UploadErrorCode"),
                },
                "propertyName": "code",
            },
            "oneOf": [
                { "$ref": reference("UploadErrorCode") },
                { "$ref": reference("UploadErrorNameTaken") },
            ],
        })
    );
    // What stands in its place cannot be mapped.
    let part = openapi::responses(of_variants(&["Empty", "NameTaken"]));
    assert_eq!(error(&part["422"]).get("discriminator"), None);
    // Nor is there anything to tell.
    let only = openapi::responses(of_variants(&["TooLarge"]));
    assert_eq!(*error(&only["413"]), json!({ "$ref": reference("UploadErrorTooLarge") }));
}

#[test]
fn a_registry_maps_parts_too() {
    for mut api in [Registry::new(), Registry::new().open_codes()] {
        let responses = [
            api.responses(UploadError::entries()),
            api.responses(of_variants(&["Empty", "LineEndless"])),
        ];
        let components = api.components().unwrap();
        let part = &components["schemas"][responses[1]["422"]["$ref"]
            .as_str()
            .and_then(|reference| reference.rsplit('/').next())
            .unwrap()];
        let mapping = &part["properties"]["error"]["discriminator"]["mapping"];
        let of_line = "#/components/schemas/UploadErrorLineTooLongLineEndless";
        assert_eq!(mapping["line_invalid"], of_line);
        let mut document = document(&responses[0], &components);
        document["paths"]["/"]["put"] = json!({ "responses": responses[1] });
        assert_eq!(check_references(&document), components_of(&document));
        let examples = responses.map(|responses| validate_examples(&responses, &components));
        assert_eq!(examples, [6, 2]);
    }
}

#[test]
fn an_example_is_the_body_of_the_given_values_or_has_zeros() {
    let responses = openapi::responses(UploadError::entries());
    let value = |status: &str, name: &str| {
        let content = &responses[status]["content"]["application/json"];
        content["examples"][name]["value"]["error"].clone()
    };
    let exact = UploadError::TooLarge { max_bytes: 10_485_760 }.body();
    let exact: Value = serde_json::from_slice(&exact).unwrap();
    assert_eq!(value("413", "upload_too_large"), exact["error"]);
    assert_eq!(
        value("422", "upload_name_taken"),
        json!({ "code": "upload_name_taken", "message": "The name is taken.", "by": "" })
    );
    assert_eq!(
        value("422", "LineTooLong"),
        json!({ "code": "line_invalid", "message": "Line {line} is too long.", "line": 0, "longest": 0 })
    );
    let components = openapi::components(UploadError::entries()).unwrap();
    assert_eq!(validate_examples(&responses, &components), 6);
    assert_eq!(codes(&responses["413"], &components), ["upload_too_large"]);
}

#[test]
fn a_member_of_unknown_type_may_be_anything_and_has_no_example() {
    #[derive(Debug, Serialize)]
    struct Sheet;

    #[allow(dead_code)] // described, never made
    #[derive(Debug, UnifiedError)]
    #[unified(status = 422, code = "sheet_invalid", message = "The sheet is invalid.")]
    struct SheetInvalid {
        #[unified(member)]
        sheet: Sheet,
    }

    let schemas = schemas(SheetInvalid::entries());
    let schema = &schemas["SheetInvalid"];
    assert_eq!(schema["properties"]["sheet"], json!({}));
    assert_eq!(schema["required"], json!(["code", "message"]));
    let responses = openapi::responses(SheetInvalid::entries());
    assert_eq!(responses["422"]["content"]["application/json"].get("examples"), None);
}

#[test]
fn a_type_with_one_kind_of_error_has_no_other_schema() {
    #[allow(dead_code)] // described, never made
    #[derive(Debug, UnifiedError)]
    #[unified(status = 409, schema = "Booking", prefix = "booking_")]
    enum BookingError {
        #[unified(message = "The room is taken.")]
        Code(#[unified(member = "room")] u32),
        #[unified(message = "The day is over.")]
        Over {
            #[unified(member)]
            by: Vec<u8>,
        },
    }

    let names: Vec<_> = schemas(BookingError::entries()).into_keys().collect();
    assert_eq!(names, ["BookingErrorCode", "BookingErrorOver"]);
}

#[test]
fn members_that_differ_are_a_conflict_of_one_name() {
    mod v1 {
        #[allow(dead_code)] // described, never made
        #[derive(Debug, unifiedapi_errors::UnifiedError)]
        #[unified(status = 409, code = "taken", message = "It is taken.")]
        pub struct Taken {
            #[unified(member)]
            by: u64,
        }
    }
    mod v2 {
        #[allow(dead_code)] // described, never made
        #[derive(Debug, unifiedapi_errors::UnifiedError)]
        #[unified(status = 409, code = "taken", message = "It is taken.")]
        pub struct Taken {
            #[unified(member)]
            by: String,
        }
    }

    let entries = v1::Taken::entries().chain(v2::Taken::entries());
    let conflict = openapi::components(entries).unwrap_err();
    assert_eq!(conflict.name(), "Taken");
    assert!(conflict.owners()[1].ends_with("v2::Taken"));
}

/// Declares an error whose members have schemas by another crate, and tests that documents have them.
macro_rules! with_schemas_of {
    ($module:ident, $feature:literal, $schema:path $(, $attribute:meta)?) => {
        #[cfg(feature = $feature)]
        mod $module {
            use serde::Serialize;
            use serde_json::Map;

            use super::*;

            #[derive(Debug, Serialize, $schema)]
            $(#[$attribute])?
            struct Place {
                line: u32,
                column: Option<u32>,
                reason: Reason,
                others: BTreeMap<String, Vec<Reason>>,
            }

            #[derive(Clone, Debug, Serialize, $schema)]
            $(#[$attribute])?
            #[serde(rename_all = "snake_case")]
            enum Reason {
                Missing,
                TooLong { longest: u8 },
            }

            #[derive(Debug, UnifiedError)]
            #[unified(prefix = "syntax_", status = 422)]
            enum SyntaxError {
                #[unified(message = "The text is empty.")]
                Empty,
                #[unified(message = "The text is invalid.")]
                Invalid {
                    #[unified(member)]
                    places: Vec<Place>,
                    #[unified(member)]
                    kind: Option<Reason>,
                },
            }

            #[test]
            fn the_document_has_the_schemas_of_that_crate() {
                let components = openapi::components(SyntaxError::entries()).unwrap();
                let responses = openapi::responses(SyntaxError::entries());
                check(&responses, &components);
                #[cfg(feature = "utoipa6")]
                {
                    let responses = <SyntaxError as utoipa::IntoResponses>::responses();
                    check(&serde_json::to_value(responses).unwrap(), &Value::Null);
                }
            }

            fn check(responses: &Value, components: &Value) {
                assert_eq!(validate_examples(responses, components), 2);
                let schema = &responses["422"]["content"]["application/json"]["schema"];
                let validator = validator(schema, components);
                let too_long = Reason::TooLong { longest: 80 };
                let others = BTreeMap::from([("all".to_owned(), vec![too_long.clone()])]);
                let place = Place { line: 1, column: None, reason: Reason::Missing, others };
                let error = SyntaxError::Invalid { places: vec![place], kind: Some(too_long) };
                let sent: Value = serde_json::from_slice(&error.body()).unwrap();
                assert!(validator.is_valid(&sent), "{sent} {schema}");
                let empty: Value = serde_json::from_slice(&SyntaxError::Empty.body()).unwrap();
                assert!(validator.is_valid(&empty), "{empty}");
                for (pointer, value) in [
                    ("/error/places", json!("none")),
                    ("/error/places/0/line", json!("1")),
                    ("/error/places/0/reason", json!("short")),
                    ("/error/places/0/others/all/0", json!({ "too_long": {} })),
                    ("/error/places/0", Value::Object(Map::new())),
                    ("/error/kind", json!("short")),
                ] {
                    let mut wrong = sent.clone();
                    *wrong.pointer_mut(pointer).unwrap() = value;
                    assert!(!validator.is_valid(&wrong), "{wrong}");
                }
            }
        }
    };
}

with_schemas_of!(schemars1, "schemars1", schemars::JsonSchema);
with_schemas_of!(utoipa6, "utoipa6", utoipa::ToSchema);
with_schemas_of!(aide015, "aide015", schemars09::JsonSchema, schemars(crate = "schemars09"));
