//! Counting with valgrind's callgrind: instructions repeat where times do not.

use std::collections::HashMap;
use std::fs;
use std::mem;
use std::path::Path;
use std::process::Command;

/// The functions of a C library that allocate.
const ALLOCATORS: [&str; 4] = ["malloc", "calloc", "realloc", "posix_memalign"];

/// What a program did from its start to its end.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub instructions: u64,
    pub allocations: u64,
    /// The instructions between the calls of procedural macros and their returns, those of the
    /// compiler that they call for tokens included.
    pub in_macros: u64,
}

/// Runs a command in a folder, to its end and without the environment, and counts. What it says of
/// mistakes and of warnings must be nothing: they would be counted as well.
pub fn count(command: &Command, directory: &Path) -> Result<Counts, String> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=profile", "--log-file=valgrind.log"])
        .arg(command.get_program())
        .args(command.get_args())
        .current_dir(directory)
        // Its size alone moves the stack.
        .env_clear()
        .env("PATH", "/usr/bin:/bin")
        .output()
        .map_err(|error| format!("valgrind: {error}"))?;
    let read = |file: &str| fs::read_to_string(directory.join(file)).unwrap_or_default();
    if !output.status.success() || !output.stderr.is_empty() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{}\n{said}{}", output.status, read("valgrind.log")));
    }
    parse(&read("profile")).ok_or_else(|| "the profile has no totals".to_owned())
}

/// Reads a profile: `summary: 63` counts all instructions. `calls=2 …` are the calls of the function
/// and library that `cfn=(7) malloc` and `cob=(3) libc.so` name before it, from the library of
/// `ob=`; the next line ends with the instructions in them. After the first time a number stands for
/// its name, and without `cob=` it is the library of the caller.
fn parse(profile: &str) -> Option<Counts> {
    let (mut functions, mut libraries) = (Names::default(), Names::default());
    let (mut function, mut library, mut called) = ("", "", None);
    let mut is_entering_macro = false;
    let mut counts = Counts::default();
    for line in profile.lines() {
        if mem::take(&mut is_entering_macro) {
            counts.in_macros += line.split(' ').nth(1)?.parse::<u64>().ok()?;
        }
        let Some((key, value)) = line.split_once(['=', ':']) else { continue };
        match key {
            "fn" | "cfn" => function = functions.read(value),
            "ob" => library = libraries.read(value),
            "cob" => called = Some(libraries.read(value)),
            "calls" => {
                if ALLOCATORS.contains(&function) {
                    counts.allocations += value.split(' ').next()?.parse::<u64>().ok()?;
                }
                let called = called.take().unwrap_or(library);
                is_entering_macro = is_macro(called) && !is_macro(library);
            }
            "summary" => counts.instructions = value.trim().parse().ok()?,
            _ => {}
        }
    }
    (counts.instructions > 0).then_some(counts)
}

/// Cargo keeps the libraries of procedural macros among a crate's dependencies.
fn is_macro(library: &str) -> bool {
    library.contains("/deps/lib")
}

/// The names that a profile has given numbers to.
#[derive(Default)]
struct Names<'a>(HashMap<&'a str, &'a str>);

impl<'a> Names<'a> {
    /// Reads a number, with its name if it is the first time.
    fn read(&mut self, value: &'a str) -> &'a str {
        let (number, name) = value.split_once(' ').unwrap_or((value, ""));
        if !name.is_empty() {
            self.0.insert(number, name);
        }
        self.0.get(number).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_of_allocators_are_counted_by_name_and_by_number() {
        let profile = "\
positions: line
events: Ir
fn=(1) main
16 4
cfn=(2) malloc
calls=2 0
16 100
cfn=(3) memcpy
calls=9 0
16 90
fn=(4) __rust_alloc
cfn=(2)
calls=3 0
16 150
cfn=(5) realloc
calls=1 +5
* 40

summary: 1234
totals: 1234
";
        let counts = parse(profile).unwrap();
        assert_eq!(counts, Counts { instructions: 1234, allocations: 6, in_macros: 0 });
        assert!(parse("events: Ir").is_none());
    }

    #[test]
    fn calls_of_macros_are_counted_where_the_compiler_makes_them() {
        let profile = "\
ob=(1) /lib/librustc_driver.so
fn=(1) expand
cob=(2) /target/debug/deps/libderive-12.so
cfn=(2) derive
calls=1 0
16 500
cob=(2)
cfn=(3) derive_other
calls=1 0
+3 50
ob=(2)
fn=(2)
cob=(1)
cfn=(4) parse_tokens
calls=1 0
20 80
cfn=(5) quote
calls=1 0
20 90
20 330
summary: 600
";
        let counts = parse(profile).unwrap();
        assert_eq!(counts, Counts { instructions: 600, allocations: 0, in_macros: 550 });
    }
}
