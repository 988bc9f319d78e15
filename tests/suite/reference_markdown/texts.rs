//! Messages and groups are plain text, whatever it looks like.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use unifiedapi_errors::{Catalog, UnifiedError, reference};

use super::under;

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
