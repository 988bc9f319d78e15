//! Whatever stands in an attribute, the derive neither panics nor emits what is no Rust.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::derive;

mod envelopes;
mod expansions;
mod mutation;
mod responses;
mod rust;

use self::mutation::Mutation;
use self::rust::assert_rust;

/// Mutations of each declaration; some forty thousand items in all.
const ROUNDS: u64 = 3_000;

#[test]
fn the_declarations_whose_names_do_not_say_so_have_no_mistakes() {
    for file in expansions::files() {
        let expanded = expand(tokens(&expansions::read(&file)));
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        let is_wrong = name.starts_with("wrong_") || name == "union";
        assert_eq!(expanded.contains("compile_error"), is_wrong, "{name}: {expanded}");
    }
}

#[test]
fn every_key_is_in_some_declaration() {
    let declarations: Vec<String> =
        expansions::files().iter().map(|file| expansions::read(file)).collect();
    for key in crate::attr::names() {
        let is_key = |word: &str| word.split(|char: char| !is_part_of_name(char)).any(|w| w == key);
        assert!(declarations.iter().any(|text| is_key(text)), "`{key}` is in no declaration");
    }
}

fn is_part_of_name(char: char) -> bool {
    char.is_alphanumeric() || char == '_'
}

#[test]
fn mutated_declarations_expand_to_rust() {
    for (index, file) in (0..).zip(expansions::files()) {
        let declaration = tokens(&expansions::read(&file));
        for round in 0..ROUNDS {
            let mut mutation = Mutation::new(round << 8 | index);
            let mutated = mutation.mutate(declaration.clone());
            // `syn` takes `_` for the name of a field, and the compiler does not.
            if !mutated.to_string().contains("_ :") {
                expand(mutated);
            }
        }
    }
}

#[test]
fn attributes_of_random_tokens_expand_to_rust() {
    for round in 0..ROUNDS {
        let mut mutation = Mutation::new(round << 8 | 0xff);
        let (on_type, on_variant, on_field) =
            (mutation.tokens(), mutation.tokens(), mutation.tokens());
        let item = quote::quote! {
            #[unified(#on_type)]
            enum RandomError {
                #[unified(#on_variant)]
                Variant(#[unified(#on_field)] u8),
            }
        };
        expand(item);
    }
}

#[test]
fn deeply_nested_groups_expand_to_rust() {
    for delimiter in [Delimiter::None, Delimiter::Parenthesis, Delimiter::Bracket, Delimiter::Brace]
    {
        let mut nested = tokens("\"text\"");
        for _ in 0..100 {
            nested = TokenTree::Group(Group::new(delimiter, nested)).into();
        }
        for key in ["status", "code", "message", "retry_after", "crate", "group"] {
            let key = syn::parse_str::<syn::Ident>(key).ok();
            expand(quote::quote! {
                #[unified(status = 400, #key = #nested)]
                enum NestedError { #[unified(#key = #nested, message("{}", #nested))] Variant }
            });
        }
    }
}

/// An attribute that is being typed does not take the impls away.
#[test]
fn a_half_typed_attribute_leaves_all_impls() {
    let item = r#"
        enum UserError {
            #[unified(status = 404, code = "user_not_found", mess)]
            NotFound { id: u64 },
            #[unified(status = 500, code = "store_failed", message = "Try again.")]
            Store(#[from] std::io::Error),
        }
    "#;
    let expanded = expand(tokens(item));
    for part in [
        "compile_error",
        "Declared for UserError",
        "Display for UserError",
        "Error for UserError",
        "Serialize for UserError",
        "From < std :: io :: Error > for UserError",
    ] {
        assert!(expanded.contains(part), "no `{part}` in {expanded}");
    }
}

#[test]
fn headers_that_are_the_servers_are_refused_whatever_their_letters_case() {
    let refused = [
        "content-type",
        "content-length",
        "content-encoding",
        "transfer-encoding",
        "trailer",
        "te",
        "connection",
        "keep-alive",
        "proxy-connection",
        "upgrade",
        "date",
    ];
    let errors_with = |name: &str| {
        let expanded = expand(quote::quote! {
            #[unified(status = 400, header(#name = "on the type"), rename_all = "snake_case")]
            enum UserError {
                #[unified(message = "Gone.", header(#name = "on the variant {id}"))]
                Gone { id: u64 },
            }
        });
        let expected = format!("`{}` ", name.to_lowercase());
        let errors: Vec<_> = expanded.split("compile_error").skip(1).collect();
        for error in &errors {
            assert!(error.contains(&expected) && error.contains("help: remove it"), "{error}");
        }
        errors.len()
    };
    for name in refused {
        for name in [name.to_owned(), name.to_uppercase(), title_case(name)] {
            assert_eq!(errors_with(&name), 2, "{name}");
        }
    }
    for name in ["content-language", "x-date", "trailers", "etag", "allow", "warning", "tee"] {
        assert_eq!(errors_with(name), 0, "{name}");
    }
}

/// Writes `content-type` as `Content-Type`.
fn title_case(name: &str) -> String {
    let word = |word: &str| {
        let (first, rest) = word.split_at(1);
        first.to_uppercase() + rest
    };
    name.split('-').map(word).collect::<Vec<_>>().join("-")
}

fn tokens(text: &str) -> TokenStream {
    text.parse().expect("the declaration consists of tokens")
}

/// Expands an item and checks that the result is Rust.
fn expand(item: TokenStream) -> String {
    assert_rust(item, derive::expand)
}
