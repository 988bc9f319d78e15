//! What the search of the HTML reference page takes, in a real browser.

use serde_json::{Value, json};
use unifiedapi_errors::{Catalog, UnifiedError, catalog::UnifiedApiError, envelope, reference};
use unifiedapi_errors_tests::chromium::Chromium;

use crate::reference_in_chromium::{FOLDER, SHOWN, open_catalog, page};

#[derive(Debug, UnifiedError)]
#[unified(status = 400)]
#[expect(dead_code, reason = "only the declarations are shown")]
enum ShopError {
    #[unified(status = 404, code = "user_not_found", message = "User {id} was not found.")]
    UserNotFound {
        #[unified(member, example = 7)]
        id: u64,
    },
    #[unified(code = "field_invalid", shared_code, message = "{field} is not one of {allowed:?}.")]
    FieldUnknown { field: String, allowed: Vec<String> },
    #[unified(code = "field_invalid", shared_code, message = "The field is empty.")]
    FieldEmpty,
    #[unified(code = "order.too-large", message = "{0}")]
    TooLarge(#[unified(expose)] String),
    #[unified(code = "text_invalid", message = "Set {{it}} \"to\"\nthis \\.")]
    Code,
    #[unified(transparent)]
    Problem(ProblemError),
}

#[derive(Debug, UnifiedError)]
#[unified(status = 409, code = "taken", message = "Taken.", envelope = envelope::Problem)]
struct ProblemError;

/// Opens the page of the shop; the query is encoded already.
fn open_shop(name: &str, query: &str) -> Option<(Chromium, String)> {
    let mut chromium = Chromium::start(FOLDER)?;
    let url = page(name, &reference::html(ShopError::entries()));
    chromium.resize(1280, 900);
    chromium.open(&format!("{url}{query}"));
    Some((chromium, url))
}

/// Puts a text into the search box as a paste does, and returns the codes that are shown.
fn paste(chromium: &mut Chromium, text: &str) -> Value {
    chromium.evaluate(&format!(
        "(() => {{ const input = document.querySelector('#_search'); input.value = {};
            input.dispatchEvent(new Event('input')); }})()",
        json!(text)
    ));
    chromium.evaluate(SHOWN)
}

#[test]
fn a_code_is_found_in_its_quotes() {
    let Some((mut chromium, _)) = open_catalog("quotes") else { return };
    for text in
        ["\"pc_source_invalid\"", "'pc_source_invalid'", "`pc_source_invalid`", "\"pc_source_inv"]
    {
        assert_eq!(paste(&mut chromium, text), json!(["pc_source_invalid"]), "{text}");
    }
    for text in ["\"code\": \"pc_source_invalid\",", "  pc_source_invalid, ", "(pc_source_invalid)"]
    {
        assert_eq!(paste(&mut chromium, text), json!(["pc_source_invalid"]), "{text}");
    }
    assert_eq!(
        paste(&mut chromium, " "),
        json!(UnifiedApiError::entries().map(|it| it.code()).collect::<Vec<_>>())
    );
}

#[test]
fn a_body_is_found_in_every_shape() {
    let Some((mut chromium, _)) = open_shop("shapes", "") else { return };
    for text in [
        r#"{"error":{"code":"user_not_found","message":"User 7 was not found.","id":7}}"#,
        r#"{ "errors": [ { "message": "?", "extensions": { "code": "user_not_found" } } ] }"#,
        r#"{"title":"Not Found","status":404,"detail":"User 7 was not found."}"#,
        r#"{"type":"https://docs.example.com/errors#user_not_found","title":"?"}"#,
        r#"{"body":"{\"error\":{\"code\":\"user_not_found\",\"message\":\"?\"}}"}"#,
        r#"HTTP/1.1 404 Not Found content-type: application/json {"error":{"code":"user_not_found","#,
        r#"{"error":{"code":"user_\u006eot_found","mess"#,
        "WARN request failed status=404 code=user_not_found.",
        "https://docs.example.com/errors#user_not_found",
    ] {
        assert_eq!(paste(&mut chromium, text), json!(["user_not_found"]), "{text}");
    }
    let text = r#"{"code":"order.too-large"}"#;
    assert_eq!(paste(&mut chromium, text), json!(["order.too-large"]));
    assert_eq!(paste(&mut chromium, r#"{"error":"nothing of the kind"}"#), json!([]));
    let unclosed = "\"\\".repeat(50_000);
    assert_eq!(paste(&mut chromium, &unclosed), json!([]));
}

#[test]
fn of_a_shared_code_the_message_tells_which() {
    let Some((mut chromium, _)) = open_shop("shared", "") else { return };
    let messages = "Array.from(document.querySelectorAll('.entries tbody tr'))
        .filter((row) => row.checkVisibility())
        .map((row) => row.querySelector('.message').textContent)";
    for (message, expected) in [
        ("size is not one of [\\\"s\\\", \\\"m\\\"].", json!(["{field} is not one of {allowed}."])),
        ("The field is empty.", json!(["The field is empty."])),
        ("Ein anderer Text.", json!(["{field} is not one of {allowed}.", "The field is empty."])),
    ] {
        let body = format!(r#"{{"error":{{"code":"field_invalid","message":"{message}"}}}}"#);
        paste(&mut chromium, &body);
        assert_eq!(chromium.evaluate(messages), expected, "{message}");
    }
}

#[test]
fn a_message_is_found_with_its_values() {
    let Some((mut chromium, _)) = open_shop("messages", "") else { return };
    for (text, codes) in [
        ("User 7 was not found.", json!(["user_not_found"])),
        ("\"User 7 was not found.\"", json!(["user_not_found"])),
        ("  user 0003*210   was not found. ", json!(["user_not_found"])),
        ("User {id} was not found.", json!(["user_not_found"])),
        ("size is not one of [\"s\", \"m\"].", json!(["field_invalid"])),
        ("Set {it} \"to\" this \\.", json!(["text_invalid"])),
        // As the box keeps it of two lines.
        ("Set {it} \"to\"this \\.", json!(["text_invalid"])),
        ("User was seen.", json!([])),
        ("User 7 was not found. Or was it?", json!([])),
    ] {
        assert_eq!(paste(&mut chromium, text), codes, "{text}");
    }
}

#[test]
fn the_address_says_what_is_searched() {
    let Some((mut chromium, url)) = open_shop("address", "?q=user+7%20was+not+found.") else {
        return;
    };
    assert_eq!(
        chromium.evaluate("document.querySelector('#_search').value"),
        "user 7 was not found."
    );
    assert_eq!(chromium.evaluate(SHOWN), json!(["user_not_found"]));

    paste(&mut chromium, "\"field_invalid\" & #1");
    let query = "new URLSearchParams(location.search).get('q')";
    assert_eq!(chromium.evaluate(query), "\"field_invalid\" & #1");
    chromium.evaluate("document.querySelector('#field_invalid a').click()");
    chromium.wait_for("location.hash === '#field_invalid'");
    assert_eq!(chromium.evaluate(query), "\"field_invalid\" & #1");
    // A link that the search hides is gone with it, and the other way round.
    paste(&mut chromium, "taken");
    assert_eq!(chromium.evaluate("location.href"), format!("{url}?q=taken"));
    chromium.evaluate("location.hash = '#user_not_found'");
    chromium.wait_for(&format!("location.href === {}", json!(format!("{url}#user_not_found"))));
    paste(&mut chromium, "");
    assert_eq!(chromium.evaluate("location.href"), format!("{url}#user_not_found"));

    let both = json!({"url": format!("{url}?lang=en&q=taken#text_invalid")});
    chromium.call("Page.navigate", both);
    let link = json!(format!("{url}?lang=en#text_invalid"));
    chromium.wait_for(&format!("location.href === {link}"));
    chromium.open(&format!("{url}?q=%F0#%F0"));
    assert_eq!(chromium.evaluate("document.querySelector('.none').checkVisibility()"), true);
}

#[test]
fn the_box_is_above_the_fold_and_the_results_below_it() {
    for (width, height) in [(1280, 900), (390, 844), (320, 568)] {
        let Some((mut chromium, _)) = open_catalog("fold") else { return };
        chromium.resize(width, height);
        let bottom = "document.querySelector('.search').getBoundingClientRect().bottom";
        let bottom = chromium.evaluate(bottom).as_f64().unwrap();
        assert!(bottom < f64::from(height) / 2.0, "{width}: {bottom}");

        chromium.evaluate("scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })");
        assert_eq!(paste(&mut chromium, "cdr_flow_invalid"), json!(["cdr_flow_invalid"]));
        let row = "document.querySelector('#cdr_flow_invalid').getBoundingClientRect()";
        let is_seen = format!(
            "{row}.bottom < innerHeight && {row}.top > document.querySelector('.search').getBoundingClientRect().bottom"
        );
        assert_eq!(chromium.evaluate(&is_seen), true, "{width}");
    }
}

#[test]
fn the_key_of_the_box_is_shown_until_it_is_used() {
    let Some((mut chromium, _)) = open_catalog("key") else { return };
    let is_shown = "document.querySelector('.search kbd').checkVisibility()";
    assert_eq!(chromium.evaluate(is_shown), true);
    chromium.type_text("/");
    assert_eq!(chromium.evaluate(is_shown), false);
    assert_eq!(chromium.evaluate("document.activeElement.id"), "_search");
}

#[test]
fn a_row_says_its_status_and_group_and_all_of_a_code_are_highlighted() {
    let Some((mut chromium, url)) = open_catalog("linked") else { return };
    let places = "Array.from(document.querySelectorAll('.entries small'), (it) => it.textContent)";
    let expected: Vec<_> = UnifiedApiError::entries()
        .map(|entry| format!("{} · {}", entry.status().as_u16(), entry.group().unwrap()))
        .collect();
    assert_eq!(chromium.evaluate(places), json!(expected));

    let lit = "Array.from(document.querySelectorAll('.entries tbody tr'))
        .filter((row) => getComputedStyle(row).boxShadow !== 'none').map((row) => row.id)";
    let shared = ["filtervalue_invalid", "filtervalue_invalid-2", "filtervalue_invalid-3"];
    chromium.open(&format!("{url}#filtervalue_invalid-2"));
    assert_eq!(chromium.evaluate(lit), json!(shared));
    chromium.evaluate("location.hash = '#expired_token'");
    chromium.wait_for(&format!("JSON.stringify({lit}) === '[\"expired_token\"]'"));
    chromium.evaluate("location.hash = '#400-faxes'");
    chromium.wait_for(&format!("JSON.stringify({lit}) === '[]'"));
}

#[test]
fn no_two_landmarks_have_one_name() {
    let Some((mut chromium, _)) = open_catalog("landmarks") else { return };
    let tree = chromium.call("Accessibility.getFullAXTree", json!({}));
    let regions = tree["nodes"].as_array().unwrap().iter();
    let regions = regions.filter(|node| node["role"]["value"] == "region");
    let mut names: Vec<_> = regions.map(|node| node["name"]["value"].to_string()).collect();
    assert!(names.contains(&"\"500 Internal Server Error All services\"".to_owned()), "{names:?}");
    names.sort();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count, "{names:?}");
}

/// Clicks on every button that copies and returns what was copied.
const COPIED: &str = "(() => { const copied = [];
    Object.defineProperty(navigator, 'clipboard', { configurable: true,
        value: { writeText: async (text) => { copied.push(text); } } });
    for (const button of document.querySelectorAll('.copy')) button.click();
    return copied; })()";

#[test]
fn the_body_of_an_entry_can_be_copied() {
    let Some((mut chromium, _)) = open_catalog("copied") else { return };
    let bodies: Vec<_> = UnifiedApiError::entries()
        .map(|entry| {
            String::from_utf8(UnifiedApiError::from_entry(entry).unwrap().body().into()).unwrap()
        })
        .collect();
    assert_eq!(chromium.evaluate(COPIED), json!(bodies));
    chromium.wait_for("document.querySelector('.copy').textContent === 'Copied'");

    let Some((mut chromium, _)) = open_shop("copied-shop", "") else { return };
    let bodies = chromium.evaluate(COPIED);
    let expected = ShopError::Code.body();
    let expected = std::str::from_utf8(&expected).unwrap();
    assert!(bodies.as_array().unwrap().contains(&json!(expected)), "{expected}: {bodies}");
    let body = r#"{"error":{"code":"user_not_found","message":"User 7 was not found.","id":7}}"#;
    assert!(bodies.as_array().unwrap().contains(&json!(body)), "{bodies}");
}

#[test]
fn without_a_clipboard_there_is_no_button() {
    let Some((mut chromium, url)) = open_catalog("no-clipboard") else { return };
    let refuse = "document.querySelectorAll('.copy').length";
    assert_eq!(chromium.evaluate(refuse), 74);
    let source = "Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })";
    chromium.call("Page.addScriptToEvaluateOnNewDocument", json!({"source": source}));
    chromium.open(&url);
    assert_eq!(chromium.evaluate(refuse), 0);
}
