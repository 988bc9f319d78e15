//! `reference::Page`: introduction and links, and the body of an entry, in both formats.

use pulldown_cmark::{Event, Options, Parser, Tag};
use unifiedapi_errors::{Catalog, UnifiedError, envelope, reference::Page};

#[derive(Debug, UnifiedError)]
#[unified(status = 403, code = "user_locked", message = "The user is locked.")]
struct Locked;

/// What stands between the headings of the title and of the format.
fn intro_of(page: &Page) -> (String, String) {
    let (html, markdown) = (page.html(), page.markdown());
    let (_, html) = html.split_once("<div class=\"intro\">\n").unwrap();
    let (html, _) = html.split_once("\n</div>\n<section aria-labelledby=\"_format\">").unwrap();
    let (_, markdown) = markdown.split_once("\n\n").unwrap();
    let (markdown, _) = markdown.split_once("\n\n## Format\n").unwrap();
    (html.trim_end().to_owned(), markdown.to_owned())
}

/// The introduction in HTML and in Markdown.
fn intro(markdown: &str) -> (String, String) {
    intro_of(&Page::new(Locked::entries()).intro(markdown))
}

#[test]
fn without_an_introduction_there_is_one_sentence() {
    let sentence = "This page describes the HTTP return codes and error responses.";
    let expected = (format!("<p>{sentence}</p>"), sentence.to_owned());
    assert_eq!(intro_of(&Page::new(Locked::entries())), expected);
    assert_eq!(intro(""), (String::new(), String::new()));
}

#[test]
fn an_introduction_is_markdown() {
    let text = "Call `GET /token` *first*.\n\n\
                ## Trying again\n\n\
                - after 429, see [the limits](/limits#429)\n- after <https://status.example.com>\n\n\
                | plan | calls |\n| --- | --: |\n| small | 60 |\n\n\
                ```json\n{\"a\": \"<b>\"}\n```\n\n\
                Ask [us][help] or `<x>`.\n\n[help]: mailto:help@example.com";
    let (html, markdown) = intro(text);
    assert_eq!(markdown, text);
    for part in [
        "<p>Call <code>GET /token</code> <em>first</em>.</p>",
        "<h2>Trying again</h2>",
        "<li>after 429, see <a href=\"/limits#429\">the limits</a></li>",
        "<a href=\"https://status.example.com\">https://status.example.com</a>",
        "<td style=\"text-align: right\">60</td>",
        "{\"a\": \"&lt;b&gt;\"}",
        "Ask <a href=\"mailto:help@example.com\">us</a> or <code>&lt;x&gt;</code>.",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
}

#[test]
fn its_headings_stand_below_the_title() {
    let (html, markdown) = intro("# One\n\nTwo\n===\n\n> Three\n> =\n\n### Four = 4");
    assert_eq!(markdown, "## One\n\nTwo\n---\n\n> Three\n> -\n\n### Four = 4");
    assert_eq!(html.matches("<h2>").count(), 3, "{html}");
    assert!(html.contains("<h3>Four = 4</h3>"), "{html}");
}

#[test]
fn an_introduction_runs_nothing_and_loads_nothing() {
    for (text, expected) in [
        ("<script>alert(1)</script>", "\\<script>alert(1)\\</script>"),
        (
            "<div onclick=\"x\">\na <b>\n</div>\n\n# c",
            "\\<div onclick=\"x\">\na \\<b>\n\\</div>\n\n## c",
        ),
        ("a <img src=x onerror=y> b", "a \\<img src=x onerror=y> b"),
        ("> <!-- a\n> <b> -->", "> \\<!-- a\n> \\<b> -->"),
        ("\\\\<b>", "\\\\\\<b>"),
        ("![a *b* `c`](https://e.x/d.png)", "a *b* `c`"),
        ("[![logo](d.png)](/home)", "[logo](/home)"),
        ("[run *me*](javascript:alert(1)) now", "run *me* now"),
        ("[run](JaVa&#10;Script:alert(1))", "run"),
        ("[run](<\tjavascript:x> 'title')", "run"),
        ("<javascript:alert(1)>", "javascript:alert(1)"),
        ("[a][b] [b]\n\n[b]: data:text/html,x", "a b\n\n[b]: data:text/html,x"),
        ("[mail](mailto:a@b.c) <a@b.c> [rel](../x)", "[mail](mailto:a@b.c) <a@b.c> [rel](../x)"),
    ] {
        let (html, markdown) = intro(text);
        assert_eq!(markdown, expected);
        for unwanted in
            ["<script", "<img", "<div", "<b>", "href=\"j", "href=\"J", "href=\"d", "src="]
        {
            let shown = html.replace("src=x onerror=y&gt;", "");
            assert!(!shown.contains(unwanted), "{unwanted} in {html}");
        }
        let is_harmful = |event: &Event<'_>| match event {
            Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::Image { .. }) => true,
            Event::Start(Tag::Link { dest_url, .. }) => dest_url.contains("script"),
            _ => false,
        };
        let harmful: Vec<_> =
            Parser::new_ext(&markdown, Options::all()).filter(|it| is_harmful(it)).collect();
        assert!(harmful.is_empty(), "{markdown}: {harmful:?}");
    }
}

#[test]
fn links_lead_to_pages_and_letters_only() {
    let page = Page::new(Locked::entries())
        .link("OpenAPI | <b>", "/openapi.json?a=\"b\"&c=d e")
        .link("Help", "mailto:help@example.com")
        .link("Run", "javascript:alert(1)")
        .link("Run", " java\nscript:alert(1)")
        .link("Run", "data:text/html,<script>alert(1)</script>");
    // The template escapes more than it has to.
    let html = page.html().replace("&#x2f;", "/");
    assert_eq!(
        html.matches(
            "<li><a href=\"/openapi.json?a=&quot;b&quot;&amp;c=d e\">OpenAPI | &lt;b&gt;</a></li>"
        )
        .count(),
        1,
        "{html}"
    );
    assert!(html.contains("<li><a href=\"mailto:help@example.com\">Help</a></li>"));
    assert_eq!(html.matches("<li>Run</li>").count(), 3);
    assert_eq!(
        page.markdown().lines().nth(2).unwrap(),
        "[OpenAPI \\| \\<b>](</openapi.json?a=\"b\"&amp;c=d%20e>) · \
         [Help](<mailto:help@example.com>) · Run · Run · Run"
    );
    for text in [html, page.markdown()] {
        assert!(!text.contains("javascript:") && !text.contains("data:text"), "{text}");
    }
    assert!(!Page::new(Locked::entries()).html().contains("class=\"links\""));
}

envelope! {
    /// Errors of a shop.
    struct Flat { "type": code, "it's <it>": message, "hint": member("hint"), ..members }
}

#[derive(Debug, UnifiedError)]
#[unified(status = 409, envelope = Flat)]
enum FlatError {
    #[unified(code = "taken", message = "\"{id}\" & more")]
    Taken {
        #[unified(member, example = 7)]
        id: u64,
        #[unified(member, example = "it's <that>")]
        hint: Option<String>,
    },
    #[unified(code = "gone", message = "Gone.")]
    Gone,
}

#[test]
fn a_row_has_the_body_that_the_script_cannot_put_together() {
    let bodies = |html: String| {
        let bodies = html.split(" data-body='").skip(1);
        bodies.map(|rest| rest.split_once("'>\n").unwrap().0.to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(
        bodies(Page::new(FlatError::entries()).html()),
        [
            "{\"type\":\"taken\",\"it&#39;s &lt;it>\":\"\\\"7\\\" &amp; more\",\
             \"hint\":\"it&#39;s &lt;that>\",\"id\":7}",
            "{\"type\":\"gone\",\"it&#39;s &lt;it>\":\"Gone.\",\"hint\":null}",
        ]
    );
    assert_eq!(bodies(Page::new(Locked::entries()).html()), [""; 0]);

    // HTML has no other end of a line than `\n`, and no `\0`.
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "lines", message = "one\r\ntwo\0")]
    struct Lines;
    assert_eq!(
        bodies(Page::new(Lines::entries()).html()),
        [r#"{"error":{"code":"lines","message":"one\r\ntwo\u0000"}}"#]
    );
}

#[test]
fn members_are_listed_where_the_envelope_has_a_place_for_them() {
    envelope! { struct Short { "code": code, "id": member("id") } }
    envelope! { struct Bare { "code": code, "message": message } }
    #[derive(Debug, UnifiedError)]
    #[unified(envelope = Short)]
    enum ShortError {
        #[unified(transparent)]
        Flat(FlatError),
    }
    #[derive(Debug, UnifiedError)]
    #[unified(envelope = Bare)]
    enum BareError {
        #[unified(transparent)]
        Flat(FlatError),
    }

    let short = Page::new(ShortError::entries());
    let bare = Page::new(BareError::entries());
    assert_eq!(short.html().matches("<p class=\"member\">Member <code>id</code>").count(), 1);
    assert_eq!(short.markdown().matches("Member: `id` (integer)").count(), 1);
    for page in [short.html(), short.markdown(), bare.html(), bare.markdown()] {
        assert!(!page.contains("hint"), "{page}");
    }
    for page in [bare.html(), bare.markdown()] {
        assert!(!page.contains("Member") && !page.contains("further members"), "{page}");
    }
}

#[test]
fn two_envelopes_of_one_name_are_two_formats() {
    mod legacy {
        unifiedapi_errors::envelope! { pub struct Flat { "error": code } }
    }
    #[derive(Debug, UnifiedError)]
    #[unified(envelope = legacy::Flat, status = 409, code = "legacy", message = "Old.")]
    struct LegacyError;

    let page = Page::new(FlatError::entries().chain(LegacyError::entries()));
    for part in ["### Flat\n", "### Flat 2\n", "| `legacy` | Old. | Format: Flat 2 |"] {
        assert!(page.markdown().contains(part), "{part}: {}", page.markdown());
    }
    for part in ["<h3>Flat</h3>", "<h3>Flat 2</h3>", "<p class=\"format\">Format Flat 2</p>"] {
        assert!(page.html().contains(part), "{part}");
    }
}
