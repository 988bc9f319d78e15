//! Makes a number of calls of one operation, to be counted by callgrind.
//!
//! ```text
//! operations                         lists the operations
//! operations NAME CONTENDER CALLS    makes the calls
//! ```

#[expect(dead_code, reason = "what is called stands for the rest of a real type")]
mod by_hand;
mod ours;
mod table;

use std::env;
use std::process::ExitCode;

use table::OPERATIONS;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.as_slice() {
        [] => {
            for operation in OPERATIONS {
                println!("{}\t{}", operation.name, operation.contender);
            }
            ExitCode::SUCCESS
        }
        [name, contender, calls] => call(name, contender, calls),
        _ => {
            eprintln!("usage: operations [NAME CONTENDER CALLS]");
            ExitCode::FAILURE
        }
    }
}

fn call(name: &str, contender: &str, calls: &str) -> ExitCode {
    let wanted =
        |operation: &&table::Operation| operation.name == name && operation.contender == contender;
    let Some((operation, calls)) = OPERATIONS.iter().find(wanted).zip(calls.parse().ok()) else {
        eprintln!("there is no such operation");
        return ExitCode::FAILURE;
    };
    (operation.call)(calls);
    ExitCode::SUCCESS
}
