//! Whatever stands in an attribute, the derive neither panics nor emits what is no Rust.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::derive_from;

mod mutation;

use self::mutation::Mutation;

/// Declarations that compile, to start from: every key, every form, every shape.
const DECLARATIONS: &[&str] = &[
    r#"
    #[unified(prefix = "user_", status = 400, header("x-api" = "1"), schema = "UserCode",
        manual(axum), crate = ::unifiedapi_errors)]
    pub enum UserError {
        /// No user has this id.
        #[unified(status = 404, code = "user_not_found", message = "User {id:>8} was not found.")]
        NotFound { id: u64 },
        #[unified(message = "The e-mail address is invalid.", group = "Users", description = "")]
        EmailInvalid,
        #[unified(status = SERVICE_UNAVAILABLE, message = "Try again.", display = "on {0:?}",
            header("x-a" = "b"), header("location" = "/{1:>8}/\"{0}\""), retry_after = _1)]
        Busy(String, u32),
        #[unified(transparent)]
        Api(#[from] UnifiedApiError),
    }
    "#,
    r#"
    #[unified(status = 404, rename_all = "kebab-case")]
    enum FilterError<'a, T: Clone, const N: usize> where T: Copy {
        #[unified(code = "filter_invalid", shared_code, message("{} of {max}", items.len(), max = N))]
        NotAList { items: &'a [T] },
        #[unified(code = "filter_invalid", shared_code,
            message("{0:>1$} {name}", _0.iter().map(|a: &(u8, u8)| a.0).sum::<u8>(), 4, name = 2))]
        Numbers(Vec<(u8, u8)>),
        #[doc = concat!("a", "b")]
        #[unified(message("{}", match x { 1 => Map::<A, B>::new(), _ => <u8 as Into<C<A, B>>>::f(x) }))]
        Other { #[unified(expose)] x: E, #[source] cause: Option<Box<dyn Error>> },
    }
    "#,
    r#"
    #[unified(status = StatusCode::UNAUTHORIZED, code = "session_expired", retry_after = 30,
        message = "The session {session} has expired.", display("{} {{}}", session))]
    #[error("session")]
    struct SessionExpired { session: u64, #[from] source: std::io::Error }
    "#,
    "#[unified(transparent)] struct Wrapper(Box<Inner>);",
    "enum Never {}",
    "union Bits { a: u8 }",
];

/// Mutations of each declaration; more than forty thousand items in all.
const ROUNDS: u64 = 6_000;

#[test]
fn the_declarations_to_start_from_have_no_mistakes() {
    // All but the one that is beside thiserror, whose `display` is a mistake, and the union.
    for declaration in [0, 1, 3, 4] {
        let expanded = expand(tokens(DECLARATIONS[declaration]));
        assert!(!expanded.contains("compile_error"), "{expanded}");
    }
}

#[test]
fn mutated_declarations_expand_to_rust() {
    for (index, declaration) in DECLARATIONS.iter().enumerate() {
        let declaration = tokens(declaration);
        for round in 0..ROUNDS {
            let mut mutation = Mutation::new(round << 8 | index as u64);
            expand(mutation.mutate(declaration.clone()));
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
    let source = item.to_string();
    let expanded = derive_from(item);
    let text = expanded.to_string();
    if let Err(error) = syn::parse2::<syn::File>(expanded) {
        panic!("{error}: this is no Rust:\n{text}\nmade from:\n{source}");
    }
    text
}
