//! Descriptions, which are Markdown themselves, in one line of a table.

use unifiedapi_errors::{Catalog, UnifiedError, reference};

use super::under;

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
