//! `Catalog::entries` and `Catalog::with_code`.

use std::{collections::HashSet, io, sync::Arc};
use unifiedapi_errors::{Catalog, Entries, Entry, UnifiedError, WithCode};

#[derive(Debug, UnifiedError)]
#[unified(status = 401, prefix = "session_")]
enum SessionError {
    #[unified(message = "Log in first.")]
    Missing,
    #[unified(message = "The session of {user} is over.")]
    Over { user: String },
}

#[derive(Debug, UnifiedError)]
#[unified(status = 400, prefix = "user_")]
enum UserError {
    #[unified(message = "The name is empty.")]
    NameEmpty,
    #[unified(transparent)]
    Session(#[from] SessionError),
    #[unified(status = 404, message = "User {0} was not found.")]
    NotFound(u64),
    #[unified(status = 500, message = "The store failed.")]
    Store(#[from] io::Error),
}

#[derive(Debug, UnifiedError)]
#[unified(prefix = "api_", status = 400)]
enum ApiError {
    #[unified(transparent)]
    User(#[from] UserError),
    #[unified(message = "The version is unknown.")]
    VersionUnknown,
    #[unified(transparent)]
    Session(#[from] SessionError),
}

fn codes(entries: impl Iterator<Item = Entry>) -> Vec<&'static str> {
    entries.map(Entry::code).collect()
}

#[test]
fn entries_come_in_declaration_order() {
    assert_eq!(codes(SessionError::entries()), ["session_missing", "session_over"]);
    let variants: Vec<_> = SessionError::entries().map(Entry::variant).collect();
    assert_eq!(variants, ["Missing", "Over"]);
}

#[test]
fn the_entries_of_a_transparent_variant_stand_in_its_place() {
    assert_eq!(
        codes(UserError::entries()),
        ["user_name_empty", "session_missing", "session_over", "user_not_found", "user_store"]
    );
    assert_eq!(
        codes(ApiError::entries()),
        [
            "user_name_empty",
            "session_missing",
            "session_over",
            "user_not_found",
            "user_store",
            "api_version_unknown",
            "session_missing",
            "session_over",
        ]
    );
}

#[test]
fn every_value_has_an_entry_among_those_of_its_type() {
    let errors = [
        ApiError::from(UserError::NameEmpty),
        UserError::from(SessionError::Missing).into(),
        UserError::from(SessionError::Over { user: "Ada".to_owned() }).into(),
        UserError::NotFound(7).into(),
        UserError::from(io::Error::other("disk full")).into(),
        ApiError::VersionUnknown,
        SessionError::Missing.into(),
        ApiError::from(SessionError::Over { user: "Bob".to_owned() }),
    ];
    let found: Vec<Entry> = errors.iter().map(|error| error.entry().unwrap()).collect();
    assert_eq!(found, ApiError::entries().collect::<Vec<_>>());
    for (error, entry) in errors.iter().zip(found) {
        assert_eq!(error.status(), entry.status(), "{error:?}");
        assert_eq!(error.code(), entry.code(), "{error:?}");
    }
}

#[test]
fn with_code_finds_every_entry_of_a_code() {
    assert_eq!(codes(UserError::with_code("user_not_found")), ["user_not_found"]);
    let over: Vec<Entry> = ApiError::with_code("session_over").collect();
    assert_eq!(over.len(), 2);
    assert!(over.iter().all(|entry| entry.variant() == "Over"));
}

#[test]
fn with_code_finds_nothing_under_other_texts() {
    for code in ["", "user", "user_", "USER_NOT_FOUND", "user_not_found ", "user_not_foun", "é"] {
        assert_eq!(ApiError::with_code(code).count(), 0, "{code:?}");
    }
}

#[test]
fn with_code_agrees_with_a_search_through_the_entries() {
    for entry in ApiError::entries() {
        let searched: Vec<_> =
            ApiError::entries().filter(|other| other.code() == entry.code()).collect();
        assert_eq!(ApiError::with_code(entry.code()).collect::<Vec<_>>(), searched);
    }
}

#[test]
fn a_code_need_not_be_static() {
    let code = String::from("user_name_empty");
    let found: WithCode<'_> = UserError::with_code(&code);
    assert_eq!(codes(found), ["user_name_empty"]);
}

#[test]
fn both_iterators_can_be_named_cloned_and_sent() {
    fn twice<I: Iterator<Item = Entry> + Clone + Send + 'static>(entries: I) -> usize {
        let copy = entries.clone();
        std::thread::spawn(move || copy.count()).join().unwrap() + entries.count()
    }

    let entries: Entries = ApiError::entries();
    let with_code: WithCode<'static> = ApiError::with_code("session_missing");
    assert_eq!(twice(entries), 16);
    assert_eq!(twice(with_code), 4);
}

#[test]
fn a_clone_goes_on_where_the_original_stands() {
    let mut entries = ApiError::entries();
    assert_eq!(entries.by_ref().nth(1).map(Entry::code), Some("session_missing"));
    let clone = entries.clone();
    assert_eq!(codes(clone), codes(entries));
    assert_eq!(codes(ApiError::entries().skip(2)).len(), 6);
}

#[test]
fn an_iterator_that_is_through_stays_so() {
    let mut entries = SessionError::entries();
    assert_eq!(entries.by_ref().count(), 2);
    assert_eq!(entries.next(), None);
    assert_eq!(entries.next(), None);
}

#[test]
fn a_box_and_an_arc_have_the_entries_of_what_they_hold() {
    assert!(<Box<ApiError>>::entries().eq(ApiError::entries()));
    assert!(<Arc<ApiError>>::entries().eq(ApiError::entries()));
    assert!(<Box<Arc<ApiError>>>::with_code("user_store").eq(ApiError::with_code("user_store")));
}

#[test]
fn two_instances_of_a_generic_type_share_their_entries() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 409, code = "conflict", message = "{0} exists.")]
    struct Conflict<T>(T);

    assert!(Conflict::<u8>::entries().eq(Conflict::<String>::entries()));
    assert_eq!(Conflict(1).entry(), Conflict("Ada").entry());
}

#[test]
fn a_set_of_entries_counts_each_declaration_once() {
    let declared: HashSet<Entry> = ApiError::entries().collect();
    assert_eq!(declared.len(), 6);
}
