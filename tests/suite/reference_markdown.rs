//! `reference::markdown`: the page of an API's errors as Markdown.

use http::StatusCode;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use unifiedapi_errors::{
    Catalog, Entry, UnifiedError,
    catalog::UnifiedApiError,
    reference::{self, Page},
};
use unifiedapi_errors_tests::golden;

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
fn texts_cannot_leave_their_cell_or_mean_anything() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum TextError {
        #[unified(message = "a | b \\ c \\| d", group = "A | _B_\n# C")]
        Pipe,
        #[unified(message = "*bold* _it_ `code` ~~no~~ user_id $x$", group = "A | _B_\n# C")]
        Marks,
        #[unified(
            message = "<script>alert(1)</script> &amp; R&D [a](b) <!-- -->",
            group = "A | _B_\n# C"
        )]
        Html,
        #[unified(message = "one\ntwo\r\nthree\tfour", group = "A | _B_\n# C")]
        Lines,
    }

    let page = reference::markdown(TextError::entries());
    assert_eq!(
        under(&page, r"#### A \| \_B\_ \# C")[2..],
        [
            r"| `pipe` | a \| b \\ c \\\| d |",
            r"| `marks` | \*bold\* \_it\_ \`code\` \~\~no\~\~ user_id \$x\$ |",
            r"| `html` | \<script>alert(1)\</script> \&amp; R\&D \[a\](b) \<!-- --> |",
            r"| `lines` | one<br>two<br>three four |",
        ]
    );
}

/// The texts of all cells that a parser of GitHub's Markdown finds, row by row.
fn parsed_rows(page: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut cell = None;
    for event in Parser::new_ext(page, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Start(Tag::TableRow) => rows.push(Vec::new()),
            Event::Start(Tag::TableCell) => cell = Some(String::new()),
            Event::End(TagEnd::TableCell) => {
                // There is no row yet in the head.
                if let (Some(row), Some(text)) = (rows.last_mut(), cell.take()) {
                    row.push(text);
                }
            }
            Event::Start(Tag::TableHead) => cell = None,
            Event::Text(text) | Event::Code(text) => {
                cell.get_or_insert_default().push_str(&text);
            }
            Event::InlineHtml(html) if &*html == "<br>" => {
                cell.get_or_insert_default().push('\n');
            }
            Event::InlineHtml(html) => panic!("{html} is HTML"),
            Event::Start(tag @ (Tag::Emphasis | Tag::Strong | Tag::Strikethrough)) => {
                panic!("{tag:?} in a text");
            }
            _ => {}
        }
    }
    rows
}

#[test]
fn a_parser_of_markdown_reads_every_text_to_the_letter() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum TextError {
        #[unified(message = "a|b \\| c \\\\| d \\")]
        Pipes,
        #[unified(message = "*a* **b** _c_ __d__ ~e~ ~~f~~ `g` ``h`` user_id _")]
        Marks,
        #[unified(
            message = "<b>i</b> <!-- j --> &amp; &#65; &k; <https://example.com> <l@m.example>"
        )]
        Html,
        #[unified(message = "[n](o) ![p](q) [r][s] [t]: u # v ## w - x 1. y > z")]
        Links,
        #[unified(message = "one\ntwo")]
        Lines,
        #[unified(message = "ünï_cödé 你_好 _é_ (_a_) \"_b_\"")]
        Letters,
        #[unified(message = "| --- | --- |")]
        Table,
    }

    let rows = parsed_rows(&reference::markdown(TextError::entries()));
    let expected: Vec<_> =
        TextError::entries().map(|entry| vec![entry.code(), entry.message()]).collect();
    assert_eq!(rows, expected);
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
fn descriptions_are_markdown_in_one_line() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum FileError {
        /// The `file` is *no* **CSV**
        /// file: a|b, see [the format](https://example.com/csv|x).
        ///
        /// # Examples
        ///
        /// - one `a|b`
        /// - two <b>
        ///
        /// ```
        /// name;number
        /// ```
        ///
        /// Not [`Entry`], not [here](crate::FileError), not ![a picture](https://example.com/a.png).
        #[unified(message = "The file is invalid.")]
        FileInvalid,
        #[unified(message = "The name is empty.")]
        NameEmpty,
    }

    let page = reference::markdown(FileError::entries());
    assert_eq!(
        under(&page, "### 400 Bad Request"),
        [
            "| Code | Message | Description |",
            "| --- | --- | --- |",
            "| `file_invalid` | The file is invalid. | The `file` is *no* **CSV** file: a\\|b, see \
             [the format](<https://example.com/csv%7Cx>).<br><br>Examples<br><br>\
             • one <code>a&#124;b</code><br>• two \\<b><br><br>\
             `name;number`<br><br>\
             Not `Entry`, not here, not a picture. |",
            "| `name_empty` | The name is empty. | |",
        ]
    );
}

#[test]
fn descriptions_stay_in_their_cell_and_mean_what_they_meant() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum TextError {
        #[unified(
            message = "No.",
            description = "[a](<https://e.x/a&#10;b&#13;c&#0;|d`e\u{202e}>)"
        )]
        Destination,
        #[unified(message = "No.", description = "[a](https://e.x/?a=1&b=2&amp;copy;=3&copy;)")]
        Query,
        #[unified(message = "No.", description = "Ask <help@e.x> or <HTTPS://e.x>.")]
        Address,
        #[unified(
            message = "No.",
            description = "No image: \\![a](https://e.x/a.png), nor *!*[b](https://e.x)."
        )]
        Image,
        #[unified(message = "No.", description = "&amp;copy; and &amp;#124; and &lt;br&gt;")]
        Entity,
        #[unified(message = "No.", description = "[`a`]\\[[`b`][`c`][`d`]")]
        Code,
        #[unified(message = "No.", description = "a*b*c, *d _e_*, *f!*, ** g")]
        Emphasis,
        #[unified(message = "No.", description = "- one\n\n  two\n- three <br>")]
        List,
        #[unified(message = "No.", description = "one <br>")]
        Break,
    }

    let page = reference::markdown(TextError::entries());
    let cells: Vec<_> = under(&page, "### 400 Bad Request")[2..]
        .iter()
        .map(|row| row.split(" | ").nth(2).unwrap().trim_end_matches([' ', '|']))
        .collect();
    assert_eq!(
        cells,
        [
            "[a](<https://e.x/a%0Ab%0Dc\u{fffd}%7Cd%60e%E2%80%AE>)",
            "[a](<https://e.x/?a=1&amp;b=2&amp;copy;=3©>)",
            "Ask [help@e.x](<mailto:help@e.x>) or [HTTPS://e.x](<HTTPS://e.x>).",
            "No image: \\![a](<https://e.x/a.png>), nor <em>!</em>[b](<https://e.x>).",
            "\\&copy; and \\&\\#124; and \\<br>",
            "`a`\\[`b`<code>d</code>",
            "a<em>b</em>c, <em>d <em>e</em></em>, <em>f!</em>, \\*\\* g",
            "• one<br>two<br>• three \\<br>",
            "one \\<br>",
        ]
    );
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
    }

    let page = reference::markdown(PlanError::entries());
    assert_eq!(
        under(&page, "### 402 Payment Required")[2..],
        [
            "| `trial_over` | The trial is over. | **Deprecated:** plans have no `trial` any more<br>The plan has a trial. |",
            "| `full` | The plan is full. | **Deprecated.** |",
            "| `unpaid` | Pay. | Header: <code>link&#58; &#60;https&#58;&#47;&#47;example&#46;com&#47;pay&#62;&#59; rel&#61;&#34;a&#124;b&#34;</code> |",
            "| `too_soon` | Wait. | Header: <code>x&#45;wait&#58; &#123;0&#125;&#124;&#123;&#125;</code><br>Header: `x-b: b` |",
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
