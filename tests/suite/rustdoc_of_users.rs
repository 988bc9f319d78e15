//! What the documentation of a user's crate shows of a derived type: the traits that its readers
//! use, and nothing that they cannot.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::{env, fs};

/// A trait of a framework: its module behind the macros, its name, and whether its feature is on.
type Trait = (&'static str, &'static str, bool);

const FRAMEWORKS: &[Trait] = &[
    ("actix_web4", "ResponseError", cfg!(feature = "actix-web4")),
    ("aide015", "OperationOutput", cfg!(feature = "aide015")),
    ("axum08", "IntoResponse", cfg!(feature = "axum08")),
    ("poem3", "ResponseError", cfg!(feature = "poem3")),
    ("rocket05", "Responder", cfg!(feature = "rocket05")),
    ("salvo1", "Scribe", cfg!(feature = "salvo1")),
    ("utoipa6", "IntoResponses", cfg!(feature = "utoipa6")),
    ("utoipa6", "ToSchema", cfg!(feature = "utoipa6")),
    ("warp04", "Reply", cfg!(feature = "warp04")),
];

/// Lists those whose features are on.
fn frameworks() -> impl Iterator<Item = &'static Trait> {
    FRAMEWORKS.iter().filter(|(.., is_on)| *is_on)
}

/// The pages of errors.
const ERRORS: [&str; 3] = ["enum.UserError.html", "struct.Taken.html", "struct.SlotFull.html"];

/// The folder of the pages.
static PAGES: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rustdoc_of_users");
    let _ = fs::remove_dir_all(&folder); // pages of an older source
    fs::create_dir_all(&folder).unwrap();
    let crate_of_a_user = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/user_crate.rs");
    let mut source = fs::read_to_string(crate_of_a_user).unwrap();
    for (module, name, _) in frameworks() {
        // A build without the feature does not have it.
        source += &format!("use unifiedapi_errors::__private::{module}::{name} as _;\n");
    }
    let file = folder.join("user_crate.rs");
    fs::write(&file, source).unwrap();

    // The newest with these features is made of the source as it is now: the one of this test is.
    let mut said = String::new();
    for rlib in rlibs() {
        let output = Command::new(Path::new(env!("CARGO")).with_file_name("rustdoc"))
            .arg(&file)
            .args(["--edition", "2024", "--crate-type", "lib", "--extern"])
            .arg(format!("unifiedapi_errors={}", rlib.display()))
            .arg("-L")
            .arg(format!("dependency={}", deps().display()))
            .arg("--out-dir")
            .arg(&folder)
            .output()
            .expect("rustdoc runs");
        if output.status.success() {
            return folder.join("user_crate");
        }
        said += &String::from_utf8_lossy(&output.stderr);
    }
    panic!("the crate is documented with no build of unifiedapi_errors: {said}");
});

/// The folder of this test, and of all that it was built from.
fn deps() -> PathBuf {
    env::current_exe().unwrap().parent().unwrap().to_owned()
}

/// Lists the builds of `unifiedapi_errors`, one for each set of features, the newest first.
fn rlibs() -> Vec<PathBuf> {
    let files = fs::read_dir(deps()).unwrap().map(|file| file.unwrap().path());
    let mut rlibs: Vec<_> = files
        .filter(|file| {
            let name = file.file_name().unwrap().to_string_lossy();
            name.starts_with("libunifiedapi_errors-") && name.ends_with(".rlib")
        })
        .collect();
    rlibs.sort_by_key(|file| fs::metadata(file).and_then(|it| it.modified()).unwrap());
    rlibs.reverse();
    rlibs
}

fn page(name: &str) -> String {
    fs::read_to_string(PAGES.join(name)).unwrap()
}

/// Returns the part of a page between two of its anchors.
fn section<'a>(page: &'a str, from: &str, to: &str) -> &'a str {
    let (_, after) = page.split_once(&format!("id=\"{from}\"")).expect(from);
    after.split_once(&format!("id=\"{to}\"")).expect(to).0
}

/// Lists the impls in a part of a page, as one reads them.
fn impls(part: &str) -> BTreeSet<String> {
    let headers = part.split("<h3 class=\"code-header\">").skip(1);
    let impls = headers.filter_map(|rest| Some(text(rest.split_once("</h3>")?.0)));
    impls.filter(|text| text.starts_with("impl")).collect()
}

/// Removes the tags; a where clause stands in a block of its own.
fn text(html: &str) -> String {
    let html = html.replace("<div", " <div");
    let pieces = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    let text = pieces.collect::<String>();
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn an_error_shows_the_traits_that_readers_use() {
    let page = page("enum.UserError.html");
    let mut shown =
        impls(section(&page, "trait-implementations-list", "synthetic-implementations"));
    let mut framework = BTreeSet::new();
    for (_, name, is_on) in FRAMEWORKS {
        let header = match *name {
            "Responder" => "impl<'__request> Responder<'__request, 'static> for UserError",
            // The macro cannot know whether the type is `Send`; see `frameworks/warp04.rs`.
            "Reply" => "impl Reply for UserError where for<'__unified> UserError: Send,",
            name => &format!("impl {name} for UserError"),
        };
        assert!(shown.contains(header) || !is_on, "no `{header}`");
        framework.insert(header.to_owned());
    }
    // The build may have more features than this test.
    shown.retain(|header| !framework.contains(header));
    let expected = [
        "impl Debug for UserError",
        "impl Display for UserError",
        "impl Error for UserError",
        "impl From<Error> for UserError",
        "impl From<Taken<u64>> for UserError",
        "impl Serialize for UserError",
    ];
    assert_eq!(shown, expected.map(str::to_owned).into());
}

#[test]
fn what_all_errors_have_is_on_the_page_of_each() {
    for name in ERRORS {
        let page = page(name);
        let (_, blanket) = page.split_once("id=\"blanket-implementations\"").unwrap();
        let blanket = impls(blanket);
        for header in [
            "impl<E> Catalog for E where E: Declared + Error,",
            "impl<E> UnifiedError for E where E: Declared + Error + ?Sized,",
        ] {
            assert!(blanket.contains(header), "{blanket:#?}");
        }
        let has_code = blanket.contains("impl<E> HasCode for E where E: Coded,");
        assert_eq!(has_code, name == "enum.UserError.html", "{name}");
        for method in ["to_response", "body", "entries", "from_entry"] {
            assert!(page.contains(&format!("id=\"method.{method}\"")), "{name}: {method}");
        }
    }
}

#[test]
fn a_type_parameter_is_bound_where_that_means_something() {
    let page = page("struct.Taken.html");
    let shown = impls(section(&page, "trait-implementations-list", "synthetic-implementations"));
    for (_, name, _) in frameworks().filter(|it| !["Reply", "Responder"].contains(&it.1)) {
        let header = format!("impl<T> {name} for Taken<T> where Taken<T>: UnifiedError,");
        assert!(shown.contains(&header), "{shown:#?}");
    }
    let page = self::page("struct.SlotFull.html");
    let shown = impls(section(&page, "trait-implementations-list", "synthetic-implementations"));
    let bound = shown.iter().filter(|header| header.contains(" where "));
    assert!(bound.clone().all(|header| header.contains("Reply")), "{shown:#?}");
}

/// The names of items that macros, frameworks and this crate itself use begin so.
#[test]
fn an_error_has_no_item_that_readers_cannot_use() {
    for name in ERRORS {
        let page = page(name);
        let items = page.split("id=\"").skip(1).filter_map(|rest| rest.split_once('"'));
        let hidden: Vec<_> = items.map(|(id, _)| id).filter(|id| id.contains(".__")).collect();
        assert_eq!(hidden, [""; 0], "{name}");
    }
}

#[test]
fn what_only_the_macro_uses_is_nowhere() {
    for file in fs::read_dir(PAGES.as_path()).unwrap() {
        let file = file.unwrap().path();
        let page = fs::read_to_string(&file).unwrap();
        let hidden = [
            "Declared for",
            "DelegatesTo",
            "Codes for",
            "ComposeSchema for",
            "__private",
            "__TREE",
            "TREE",
            "BY_ROW",
            "write_message",
            "from_inner",
        ];
        for name in hidden {
            assert!(!text(&page).contains(name), "{}: {name}", file.display());
        }
    }
}
