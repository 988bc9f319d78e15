//! `reference::markdown`: the page of an API's errors as Markdown.

use http::StatusCode;
use unifiedapi_errors::{
    Catalog, Entry, UnifiedError,
    catalog::UnifiedApiError,
    reference::{self, Page},
};
use unifiedapi_errors_tests::golden;

mod descriptions;
mod texts;

/// The cells of all tables with the columns Code and Message, without the backticks of the code.
fn rows(page: &str) -> Vec<(String, String)> {
    let (_, errors) = page.split_once("\n## Error Codes\n").unwrap();
    let cells = errors.lines().filter(|line| line.starts_with("| `")).map(|line| {
        let mut cells = line.split(" | ").map(|cell| cell.trim_matches(['|', ' ']));
        let code = cells.next().unwrap().trim_matches('`').to_owned();
        (code, cells.next().unwrap().trim_end_matches([' ', '|']).to_owned())
    });
    cells.collect()
}

/// The lines that follow a heading, up to the next one.
fn under<'a>(page: &'a str, heading: &str) -> Vec<&'a str> {
    let lines = page.lines().skip_while(|line| *line != heading).skip(1);
    lines.take_while(|line| !line.starts_with('#')).filter(|line| !line.is_empty()).collect()
}

#[test]
fn the_rows_of_the_catalog_are_those_of_the_page() {
    let page = reference::markdown(UnifiedApiError::entries());
    let table = include_str!("../data/return_codes.tsv");
    let expected: Vec<(String, String)> = table
        .lines()
        .skip(1)
        .map(|line| {
            let mut cells = line.split('\t').skip(1).map(str::to_owned);
            (cells.next().unwrap(), cells.next().unwrap())
        })
        .collect();
    assert_eq!(expected.len(), 74);
    assert_eq!(rows(&page), expected);
}

#[test]
fn the_page_of_the_catalog_is_the_golden_file() {
    golden::assert_golden("data/unifiedapi.md", &reference::markdown(UnifiedApiError::entries()));
}

#[test]
fn the_page_of_the_catalog_has_the_headings_of_the_original() {
    let page = reference::markdown(UnifiedApiError::entries());
    let headings: Vec<_> =
        page.lines().filter(|line| line.starts_with('#') && !line.starts_with("####")).collect();
    assert_eq!(
        headings,
        [
            "# HTTP Return Codes",
            "## Format",
            "## Successful Codes",
            "## Error Codes",
            "### 400 Bad Request",
            "### 401 Unauthorized",
            "### 403 Forbidden",
            "### 500 Internal Server Error",
            "### 501 Not Implemented",
        ]
    );
    assert_eq!(
        under(&page, "## Successful Codes")[2..],
        [
            "| 200 | The request was successful. The response body contains the requested resource. |",
            "| 204 | The request was successful. There is no content to return. |",
        ]
    );
}

#[test]
fn errors_stand_by_status_then_group() {
    #[derive(Debug, UnifiedError)]
    #[unified(prefix = "order_", status = 409)]
    enum OrderError {
        #[unified(message = "Two.", group = "Late")]
        Two,
        #[unified(status = 404, message = "One.")]
        One,
        #[unified(message = "Three.", group = "Early")]
        Three,
        #[unified(message = "Four.", group = "Late")]
        Four,
        #[unified(message = "Five.")]
        Five,
    }

    let page = reference::markdown(OrderError::entries());
    let (_, errors) = page.split_once("## Error Codes\n").unwrap();
    assert_eq!(
        errors,
        "
### 404 Not Found

| Code | Message |
| --- | --- |
| `order_one` | One. |

### 409 Conflict

| Code | Message |
| --- | --- |
| `order_five` | Five. |

#### Late

| Code | Message |
| --- | --- |
| `order_two` | Two. |
| `order_four` | Four. |

#### Early

| Code | Message |
| --- | --- |
| `order_three` | Three. |
"
    );
}

#[test]
fn successes_are_those_of_the_catalog_or_of_the_builder() {
    #[derive(Debug, UnifiedError)]
    enum ApiError {
        #[unified(status = 403, code = "user_locked", message = "The user is locked.")]
        Locked,
        #[unified(transparent)]
        UnifiedApi(UnifiedApiError),
    }

    let own = || ApiError::entries().filter(|entry| entry.type_name() == "ApiError");
    assert!(!reference::markdown(own()).contains("Successful"));
    assert!(reference::markdown(ApiError::entries()).contains("\n| 204 | The request"));

    let page = Page::new(ApiError::entries())
        .title("Errors of | C#")
        .success(StatusCode::CREATED, "The user | was\ncreated.")
        .markdown();
    assert!(page.starts_with("# Errors of \\| C\\#\n\nThis page"), "{page}");
    let table = ["| HTTP Code | Description |", "| --- | --- |"];
    let row = "| 201 | The user \\| was<br>created. |";
    assert_eq!(under(&page, "## Successful Codes"), [table[0], table[1], row]);
}

#[test]
fn a_declaration_that_is_given_twice_is_listed_once() {
    let twice = UnifiedApiError::entries().chain(UnifiedApiError::entries());
    assert_eq!(reference::markdown(twice), reference::markdown(UnifiedApiError::entries()));
    let none: [Entry; 0] = [];
    assert!(reference::markdown(none).ends_with("\n## Error Codes\n"));
}

#[test]
fn placeholders_are_shown_by_their_names() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum ListError {
        #[unified(message("{} of {max:?} items", items.len(), max = 3))]
        TooLong { items: Vec<u8> },
        #[unified(message = "{{{id:>8}}} is {id:?}.")]
        Unknown { id: u8 },
        #[unified(message = "Write {{}}.")]
        Invalid,
    }

    let page = reference::markdown(ListError::entries());
    assert_eq!(
        under(&page, "### 400 Bad Request")[2..],
        [
            "| `too_long` | {} of {max} items |",
            "| `unknown` | {{id}} is {id}. |",
            "| `invalid` | Write {}. |",
        ]
    );
    let errors = [ListError::TooLong { items: vec![] }, ListError::Unknown { id: 7 }];
    assert_eq!(errors.map(|error| error.message().into_owned())[0], "0 of 3 items");
}

#[test]
fn deprecated_variants_and_headers_are_told() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 402, rename_all = "snake_case")]
    enum PlanError {
        /// The plan has a trial.
        #[deprecated = "plans have no `trial` any more"]
        #[unified(message = "The trial is over.")]
        TrialOver,
        #[deprecated]
        #[unified(message = "The plan is full.")]
        Full,
        #[unified(message = "Pay.", header("Link" = "<https://example.com/pay>; rel=\"a|b\""))]
        Unpaid,
        #[allow(dead_code)]
        #[unified(message = "Wait.", header("X-Wait" = "{0:>3}|{{}}"), header("X-B" = "b"))]
        TooSoon(u8),
        #[allow(dead_code)]
        #[unified(message = "Renew it.", retry_after = wait)]
        Locked { wait: u64 },
    }

    let page = reference::markdown(PlanError::entries());
    assert_eq!(
        under(&page, "### 402 Payment Required")[2..],
        [
            "| `trial_over` | The trial is over. | **Deprecated:** plans have no `trial` any more<br>The plan has a trial. |",
            "| `full` | The plan is full. | **Deprecated.** |",
            "| `unpaid` | Pay. | Header: <code>link&#58; &#60;https&#58;&#47;&#47;example&#46;com&#47;pay&#62;&#59; rel&#61;&#34;a&#124;b&#34;</code> |",
            "| `too_soon` | Wait. | Header: <code>x&#45;wait&#58; &#123;0&#125;&#124;&#123;&#125;</code><br>Header: `x-b: b` |",
            "| `locked` | Renew it. | Header: `retry-after: {seconds}` |",
        ]
    );
}

#[test]
fn members_are_listed_with_their_codes() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 413, code = "upload_too_large", message = "The file is too large.")]
    struct TooLarge {
        #[unified(member)]
        max_bytes: u64,
        #[unified(member)]
        hint: Option<String>,
    }

    let page = reference::markdown(TooLarge::entries());
    let row = "| `upload_too_large` | The file is too large. | \
               Member: `max_bytes` (integer)<br>Member: `hint` (string, optional) |";
    assert!(page.contains(row), "{page}");
    assert!(page.contains("Some errors have further members, which are listed with their codes."));
}
