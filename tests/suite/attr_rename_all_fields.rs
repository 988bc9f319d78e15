//! `rename_all_fields`: the case of the members' names.

use serde_json::{Value, json};
use unifiedapi_errors::{Catalog, UnifiedError};

/// Declares one struct for serde and for us, with all kinds of names.
macro_rules! in_case {
    ($case:literal) => {{
        #[derive(Default, serde::Serialize)]
        #[serde(rename_all = $case)]
        #[allow(non_snake_case)]
        struct Plain {
            max_bytes: u8,
            r#type: u8,
            sha256_sum: u8,
            x_1: u8,
            _leading: u8,
            trailing_: u8,
            two__bars: u8,
            mixedCase: u8,
            URL: u8,
            größe_ä: u8,
        }

        #[derive(Debug, Default, UnifiedError)]
        #[unified(status = 400, code = "names", message = "Names.", rename_all_fields = $case)]
        #[allow(non_snake_case)]
        struct Names {
            #[unified(member)]
            max_bytes: u8,
            #[unified(member)]
            r#type: u8,
            #[unified(member)]
            sha256_sum: u8,
            #[unified(member)]
            x_1: u8,
            #[unified(member)]
            _leading: u8,
            #[unified(member)]
            trailing_: u8,
            #[unified(member)]
            two__bars: u8,
            #[unified(member)]
            mixedCase: u8,
            #[unified(member)]
            URL: u8,
            #[unified(member)]
            größe_ä: u8,
        }

        (serde_json::to_value(Plain::default()).unwrap(), Names::default().members())
    }};
}

#[test]
fn a_member_has_the_name_that_serde_gives_to_the_field() {
    for (expected, members) in [
        in_case!("lowercase"),
        in_case!("UPPERCASE"),
        in_case!("PascalCase"),
        in_case!("camelCase"),
        in_case!("snake_case"),
        in_case!("SCREAMING_SNAKE_CASE"),
        in_case!("kebab-case"),
        in_case!("SCREAMING-KEBAB-CASE"),
    ] {
        assert_eq!(Value::from(members), expected);
    }
}

#[test]
fn a_name_that_is_written_out_keeps_its_case() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 413, code = "too_large", message = "Too large.")]
    #[unified(rename_all_fields = "camelCase")]
    struct TooLarge {
        #[unified(member)]
        max_bytes: u64,
        #[unified(member = "file_name")]
        file_name: &'static str,
    }

    let error = TooLarge { max_bytes: 5, file_name: "notes.txt" };
    assert_eq!(Value::from(error.members()), json!({ "maxBytes": 5, "file_name": "notes.txt" }));
    let entry = TooLarge::entries().next().unwrap();
    assert_eq!(entry.members().map(|it| it.name()).collect::<Vec<_>>(), ["maxBytes", "file_name"]);
}

#[test]
fn the_codes_keep_theirs() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "kebab-case", rename_all_fields = "PascalCase")]
    enum UploadError {
        #[unified(message = "Too large.")]
        TooLarge {
            #[unified(member)]
            max_bytes: u64,
        },
    }

    let error = UploadError::TooLarge { max_bytes: 5 };
    assert_eq!(
        error.body(),
        r#"{"error":{"code":"too-large","message":"Too large.","MaxBytes":5}}"#
    );
}
