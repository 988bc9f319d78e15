//! `reference::html`: the page of an API's errors as one HTML document.

use std::collections::HashSet;
use unifiedapi_errors::{Catalog, UnifiedError, catalog::UnifiedApiError, reference};
use unifiedapi_errors_tests::golden;

/// The values of an attribute, in the order of the page.
fn attributes<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    page.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// The part of the page without its style and script.
fn body(page: &str) -> &str {
    let (_, body) = page.split_once("<body>").unwrap();
    body.split_once("<script>").unwrap().0
}

#[test]
fn the_page_of_the_catalog_is_the_golden_file() {
    golden::assert_golden("data/unifiedapi.html", &reference::html(UnifiedApiError::entries()));
}

#[test]
fn every_code_is_an_anchor_and_the_first_has_the_plain_one() {
    let page = reference::html(UnifiedApiError::entries());
    let ids = attributes(body(&page), "id");
    assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len());
    for entry in UnifiedApiError::entries() {
        assert!(ids.contains(&entry.code()), "{}", entry.code());
    }
    for repeated in ["filtervalue_invalid-2", "filtervalue_invalid-3", "extension_invalid-2"] {
        assert!(ids.contains(&repeated), "{repeated}");
    }
    let at = |id| ids.iter().position(|other| *other == id).unwrap();
    assert!(at("pc_private_invalid") < at("pc_private_invalid-2"));
}

#[test]
fn an_anchor_is_one_whatever_codes_and_groups_are_called() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400)]
    enum LoginError {
        #[unified(code = "login", shared_code, message = "One.", group = "A b")]
        First,
        #[unified(code = "login", shared_code, message = "Two.", group = "a-B")]
        Second,
        #[unified(code = "login-2", message = "Three.", group = "***")]
        Third,
        #[unified(code = "format", message = "Four.", group = "Größe")]
        Fourth,
        #[unified(code = "errors", message = "Five.")]
        Fifth,
    }

    let page = reference::html(LoginError::entries());
    let rows: Vec<_> =
        attributes(body(&page), "id").into_iter().filter(|id| !id.starts_with('_')).collect();
    assert_eq!(
        rows,
        [
            "400",
            "errors",
            "400-a-b",
            "login",
            "400-a-b-2",
            "login-3",
            "400-",
            "login-2",
            "400-größe",
            "format",
        ]
    );
}

#[test]
fn texts_are_escaped() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum MarkupError {
        /// <script>alert("description")</script> [run](javascript:alert(1)) ![x](https://example.com/x.png)
        ///
        /// <div onclick="alert(1)">block</div>
        #[deprecated = "<script>alert('note')</script> [run](data:text/html,x)"]
        #[unified(
            message = "<script>alert('{id}')</script> & \"more\"",
            group = "</h4><script>alert(3)</script>",
            header("X-Note" = "<script>alert(4)</script>")
        )]
        Bad { id: u8 },
    }

    #[expect(deprecated, reason = "its note is part of the page")]
    let error = MarkupError::Bad { id: 7 }.entry().unwrap();
    let page = reference::Page::new([error])
        .title("</title><script>alert(5)</script>")
        .success(http::StatusCode::OK, "<script>alert(6)</script>")
        .html();
    assert_eq!(page.matches("<script").count(), 1, "{page}");
    assert_eq!(page.matches("&lt;script&gt;alert(").count(), 10, "{}", body(&page));
    for unwanted in ["<img", "<div onclick", "href=\"javascript", "href=\"data", "<h1>block"] {
        assert!(!page.contains(unwanted), "{unwanted}");
    }
    assert!(page.contains("<var>{id}</var>"), "{page}");
}

#[test]
fn descriptions_are_rendered() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum FileError {
        /// # Why
        ///
        /// The `file` is *no* CSV file, see [the format](https://example.com/csv), [`Entry`] and
        /// [here](crate::FileError).
        ///
        /// - one
        #[unified(message = "The file is invalid.")]
        Invalid,
    }

    let page = reference::html(FileError::entries());
    let (_, description) = page.split_once("<div class=\"description\">").unwrap();
    let (description, _) = description.split_once("</div>").unwrap();
    assert_eq!(
        description,
        "<p>Why</p>\n<p>The <code>file</code> is <em>no</em> CSV file, see \
         <a href=\"https://example.com/csv\">the format</a>, <code>Entry</code> and\nhere.</p>\n\
         <ul>\n<li>one</li>\n</ul>\n"
    );
}

#[test]
fn deprecated_variants_and_headers_are_shown() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 402, rename_all = "snake_case")]
    enum PlanError {
        #[deprecated = "plans have no `trial` any more"]
        #[unified(message = "The trial is over.")]
        TrialOver,
        #[unified(message = "Pay.", header("Cache-Control" = "no-store"))]
        Unpaid,
        #[allow(dead_code)]
        #[unified(message = "Wait.", header("X-Wait" = "\"{0:>3}\" {{}}"))]
        TooSoon(u8),
    }

    let page = reference::html(PlanError::entries());
    assert_eq!(page.matches("<span class=\"badge\">deprecated</span>").count(), 1);
    assert!(page.contains("<tr id=\"trial_over\" role=\"row\" class=\"deprecated\">"), "{page}");
    let note = "<div class=\"note\"><p>plans have no <code>trial</code> any more</p>\n</div>";
    assert!(page.contains(note), "{page}");
    assert!(page.contains("<p class=\"header\">Header <code>cache-control: no-store</code></p>"));
    let filled = "<code>x-wait: &quot;{0}&quot; {}</code></p>";
    assert!(page.contains(&format!("<p class=\"header\">Header {filled}")), "{page}");
}

#[test]
fn nothing_is_loaded_from_elsewhere() {
    let page = reference::html(UnifiedApiError::entries());
    assert_eq!(attributes(&page, "src"), [""; 0]);
    assert!(attributes(&page, "href").iter().all(|href| href.starts_with('#')));
    for unwanted in ["url(", "@import", "<link", "http://", "https://"] {
        assert!(!page.contains(unwanted), "{unwanted}");
    }
}
