//! `Entry`: what a declaration tells about itself.

use http::StatusCode;
use std::{
    collections::hash_map::DefaultHasher,
    hash::{Hash, Hasher},
};
use unifiedapi_errors::{Catalog, Entry, UnifiedError};

#[derive(Debug, UnifiedError)]
#[unified(status = 400, prefix = "user_")]
enum UserError {
    /// No user has this id.
    #[unified(
        status = 404,
        message = "User {id} was not found.",
        group = "Users",
        header("Cache-Control" = "no-store")
    )]
    NotFound { id: u64 },
    #[unified(message = "The e-mail address is invalid.")]
    EmailInvalid,
}

fn entries() -> [Entry; 2] {
    [UserError::NotFound { id: 7 }.entry().unwrap(), UserError::EmailInvalid.entry().unwrap()]
}

#[test]
fn an_entry_tells_what_was_declared() {
    let [not_found, email_invalid] = entries();
    assert_eq!(not_found.status(), StatusCode::NOT_FOUND);
    assert_eq!(not_found.code(), "user_not_found");
    assert_eq!(not_found.message(), "User {id} was not found.");
    assert_eq!(not_found.type_name(), "UserError");
    assert_eq!(not_found.variant(), "NotFound");
    assert_eq!(not_found.group(), Some("Users"));
    assert_eq!(not_found.description(), "No user has this id.");
    assert_eq!(not_found.headers().count(), 1);
    assert_eq!(not_found.deprecated(), None);

    assert_eq!(email_invalid.status(), StatusCode::BAD_REQUEST);
    assert_eq!(email_invalid.message(), "The e-mail address is invalid.");
    assert_eq!(email_invalid.group(), None);
    assert_eq!(email_invalid.description(), "");
    assert_eq!(email_invalid.headers().next(), None);
}

#[test]
fn the_message_of_an_entry_is_the_template_as_it_is_written() {
    const LIMIT: usize = 3;

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum ListError {
        #[unified(message("{} of {max:?} items", items.len(), max = LIMIT))]
        TooLong { items: Vec<u8> },
        #[unified(message = "{{{id:>8}}} is \"{id:?}\".")]
        Unknown { id: u8 },
        #[unified(message = "At most {LIMIT} items.")]
        Full,
        #[unified(message = "Write {{}}.")]
        Invalid,
    }

    let templates: Vec<_> = ListError::entries().map(Entry::message).collect();
    assert_eq!(
        templates,
        [
            "{} of {max:?} items",
            "{{{id:>8}}} is \"{id:?}\".",
            "At most {LIMIT} items.",
            "Write {}.",
        ]
    );
    assert_eq!(ListError::Unknown { id: 7 }.message(), "{       7} is \"7\".");
    assert_eq!(ListError::TooLong { items: vec![1] }.message(), "1 of 3 items");
}

#[test]
fn a_struct_is_its_own_variant() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 503, code = "maintenance", message = "Come back later.")]
    struct Maintenance;

    let entry = Maintenance.entry().unwrap();
    assert_eq!(entry.type_name(), "Maintenance");
    assert_eq!(entry.variant(), "Maintenance");
}

#[test]
fn an_entry_is_a_small_handle() {
    fn assert_handle<T: Copy + Send + Sync + 'static>() -> usize {
        size_of::<T>()
    }

    assert!(assert_handle::<Entry>() <= 3 * size_of::<usize>());
    let entry = entries()[0];
    let copy = entry;
    assert_eq!(entry, copy);
}

#[test]
fn entries_are_equal_and_hash_equal_by_declaration() {
    fn hash(entry: Entry) -> u64 {
        let mut hasher = DefaultHasher::new();
        entry.hash(&mut hasher);
        hasher.finish()
    }

    /// Has the same code, status, message and names as another one in another module.
    fn namesake() -> Entry {
        #[derive(Debug, UnifiedError)]
        #[unified(status = 400, prefix = "user_")]
        enum UserError {
            #[unified(message = "The e-mail address is invalid.")]
            EmailInvalid,
        }
        UserError::EmailInvalid.entry().unwrap()
    }

    let [not_found, email_invalid] = entries();
    assert_ne!(not_found, email_invalid);
    assert_eq!(not_found, UserError::NotFound { id: 8 }.entry().unwrap());
    assert_eq!(hash(not_found), hash(UserError::NotFound { id: 8 }.entry().unwrap()));
    assert_eq!(email_invalid.variant(), namesake().variant());
    assert_ne!(email_invalid, namesake());
    assert_eq!(namesake(), namesake());
}

#[test]
fn an_entry_is_serialized_as_an_object_of_its_names() {
    let [not_found, email_invalid] = entries();
    let object = serde_json::to_value(not_found).unwrap();
    assert_eq!(object["status"], 404);
    assert_eq!(object["code"], "user_not_found");
    assert_eq!(object["message"], "User {id} was not found.");
    assert_eq!(object["type_name"], "UserError");
    assert_eq!(object["variant"], "NotFound");
    assert_eq!(object["group"], "Users");
    assert_eq!(object["description"], "No user has this id.");
    assert!(object["headers"].to_string().contains("no-store"), "{object}");
    assert_eq!(object.as_object().unwrap().len(), 8);

    let object = serde_json::to_value(email_invalid).unwrap();
    assert_eq!(object["status"], 400);
    assert!(object["group"].is_null());
    assert!(object.get("deprecated").is_none());
}

#[test]
fn debug_shows_which_entry_it_is() {
    let shown = format!("{:?}", entries()[0]);
    assert!(shown.contains("user_not_found"), "{shown}");
    assert_ne!(shown, format!("{:?}", entries()[1]));
}
