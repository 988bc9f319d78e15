//! `header("Location" = "…{field}…")`: a field does not decide to which host clients are led.

use unifiedapi_errors::UnifiedError;

#[test]
fn a_path_that_fields_fill_does_not_lead_to_another_host() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 409, code = "moved", message = "It was moved.")]
    #[unified(header("Location" = "/{path}"), header("X-Path" = "/{path}"))]
    struct Moved {
        path: &'static str,
    }

    for path in ["users/7", "", "a//b", "?next=//evil.example", "\\"] {
        let headers = Moved { path }.headers();
        let is_sent = headers.get("location").is_some_and(|value| *value == *format!("/{path}"));
        assert_eq!(is_sent, path != "\\", "{path}");
    }
    for path in ["/evil.example", "\\evil.example", "\t/evil.example", "/\t/evil.example", "//"] {
        let headers = Moved { path }.headers();
        assert_eq!(headers.get("location"), None, "{path}");
        assert_eq!(headers.len(), 1, "other headers hold what they are told: {path}");
    }

    #[derive(Debug, UnifiedError)]
    #[unified(status = 409, code = "elsewhere", message = "It is elsewhere.")]
    #[unified(header("Location" = "//{host}/"))]
    struct Elsewhere {
        host: &'static str,
    }

    assert_eq!(Elsewhere { host: "cdn.example" }.headers()["location"], "//cdn.example/");
}

#[test]
fn a_host_that_fields_fill_in_part_stays_what_the_template_says() {
    macro_rules! sent {
        ($location:literal, $($field:ident = $value:expr),*) => {{
            #[derive(Debug, UnifiedError)]
            #[unified(status = 409, code = "moved", message = "It was moved.")]
            #[unified(header("Location" = $location))]
            struct Moved {
                $($field: &'static str),*
            }
            Moved { $($field: $value),* }.headers().contains_key("location")
        }};
    }
    for (path, is_sent) in [
        ("", true),
        ("/users/7?next=//evil.example#@", true),
        ("?page=2", true),
        ("#a@b", true),
        (":8080/users", true),
        (".evil.example/", false),
        (".evil.example", false),
        ("@evil.example/", false),
        (":80@evil.example/", false),
        (":\\@evil.example/", false),
        ("\t.evil.example/", false),
        ("%2eevil.example/", false),
    ] {
        assert_eq!(sent!("https://api.example.com{path}", path = path), is_sent, "{path}");
        assert_eq!(sent!("//api.example.com{path}", path = path), is_sent, "{path}");
        assert_eq!(
            sent!("http://api.example.com{path}{query}", path = path, query = "?a"),
            is_sent
        );
    }
    for (tenant, is_sent) in [
        ("ada", true),
        ("eu-1.ada", true),
        ("evil.example/", false),
        ("evil.example?", false),
        ("evil.example#", false),
        ("evil.example\\", false),
        ("evil.example:80/", false),
        ("ada:secret@evil", false),
    ] {
        assert_eq!(sent!("https://{tenant}.example.com/", tenant = tenant), is_sent, "{tenant}");
        assert_eq!(sent!("//eu{tenant}.example.com/a", tenant = tenant), is_sent, "{tenant}");
        assert_eq!(
            sent!("https://{a}{tenant}.example.com{path}", a = "", tenant = tenant, path = "/a"),
            is_sent,
            "{tenant}"
        );
    }
    assert!(sent!("http://localhost:{port}/{path}", port = "8080", path = "@evil.example/"));
    assert!(!sent!("http://localhost:{port}/", port = "80@evil.example"));
    assert!(sent!("https://node{n}/", n = "7"));
    assert!(sent!("https://api.{domain}/", domain = "example.com"));
    assert!(sent!("https://{host}{path}", host = "cdn.example", path = "/a"));
    assert!(!sent!("https://{host}{path}", host = "cdn.example", path = ".evil.example"));
    assert!(sent!("/login?next=https://example.com{path}", path = "@evil.example"));
    assert!(sent!("/a//b{path}", path = "@c"));
}
