//! The HTML reference page as readers meet it: in a real browser, headless.
//!
//! Without Chromium these tests say that they are skipped.

use std::{fs, path::Path};

use serde_json::{Value, json};
use unifiedapi_errors::{Catalog, UnifiedError, catalog::UnifiedApiError, reference};
use unifiedapi_errors_tests::chromium::Chromium;

/// Where pages and profiles of the browser are.
pub(crate) const FOLDER: &str = env!("CARGO_TARGET_TMPDIR");

/// An API that has everything that a page can show.
#[derive(Debug, UnifiedError)]
#[unified(status = 402, rename_all = "snake_case")]
#[expect(dead_code, reason = "only the declarations are shown")]
enum ApiError {
    /// The `plan` had a trial; see [the plans](https://example.com/plans).
    ///
    /// ```text
    /// a line that is far too long for a phone, so that it has to be scrolled by whoever reads it
    /// ```
    #[deprecated = "plans have no `trial` any more"]
    #[unified(
        message = "The trial of {user} is over.",
        header("Link" = "<https://example.com/pay>; rel=\"payment\"; title=\"a-word-without-end\"")
    )]
    TrialOver { user: String },
    #[unified(
        message = "The_message_is_one_word_that_no_line_of_a_phone_can_hold_whatever_the_font."
    )]
    ACodeOfTheGreatestLengthThatCodesMayHaveThatIs64Long,
    #[unified(transparent)]
    UnifiedApi(UnifiedApiError),
}

/// Writes a page to the file of a test and returns its URL.
pub(crate) fn page(name: &str, html: &str) -> String {
    let path = Path::new(FOLDER).join(format!("reference-{name}.html"));
    fs::write(&path, html).unwrap();
    format!("file://{}", path.display())
}

/// Opens the page of the catalog in a window of a laptop.
pub(crate) fn open_catalog(name: &str) -> Option<(Chromium, String)> {
    let mut chromium = Chromium::start(FOLDER)?;
    let url = page(name, &reference::html(UnifiedApiError::entries()));
    chromium.resize(1280, 900);
    chromium.prefer("light", "screen");
    chromium.open(&url);
    Some((chromium, url))
}

/// The codes of the rows that are shown.
pub(crate) const SHOWN: &str = "Array.from(document.querySelectorAll('.entries tbody tr'))
    .filter((row) => row.checkVisibility()).map((row) => row.querySelector('code').textContent)";

/// The headings that are shown below `Error Codes`.
const HEADINGS: &str = "Array.from(document.querySelectorAll('h3, h4'))
    .filter((heading) => heading.checkVisibility()).map((heading) => heading.textContent)";

fn codes() -> Vec<&'static str> {
    UnifiedApiError::entries().map(|entry| entry.code()).collect()
}

#[test]
fn the_search_filters_as_one_types() {
    let Some((mut chromium, _)) = open_catalog("search") else { return };
    assert_eq!(chromium.evaluate(SHOWN), json!(codes()));
    assert_eq!(
        chromium.evaluate("document.querySelector('output').textContent"),
        "70 codes in 74 entries"
    );

    chromium.click("#_search");
    chromium.type_text("FILTERV");
    assert_eq!(chromium.evaluate(SHOWN), json!(of_text("filterv")));
    chromium.type_text("alue_");
    assert_eq!(chromium.evaluate(SHOWN), json!(vec!["filtervalue_invalid"; 3]));
    assert_eq!(chromium.evaluate(HEADINGS), json!(["400 Bad Request", "All services"]));
    assert_eq!(
        chromium.evaluate("document.querySelector('output').textContent"),
        "3 of 74 entries"
    );
    let links = "Array.from(document.querySelectorAll('nav a'))
        .filter((link) => link.checkVisibility()).map((link) => link.innerText.split(/\\s+/).join(' '))";
    assert_eq!(chromium.evaluate(links), json!(["400 Bad Request 3", "All services 3"]));
    chromium.type_text(" numbers");
    assert_eq!(chromium.evaluate(SHOWN), json!(["filtervalue_invalid"]));

    chromium.type_text(" teapot");
    assert_eq!(chromium.evaluate(SHOWN), json!([]));
    assert_eq!(chromium.evaluate(HEADINGS), json!([]));
    assert_eq!(chromium.evaluate("document.querySelector('.none').checkVisibility()"), true);
    chromium.click(".none button");
    assert_eq!(chromium.evaluate(SHOWN), json!(codes()));
    assert_eq!(chromium.evaluate("document.querySelector('.none').checkVisibility()"), false);
    assert_eq!(chromium.evaluate("document.activeElement.id"), "_search");
}

/// The codes of the entries whose code, message, description or group has a text.
fn of_text(text: &str) -> Vec<&'static str> {
    UnifiedApiError::entries()
        .filter(|entry| {
            let texts = [entry.code(), entry.message(), entry.description()];
            texts.iter().any(|shown| shown.to_lowercase().contains(text))
        })
        .map(|entry| entry.code())
        .collect()
}

#[test]
fn the_search_knows_statuses_and_groups_and_has_a_key() {
    let Some((mut chromium, _)) = open_catalog("groups") else { return };
    chromium.type_text("/401");
    assert_eq!(chromium.evaluate("document.querySelector('#_search').value"), "401");
    assert_eq!(chromium.evaluate(SHOWN), json!(["unauthorized", "expired_token", "access_denied"]));
    chromium.evaluate("document.querySelector('#_search').select()");
    chromium.type_text("faxes");
    let faxes: Vec<_> = UnifiedApiError::entries()
        .filter(|entry| entry.group() == Some("Faxes"))
        .map(|entry| entry.code())
        .collect();
    assert_eq!(faxes.len(), 6);
    assert_eq!(chromium.evaluate(SHOWN), json!(faxes));
}

#[test]
fn every_code_is_an_anchor_below_the_search_box() {
    let Some((mut chromium, url)) = open_catalog("anchors") else { return };
    let target = "(() => { const row = document.querySelector(':target');
        const search = document.querySelector('.search').getBoundingClientRect();
        const box = row.getBoundingClientRect();
        return [row.querySelector('code').textContent, row.querySelector('.message').textContent,
            box.top >= search.bottom && box.bottom <= innerHeight]; })()";
    let anchors = [
        ("cdr_source_invalid", "cdr_source_invalid", "The source parameter is invalid."),
        ("not_implemented", "not_implemented", "The operation is not implemented."),
        ("pc_private_invalid", "pc_private_invalid", "Parameter private is invalid."),
        ("pc_private_invalid-2", "pc_private_invalid", "The phone number is invalid."),
    ];
    for width in [1280, 375] {
        chromium.resize(width, 800);
        for (anchor, code, message) in anchors {
            chromium.open(&format!("{url}#{anchor}"));
            assert_eq!(chromium.evaluate(target), json!([code, message, true]), "{width}");
        }
    }
}

#[test]
fn an_anchor_is_reached_though_it_is_filtered_out() {
    let Some((mut chromium, _)) = open_catalog("reached") else { return };
    chromium.type_text("/faxes");
    chromium.evaluate("location.hash = '#expired_token'");
    chromium.wait_for("document.querySelector('#_search').value === ''");
    chromium.wait_for(
        "(() => { const box = document.querySelector('#expired_token').getBoundingClientRect();
            return box.top > 0 && box.bottom < innerHeight; })()",
    );
}

#[test]
fn a_click_on_a_code_makes_its_address() {
    let Some((mut chromium, url)) = open_catalog("click") else { return };
    chromium.click("#pce_fail_add a");
    chromium.wait_for(&format!("location.href === {}", json!(format!("{url}#pce_fail_add"))));
}

#[test]
fn the_page_is_whole_without_javascript() {
    let Some((mut chromium, url)) = open_catalog("noscript") else { return };
    chromium.evaluate("document.querySelectorAll('.copy').forEach((button) => button.remove())");
    let with = chromium.evaluate("document.querySelector('main').innerText");
    chromium.call("Emulation.setScriptExecutionDisabled", json!({"value": true}));
    chromium.open(&url);
    assert_eq!(chromium.evaluate(SHOWN), json!(codes()));
    assert_eq!(chromium.evaluate("document.querySelector('.search').checkVisibility()"), false);
    assert_eq!(chromium.evaluate("document.querySelector('.none').checkVisibility()"), false);
    let without = chromium.evaluate("document.querySelector('main').innerText");
    assert_eq!(without, with);
}

/// What differs too little in brightness from its ground: less than 4.5 to 1 (WCAG 2.2, 1.4.3).
const LOW_CONTRAST: &str = "(() => {
    const channels = (color) => color.match(/[\\d.]+/g).map(Number);
    const luminance = (color) => {
        const [red, green, blue] = channels(color).map((value) => value / 255)
            .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = (element) => {
        for (let at = element; at; at = at.parentElement) {
            const color = getComputedStyle(at).backgroundColor;
            if (channels(color)[3] !== 0) return color;
        }
        return 'rgb(255, 255, 255)';
    };
    const low = [];
    let checked = 0;
    const check = (element, color, what) => {
        const [dark, light] = [luminance(color), luminance(ground(element))].sort((a, b) => a - b);
        const ratio = (light + 0.05) / (dark + 0.05);
        checked += 1;
        if (ratio < 4.5) low.push(`${what} ${color} on ${ground(element)}: ${ratio.toFixed(2)}`);
    };
    for (const element of document.querySelectorAll('body *')) {
        const hasText = Array.from(element.childNodes)
            .some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
        if (hasText && element.checkVisibility()) {
            check(element, getComputedStyle(element).color, element.tagName + '.' + element.className);
        }
    }
    const input = document.querySelector('#_search');
    check(input, getComputedStyle(input).color, 'input');
    check(input, getComputedStyle(input, '::placeholder').color, 'placeholder');
    return { low, checked, ground: getComputedStyle(document.body).backgroundColor };
})()";

#[test]
fn every_text_has_contrast_in_light_and_in_dark() {
    let Some(mut chromium) = Chromium::start(FOLDER) else { return };
    let url = page("contrast", &reference::html(ApiError::entries()));
    chromium.resize(1280, 900);
    let mut grounds = Vec::new();
    for scheme in ["light", "dark"] {
        chromium.prefer(scheme, "screen");
        // The ground of a target is another one.
        chromium.open(&format!("{url}#trial_over"));
        let found = chromium.evaluate(LOW_CONTRAST);
        assert_eq!(found["low"], json!([]), "{scheme}");
        assert!(found["checked"].as_u64() > Some(300), "{scheme}: {found}");
        grounds.push(found["ground"].clone());
    }
    assert_eq!(grounds, ["rgb(255, 255, 255)", "rgb(18, 22, 28)"]);
}

#[test]
fn a_phone_shows_the_page_without_scrolling_sideways() {
    let Some(mut chromium) = Chromium::start(FOLDER) else { return };
    let url = page("phone", &reference::html(ApiError::entries()));
    let overflow = "Array.from(document.querySelectorAll('body *'))
        .filter((element) => element.checkVisibility() && !element.closest('pre, .skip, thead, caption'))
        .filter((element) => getComputedStyle(element).clipPath === 'none')
        .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth)
        .map((element) => element.outerHTML.slice(0, 80))";
    for width in [320, 375, 414, 700, 1000, 1280] {
        chromium.resize(width, 800);
        chromium.open(&url);
        let widths = "(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth])
            (document.documentElement)";
        let widths = chromium.evaluate(widths);
        assert_eq!(widths[0], widths[1], "{width}");
        assert_eq!(chromium.evaluate(overflow), json!([]), "{width}");
        let small = "Array.from(document.querySelectorAll('main :is(p, code, th, td, a, output)'))
            .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 11).length";
        assert_eq!(chromium.evaluate(small), 0, "{width}");
    }
}

#[test]
fn tables_stay_tables_for_screen_readers_on_a_phone() {
    let Some((mut chromium, _)) = open_catalog("roles") else { return };
    for width in [375, 1280] {
        chromium.resize(width, 800);
        let tree = chromium.call("Accessibility.getFullAXTree", json!({}));
        let nodes = tree["nodes"].as_array().unwrap();
        let count = |role: &str| {
            let has_role = |node: &&Value| node["role"]["value"] == role && node["ignored"] != true;
            nodes.iter().filter(has_role).count()
        };
        // One for each of the 74 entries and 2 successes.
        assert_eq!(count("rowheader"), 76, "{width}");
        assert_eq!(count("table"), 12, "{width}");
        assert_eq!(count("columnheader"), 24, "{width}");
        assert_eq!(count("searchbox"), 1, "{width}");
        assert_eq!(count("navigation"), 1, "{width}");
        let named = nodes.iter().find(|node| node["role"]["value"] == "searchbox").unwrap();
        assert_eq!(named["name"]["value"], "Search");
    }
}

#[test]
fn a_print_has_every_row_in_dark_on_white_and_no_controls() {
    let Some((mut chromium, _)) = open_catalog("print") else { return };
    chromium.prefer("dark", "print");
    assert_eq!(chromium.evaluate(SHOWN), json!(codes()));
    let colors = "(() => { const style = getComputedStyle(document.body);
        return [style.color, style.backgroundColor]; })()";
    assert_eq!(chromium.evaluate(colors), json!(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]));
    for control in ["nav", ".search", ".skip", ".copy"] {
        let is_shown = format!("document.querySelector('{control}').checkVisibility()");
        assert_eq!(chromium.evaluate(&is_shown), false, "{control}");
    }
    // 13 and 23 of CDR and PhoneCalls do not fit on a page with others, nor do 11 of all services.
    let broken = "Array.from(document.querySelectorAll('.group'))
        .filter((group) => getComputedStyle(group).breakInside !== 'avoid')
        .map((group) => group.querySelectorAll('tbody tr').length)";
    assert_eq!(chromium.evaluate(broken), json!([13, 11, 23]));
    // A heading is not the last thing on a page: it is as high as the rows that follow it.
    let heading = "(() => { const heading = document.querySelector('h4');
        return [getComputedStyle(heading).breakInside, getComputedStyle(heading, '::after').height]; })()";
    assert_eq!(chromium.evaluate(heading), json!(["avoid", "144px"]));
}

#[test]
fn the_page_loads_nothing_and_logs_no_error() {
    let Some(mut chromium) = Chromium::start(FOLDER) else { return };
    let url = page("loads", &reference::html(ApiError::entries()));
    chromium.open(&url);
    let loaded = "performance.getEntriesByType('resource').map((entry) => entry.name)";
    assert_eq!(chromium.evaluate(loaded), json!([]));
    let is_quirky = "document.compatMode";
    assert_eq!(chromium.evaluate(is_quirky), "CSS1Compat");
    let repeated =
        "(() => { const ids = Array.from(document.querySelectorAll('[id]'), (e) => e.id);
        return ids.filter((id, at) => ids.indexOf(id) !== at); })()";
    assert_eq!(chromium.evaluate(repeated), json!([]));
    let broken = "Array.from(document.querySelectorAll('a[href^=\"#\"]'), (a) => a.hash.slice(1))
        .filter((id) => !document.getElementById(decodeURIComponent(id)))";
    assert_eq!(chromium.evaluate(broken), json!([]));
}

#[test]
fn a_page_without_errors_runs_its_script_all_the_same() {
    let Some(mut chromium) = Chromium::start(FOLDER) else { return };
    chromium.open(&page("empty", &reference::html([])));
    assert_eq!(chromium.evaluate("document.querySelector('output').textContent"), "0 codes");
    assert_eq!(chromium.evaluate("document.querySelector('.none').checkVisibility()"), false);
}
