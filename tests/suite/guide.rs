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

/// Where the repository is, if the manifest says so.
fn repository() -> Option<String> {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let (_, rest) = manifest.split_once("\nrepository = \"")?;
    rest.split_once('"').map(|(address, _)| address.to_owned())
}

/// crates.io resolves what is relative against the folder of the crate, not that of the README.
#[test]
fn links_of_the_readme_lead_somewhere() {
    let docs = "https://docs.rs/unifiedapi-errors/latest/unifiedapi_errors/";
    let packaged = "https://docs.rs/crate/unifiedapi-errors/latest/source/";
    let folder = root().join("unifiedapi-errors");
    let repository = repository();
    let in_repository = |target: &str| {
        let path = target.strip_prefix(repository.as_deref()?)?;
        path.strip_prefix("/blob/HEAD/")
            .or_else(|| path.strip_prefix("/raw/HEAD/"))
            .map(str::to_owned)
    };
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
        } else if let Some(file) = target.strip_prefix(packaged) {
            assert!(folder.join(file).exists(), "{target}");
        } else if let Some(path) = in_repository(target) {
            assert!(root().join(path).exists(), "{target}");
        } else {
            assert!(root().join(target).exists(), "{target}");
            let Some(repository) = &repository else { continue };
            let is_in_both = folder.join(target).exists();
            assert!(is_in_both, "write {repository}/blob/HEAD/{target} (or raw, for a picture)");
        }
    }
    assert!(count > 10, "{count}");
}

/// The errors of the README's example.
#[derive(Debug, UnifiedError)]
enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "User {id} was not found.")]
    NotFound { id: u64 },
    #[unified(
        status = 500,
        code = "internal_server_error",
        message = "An internal error occurred.",
        display = "user store failed"
    )]
    #[allow(dead_code)] // made where there is a log
    Store(#[from] std::io::Error),
}

#[test]
fn the_readme_shows_what_its_example_sends() {
    let response = UserError::NotFound { id: 7 }.to_response();
    let mut text = format!("HTTP/1.1 {}\n", response.status());
    for (name, value) in response.headers() {
        text += &format!("{name}: {}\n", value.to_str().unwrap());
    }
    text += &format!("\n{}\n", std::str::from_utf8(response.body()).unwrap());
    assert!(README.contains(&text), "{text}");
}

/// What `tracing_subscriber::fmt()` prints before it is the time.
#[cfg(all(feature = "axum08", feature = "tracing", unix))]
#[test]
fn the_readme_shows_what_its_example_logs() {
    use std::io;
    use std::sync::{Arc, Mutex};

    use axum::response::IntoResponse;

    const EACCES: i32 = 13;

    #[derive(Clone, Default)]
    struct Log(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Log {
        fn write(&mut self, text: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(text)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn user() -> Result<String, UserError> {
        Err(io::Error::from_raw_os_error(EACCES))?
    }

    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_ansi(false)
        .without_time()
        .with_writer(move || writer.clone())
        .finish();
    tracing::subscriber::with_default(subscriber, || user().into_response());
    let printed = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(README.contains(&format!("```text\n{printed}```\n")), "{printed}");
}

#[test]
fn the_readme_states_the_figures_of_the_benchmarks() {
    let benchmarks = fs::read_to_string(root().join("BENCHMARKS.md")).unwrap();
    // The cells of the first row of this name behind the head of a table, from the last on.
    let cells = |table: &str, name: &str| -> Vec<f64> {
        let (_, table) = benchmarks.split_once(&format!("<!-- figures: {table}")).unwrap();
        let row = table.lines().find(|line| line.starts_with(&format!("| {name} "))).unwrap();
        row.rsplit('|').filter_map(|cell| cell.trim().parse().ok()).collect()
    };
    let thousand = cells("check, | k instructions", "1000 variants, half with data");
    let ten = cells("check, | k instructions", "10 variants, half with data");
    let bytes = ["unit variants", "variants, half with data", "variants, half with members"];
    let bytes =
        bytes.map(|name| cells("size", &format!("{name:27} | bytes in all")).swap_remove(0));
    let least = bytes.into_iter().fold(f64::INFINITY, f64::min);
    let most = bytes.into_iter().fold(0.0, f64::max);
    let axum = cells("run", "axum response").swap_remove(0);
    let list = cells("run", "body, a list of two").swap_remove(0);
    for said in [
        format!("takes {:.2} × the instructions of", thousand[1]),
        format!("alone and {:.2} × those of the same by hand", thousand[0]),
        format!("of ten variants, {:.2} × and {:.2} ×.", ten[1], ten[0]),
        format!("an axum response takes {axum:.2} × one by hand"),
        format!("a variant's bytes in the binary ({least:.1} to {most:.1} ×)"),
        format!("members that are lists ({list:.1} ×)"),
    ] {
        assert!(README.contains(&said), "the README lacks `{said}`");
    }
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
