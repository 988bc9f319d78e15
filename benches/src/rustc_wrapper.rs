//! Compiling the same in every folder.
//!
//! Cargo names crates of other workspaces by their paths, and what is inlined depends on these names:
//! by up to six per cent of an operation. So cargo calls this program instead of rustc, and it gives
//! our crates the same names everywhere.

use std::env;
use std::process::{Command, ExitCode};

/// Is set where this program is to be the compiler.
const VARIABLE: &str = "UNIFIED_ERRORS_BENCHES_RUSTC";

/// The crates of this repository that are measured.
const OURS: [&str; 3] = ["operations", "unifiedapi_errors", "unifiedapi_errors_derive"];

/// Makes cargo call this program.
pub fn install(cargo: &mut Command) -> Result<(), String> {
    let program = env::current_exe().map_err(|error| format!("this program: {error}"))?;
    cargo.env("RUSTC_WRAPPER", program).env(VARIABLE, "1");
    Ok(())
}

/// Calls the compiler, if this program is called instead of it.
pub fn run() -> Option<ExitCode> {
    env::var_os(VARIABLE)?;
    let mut arguments = env::args().skip(1);
    let rustc = arguments.next()?;
    let status = Command::new(rustc).args(renamed(arguments.collect())).status().ok()?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Some(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

/// Replaces the part of a crate's name that cargo makes of its path.
fn renamed(mut arguments: Vec<String>) -> Vec<String> {
    let mut names = arguments.iter().skip_while(|argument| *argument != "--crate-name").skip(1);
    let name = names.next().filter(|name| OURS.contains(&name.as_str())).cloned();
    if let Some(name) = name {
        for argument in &mut arguments {
            if argument.starts_with("metadata=") {
                *argument = format!("metadata={name}");
            }
        }
    }
    arguments
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_crates_alone_are_renamed() {
        let call = |name: &str, metadata: &str| {
            ["--crate-name", name, "-C", metadata].map(str::to_owned).to_vec()
        };
        assert_eq!(
            renamed(call("unifiedapi_errors", "metadata=1f")),
            call("unifiedapi_errors", "metadata=unifiedapi_errors")
        );
        assert_eq!(renamed(call("http", "metadata=1f")), call("http", "metadata=1f"));
    }
}
