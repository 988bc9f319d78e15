//! What the figures depend on, beside what is measured.

use std::process::Command;

/// Names compiler, machine, valgrind and C library.
///
/// Valgrind decides which instructions a program finds, and the C library's allocator is part of
/// what an operation costs.
pub fn versions() -> Result<String, String> {
    let rustc = ask("rustc", &["--version"])?;
    let about = ask("rustc", &["--version", "--verbose"])?;
    let host = about.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or("?");
    let valgrind = ask("valgrind", &["--version"]).map_err(|_| {
        "there is no valgrind; install it, e.g. with `apt-get install valgrind`".to_owned()
    })?;
    let libc = ask("getconf", &["GNU_LIBC_VERSION"])
        .unwrap_or_else(|_| "another C library than glibc".to_owned());
    Ok(format!("{rustc} for {host}, {valgrind}, {libc}"))
}

/// Says why figures of other tools cannot be compared with what these would count.
pub fn compare(other: &str) -> Result<(), String> {
    let these = versions()?;
    if these == other {
        return Ok(());
    }
    Err(format!("benches/figures.md is of {other}; this is {these}"))
}

/// Returns what a program says to a question.
pub fn ask(program: &str, question: &[&str]) -> Result<String, String> {
    let output = Command::new(program).args(question).output();
    let output = output.map_err(|error| format!("{program}: {error}"))?;
    if !output.status.success() {
        return Err(format!("{program}: {}", String::from_utf8_lossy(&output.stderr)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
