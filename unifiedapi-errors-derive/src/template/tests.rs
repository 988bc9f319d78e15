//! Arguments are split where `syn` splits them, which with its feature `full` parses expressions.

use fastrand::Rng;
use proc_macro2::{TokenStream, TokenTree};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Expr, Token};

use super::arguments;

/// Operands, each with what may make it hard to find its end.
const OPERANDS: &[&str] = &[
    "a",
    "1",
    "-1",
    "*a",
    "!a",
    "&a",
    "&&a",
    "&mut a",
    "&raw const a",
    "'c'",
    "\"text\"",
    "(a, b)",
    "(a < b)",
    "[a, b]",
    "[0; 3]",
    "{ a }",
    "{ let c = a < b; c }",
    "a::b",
    "::a::b",
    "self::a",
    "Vec::<A, B>::new()",
    "f::<A, { b }, -1>(a, b)",
    "<A as B<C, D>>::E",
    "<<A as B<C>>::D as E<F, G>>::h(a, b)",
    "<[A; 2]>::f",
    "<A>::f::<B, C>",
    "S { a, b: c, ..d }",
    "S::<A, B> { a }",
    "m!(a, b => c)",
    "m![a < b, c > d]",
    "m! { a, b }",
    "std::m!(a)",
    "|a, b| a",
    "|a: A<B, C>, (b, c)| a",
    "|| a",
    "|_| -> A<B, C> { a }",
    "|a: &'a dyn Fn(A, B) -> C<D, E>, b| a",
    "move |a, b| a",
    "async move { a }",
    "async |a, b| a",
    "async move |a, b| a",
    "for<'a, 'b> |a: &'a A, b: &'b B| -> A { a }",
    "if a { b } else { c }",
    "if a < b { c } else if d > e { f } else { g }",
    "if let A::<B, C> { a, b } = c { d } else { e }",
    "if let Some(a) = b && let Some(c) = d && a < c { e } else { f }",
    "if let A | B = a { b } else { c }",
    "if let | A(a) | B(a) = b || c { d } else { e }",
    "if let a @ (1..=2 | 5) = b { c } else { d }",
    "if let 1..=2 = a { b } else { c }",
    "if let <A as B<C, D>>::E = a { b } else { c }",
    "match a { A(b) | C(b) if b < c => d, _ => e }",
    "match (a, b) { (c, d) => |e, f| e }",
    "loop { break a }",
    "while a < b { c }",
    "while let Some(a) = b { c }",
    "while let Some(a) = b && c { d }",
    "for a in b { c }",
    "for (a, b) in c..d { e }",
    "'a: loop { break 'a b }",
    "'a: { break 'a b }",
    "unsafe { a }",
    "const { a }",
    "r#match",
    "r#if",
    "#[allow(a, b)] c",
    "1u8",
    "1.5e3",
    "b\"a\"",
    "r#\"a, b\"#",
    "'\\''",
    "..a",
    "..=a",
];

/// What may stand behind an operand.
const BEHIND: &[&str] = &[
    "",
    ".a",
    ".0",
    ".0.1",
    ".a()",
    ".a::<B, C>(d, e)",
    ".await",
    "?",
    "[a]",
    "(a, b)",
    " as A",
    " as usize",
    " as A<B, C>",
    " as &'a A<B, C>",
    " as *const A<B, C>",
    " as *mut dyn A<B, C>",
    " as fn(A, B) -> C<D, E>",
    " as unsafe extern \"C\" fn(A, B)",
    " as for<'a, 'b> fn(&'a A, &'b B)",
    " as &dyn Fn(A, B) -> C<D, E>",
    " as <A as B<C, D>>::E",
    " as (A, B)",
    " as [A; 2]",
    " as _",
    " as ::a::B<C, D>",
];

/// What may stand between two operands.
const BETWEEN: &[&str] = &[
    " + ", " - ", " * ", " / ", " % ", " ^ ", " & ", " | ", " << ", " >> ", " == ", " != ", " < ",
    " > ", " <= ", " >= ", " && ", " || ", "..", "..=", " = ", " += ", " <<= ", " >>= ", " |= ",
    " &= ", "-", "*", "&", "|", "<", ">", "<<", "||", "&&",
];

/// Returns the arguments as their tokens, and whether one of them is no expression.
fn split(tokens: &TokenStream) -> Option<Vec<String>> {
    let tokens: TokenStream =
        ",".parse::<TokenStream>().into_iter().flatten().chain(tokens.clone()).collect();
    let given = arguments::read(tokens).ok()?;
    let texts = given.iter().map(|given| {
        let name = given.name.as_ref().map(|name| format!("{name}=")).unwrap_or_default();
        name + &given.expression.to_string()
    });
    given.iter().all(|given| given.misplaced.is_none()).then(|| texts.collect())
}

/// Returns the arguments as `syn` splits them; `None` if they are none.
fn expected(tokens: &TokenStream) -> Option<Vec<String>> {
    let arguments = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(tokens.clone()).ok()?;
    Some(arguments.iter().map(|argument| quote::quote!(#argument).to_string()).collect())
}

/// Whether the tokens have what is refused though it is Rust.
fn jumps(tokens: &TokenStream) -> bool {
    let is_jump = |token| matches!(token, TokenTree::Ident(word) if ["break", "return"].iter().any(|jump| word == jump));
    tokens.clone().into_iter().any(is_jump)
}

fn check(text: &str) -> bool {
    let Ok(tokens) = text.parse::<TokenStream>() else { return false };
    let Some(expected) = expected(&tokens).filter(|_| !jumps(&tokens)) else { return false };
    // `syn` writes parentheses where the precedence asks for them.
    let plain = |text: String| text.replace([' ', '(', ')'], "");
    let expected = expected.into_iter().map(plain).collect();
    let found = split(&tokens).map(|texts| texts.into_iter().map(plain).collect());
    assert_eq!(found, Some::<Vec<_>>(expected), "{text}");
    true
}

#[test]
fn each_operand_ends_at_its_comma() {
    for operand in OPERANDS {
        for behind in BEHIND {
            let text = format!("{operand}{behind}, tail");
            let is_rust = check(&text);
            assert!(is_rust || !behind.is_empty(), "{text} is no Rust");
        }
    }
}

/// What is no expression, alone and before another argument.
const REFUSED: &[&str] = &[
    "a b",
    "a 1",
    "\"a\" \"b\"",
    "(a) b",
    "a +",
    "a ||",
    "a <<",
    "a =",
    "a..=",
    "-",
    "&mut",
    "*",
    "|a, b|",
    "a as u32 < b",
    "a as Vec<B",
    "f::<A",
    "<A as B",
    "if a",
    "if a < b",
    "if a { b } else",
    "if let Some(a) = b",
    "match a",
    "while a",
    "for a in b",
    "loop",
    "unsafe",
    "move",
    "else { a }",
    ".a",
    "a + .b",
    "#[a]",
    "a; b",
    "a => b",
    "A => b",
    "let a = b",
    "a if b",
    "a in b",
];

#[test]
fn what_is_no_expression_is_refused() {
    for text in REFUSED {
        for text in [(*text).to_owned(), format!("{text}, tail"), format!("head, {text}")] {
            let tokens = text.parse::<TokenStream>().expect("these are tokens");
            let is_let = text.contains("let a");
            assert!(is_let || expected(&tokens).is_none(), "`syn` reads {text}");
            assert_eq!(split(&tokens), None, "{text}");
        }
    }
}

#[test]
fn a_range_may_have_no_end() {
    for text in ["..", "a..", "a.., b", "a < b.., c", "a + b..", "(..), ..", "f(..)..", "&a.., .."]
    {
        assert!(check(text), "{text} is no Rust");
    }
}

#[test]
fn operators_leave_the_commas_where_they_are() {
    let mut random = Rng::with_seed(7);
    for left in OPERANDS {
        for between in BETWEEN {
            let right = random.choice(OPERANDS).unwrap_or(&"");
            check(&format!("{left}{between}{right}, tail"));
        }
    }
}

#[test]
fn random_expressions_end_at_their_commas() {
    let mut random = Rng::with_seed(7);
    let mut checked = 0;
    while checked < 3_000 {
        let mut text = String::new();
        for _ in 0..random.usize(1..=4) {
            text += random.choice(OPERANDS).unwrap_or(&"");
            for _ in 0..random.usize(0..=2) {
                text += random.choice(BEHIND).unwrap_or(&"");
            }
            text += random.choice(BETWEEN).unwrap_or(&"");
        }
        text += random.choice(OPERANDS).unwrap_or(&"");
        text += ", tail";
        checked += usize::from(check(&text));
        // And without one of its tokens.
        let words: Vec<&str> =
            text.split_inclusive([' ', '.', '<', '|', '&', '=', ':', ',']).collect();
        let left_out = random.usize(..words.len());
        let text: String = words
            .iter()
            .enumerate()
            .filter(|(index, _)| *index != left_out)
            .map(|(_, word)| *word)
            .collect();
        // These `syn` reads though they are no Rust.
        let is_rust = !["let", "..as", ".. as", "..?", "..="].iter().any(|odd| text.contains(odd));
        checked += usize::from(is_rust && check(&text));
    }
}

/// Expressions, and the names in them that can be those of fields.
const MENTIONS: &[(&str, &[&str])] = &[
    ("a", &["a"]),
    ("r#type", &["type"]),
    ("a.b.c(d)", &["a", "d"]),
    ("a.0.b", &["a"]),
    ("a::b + c::<d>(e)", &["e"]),
    ("a as b::c<d> + e", &["a", "e"]),
    ("<a as b<c>>::d(e)", &["e"]),
    ("a(b)", &["a", "b"]),
    ("&raw const a", &["a"]),
    ("async + await", &["async", "await"]),
    ("async { a }", &["a"]),
    ("'a: loop { break 'a b }", &["b"]),
    ("S { a: b, c, ..d }", &["S", "b", "c", "d"]),
    ("self.a + self::b", &["self"]),
    // Closures.
    ("|a| a", &[]),
    ("|&a, (b, [c, ..]): (A, [B; 2])| a + b + c", &[]),
    ("|S { a: b, c, .. }, d @ T(e)| a + b + c + d + e", &["a"]),
    ("(|a| a, a)", &["a"]),
    ("f(|a| a) + a", &["f", "a"]),
    ("|a| |b| a + b + c", &["c"]),
    ("|a| -> u8 { a }.b(a)", &["a"]),
    ("a || a | b", &["a", "a", "b"]),
    // Blocks.
    ("{ let a = a; a }", &["a"]),
    ("{ { let a = 1; } a }", &["a"]),
    ("{ let a: A<B> = b; if c {} let d = a; d }", &["b", "c"]),
    ("{ let Some(a) = b else { return a }; a }", &["b", "a"]),
    ("{ if a {} b }", &["a", "b"]),
    ("unsafe { let a = 1; a } + a", &["a"]),
    // Conditions and loops.
    ("if let Some(a) = a { a } else { a }", &["a", "a"]),
    ("if a && let Some(a) = b && a { a } else { c }", &["a", "b", "c"]),
    ("if let (a, _) = b { a } else if let c = a { c } else { c }", &["b", "a", "c"]),
    ("if { let a = b; a } { a } else { 1 }", &["b", "a"]),
    ("while let Some(a) = a.next() { a }", &["a"]),
    ("for (a, b) in a { a + b }", &["a"]),
    ("match a { Some(a) if a > b => a, None => { a } c => a }", &["a", "b", "a", "a"]),
    ("match a { b => match c { d => b + d }, e => b + d }", &["a", "c", "b", "d"]),
    ("match a { A | B => |c| c, _ => c }", &["a", "c"]),
    // Macros and strings.
    ("\"{a}\"", &[]),
    ("f(\"{a}\")", &["f"]),
    ("format!(\"{a:>b$.c$} {{d}} {}\", e)", &["a", "b", "c", "e"]),
    ("format!(\"{a} {b}\", a = c + a)", &["b", "c", "a"]),
    ("format!(\"{}\", m!(\"{a}\"), a = 1)", &["a"]),
    ("format!(\"{}\", |a| format!(\"{a} {b}\"))", &["b"]),
    ("std::format_args!(\"{a}\", a = 1)", &[]),
    ("m!(\"{a} {{b}} {c.d}\")", &["a", "b", "c"]),
    ("m! { a: b }", &["a", "b"]),
    ("matches!(a, S(b) if b)", &["a", "S", "b", "b"]),
    ("a != b", &["a", "b"]),
];

#[test]
fn only_names_that_an_expression_does_not_bind_are_mentioned() {
    for (text, expected) in MENTIONS {
        let tokens = text.parse().expect("the expression consists of tokens");
        let mentions = arguments::mentions(tokens);
        let found: Vec<&str> = mentions.iter().map(|mention| mention.name.as_str()).collect();
        assert_eq!(found, *expected, "{text}");
    }
}
