//! Counting with valgrind's callgrind: instructions repeat where times do not.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The functions of a C library that allocate.
const ALLOCATORS: [&str; 4] = ["malloc", "calloc", "realloc", "posix_memalign"];

/// What a program did from its start to its end.
pub struct Counts {
    pub instructions: u64,
    pub allocations: u64,
}

/// Returns the version of valgrind, if there is one.
pub fn version() -> Result<String, String> {
    let missing = "valgrind does not run; install it, e.g. with `apt-get install valgrind`";
    let output = Command::new("valgrind").arg("--version").output().map_err(|_| missing)?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
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

/// Reads a profile: `summary: 63` counts all instructions, `calls=2 …` the calls of the function
/// that `cfn=(7) malloc` names before it; after the first time its number stands for the name.
fn parse(profile: &str) -> Option<Counts> {
    let mut names = HashMap::new();
    let mut called = "";
    let mut counts = Counts { instructions: 0, allocations: 0 };
    for line in profile.lines() {
        let Some((key, value)) = line.split_once(['=', ':']) else { continue };
        match key {
            "fn" | "cfn" => {
                let (number, name) = value.split_once(' ').unwrap_or((value, ""));
                if !name.is_empty() {
                    names.insert(number, name);
                }
                called = names.get(number).copied().unwrap_or_default();
            }
            "calls" if ALLOCATORS.contains(&called) => {
                counts.allocations += value.split(' ').next()?.parse::<u64>().ok()?;
            }
            "summary" => counts.instructions = value.trim().parse().ok()?,
            _ => {}
        }
    }
    (counts.instructions > 0).then_some(counts)
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
        assert_eq!((counts.instructions, counts.allocations), (1234, 6));
        assert!(parse("events: Ir").is_none());
    }
}
