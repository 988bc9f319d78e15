//! The README and the guide: they lead to each other, and leave nothing out.

use std::fs;
use std::path::{Path, PathBuf};

use unifiedapi_errors::UnifiedError;

const README: &str = include_str!("../../README.md");
const LIB: &str = include_str!("../../unifiedapi-errors/src/lib.rs");
const GUIDE: &str = include_str!("../../unifiedapi-errors/src/guide.rs");
const MANIFEST: &str = include_str!("../../unifiedapi-errors/Cargo.toml");

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The names of the guide's pages, by their files.
fn pages() -> Vec<String> {
    let files = fs::read_dir(root().join("unifiedapi-errors/src/guide")).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    names.filter_map(|name| name.strip_suffix(".md").map(str::to_owned)).collect()
}

/// The names of the crate's features.
fn features() -> impl Iterator<Item = &'static str> {
    let (_, features) = MANIFEST.split_once("\n[features]\n").unwrap();
    let (features, _) = features.split_once("\n[").unwrap();
    let names = features.lines().filter_map(|line| line.split_once(" = ").map(|(name, _)| name));
    names.filter(|name| *name != "default")
}

#[test]
fn the_readme_is_for_one_who_decides_in_a_minute() {
    assert!(README.lines().count() <= 160, "move something to the guide");
}

#[test]
fn links_of_the_readme_lead_somewhere() {
    let docs = "https://docs.rs/unifiedapi-errors/latest/unifiedapi_errors/";
    let targets = README.split("](").skip(1).map(|rest| rest.split_once(')').unwrap().0);
    let mut count = 0;
    for target in targets {
        count += 1;
        if let Some(page) = target.strip_prefix(docs) {
            let name =
                page.strip_prefix("guide/").and_then(|page| page.strip_suffix("/index.html"));
            let is_page = name.is_some_and(|name| pages().iter().any(|page| page == name));
            let others = ["guide/index.html", "derive.UnifiedError.html"];
            assert!(is_page || others.contains(&page), "{target}");
        } else {
            assert!(root().join(target).exists(), "{target}");
        }
    }
    assert!(count > 10, "{count}");
}

#[test]
fn the_readme_shows_what_its_example_sends() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 404, code = "user_not_found", message = "User {id} was not found.")]
    struct NotFound {
        id: u64,
    }

    let response = NotFound { id: 7 }.to_response();
    let mut text = format!("HTTP/1.1 {}\n", response.status());
    for (name, value) in response.headers() {
        text += &format!("{name}: {}\n", value.to_str().unwrap());
    }
    text += &format!("\n{}\n", std::str::from_utf8(response.body()).unwrap());
    assert!(README.contains(&text), "{text}");
}

#[test]
fn every_feature_is_in_the_readme_and_in_the_documentation() {
    assert!(features().count() > 20);
    for feature in features() {
        let name = format!("`{feature}`");
        assert!(README.contains(&name), "the README lacks {name}");
        assert!(LIB.contains(&name), "lib.rs lacks {name}");
    }
}

#[test]
fn every_page_of_the_guide_is_in_its_contents() {
    for page in pages().iter().filter(|page| *page != "expansion") {
        assert!(GUIDE.contains(&format!("]({page})")), "{page}");
    }
}
