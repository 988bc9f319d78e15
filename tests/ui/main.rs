//! The compile-fail corpus: see `README.md` beside this file.

/// What our own macro says; it is the same with every compiler.
#[test]
fn each_mistake_is_explained_at_its_token() {
    let cases = trybuild::TestCases::new();
    for topic in TOPICS {
        cases.compile_fail(format!("ui/{topic}/*.rs"));
    }
}

/// What the compiler says in its own words: a new compiler may change them.
#[test]
fn what_only_types_show_is_explained_by_the_compiler() {
    trybuild::TestCases::new().compile_fail("ui/rustc/*.rs");
}

const TOPICS: &[&str] = &[
    "status",
    "code",
    "shared_code",
    "names",
    "message",
    "display",
    "leak",
    "keys",
    "place",
    "transparent",
    "from_source",
    "header",
    "retry_after",
    "shape",
    "several",
];
