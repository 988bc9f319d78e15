//! How a response describes itself, and its headers.

use serde_json::json;
use unifiedapi_errors::{Catalog, UnifiedError, openapi};
use unifiedapi_errors_tests::documents::validate_examples;

use super::examples;

#[test]
fn descriptions_come_from_doc_comments_under_their_groups() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 404)]
    enum Missing {
        /// It was removed.
        #[unified(code = "file_missing", group = "Files", message = "No file.")]
        File,
        #[unified(code = "page_missing", message = "No page.")]
        Page,
        /// First paragraph.
        ///
        /// Second paragraph.
        #[unified(code = "folder_missing", group = "Files", message = "No folder.")]
        Folder,
    }

    let responses = openapi::responses(Missing::entries());
    assert_eq!(
        responses["404"]["description"],
        "Not Found\n\n\
         - `page_missing`\n\n\
         **Files**\n\n\
         - `file_missing`: It was removed.\n\
         - `folder_missing`: First paragraph.\n\n  Second paragraph.",
    );
    let examples = examples(&responses["404"]);
    assert_eq!(examples["file_missing"]["description"], "It was removed.");
    assert_eq!(examples["page_missing"].get("description"), None);
}

#[test]
fn groups_mean_nothing_in_markdown_and_blocks_stay_blocks() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, prefix = "file_")]
    enum FileError {
        #[unified(message = "No.", group = "*Files* & <b>\n# `x` \\")]
        Any,
        /// ```csv
        /// name;number
        /// ```
        #[unified(message = "No.", group = "Blocks")]
        Fence,
        /// - one
        #[unified(message = "No.", group = "Blocks")]
        List,
        /// 2. two
        #[unified(message = "No.", group = "Blocks")]
        Number,
        /// ## Why
        #[unified(message = "No.", group = "Blocks")]
        Heading,
        /// 2.5 MB, `#3` and *more*
        /// - are no block.
        #[unified(message = "No.", group = "Blocks")]
        Text,
    }

    let responses = openapi::responses(FileError::entries());
    assert_eq!(
        responses["400"]["description"],
        "Bad Request\n\n\
         **\\*Files\\* & \\<b> \\# \\`x\\` \\\\**\n\n\
         - `file_any`\n\n\
         **Blocks**\n\n\
         - `file_fence`\n\n  ```csv\n  name;number\n  ```\n\
         - `file_list`\n\n  - one\n\
         - `file_number`\n\n  2. two\n\
         - `file_heading`\n\n  ## Why\n\
         - `file_text`: 2.5 MB, `#3` and *more*\n  - are no block.",
    );
}

#[test]
fn a_response_without_prose_is_described_by_its_reason() {
    #[derive(Debug, UnifiedError)]
    enum Odd {
        #[unified(status = 418, code = "teapot", message = "No coffee.")]
        Teapot,
        #[unified(status = 499, code = "gone", message = "The client is gone.")]
        Unregistered,
    }

    let responses = openapi::responses(Odd::entries());
    assert_eq!(responses["418"]["description"], "I'm a teapot");
    assert_eq!(responses["499"]["description"], "Error");
}

#[test]
fn declared_headers_are_described() {
    #[allow(dead_code)]
    #[derive(Debug, UnifiedError)]
    #[unified(status = 503, rename_all = "snake_case", header("X-Plan" = "free"))]
    enum Unavailable {
        #[unified(message = "Under maintenance.", retry_after = 3600)]
        Maintenance,
        #[unified(message = "Full.", header("X-Plan" = "trial"))]
        Full,
        #[unified(status = 429, message = "Slow down.", retry_after = seconds)]
        Quota { seconds: Option<u32> },
        #[unified(
            status = 405,
            message = "Write only.",
            header("Retry-After" = "Wed, 21 Oct 2026 07:28:00 GMT")
        )]
        WriteOnly,
    }

    let responses = openapi::responses(Unavailable::entries());
    let meaning = "Seconds to wait before another attempt (RFC 9110, section 10.2.3).";
    assert_eq!(
        responses["503"]["headers"],
        json!({
            "retry-after": {
                "description": format!("{meaning} Sent with `maintenance`."),
                "example": 3600,
                "schema": { "minimum": 0, "type": "integer" },
            },
            "x-plan": {
                "examples": { "maintenance": { "value": "free" }, "full": { "value": "trial" } },
                "schema": { "type": "string" },
            },
        }),
    );
    assert_eq!(
        responses["429"]["headers"]["retry-after"],
        json!({ "description": meaning, "schema": { "minimum": 0, "type": "integer" } }),
    );
    #[derive(Debug, UnifiedError)]
    #[unified(status = 503, code = "full", message = "Full.", header("Retry-After" = "+5"))]
    struct Full;
    let sent = &openapi::responses(Full::entries())["503"]["headers"]["retry-after"];
    assert_eq!((&sent["example"], &sent["schema"]["type"]), (&json!("+5"), &json!("string")));
    let date = &responses["405"]["headers"]["retry-after"];
    assert_eq!(date["example"], "Wed, 21 Oct 2026 07:28:00 GMT");
    assert_eq!(date["schema"]["type"], "string");
    let components = openapi::components(Unavailable::entries()).unwrap();
    assert_eq!(validate_examples(&responses, &components), 4 + 6, "entries and header values");
}

#[test]
fn headers_that_fields_fill_are_described_as_messages_are() {
    #[allow(dead_code)]
    #[derive(Debug, UnifiedError)]
    #[unified(status = 429, rename_all = "snake_case", header("X-Plan" = "free"))]
    enum Limited {
        #[unified(message = "Too many.", header("X-Plan" = "{plan}; {{{left:>4}}}"))]
        TooMany { plan: String, left: u8 },
        #[unified(message = "Too often.", header("Retry-After" = "{seconds}"))]
        TooOften { seconds: u32 },
    }

    let responses = openapi::responses(Limited::entries());
    assert_eq!(
        responses["429"]["headers"],
        json!({
            "retry-after": {
                "description": "Sent with `too_often`.",
                "example": "{seconds}",
                "schema": { "type": "string" },
            },
            "x-plan": {
                "examples": {
                    "too_many": { "value": "{plan}; {{left}}" },
                    "too_often": { "value": "free" },
                },
                "schema": { "type": "string" },
            },
        }),
    );
    let components = openapi::components(Limited::entries()).unwrap();
    assert_eq!(validate_examples(&responses, &components), 2 + 3, "entries and header values");
}
