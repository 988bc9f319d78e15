//! The example as a program.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use unifiedapi_errors_tests::programs::example;

/// A running example, which ends with this value.
pub struct Program {
    child: Child,
    /// What it printed when it began: three lines, or none if it could not begin.
    pub lines: Vec<String>,
}

impl Program {
    pub fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(example(
            "uapi_server",
            "axum08,openapi,reference,swagger-ui,tower,tracing",
        ))
        .args(arguments)
        .env_remove("RUST_LOG")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
        let stdout = BufReader::new(child.stdout.as_mut().unwrap());
        let lines = stdout.lines().take(3).map(Result::unwrap).collect();
        Self { child, lines }
    }

    /// Presses Ctrl-C, waits, and returns how it ended and what it logged.
    pub fn interrupt(self) -> (ExitStatus, String) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
        self.wait()
    }

    /// Waits until it ends, and returns how it ended and what it logged.
    pub fn wait(mut self) -> (ExitStatus, String) {
        let ended = (0..300).find_map(|_| {
            std::thread::sleep(Duration::from_millis(100));
            self.child.try_wait().unwrap()
        });
        let status = ended.expect("it did not end within 30 seconds");
        let mut log = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
        (status, log)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
