//! What `help:` lines of the compile-fail cases propose, compiled: clients read what was meant.

use std::time::Duration;

use unifiedapi_errors::UnifiedError;

const LIMIT: u64 = 20;

mod texts {
    pub(crate) const FULL: &str = "The cart is full.";
}

#[derive(Debug, UnifiedError)]
#[unified(prefix = "cart_", status = 400)]
enum CartError {
    // For `message = LIMIT` and `message = texts::FULL`.
    #[unified(message = "{LIMIT}")]
    Constant,
    #[unified(message("{}", texts::FULL))]
    Path,
    // For `message = if self.used > 9 { … }` and `message = format!("{} of {LIMIT}", self.used)`.
    #[unified(message("{}", if *used > 9 { "Full" } else { "Wait" }))]
    Condition { used: u64 },
    #[unified(message("{} of {LIMIT}", used))]
    Format { used: u64 },
    // For `.0.len()`, `.0.1`, `u64::max(*.0, 5)` and `id = .0`.
    #[unified(message("{} items", _0.len()))]
    Method(Vec<u64>),
    #[unified(message("{} items", _0.1))]
    Nested((u64, u64)),
    #[unified(message("{} items", u64::max(*_0, 5)))]
    Inside(u64),
    #[unified(message("{id} items", id = _0))]
    Named(u64),
    // For `message = r#type`, `{.0}` and `{self.name:?}`.
    #[unified(message = "{type}")]
    Raw { r#type: u64 },
    #[unified(message = "{0}")]
    Index(u64),
    #[unified(message = "{name:?}")]
    Debug { name: &'static str },
}

#[test]
fn messages_show_the_values_that_were_meant() {
    let cases = [
        (CartError::Constant, "20"),
        (CartError::Path, "The cart is full."),
        (CartError::Condition { used: 12 }, "Full"),
        (CartError::Format { used: 12 }, "12 of 20"),
        (CartError::Method(vec![1, 2]), "2 items"),
        (CartError::Nested((2, 3)), "3 items"),
        (CartError::Inside(7), "7 items"),
        (CartError::Named(7), "7 items"),
        (CartError::Raw { r#type: 7 }, "7"),
        (CartError::Index(7), "7"),
        (CartError::Debug { name: "Ada" }, "\"Ada\""),
    ];
    for (error, message) in cases {
        assert_eq!(error.message(), message, "{error:?}");
    }
}

/// For `retry_after = self.0.as_secs()` and `retry_after = tipe`.
#[test]
fn a_field_by_its_name_is_sent_as_seconds() {
    #[derive(Debug, UnifiedError)]
    #[unified(prefix = "line_", status = 429)]
    enum LineError {
        #[unified(message = "All lines are busy.", retry_after = _0)]
        Busy(Duration),
        #[unified(message = "This line is busy.", retry_after = r#type)]
        Taken { r#type: u8 },
    }

    let busy = LineError::Busy(Duration::from_millis(1500));
    assert_eq!(busy.headers()["retry-after"], "2");
    assert_eq!(LineError::Taken { r#type: 30 }.headers()["retry-after"], "30");
}

/// For `description = concat!(…)`.
#[test]
fn a_doc_comment_from_a_macro_is_the_description() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 410, code = "user_gone", message = "The user is gone.")]
    #[doc = concat!("No user ", "any more.")]
    struct Gone;

    assert_eq!(Gone.entry().map(|entry| entry.description()), Some("No user any more."));
}
