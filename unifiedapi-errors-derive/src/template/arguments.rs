//! The arguments of `message("…", arguments…)`.

use proc_macro2::{Ident, Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, Lit, LitStr, Token};

/// One argument.
pub(crate) struct Given {
    /// The name, in `name = expression`.
    pub(crate) name: Option<Ident>,
    pub(crate) expression: TokenStream,
}

/// Reads `, expression, name = expression` and so on.
pub(crate) fn read(tokens: TokenStream) -> syn::Result<Vec<Given>> {
    let parse = |input: ParseStream<'_>| {
        let mut arguments = Vec::new();
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if input.is_empty() {
                break;
            }
            let mut name = None;
            if input.peek(Ident::peek_any) && input.peek2(Token![=]) && !input.peek2(Token![==]) {
                name = Some(input.call(Ident::parse_any)?);
                input.parse::<Token![=]>()?;
            }
            let expression = input.parse::<Expr>()?.into_token_stream();
            arguments.push(Given { name, expression });
        }
        Ok(arguments)
    };
    parse.parse2(tokens)
}

/// A name that an expression mentions, as a token or inside a string for a nested `format!`.
pub(crate) struct Mention {
    /// Without `r#`.
    pub(crate) name: String,
    /// The token, or one made from the string at its place.
    pub(crate) token: Ident,
}

/// Lists the names that an expression mentions, other than those of methods and in paths.
pub(crate) fn mentions(tokens: TokenStream) -> Vec<Mention> {
    let mut found = Vec::new();
    collect(tokens, &mut found);
    found
}

fn collect(tokens: TokenStream, found: &mut Vec<Mention>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => collect(group.stream(), found),
            TokenTree::Ident(ident) if !is_member(&tokens, index) => {
                found.push(Mention { name: ident.unraw().to_string(), token: ident.clone() });
            }
            TokenTree::Literal(literal) => {
                if let Lit::Str(text) = Lit::new(literal.clone()) {
                    collect_captures(&text, found);
                }
            }
            _ => {}
        }
    }
}

/// Whether the identifier follows a single dot or `::`, or stands before `::`.
fn is_member(tokens: &[TokenTree], index: usize) -> bool {
    let punct = |index: Option<usize>, char| match index.and_then(|index| tokens.get(index)) {
        Some(TokenTree::Punct(punct)) => punct.as_char() == char,
        _ => false,
    };
    let before = index.checked_sub(1);
    let before_that = index.checked_sub(2);
    let joint_after = matches!(
        tokens.get(index + 1),
        Some(TokenTree::Punct(colon)) if colon.as_char() == ':' && colon.spacing() == Spacing::Joint
    );
    (punct(before, '.') && !punct(before_that, '.'))
        || punct(before, ':') && punct(before_that, ':')
        || joint_after
}

/// Lists the names after opening braces: what a nested `format!` would capture.
fn collect_captures(text: &LitStr, found: &mut Vec<Mention>) {
    let value = text.value();
    for after_brace in value.split('{').skip(1) {
        let is_name = |char: char| char.is_alphanumeric() || char == '_';
        let end = after_brace.find(|char| !is_name(char)).unwrap_or(after_brace.len());
        let (name, _) = after_brace.split_at(end);
        if let Ok(token) =
            syn::parse_str::<Ident>(name).or_else(|_| syn::parse_str(&format!("r#{name}")))
        {
            let mut token = token;
            token.set_span(text.span());
            found.push(Mention { name: name.to_owned(), token });
        }
    }
}
