//! Seeded mutations of tokens: the same seed gives the same tokens.

use fastrand::Rng;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A source of mutations.
pub(super) struct Mutation(Rng);

/// Tokens to insert beside the keys: literals of all kinds, punctuation, what a user might mistype.
const WORDS: &[&str] = &[
    "self",
    "Self",
    "r#type",
    "_",
    "_0",
    "id",
    "StatusCode",
    "NOT_FOUND",
    "OK",
    "Display",
    "union",
    "where",
    "=",
    "==",
    ",",
    ";",
    ":",
    "::",
    "->",
    "=>",
    "#",
    "!",
    "?",
    "|",
    "&&",
    "<",
    ">",
    "-",
    "..",
    "..=",
    "$",
    "@",
    "'a",
    "404",
    "200",
    "1_000",
    "0x1F4",
    "4.0",
    "1e9",
    "99999999999999999999999999999",
    "404u16",
    "404i8",
    "5s",
    "1.5",
    ".0",
    ".1.1",
    "self.0",
    "concat!(\"a\", \"b\")",
    "format!(\"{}\", 1)",
    "Duration::from_secs(60 * 5)",
    "true",
    "'c'",
    "b'c'",
    "\"text\"",
    "\"\"",
    "\"{\"",
    "\"}\"",
    "\"{}\"",
    "\"{0}\"",
    "\"{id}\"",
    "\"{id:?}\"",
    "\"{id:}<5}\"",
    "\"location\"",
    "\"set-cookie\"",
    "\"a=\\\"{0}\\\" \"",
    "\"{id:>w$.p$}\"",
    "\"{:.*}\"",
    "\"{self}\"",
    "\"{{}}\"",
    "\"{99999999999999999999}\"",
    "\"ÄÖ \\u{1F600}\\0\"",
    "\"MAX {MAX}\"",
    "r\"raw\"",
    "r#\"{id}\"#",
    "b\"bytes\"",
    "c\"c string\"",
    "\"user_not_found\"",
    "\"x-a\"",
    "\"snake_case\"",
    "\"a\"suffix",
    "()",
    "(,)",
    "[]",
    "{}",
    "(\"x\" = \"y\")",
    "(\"{} {a}\", 1, a = 2)",
    "(Display, From)",
    "struct",
    "pub",
    "members",
    "member(\"param\")",
    "..members",
    "null",
    "\"code\": code",
    "{ \"a\": [code, -1.5e3] }",
    "#[media_type = \"application/json\"]",
    "\"{code} {status} {message}\"",
];

impl Mutation {
    pub(super) fn new(seed: u64) -> Self {
        Self(Rng::with_seed(seed))
    }

    /// Changes one to three places of an item.
    pub(super) fn mutate(&mut self, mut tokens: TokenStream) -> TokenStream {
        for _ in 0..self.0.usize(1..=3) {
            tokens = self.change(tokens, 0);
        }
        tokens
    }

    /// Returns up to twelve random tokens.
    pub(super) fn tokens(&mut self) -> TokenStream {
        (0..self.0.usize(0..=12)).flat_map(|_| self.word()).collect()
    }

    /// Changes one place, preferably inside a group.
    fn change(&mut self, tokens: TokenStream, depth: usize) -> TokenStream {
        let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let groups: Vec<usize> = (0..tokens.len())
            .filter(|index| matches!(tokens[*index], TokenTree::Group(_)))
            .collect();
        if !groups.is_empty() && (depth < 2 || self.0.bool()) {
            let index = groups[self.0.usize(..groups.len())];
            if let TokenTree::Group(group) = &tokens[index] {
                let inner = self.change(group.stream(), depth + 1);
                tokens[index] = Group::new(group.delimiter(), inner).into();
            }
            return tokens.into_iter().collect();
        }
        let at = self.0.usize(..=tokens.len());
        let end = (at + 1).min(tokens.len());
        match self.0.u8(..6) {
            0 => drop(tokens.drain(at..end)),
            1 => tokens.extend_from_within(at..end),
            2 => drop(tokens.splice(at..at, self.word())),
            3 => drop(tokens.splice(at..end, self.word())),
            4 if end > at => tokens.swap(at, self.0.usize(..end)),
            _ => {
                let inner: TokenStream = tokens.drain(at..end).collect();
                let delimiters =
                    [Delimiter::None, Delimiter::None, Delimiter::Parenthesis, Delimiter::Brace];
                let delimiter = delimiters[self.0.usize(..delimiters.len())];
                tokens.insert(at, Group::new(delimiter, inner).into());
            }
        }
        tokens.into_iter().collect()
    }

    fn word(&mut self) -> TokenStream {
        let keys: Vec<_> = crate::attr::names().collect();
        let index = self.0.usize(..keys.len() + WORDS.len());
        let word = keys.get(index).unwrap_or_else(|| &WORDS[index - keys.len()]);
        word.parse().expect("each word consists of tokens")
    }
}
