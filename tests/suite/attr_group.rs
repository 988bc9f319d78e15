//! `group`: the heading under which documentation lists a variant.

use unifiedapi_errors::{Catalog, UnifiedError};

#[derive(Debug, UnifiedError)]
#[unified(status = 400, rename_all = "snake_case")]
enum FaxError {
    #[unified(message = "The recipients are invalid.", group = "Fax Service")]
    RecipientsInvalid,
    #[unified(message = "The file {name} is invalid.", group = "Größere \"Dateien\"")]
    FileInvalid { name: &'static str },
    #[unified(message = "The fax was rejected.")]
    Rejected,
}

#[test]
fn a_group_is_what_the_variant_says() {
    let groups: Vec<_> = FaxError::entries().map(|entry| entry.group()).collect();
    assert_eq!(groups, [Some("Fax Service"), Some("Größere \"Dateien\""), None]);
}

#[test]
fn a_group_is_not_part_of_what_is_sent() {
    let error = FaxError::FileInvalid { name: "a.tiff" };
    let body = String::from_utf8(error.body().to_vec()).unwrap();
    assert_eq!(
        body,
        r#"{"error":{"code":"file_invalid","message":"The file a.tiff is invalid."}}"#
    );
    assert!(FaxError::RecipientsInvalid.headers().is_empty());
}

#[test]
fn a_struct_has_a_group() {
    #[derive(Debug, UnifiedError)]
    #[unified(
        status = 503,
        code = "maintenance",
        message = "Come back later.",
        group = "Operation"
    )]
    struct Maintenance;

    assert_eq!(Maintenance.entry().and_then(|entry| entry.group()), Some("Operation"));
}

#[test]
fn the_inner_group_shows_through_a_transparent_variant() {
    #[derive(Debug, UnifiedError)]
    enum ApiError {
        #[unified(transparent)]
        Fax(#[from] FaxError),
    }

    let entry = ApiError::from(FaxError::RecipientsInvalid).entry().unwrap();
    assert_eq!(entry.group(), Some("Fax Service"));
    assert_eq!(ApiError::from(FaxError::Rejected).entry().unwrap().group(), None);
}

#[test]
fn a_group_on_an_enum_is_that_of_the_variants_that_state_none() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case", group = "Calls")]
    enum CallError {
        #[unified(message = "The number is invalid.")]
        NumberInvalid,
        #[unified(message = "The queue is full.", group = "Queues")]
        QueueFull,
        #[unified(transparent)]
        Fax(#[from] FaxError),
    }

    let groups: Vec<_> = CallError::entries().map(|entry| entry.group()).collect();
    // The last three are those of the inner error.
    let expected =
        [Some("Calls"), Some("Queues"), Some("Fax Service"), Some("Größere \"Dateien\""), None];
    assert_eq!(groups, expected);
    assert_eq!(CallError::from(FaxError::Rejected).entry().and_then(|entry| entry.group()), None);
}
