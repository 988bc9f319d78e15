//! `shared_code`: several variants that carry one code on purpose.

use unifiedapi_errors::{Catalog, UnifiedError};

#[derive(Debug, UnifiedError)]
#[unified(status = 400)]
enum FilterError {
    #[unified(code = "filter_value_invalid", shared_code, message = "The list {0:?} is invalid.")]
    List(Vec<u8>),
    #[unified(code = "filter_by_invalid", message = "The filter is unknown.")]
    ByUnknown,
    #[unified(code = "filter_value_invalid", shared_code, message = "The number is invalid.")]
    Number,
    #[unified(code = "filter_value_invalid", shared_code, message = "The value is invalid.")]
    Value,
    #[unified(code = "filter_value_invalid", shared_code, message = "The value is invalid.")]
    ValueAgain,
}

#[test]
fn each_variant_keeps_its_own_message() {
    let errors = [
        (FilterError::List(vec![1, 2]), "The list [1, 2] is invalid."),
        (FilterError::Number, "The number is invalid."),
        (FilterError::Value, "The value is invalid."),
        (FilterError::ValueAgain, "The value is invalid."),
    ];
    for (error, message) in errors {
        assert_eq!(error.code(), "filter_value_invalid");
        assert_eq!(error.message(), message);
    }
}

#[test]
fn one_code_has_several_entries_in_declaration_order() {
    let variants: Vec<_> =
        FilterError::with_code("filter_value_invalid").map(|entry| entry.variant()).collect();
    assert_eq!(variants, ["List", "Number", "Value", "ValueAgain"]);
    assert_eq!(FilterError::with_code("filter_by_invalid").count(), 1);
}

#[test]
fn entries_of_one_code_and_one_text_are_told_apart() {
    let (first, second) =
        (FilterError::Value.entry().unwrap(), FilterError::ValueAgain.entry().unwrap());
    assert_eq!(first.message(), second.message());
    assert_ne!(first, second);
    assert!(matches!(FilterError::from_entry(first), Some(FilterError::Value)));
    assert!(matches!(FilterError::from_entry(second), Some(FilterError::ValueAgain)));
}

#[test]
fn a_code_made_from_a_name_may_be_shared_with_one_that_is_written() {
    #[derive(Debug, UnifiedError)]
    #[unified(prefix = "user_", status = 404)]
    enum UserError {
        #[unified(shared_code, message = "No user has this id.")]
        NotFound,
        #[unified(code = "user_not_found", shared_code, message = "User {0} was deleted.")]
        Deleted(u64),
    }

    assert_eq!(UserError::NotFound.code(), UserError::Deleted(7).code());
    assert_eq!(UserError::Deleted(7).message(), "User 7 was deleted.");
    assert_eq!(UserError::with_code("user_not_found").count(), 2);
}

#[test]
fn the_other_variants_may_be_configured_out() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case", codes = UploadErrorCode)]
    enum UploadError {
        #[unified(code = "upload_invalid", shared_code, message = "The file is no image.")]
        Image,
        #[cfg(not(test))]
        #[unified(code = "upload_invalid", shared_code, message = "The file is no video.")]
        Video,
        #[cfg(test)]
        #[unified(code = "size_invalid", shared_code, message = "The file is too large.")]
        Size,
        #[cfg(not(test))]
        #[unified(code = "size_invalid", shared_code, status = 413, message = "Too large.")]
        Size,
    }

    assert_eq!(UploadError::with_code("upload_invalid").count(), 1);
    assert_eq!(UploadError::Size.status().as_u16(), 400);
    assert_eq!(UploadError::Image.code_enum(), Some(UploadErrorCode::Image));
}
