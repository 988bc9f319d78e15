//! `header("name" = "value")`: response headers that are written out.

use unifiedapi_errors::{Catalog, Entry, UnifiedError};

/// The values sent under `name`, in order.
fn sent(error: &impl UnifiedError, name: &str) -> Vec<String> {
    let headers = error.headers();
    headers.get_all(name).iter().map(|value| value.to_str().unwrap().to_owned()).collect()
}

#[test]
fn there_are_no_headers_unless_declared() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 404, code = "user_not_found", message = "No user has this id.")]
    struct UserNotFound;

    assert!(UserNotFound.headers().is_empty());
    assert_eq!(UserNotFound.entry().unwrap().headers().count(), 0);
}

#[test]
fn a_header_of_the_type_goes_with_every_variant() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case", header("Cache-Control" = "no-store"))]
    enum LoginError {
        #[unified(message = "The password is wrong.")]
        PasswordWrong,
        #[unified(message = "User {0} is locked.")]
        UserLocked(u64),
    }

    assert_eq!(sent(&LoginError::PasswordWrong, "cache-control"), ["no-store"]);
    assert_eq!(sent(&LoginError::UserLocked(7), "cache-control"), ["no-store"]);
}

#[test]
fn a_header_of_a_variant_goes_with_that_variant_only() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 401, rename_all = "snake_case")]
    enum TokenError {
        #[unified(message = "The token is missing.", header("WWW-Authenticate" = "Bearer"))]
        Missing,
        #[unified(message = "The token is expired.")]
        Expired,
    }

    assert_eq!(sent(&TokenError::Missing, "www-authenticate"), ["Bearer"]);
    assert!(TokenError::Expired.headers().is_empty());
}

#[test]
fn a_variant_replaces_the_header_of_its_type_whatever_its_letters_case() {
    #[derive(Debug, UnifiedError)]
    #[unified(
        status = 401,
        rename_all = "snake_case",
        header("WWW-Authenticate" = "Bearer"),
        header("Cache-Control" = "no-store")
    )]
    enum TokenError {
        #[unified(message = "The token is missing.")]
        Missing,
        #[unified(
            message = "The token is expired.",
            header("www-authenticate" = "Bearer error=\"invalid_token\"")
        )]
        Expired,
    }

    assert_eq!(sent(&TokenError::Missing, "www-authenticate"), ["Bearer"]);
    assert_eq!(sent(&TokenError::Expired, "www-authenticate"), ["Bearer error=\"invalid_token\""]);
    assert_eq!(sent(&TokenError::Expired, "cache-control"), ["no-store"]);
    assert_eq!(TokenError::Expired.headers().len(), 2);
}

#[test]
fn one_name_twice_on_a_variant_sends_both_in_order() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 401, rename_all = "snake_case", header("WWW-Authenticate" = "Negotiate"))]
    enum TokenError {
        #[unified(
            message = "The token is missing.",
            header("WWW-Authenticate" = "Bearer"),
            header("WWW-Authenticate" = "Basic realm=\"api\"")
        )]
        Missing,
    }

    assert_eq!(sent(&TokenError::Missing, "www-authenticate"), ["Bearer", "Basic realm=\"api\""]);
    let response = TokenError::Missing.to_response();
    assert_eq!(response.headers().get_all("www-authenticate").iter().count(), 2);
}

#[test]
fn a_struct_has_headers_too() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 405, code = "method_not_allowed", message = "{method} is not allowed.")]
    #[unified(header("Allow" = "GET, HEAD"), header("X-Docs" = "https://example.com/methods"))]
    struct MethodNotAllowed {
        method: &'static str,
    }

    let error = MethodNotAllowed { method: "PUT" };
    assert_eq!(error.message(), "PUT is not allowed.");
    assert_eq!(sent(&error, "allow"), ["GET, HEAD"]);
    assert_eq!(error.to_response().headers()["x-docs"], "https://example.com/methods");
}

#[test]
fn the_entry_lists_what_is_sent() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 401, rename_all = "snake_case", header("Cache-Control" = "no-store"))]
    enum TokenError {
        #[unified(message = "The token is missing.", header("WWW-Authenticate" = "Bearer"))]
        Missing,
        #[unified(message = "The token is expired.", header("Cache-Control" = "private"))]
        Expired,
    }

    fn listed(entry: Entry) -> Vec<(String, &'static str)> {
        let mut headers: Vec<_> =
            entry.headers().map(|(name, value)| (name.to_ascii_lowercase(), value)).collect();
        headers.sort();
        headers
    }

    let entries: Vec<Entry> = TokenError::entries().collect();
    assert_eq!(
        listed(entries[0]),
        [("cache-control".to_owned(), "no-store"), ("www-authenticate".to_owned(), "Bearer")]
    );
    assert_eq!(listed(entries[1]), [("cache-control".to_owned(), "private")]);
}
