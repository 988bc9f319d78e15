//! Where links may lead.

/// What a link may do: open a page, or a letter to somebody.
const SCHEMES: [&str; 3] = ["http", "https", "mailto"];

/// Whether a URL leads to the same place wherever it stands, and runs nothing.
pub(super) fn leads_out(url: &str) -> bool {
    scheme(url).is_some_and(|scheme| is_known(&scheme))
}

/// Whether following a URL runs nothing; it may be relative to the page.
pub(super) fn is_safe(url: &str) -> bool {
    scheme(url).is_none_or(|scheme| is_known(&scheme))
}

fn is_known(scheme: &str) -> bool {
    SCHEMES.iter().any(|known| scheme.eq_ignore_ascii_case(known))
}

/// Returns what a browser takes for the scheme, if anything: it leaves out white space and control
/// characters, as in `java\nscript:` (WHATWG URL, section 4.4).
fn scheme(url: &str) -> Option<String> {
    let url: String = url.chars().filter(|char| !char.is_ascii_control()).collect();
    let (scheme, _) = url.trim_start().split_once(':')?;
    let may_stand_in = |char: char| char.is_ascii_alphanumeric() || "+-.".contains(char);
    scheme.chars().all(may_stand_in).then(|| scheme.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{is_safe, leads_out};

    #[test]
    fn a_link_opens_a_page_or_a_letter() {
        for url in ["https://e.x/a", "HTTP://e.x", "mailto:help@e.x", " https://e.x", "ht\ntp:x"] {
            assert!(leads_out(url) && is_safe(url), "{url:?}");
        }
        for url in ["", "/openapi.json", "../a:b", "?a=b:c", "#a:b", "//e.x/a", "a b:c", "ä:b"] {
            assert!(!leads_out(url) && is_safe(url), "{url:?}");
        }
        for url in [
            "javascript:alert(1)",
            "JavaScript:x",
            " javascript:x",
            "java\tscript:x",
            "\u{1}javascript:x",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            ":x",
        ] {
            assert!(!leads_out(url) && !is_safe(url), "{url:?}");
        }
    }
}
