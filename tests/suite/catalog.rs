//! The catalog of UnifiedAPI v5 against the tests' own copy of the page's table.

use http::StatusCode;
use std::{
    collections::{HashMap, HashSet},
    fmt::Debug,
    hash::Hash,
};
use unifiedapi_errors::{
    Catalog, Entry, UnifiedError,
    catalog::{Success, UnifiedApiCode, UnifiedApiError},
};

/// One row of the page: status, code, message.
type Row = (u16, &'static str, &'static str);

/// The rows of the page, in its order.
fn page() -> Vec<Row> {
    let table = include_str!("../data/return_codes.tsv");
    let mut lines = table.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    assert_eq!(lines.next().unwrap(), ["status", "code", "message"]);
    lines
        .map(|cells| {
            let [status, code, message] = cells[..] else { panic!("not a row: {cells:?}") };
            (status.parse().unwrap(), code, message)
        })
        .collect()
}

fn entries() -> Vec<Entry> {
    UnifiedApiError::entries().collect()
}

fn values() -> Vec<UnifiedApiError> {
    UnifiedApiError::entries().filter_map(UnifiedApiError::from_entry).collect()
}

#[test]
fn the_catalog_is_the_page_row_by_row() {
    let declared: Vec<Row> = UnifiedApiError::entries()
        .map(|entry| (entry.status().as_u16(), entry.code(), entry.message()))
        .collect();
    for (declared, row) in declared.iter().zip(page()) {
        assert_eq!(*declared, row);
    }
    assert_eq!(declared.len(), page().len());
    assert_eq!(declared.len(), 74);
}

#[test]
fn every_entry_has_a_value_that_says_the_same() {
    assert_eq!(values().len(), 74);
    for ((value, entry), (status, code, message)) in values().iter().zip(entries()).zip(page()) {
        assert_eq!(value.entry(), Some(entry));
        assert_eq!(value.status().as_u16(), status);
        assert_eq!(value.code(), code);
        assert_eq!(value.message(), message);
        assert_eq!(value.to_string(), message);
        assert_eq!(UnifiedApiError::from_entry(entry), Some(*value));
    }
    assert_eq!(values().into_iter().collect::<HashSet<_>>().len(), 74);
}

#[test]
fn every_body_is_what_serde_json_gives() {
    for (value, (status, code, message)) in values().into_iter().zip(page()) {
        let envelope = serde_json::json!({"error": {"code": code, "message": message}});
        let bytes = serde_json::to_vec(&envelope).unwrap();
        assert_eq!(value.body(), bytes, "{code}");
        assert_eq!(serde_json::to_vec(&value).unwrap(), bytes, "{code}");
        assert_eq!(value.body().as_ptr(), value.body().as_ptr(), "{code}");

        let response = value.to_response();
        assert_eq!(response.status().as_u16(), status, "{code}");
        assert_eq!(response.headers()["content-type"], "application/json", "{code}");
        assert_eq!(response.body(), &bytes, "{code}");
    }
}

#[test]
fn a_code_finds_as_many_entries_as_the_page_has() {
    let mut counts = HashMap::new();
    for (_, code, _) in page() {
        *counts.entry(code).or_insert(0) += 1;
    }
    for (&code, &count) in &counts {
        let found: Vec<Entry> = UnifiedApiError::with_code(code).collect();
        let searched: Vec<Entry> =
            UnifiedApiError::entries().filter(|entry| entry.code() == code).collect();
        assert_eq!(found, searched);
        assert_eq!(found.len(), count, "{code}");
    }

    let mut repeated: Vec<_> = counts.into_iter().filter(|&(_, count)| count > 1).collect();
    repeated.sort_unstable();
    assert_eq!(
        repeated,
        [("extension_invalid", 2), ("filtervalue_invalid", 3), ("pc_private_invalid", 2)]
    );
    assert_eq!(UnifiedApiError::with_code("teapot").count(), 0);
}

#[test]
fn variants_of_a_repeated_code_are_named_as_designed() {
    let named = [
        (18, "FilterValueInvalidOnArray", UnifiedApiError::FilterValueInvalidOnArray),
        (19, "FilterValueInvalidNumbers", UnifiedApiError::FilterValueInvalidNumbers),
        (20, "FilterValueInvalid", UnifiedApiError::FilterValueInvalid),
        (24, "ExtensionInvalid", UnifiedApiError::ExtensionInvalid),
        (29, "FxExtensionInvalid", UnifiedApiError::FxExtensionInvalid),
        (52, "PcPrivateInvalid", UnifiedApiError::PcPrivateInvalid),
        (53, "PcPrivateInvalidPhoneNumber", UnifiedApiError::PcPrivateInvalidPhoneNumber),
    ];
    for (row, name, value) in named {
        assert_eq!(entries()[row - 1].variant(), name);
        assert_eq!(value.entry(), Some(entries()[row - 1]), "{name}");
        assert_eq!(format!("{value:?}"), name);
    }
    let (extension, fx) = (UnifiedApiError::ExtensionInvalid, UnifiedApiError::FxExtensionInvalid);
    assert_eq!(extension.message(), fx.message());
    assert_ne!(extension, fx);
    assert_ne!(extension.entry(), fx.entry());
}

#[test]
fn other_variants_are_named_after_their_codes() {
    for entry in entries() {
        if UnifiedApiError::with_code(entry.code()).count() > 1 {
            continue;
        }
        let name = entry.variant();
        assert_eq!(name.to_ascii_lowercase(), entry.code().replace('_', ""));
        let mut rest = name;
        for word in entry.code().split('_') {
            let (head, tail) = rest.split_at(word.len());
            assert!(head.starts_with(|first: char| first.is_ascii_uppercase()), "{name}");
            rest = tail;
        }
    }
    assert_eq!(UnifiedApiError::CdrStartDateInvalid.code(), "cdr_start_date_invalid");
    assert_eq!(UnifiedApiError::InternalServerError.code(), "internal_server_error");
    assert_eq!(UnifiedApiError::NotImplemented.code(), "not_implemented");
    assert!(entries().iter().all(|entry| entry.type_name() == "UnifiedApiError"));
}

#[test]
fn every_entry_is_in_the_group_of_its_service() {
    let mut services: HashMap<&str, HashSet<&str>> = HashMap::new();
    for entry in entries() {
        let group = entry.group().unwrap_or_default();
        assert!(!group.trim().is_empty(), "{}", entry.code());
        if let Some((service @ ("cdr" | "fx" | "pc" | "pce" | "qag"), _)) =
            entry.code().split_once('_')
        {
            services.entry(service).or_default().insert(group);
        }
    }
    let mut groups = HashSet::new();
    for (service, of_service) in services {
        assert_eq!(of_service.len(), 1, "{service}: {of_service:?}");
        groups.extend(of_service);
    }
    assert_eq!(groups.len(), 5, "{groups:?}");
}

#[test]
fn those_that_want_credentials_say_so() {
    for value in values() {
        let headers = value.headers();
        let challenges: Vec<_> = headers.get_all("www-authenticate").iter().collect();
        if value.status() == StatusCode::UNAUTHORIZED {
            assert_eq!(challenges, ["Bearer"], "{value:?}");
            assert_eq!(value.to_response().headers()["www-authenticate"], "Bearer");
        }
        assert_eq!(headers.len(), challenges.len(), "{value:?}");
        assert_eq!(value.status() == StatusCode::UNAUTHORIZED, challenges.len() == 1, "{value:?}");
    }
}

#[test]
fn values_are_plain_data() {
    fn assert_plain<T: Copy + Eq + Hash + Debug + Send + Sync + 'static>(value: T) -> T {
        value
    }

    let value = assert_plain(UnifiedApiError::Unauthorized);
    assert_eq!(value, UnifiedApiError::Unauthorized);
    assert!(std::error::Error::source(&value).is_none());
}

#[test]
fn success_is_the_other_table_of_the_page() {
    assert_eq!(Success::Ok.status(), StatusCode::OK);
    assert_eq!(
        Success::Ok.description(),
        "The request was successful. The response body contains the requested resource."
    );
    assert_eq!(Success::NoContent.status(), StatusCode::NO_CONTENT);
    assert_eq!(
        Success::NoContent.description(),
        "The request was successful. There is no content to return."
    );
}

#[test]
fn the_codes_are_an_enum_in_which_each_stands_once() {
    let codes: std::collections::HashSet<_> =
        UnifiedApiError::entries().map(|entry| UnifiedApiCode::try_from(entry).unwrap()).collect();
    assert_eq!(codes.len(), 70);
    for entry in UnifiedApiError::entries() {
        let code: UnifiedApiCode = entry.code().parse().unwrap();
        assert_eq!(code.as_str(), entry.code());
        assert_eq!(code.status(), entry.status());
    }
}
