//! The page at `/swagger-ui/` in a browser.

use serde_json::{Value, json};
use unifiedapi_errors_tests::chromium::Chromium;

use super::documents::{document, operations};
use super::{app, serve};

#[tokio::test]
async fn a_browser_shows_every_operation_and_asks_nobody_else() {
    let client = serve(false).await;
    let document = document(&client).await;
    let (page, origin) = (client.url(app::PAGE), client.url("/"));
    let shown = tokio::task::spawn_blocking(move || {
        let mut chromium = Chromium::start(env!("CARGO_TARGET_TMPDIR"))?;
        chromium.resize(1280, 900);
        chromium.open(&page);
        chromium.wait_for("document.querySelectorAll('.opblock').length > 0");
        let asked = chromium
            .evaluate("performance.getEntriesByType('resource').map((resource) => resource.name)");
        let asked = asked.as_array().unwrap();
        assert!(asked.contains(&json!(format!("{origin}openapi.json"))), "{asked:?}");
        // A `data:` URL is no request.
        let strangers: Vec<_> = asked
            .iter()
            .map(|url| url.as_str().unwrap())
            .filter(|url| !url.starts_with(&origin) && !url.starts_with("data:"))
            .collect();
        assert_eq!(strangers, Vec::<&str>::new());
        Some(chromium.evaluate("document.querySelectorAll('.opblock').length"))
    });
    let Some(shown) = shown.await.unwrap() else { return };
    assert_eq!(shown, operations(&document).count());
}

#[tokio::test]
async fn a_reader_who_presses_execute_everywhere_sees_nothing_fail() {
    let client = serve(false).await;
    let document = document(&client).await;
    let mut ids: Vec<_> = operations(&document).collect();
    // What is deleted first cannot be shown any more, and calls before all calls.
    ids.sort_by_key(|(path, method, _)| (*method == "delete").then_some(usize::MAX - path.len()));
    let ids: Vec<_> = ids
        .into_iter()
        .map(|(_, _, it)| {
            let text = |value: &Value| value.as_str().unwrap().replace(' ', "_");
            format!("operations-{}-{}", text(&it["tags"][0]), text(&it["operationId"]))
        })
        .collect();
    let page = client.url(app::PAGE);
    let shown = tokio::task::spawn_blocking(move || {
        let folder = env!("CARGO_TARGET_TMPDIR");
        let mut chromium = Chromium::start(folder)?;
        chromium.open(&page);
        chromium.wait_for("document.querySelectorAll('.opblock').length > 0");
        let dialog = authorize(&mut chromium);
        assert!(dialog.contains(app::DEMO_TOKEN), "{dialog}");
        let answers =
            ids.into_iter().map(|id| (execute(&mut chromium, &id), id)).collect::<Vec<_>>();
        Some(answers)
    });
    let Some(shown) = shown.await.unwrap() else { return };
    let succeeded = |answer: &Value| answer["status"] == "200" || answer["status"] == "204";
    let failed: Vec<_> = shown.iter().filter(|(answer, _)| !succeeded(answer)).collect();
    assert!(failed.is_empty(), "{failed:#?}");
}

/// Types the token into the page's dialog, and returns what that says.
fn authorize(chromium: &mut Chromium) -> String {
    chromium.click(".btn.authorize");
    wait_for(chromium, ".modal-ux input");
    let dialog = chromium.evaluate("document.querySelector('.modal-ux').innerText");
    chromium.click(".modal-ux input");
    chromium.type_text(app::DEMO_TOKEN);
    chromium.click(".modal-ux .btn.authorize");
    chromium.click(".modal-ux .close-modal");
    dialog.as_str().unwrap().to_owned()
}

/// Tries an operation out as it is filled in, and returns what the page says then.
fn execute(chromium: &mut Chromium, id: &str) -> Value {
    let within = |selector: &str| format!("#{id} {selector}");
    chromium.click(&within(".opblock-summary-control"));
    wait_for(chromium, &within(".try-out__btn"));
    chromium.click(&within(".try-out__btn"));
    wait_for(chromium, &within(".execute"));
    if id.ends_with("sendFax") {
        // The one thing that cannot be filled in beforehand.
        wait_for(chromium, &within("input[type=file]"));
        choose_file(chromium, &within("input[type=file]"));
    }
    chromium.click(&within(".execute"));
    let status = within(".live-responses-table .response .response-col_status");
    wait_for(chromium, &status);
    let answer = chromium.evaluate(&format!(
        "(() => {{
            const text = (selector) => document.querySelector(selector)?.innerText;
            return {{ status: text('{status}').trim().split(/\\s/)[0], request: text('{}'),
                answer: text('{}') }};
        }})()",
        within(".request-url"),
        within(".live-responses-table .response .response-col_description"),
    ));
    // What is open is drawn again and again.
    chromium.click(&within(".opblock-summary-control"));
    answer
}

fn choose_file(chromium: &mut Chromium, selector: &str) {
    chromium.evaluate(&format!(
        "(() => {{
            const input = document.querySelector('{selector}');
            const files = new DataTransfer();
            files.items.add(new File(['This is my fax'], 'fax.txt', {{ type: 'text/plain' }}));
            input.files = files.files;
            input.dispatchEvent(new Event('change', {{ bubbles: true }}));
        }})()"
    ));
}

fn wait_for(chromium: &mut Chromium, selector: &str) {
    chromium.wait_for(&format!("document.querySelector('{selector}') !== null"));
}
