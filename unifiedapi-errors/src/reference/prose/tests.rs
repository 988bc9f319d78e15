//! Random texts go through a cell of a table and come back.
//!
//! `ROUNDS=3000000 cargo test --features reference --lib prose` tries more of it.

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use super::cell::destination;
use super::{cell, events, intro};
use crate::markdown;

/// Pieces that mean something together.
const PIECES: &[&str] = &[
    "a",
    "word ",
    "é",
    " ",
    "*",
    "**",
    "_",
    "__",
    "`",
    "``",
    "|",
    "\\",
    "!",
    "[",
    "]",
    "](https://e.x/a?b=1&c=2)",
    "](<https://e.x/a&#10;b|c>)",
    "](javascript:x)",
    "](relative)",
    "](https://e.x/&copy;&#x7f;%20\u{202e})",
    "<x@y.z>",
    "<https://e.x/|>",
    "![",
    "\n",
    "\n\n",
    "  \n",
    "\n- ",
    "\n1. ",
    "\n> ",
    "\n# ",
    "\n```\n",
    "\n    ",
    "\t",
    "<b>",
    "</b>",
    "<br>",
    "&amp;",
    "&",
    "amp;",
    "copy;",
    "&#10;",
    "&#124;",
    "&#96;",
    "&lt;br&gt;",
    "<!-- x -->",
    "~",
    "~~",
    "$",
    "[`T`]",
    "[`T`]",
    "(",
    ")",
    "\"",
    ".",
    ":",
    "\u{2028}",
    "\u{85}",
    "\n---\n",
    "\n[a]: https://e.x\n",
    "[a]",
];

/// What a reader sees of a text, as far as a cell can show it.
#[derive(Debug, Default, PartialEq)]
struct Seen {
    /// Without white space.
    text: String,
    emphasized: String,
    strong: String,
    code: String,
    /// Where links lead, and what stands in them.
    links: Vec<(String, String)>,
}

/// What is open around a text.
#[derive(Default)]
struct Around {
    emphasis: usize,
    strong: usize,
    code: usize,
    link: bool,
}

impl Seen {
    fn push(&mut self, around: &Around, text: &str, is_code: bool) {
        let text: String =
            text.chars().filter(|char| !char.is_whitespace() && !char.is_control()).collect();
        self.text += &text;
        if around.emphasis > 0 {
            self.emphasized += &text;
        }
        if around.strong > 0 {
            self.strong += &text;
        }
        if around.code > 0 || is_code {
            self.code += &text;
        }
        if let Some((_, inside)) = self.links.last_mut().filter(|_| around.link) {
            inside.push_str(&text);
        }
    }

    fn read<'a>(events: impl Iterator<Item = Event<'a>>) -> Self {
        let (mut seen, mut around) = (Self::default(), Around::default());
        let mut lists = Vec::new();
        for event in events {
            match event {
                Event::Text(text) => seen.push(&around, &text, false),
                Event::Code(text) => seen.push(&around, &text, true),
                Event::InlineHtml(element) => match &*element {
                    "<em>" => around.emphasis += 1,
                    "</em>" => around.emphasis -= 1,
                    "<strong>" => around.strong += 1,
                    "</strong>" => around.strong -= 1,
                    "<code>" => around.code += 1,
                    "</code>" => around.code -= 1,
                    "<br>" => {}
                    other => panic!("{other} is HTML"),
                },
                Event::Start(Tag::Emphasis) => around.emphasis += 1,
                Event::End(TagEnd::Emphasis) => around.emphasis -= 1,
                Event::Start(Tag::Strong) => around.strong += 1,
                Event::End(TagEnd::Strong) => around.strong -= 1,
                Event::Start(Tag::CodeBlock(_)) => around.code += 1,
                Event::End(TagEnd::CodeBlock) => around.code -= 1,
                Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                    let scheme = if link_type == LinkType::Email { "mailto:" } else { "" };
                    seen.links.push((format!("{scheme}{dest_url}"), String::new()));
                    around.link = true;
                }
                Event::End(TagEnd::Link) => around.link = false,
                Event::Start(Tag::List(first)) => lists.push(first),
                Event::End(TagEnd::List(_)) => drop(lists.pop()),
                Event::Start(Tag::Item) => match lists.last_mut() {
                    Some(Some(number)) => {
                        seen.push(&around, &format!("{number}."), false);
                        *number += 1;
                    }
                    _ => seen.push(&around, "•", false),
                },
                Event::Start(Tag::Image { .. }) => panic!("an image"),
                _ => {}
            }
        }
        seen
    }
}

/// Reads the only cell of the only row of a table, and what follows it.
fn read_back(cell: &str) -> Seen {
    let page = format!("| a |\n| --- |\n| {cell} |\n\nthe end\n");
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_MATH;
    let events: Vec<_> = Parser::new_ext(&page, options).collect();
    let is_cell = |event: &&Event<'_>| matches!(event, Event::Start(Tag::TableCell));
    assert_eq!(events.iter().filter(is_cell).count(), 2, "{page}");
    let paragraph = |event: &Event<'_>| *event == Event::Start(Tag::Paragraph);
    assert_eq!(events.iter().filter(|event| paragraph(event)).count(), 1, "{page}");
    let row = events.into_iter().skip_while(|event| *event != Event::Start(Tag::TableRow));
    Seen::read(row.take_while(|event| !paragraph(event)))
}

#[test]
fn random_prose_is_read_as_it_was_meant() {
    for prose in random_texts() {
        let cell = cell(&prose);
        let _told = Told(format!("{prose:?}: {cell:?}"));
        assert!(!cell.contains(['\n', '\r']));
        let mut meant = Seen::read(events(&prose));
        for (url, _) in &mut meant.links {
            // What a URL cannot have is encoded.
            *url = destination(url).replace("&amp;", "&");
        }
        assert_eq!(read_back(&cell), meant);
    }
}

#[test]
fn random_text_is_read_to_the_letter() {
    for text in random_texts() {
        let cells = [markdown::text(&text), markdown::code(&text)];
        let _told = Told(format!("{text:?}: {cells:?}"));
        let mut meant = Seen::default();
        meant.push(&Around::default(), &text, false);
        assert_eq!(read_back(&cells[0]), meant);
        meant.code.clone_from(&meant.text);
        assert_eq!(read_back(&cells[1]), meant);
    }
}

/// Texts of up to 14 pieces: the same each time, so that a failure can be repeated.
fn random_texts() -> impl Iterator<Item = String> {
    // Xorshift.
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).unwrap()
    };
    (0..rounds()).map(move |_| (0..=random(14)).map(|_| PIECES[random(PIECES.len())]).collect())
}

/// More than 20,000 where somebody looks for what they do not find.
fn rounds() -> usize {
    std::env::var("ROUNDS").map_or(20_000, |rounds| rounds.parse().unwrap())
}

/// What is told of a round that fails.
struct Told(String);

impl Drop for Told {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("{}", self.0);
        }
    }
}

#[test]
fn random_introductions_run_nothing_and_load_nothing() {
    for text in random_texts() {
        let source = intro::source(&text);
        let _told = Told(format!("{text:?}: {source:?}"));
        for event in
            Parser::new_ext(&source, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH)
        {
            match event {
                Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::Image { .. }) => {
                    panic!("{event:?}")
                }
                Event::Start(Tag::Link { dest_url, .. }) => assert!(!dest_url.contains("script")),
                _ => {}
            }
        }
        assert_eq!(intro::source(&source), source.trim());
    }
}
