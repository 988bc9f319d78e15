//! Random texts in messages, members and headers: each arrives as `serde_json` writes it.

use fastrand::Rng;
use unifiedapi_errors_tests::texts::check;

const ROUNDS: usize = 5_000;

/// What has a meaning somewhere: in JSON, in a format string, in a header, in a terminal.
const PARTS: [&str; 20] = [
    "\"",
    "\\",
    "\\u",
    "{",
    "}",
    "{0}",
    "{{",
    "\r\n",
    "\0",
    "\u{1f}",
    "\u{7f}",
    "\u{9f}",
    "ä",
    "\u{2028}",
    "\u{202e}",
    "😀",
    " ",
    "\t",
    "Ada",
    "aaaaaaaaaaaaaaaaaaaaaaaaa",
];

fn text(random: &mut Rng) -> String {
    let part = |random: &mut Rng| match random.u8(..3) {
        0 => random.char(..).to_string(),
        1 => random.char(' '..='~').to_string(),
        _ => PARTS[random.usize(..PARTS.len())].to_owned(),
    };
    let count = if random.u8(..) == 0 { 600 } else { random.usize(..12) };
    (0..count).map(|_| part(random)).collect()
}

#[test]
fn any_text_arrives_as_it_is() {
    let mut random = Rng::with_seed(9);
    for _ in 0..ROUNDS {
        check(&text(&mut random));
    }
}
