//! A type of 4000 variants, half of them with data.

use seq_macro::seq;
use unifiedapi_errors::{Catalog, UnifiedError};

seq!(N in 0..2000 {
    /// What may be wrong with one field of a very wide form.
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, prefix = "form_")]
    #[allow(dead_code, reason = "the tests make a few of the variants with data")]
    enum FormError {
        #(
            #[unified(message = "The field is missing.", header("X-Form" = "wide"))]
            Missing~N,
            #[unified(status = 422, message = "Field {0} is invalid.")]
            Invalid~N(u32),
        )*
    }
});

#[test]
fn four_thousand_variants_are_declared_in_order() {
    let codes = FormError::entries().map(|entry| entry.code().to_owned());
    let expected = (0..2000).flat_map(|n| [format!("form_missing{n}"), format!("form_invalid{n}")]);
    assert!(codes.eq(expected));
    assert_eq!(FormError::entries().count(), 4000);
}

#[test]
fn each_code_is_found_and_leads_back_to_its_value() {
    for entry in FormError::entries() {
        let found: Vec<_> = FormError::with_code(entry.code()).collect();
        assert_eq!(found, [entry]);
        let back = FormError::from_entry(entry).and_then(|error| error.entry());
        assert_eq!(back, entry.variant().starts_with("Missing").then_some(entry));
    }
}

#[test]
fn the_last_variants_answer_like_the_first() {
    assert_eq!(
        FormError::Missing0.body(),
        r#"{"error":{"code":"form_missing0","message":"The field is missing."}}"#
    );
    assert_eq!(FormError::Missing1999.code(), "form_missing1999");
    assert_eq!(FormError::Missing1999.headers()["x-form"], "wide");
    let invalid = FormError::Invalid1999(7);
    assert_eq!(invalid.status().as_u16(), 422);
    assert_eq!(invalid.message(), "Field 7 is invalid.");
    assert_eq!(
        invalid.to_response().body(),
        r#"{"error":{"code":"form_invalid1999","message":"Field 7 is invalid."}}"#
    );
}
