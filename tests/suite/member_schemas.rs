//! Members of types that have a schema by another crate.

use serde_json::json;
use unifiedapi_errors::__member_type;
use unifiedapi_errors::__private::MemberType;

#[cfg(feature = "schemars1")]
mod schemars1 {
    use schemars::JsonSchema;
    use serde::Serialize;

    use super::*;

    /// What is wrong with a field.
    #[derive(Serialize, JsonSchema)]
    struct FieldError {
        field: String,
        reason: Reason,
        limit: Option<u8>,
        inner: Vec<FieldError>,
    }

    #[derive(Serialize, JsonSchema)]
    #[serde(rename_all = "snake_case")]
    #[allow(dead_code)]
    enum Reason {
        Missing,
        TooLong,
    }

    #[derive(Serialize, JsonSchema)]
    #[serde(tag = "kind", rename_all = "snake_case")]
    #[allow(dead_code)]
    enum Hint {
        Wait { seconds: u64 },
        Call { number: String },
    }

    #[derive(Serialize, JsonSchema)]
    #[serde(transparent)]
    struct MaybeName(Option<String>);

    #[derive(Serialize, JsonSchema)]
    #[serde(untagged)]
    #[allow(dead_code)]
    enum Anything {
        Nothing,
        Number(u8),
    }

    #[test]
    fn a_schema_stands_by_itself() {
        let ty = __member_type!(Vec<FieldError>)();
        assert_eq!(
            ty.schema(),
            Some(json!({
                "type": "array",
                "items": {
                    "type": "object",
                    "description": "What is wrong with a field.",
                    "properties": {
                        "field": { "type": "string" },
                        "reason": { "type": "string", "enum": ["missing", "too_long"] },
                        "limit": {
                            "type": ["integer", "null"],
                            "format": "uint8",
                            "minimum": 0,
                            "maximum": 255,
                        },
                        // Where it begins again, it is cut.
                        "inner": { "type": "array", "items": {} },
                    },
                    "required": ["field", "reason", "limit", "inner"],
                },
            }))
        );
        assert_eq!((&*ty.name(), ty.is_required()), ("array of objects", true));
        assert_eq!(ty.zero(), Some(json!([])));
    }

    #[test]
    fn its_zero_conforms_to_it() {
        let zeros: &[(MemberType, serde_json::Value)] = &[
            (
                __member_type!(FieldError)(),
                json!({ "field": "", "reason": "missing", "limit": 0, "inner": [] }),
            ),
            (__member_type!(Hint)(), json!({ "kind": "wait", "seconds": 0 })),
            (__member_type!(Reason)(), json!("missing")),
            (__member_type!([Hint; 1])(), json!([{ "kind": "wait", "seconds": 0 }])),
        ];
        for (ty, zero) in zeros {
            assert_eq!(ty.zero().as_ref(), Some(zero));
            assert!(ty.is_required());
            #[cfg(feature = "openapi")]
            assert!(jsonschema::is_valid(&ty.schema().unwrap(), zero));
        }
    }

    #[test]
    fn what_may_be_null_is_optional_in_any_spelling() {
        let types = [
            __member_type!(Option<Reason>)(),
            __member_type!(MaybeName)(),
            __member_type!(Option<MaybeName>)(),
            __member_type!(Anything)(),
        ];
        let seen = types.map(|ty| (ty.is_required(), ty.name().into_owned()));
        assert_eq!(
            seen,
            ["string", "string", "string", "integer"].map(|name| (false, name.to_owned()))
        );
        assert_eq!(__member_type!(Option<Reason>)().schema(), __member_type!(Reason)().schema());
    }

    #[test]
    fn what_std_has_is_described_without_it() {
        let schema = __member_type!(Option<u64>)().schema();
        assert_eq!(schema, __member_type!(u64)().schema());
    }
}

#[cfg(feature = "utoipa6")]
mod utoipa6 {
    use serde::Serialize;
    use unifiedapi_errors::UnifiedError;
    use utoipa::ToSchema;

    use super::*;

    #[derive(Serialize, ToSchema)]
    struct FieldError {
        field: String,
        reason: Reason,
        limit: Option<u8>,
        #[schema(no_recursion)]
        inner: Vec<FieldError>,
    }

    #[derive(Serialize, ToSchema)]
    #[serde(rename_all = "snake_case")]
    #[allow(dead_code)]
    enum Reason {
        Missing,
        TooLong,
    }

    #[test]
    fn a_schema_stands_by_itself() {
        let ty = __member_type!(Vec<FieldError>)();
        let schema = ty.schema().unwrap();
        let properties = &schema["items"]["properties"];
        assert_eq!(
            properties["reason"],
            json!({ "type": "string", "enum": ["missing", "too_long"] })
        );
        assert_eq!(properties["limit"]["type"], json!(["integer", "null"]));
        assert!(!schema.to_string().contains("$ref"), "{schema}");
        assert_eq!((&*ty.name(), ty.is_required()), ("array of objects", true));
        assert_eq!(
            __member_type!(FieldError)().zero(),
            Some(json!({ "field": "", "reason": "missing", "inner": [] }))
        );
        let reason: MemberType = __member_type!(Option<Reason>)();
        assert_eq!(reason.schema().as_ref(), Some(&properties["reason"]));
        assert!(!reason.is_required());
    }

    #[cfg(feature = "openapi")]
    #[test]
    fn what_serde_writes_conforms_to_it() {
        use std::collections::BTreeMap;

        #[derive(Serialize, ToSchema)]
        struct Place(u8, String);

        #[derive(Serialize, ToSchema)]
        #[serde(untagged)]
        enum Limit {
            Soft { max: u8 },
            Hard { max: u8, until: Option<String> },
            Ratio(f64),
            Count(u8),
        }

        #[derive(Serialize, ToSchema)]
        struct Report {
            place: Place,
            limits: Vec<Limit>,
            hours: BTreeMap<u8, Reason>,
        }

        let limits = vec![
            Limit::Soft { max: 1 },
            Limit::Hard { max: 1, until: None },
            Limit::Ratio(0.5),
            Limit::Count(1),
        ];
        let hours = BTreeMap::from([(7, Reason::Missing)]);
        let report = Report { place: Place(1, "A".to_owned()), limits, hours };
        let schema = __member_type!(Report)().schema().unwrap();
        let report = serde_json::to_value(report).unwrap();
        let refused = jsonschema::validate(&schema, &report).map_err(|error| error.to_string());
        assert_eq!(refused, Ok(()), "{schema}");
        assert!(!jsonschema::is_valid(&schema, &json!({ "place": [1, "A"], "limits": ["1"] })));
    }

    #[test]
    fn the_errors_that_a_schema_holds_end_somewhere() {
        #[derive(Debug, UnifiedError)]
        #[unified(status = 409, code = "batch_failed", message = "The batch failed.")]
        struct BatchFailed {
            #[unified(member)]
            causes: Vec<BatchFailed>,
        }

        let ty = __member_type!(Vec<BatchFailed>)();
        assert_eq!((&*ty.name(), ty.is_required()), ("array of objects", true));
        let error = BatchFailed { causes: vec![BatchFailed { causes: vec![] }] };
        #[cfg(feature = "openapi")]
        assert!(jsonschema::is_valid(
            &ty.schema().unwrap(),
            &serde_json::to_value([error]).unwrap()
        ));
    }
}

#[cfg(feature = "aide015")]
mod aide015 {
    use schemars09::JsonSchema;
    use serde::Serialize;

    use super::*;

    #[derive(Serialize, JsonSchema)]
    #[schemars(crate = "schemars09")]
    struct FieldError {
        field: String,
        reason: Option<Reason>,
    }

    #[derive(Serialize, JsonSchema)]
    #[schemars(crate = "schemars09")]
    #[allow(dead_code)]
    enum Reason {
        Missing,
        TooLong,
    }

    #[test]
    fn a_schema_stands_by_itself() {
        let ty = __member_type!(Vec<FieldError>)();
        assert_eq!(
            ty.schema().unwrap()["items"]["properties"],
            json!({
                "field": { "type": "string" },
                "reason": {
                    "anyOf": [{ "type": "string", "enum": ["Missing", "TooLong"] }, { "type": "null" }]
                },
            })
        );
        assert_eq!((&*ty.name(), ty.is_required()), ("array of objects", true));
    }
}

#[cfg(all(feature = "schemars1", feature = "utoipa6", feature = "aide015"))]
#[test]
fn of_several_schemas_the_first_counts() {
    use std::borrow::Cow;

    struct Both;
    impl schemars::JsonSchema for Both {
        fn schema_name() -> Cow<'static, str> {
            "Both".into()
        }
        fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
            schemars::json_schema!({ "type": "boolean" })
        }
    }
    impl schemars09::JsonSchema for Both {
        fn schema_name() -> Cow<'static, str> {
            "Both".into()
        }
        fn json_schema(_: &mut schemars09::SchemaGenerator) -> schemars09::Schema {
            schemars09::json_schema!({ "type": "string" })
        }
    }
    assert_eq!(__member_type!(Both)().name(), "boolean");
}

#[cfg(feature = "schemars1")]
#[test]
fn a_schema_that_allows_all_is_no_schema() {
    use std::borrow::Cow;

    struct Payload;
    impl schemars::JsonSchema for Payload {
        fn schema_name() -> Cow<'static, str> {
            "Payload".into()
        }
        fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
            true.into()
        }
    }
    let ty: MemberType = __member_type!(Payload)();
    assert_eq!((ty.schema(), ty.is_required(), ty.is_known()), (None, false, true));
}
