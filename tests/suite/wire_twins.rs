//! The file that the macro and the crate that its expansions call have each for themselves.

#[test]
fn what_both_crates_agree_on_is_one_file() {
    let runtime = include_str!("../../unifiedapi-errors/src/wire.rs");
    let derive = include_str!("../../unifiedapi-errors-derive/src/wire.rs");
    assert!(
        runtime == derive,
        "unifiedapi-errors/src/wire.rs and unifiedapi-errors-derive/src/wire.rs differ: \
         copy the one that is right over the other"
    );
}
