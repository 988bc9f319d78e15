use serde_json::{Value, json};

use super::{accepts, name, or_null, sorted, without_null, zero};

#[test]
fn a_zero_is_made_where_it_is_sure_to_conform() {
    let table = [
        (json!({ "type": "integer", "minimum": 3 }), Some(json!(3))),
        (json!({ "type": "integer", "maximum": -3 }), Some(json!(-3))),
        (json!({ "type": "integer", "exclusiveMinimum": 0 }), Some(json!(1))),
        (json!({ "type": "integer", "multipleOf": 5 }), Some(json!(0))),
        (json!({ "type": "integer", "multipleOf": 5, "minimum": 2 }), None),
        (json!({ "type": "string", "minLength": 2 }), Some(json!("aa"))),
        (json!({ "type": "string", "maxLength": 2, "minLength": 3 }), None),
        (json!({ "type": "string", "pattern": "^a+$" }), None),
        (json!({ "type": "string", "pattern": "^b+$", "enum": ["c", "b"] }), None),
        (json!({ "type": "string", "format": "date" }), Some(json!("1970-01-01"))),
        (json!({ "type": "string", "format": "iban" }), None),
        (json!({ "type": "string", "examples": [7, "EUR"] }), Some(json!("EUR"))),
        (json!({ "enum": [null, "b"] }), Some(json!(null))),
        (json!({ "const": "x" }), Some(json!("x"))),
        (
            json!({ "type": "array", "minItems": 2, "items": { "type": "boolean" } }),
            Some(json!([false, false])),
        ),
        (
            json!({ "type": "array", "minItems": 2, "uniqueItems": true, "items": { "type": "boolean" } }),
            None,
        ),
        (json!({ "type": "array", "minItems": 1, "contains": { "const": 1 } }), None),
        (json!({ "type": "array", "minItems": 1000 }), None),
        (
            json!({
                "type": "object",
                "properties": { "a": { "type": "string" }, "b": { "type": "string" } },
                "required": ["b"],
                "additionalProperties": false,
            }),
            Some(json!({ "b": "" })),
        ),
        (json!({ "type": "object", "required": ["b"] }), None),
        (json!({ "type": "object", "minProperties": 1 }), None),
        (
            json!({
                "type": "object",
                "properties": { "at": { "type": "integer" } },
                "required": ["at"],
                "oneOf": [
                    { "type": "object", "properties": { "t": { "const": "a" } }, "required": ["t"] },
                    { "type": "object", "properties": { "t": { "const": "b" } }, "required": ["t"] },
                ],
            }),
            Some(json!({ "at": 0, "t": "a" })),
        ),
        (
            json!({ "allOf": [
                { "type": "object", "properties": { "a": { "const": 1 } }, "required": ["a"] },
                { "type": "object", "properties": { "b": { "const": 2 } }, "required": ["b"] },
            ] }),
            Some(json!({ "a": 1, "b": 2 })),
        ),
        (
            json!({ "allOf": [{ "type": "string", "minLength": 1 }], "maxLength": 9 }),
            Some(json!("a")),
        ),
        (json!({ "oneOf": [{ "type": "integer" }, { "type": "number" }] }), None),
        (
            json!({ "anyOf": [{ "type": "string", "pattern": "x" }, { "type": "number" }] }),
            Some(json!(0)),
        ),
        (json!({ "unheardOf": true, "type": "integer" }), None),
        (json!({}), None),
        (json!(true), None),
        (json!(false), None),
    ];
    for (schema, expected) in table {
        assert_eq!(zero(&schema), expected, "{schema}");
    }
}

#[test]
fn a_schema_accepts_null_if_no_keyword_refuses_it() {
    let table = [
        (json!({}), Some(true)),
        (json!({ "description": "d", "minLength": 1, "pattern": "a" }), Some(true)),
        (json!({ "type": "string", "pattern": "a" }), Some(false)),
        (json!({ "type": ["string", "null"] }), Some(true)),
        (json!({ "enum": ["a"] }), Some(false)),
        (json!({ "const": null }), Some(true)),
        (json!({ "not": { "type": "null" } }), Some(false)),
        (json!({ "anyOf": [{ "type": "string" }, {}] }), Some(true)),
        (json!({ "oneOf": [{ "type": "string" }, { "type": "object" }] }), Some(false)),
        (json!({ "allOf": [{}, { "type": "object" }] }), Some(false)),
        (json!({ "if": {}, "then": false }), None),
    ];
    for (schema, expected) in table {
        assert_eq!(accepts(&schema, &Value::Null), expected, "{schema}");
    }
}

#[test]
fn null_is_taken_out_where_it_stands_for_what_is_left_out() {
    let text = json!({ "type": "string" });
    let table = [
        (json!({ "type": ["string", "null"] }), Some(text.clone())),
        (
            json!({ "anyOf": [text, { "type": "null" }], "description": "d" }),
            Some(json!({ "type": "string", "description": "d" })),
        ),
        (
            json!({ "anyOf": [{ "type": "null" }, { "type": ["string", "null"] }] }),
            Some(text.clone()),
        ),
        (
            json!({ "type": ["string", "null"], "enum": ["a", null] }),
            Some(json!({ "type": "string", "enum": ["a"] })),
        ),
        (
            json!({ "anyOf": [text, { "type": "null" }, { "const": null }, { "const": 1 }] }),
            Some(json!({ "anyOf": [text, { "const": 1 }] })),
        ),
        (json!({ "allOf": [{ "type": ["string", "null"] }] }), Some(json!({ "allOf": [text] }))),
        (
            json!({ "type": "array", "items": { "type": ["string", "null"] } }),
            Some(json!({ "type": "array", "items": { "type": ["string", "null"] } })),
        ),
        (json!({ "type": "null" }), None),
        (json!({ "enum": [null] }), None),
        (json!({}), Some(json!({}))),
    ];
    for (schema, expected) in table {
        assert_eq!(without_null(schema.clone()), expected, "{schema}");
    }
}

#[test]
fn null_is_put_in_and_taken_out_again() {
    for schema in [
        json!({ "type": "string", "minLength": 1 }),
        json!({ "type": "string", "enum": ["a"] }),
        json!({ "oneOf": [{ "type": "string" }, { "type": "object" }] }),
    ] {
        let nullable = or_null(schema.clone());
        assert_eq!(accepts(&nullable, &Value::Null), Some(true), "{nullable}");
        assert_eq!(or_null(nullable.clone()), nullable);
        assert_eq!(without_null(nullable), Some(schema));
    }
}

#[test]
fn a_type_is_named_as_one_reads_it() {
    let table = [
        (json!({ "type": "integer", "format": "int32" }), "integer"),
        (json!({ "type": ["string", "integer"] }), "string or integer"),
        (
            json!({ "anyOf": [{ "type": "string" }, { "type": "integer" }, { "type": "boolean" }] }),
            "string, integer or boolean",
        ),
        (json!({ "oneOf": [{ "const": "a" }, { "const": "b" }] }), "string"),
        (json!({ "oneOf": [{ "const": "a" }, {}] }), "any"),
        (json!({ "enum": [1, 2.5] }), "integer or number"),
        (json!({ "type": "array" }), "array"),
        (json!({ "type": "array", "items": { "type": ["string", "null"] } }), "array of strings"),
        (
            json!({ "type": "array", "items": { "type": "array", "items": { "type": "object" } } }),
            "array of arrays of objects",
        ),
        (
            json!({ "type": "array", "items": { "type": ["string", "integer"] } }),
            "array of strings or integers",
        ),
        (json!({ "allOf": [{}, { "type": "object" }] }), "object"),
        (json!({ "properties": {} }), "object"),
        (json!({ "minimum": 1 }), "any"),
    ];
    for (schema, expected) in table {
        assert_eq!(name(&schema), expected, "{schema}");
    }
}

#[test]
fn keys_are_sorted() {
    let schema = json!({ "b": [{ "d": 1, "c": 2 }], "a": 1 });
    assert_eq!(sorted(schema).to_string(), r#"{"a":1,"b":[{"c":2,"d":1}]}"#);
}

#[cfg(any(feature = "schemars1", feature = "utoipa6", feature = "aide015"))]
#[test]
fn definitions_stand_in_place_of_references() {
    let definitions = json!({
        "Money~ of/é": { "title": "Money", "type": "object", "properties": { "$ref": { "$ref": "#/$defs/Currency" } } },
        "Currency": { "type": "string", "default": { "title": "kept" } },
        "Node": { "type": "array", "items": { "$ref": "#/components/schemas/Node" } },
    });
    let money = json!({ "type": "object", "properties": { "$ref": { "type": "string", "default": { "title": "kept" } } } });
    let described =
        json!({ "type": "object", "properties": money["properties"], "description": "d" });
    let table = [
        (json!({ "$ref": "#/$defs/Money~0%20of~1%C3%A9" }), money.clone()),
        (json!({ "$ref": "#/$defs/Money~0%20of~1%C3%A9", "description": "d" }), described),
        (
            json!({ "$ref": "#/$defs/Currency", "minLength": 3 }),
            json!({ "type": "string", "minLength": 3, "default": { "title": "kept" } }),
        ),
        (
            json!({ "$ref": "#/$defs/Currency", "type": "string" }),
            json!({ "allOf": [{ "type": "string", "default": { "title": "kept" } }, { "type": "string" }] }),
        ),
        (json!({ "$ref": "#/$defs/Node" }), json!({ "type": "array", "items": {} })),
        (
            json!({ "anyOf": [{ "$ref": "#" }, { "$ref": "#/$defs/Missing" }] }),
            json!({ "anyOf": [{}, {}] }),
        ),
        (
            json!({ "$schema": "s", "title": "T", "enum": [{ "$ref": "kept" }] }),
            json!({ "enum": [{ "$ref": "kept" }] }),
        ),
    ];
    let definitions = definitions.as_object().unwrap();
    for (schema, expected) in table {
        assert_eq!(super::inlined(schema.clone(), definitions), expected, "{schema}");
    }
}

#[cfg(any(feature = "schemars1", feature = "utoipa6", feature = "aide015"))]
#[test]
fn null_may_be_all_of_the_alternatives() {
    let branches = json!([{ "type": "null" }, { "type": ["string", "null"] }]);
    let schema = super::inlined(json!({ "oneOf": branches }), &serde_json::Map::new());
    assert_eq!(schema, json!({ "anyOf": branches }));
    let schema = json!({ "oneOf": [{ "type": "null" }, { "type": "string" }] });
    assert_eq!(super::inlined(schema.clone(), &serde_json::Map::new()), schema);
}

#[cfg(any(feature = "schemars1", feature = "utoipa6", feature = "aide015"))]
#[test]
fn alternatives_that_may_be_written_alike_are_any_of() {
    let tagged = |tag: &str| json!({ "properties": { "kind": { "enum": [tag] } }, "required": ["kind"], "type": "object" });
    let of =
        |name: &str| json!({ "properties": { name: {} }, "required": [name], "type": "object" });
    let apart = [
        json!([{ "type": "string" }, { "type": ["integer", "null"] }]),
        json!([{ "type": "string", "enum": ["a"] }, { "const": "b" }, { "const": 1 }]),
        json!([tagged("a"), tagged("b"), { "type": "string" }]),
        json!([tagged("a"), { "allOf": [{ "type": "object" }, tagged("b")] }]),
        json!([{ "type": "null" }, { "oneOf": [tagged("a"), tagged("b")] }]),
        json!([of("a"), of("b")]),
    ];
    let alike = [
        json!([{ "type": "integer" }, { "type": "number" }]),
        json!([{ "type": "string" }, { "type": "string", "format": "date" }]),
        json!([{ "enum": ["a", "b"] }, { "const": "b" }]),
        json!([{ "type": "string" }, {}]),
        json!([of("a"), { "properties": { "a": {}, "b": {} }, "required": ["a", "b"] }]),
        json!([{ "type": "null" }, { "anyOf": [{ "type": "null" }, { "type": "string" }] }]),
    ];
    let inlined = |schema| super::inlined(schema, &serde_json::Map::new());
    for schemas in apart {
        let schema = json!({ "oneOf": schemas });
        assert_eq!(inlined(schema.clone()), schema);
    }
    for schemas in alike {
        assert_eq!(inlined(json!({ "oneOf": schemas })), json!({ "anyOf": schemas }));
    }
}
