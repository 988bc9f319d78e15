//! What holds for every expansion, whatever is expanded: tests and the fuzz targets check this.

use proc_macro2::TokenStream;

/// Expands tokens, and checks that something comes of them, and that it is Rust.
pub(crate) fn assert_rust(
    tokens: TokenStream,
    expand: impl FnOnce(TokenStream) -> TokenStream,
) -> String {
    let source = tokens.to_string();
    let expanded = expand(tokens);
    let text = expanded.to_string();
    assert!(!text.is_empty(), "nothing is made from:\n{source}");
    if let Err(error) = syn::parse2::<syn::File>(expanded) {
        panic!("{error}: this is no Rust:\n{text}\nmade from:\n{source}");
    }
    text
}
