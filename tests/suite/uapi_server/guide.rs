//! The session in the guide: its commands print what stands below them.

use std::io::Write;
use std::process::{Command, Stdio};

use super::client::Client;
use super::{app, serve};

const PAGE: &str = include_str!("../../../unifiedapi-errors/src/guide/catalog.md");
/// Where the page has the server.
const SERVER: &str = "127.0.0.1:3000";

/// A command and what it prints.
struct Step {
    command: String,
    output: String,
}

/// The steps of the section on the server; those after the mention of `--fail-store` come second.
fn steps() -> [Vec<Step>; 2] {
    let (_, section) = PAGE.split_once("\n## A whole server\n").unwrap();
    let (healthy, failing) = section.split_once("`-- --fail-store`").unwrap();
    [healthy, failing].map(|part| {
        let blocks = part.split("```console\n").skip(1);
        let lines = blocks.flat_map(|block| block.split_once("```").unwrap().0.lines());
        let mut steps: Vec<Step> = Vec::new();
        for line in lines {
            if let Some(command) = line.strip_prefix("$ ") {
                steps.push(Step { command: command.to_owned(), output: String::new() });
                continue;
            }
            let step = steps.last_mut().unwrap();
            let into = if line.starts_with("    ") { &mut step.command } else { &mut step.output };
            if !into.is_empty() {
                into.push('\n');
            }
            into.push_str(line);
        }
        steps
    })
}

/// Puts the same letters in place of each moment, and leaves out `Date`.
fn timeless(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.starts_with("Date: "));
    let mut text = lines.collect::<Vec<_>>().join("\n");
    let is_moment = |text: &str| {
        let shape = "0000-00-00T00:00:00Z".bytes();
        text.bytes().zip(shape).all(|(byte, shape)| match shape {
            b'0' => byte.is_ascii_digit(),
            _ => byte == shape,
        })
    };
    for start in 0..text.len().saturating_sub(20) {
        // Those of the demonstration's history stay.
        if text.get(start..start + 20).is_some_and(is_moment)
            && !text[start..].starts_with("2026-01")
        {
            text.replace_range(start..start + 20, "0000-00-00T00:00:00Z");
        }
    }
    text
}

/// Runs the commands in one shell, and compares.
fn run(steps: &[Step], client: &Client) {
    let mut script = "exec 2>/dev/null\n".to_owned();
    for Step { command, .. } in steps {
        script += &format!("{command}\nprintf '\\n\\036\\n'\n"); // a separator, which nothing prints
    }
    let address = client.address().to_string();
    let mut bash =
        Command::new("bash").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    bash.stdin.take().unwrap().write_all(script.replace(SERVER, &address).as_bytes()).unwrap();
    let output = bash.wait_with_output().unwrap().stdout;
    let printed = String::from_utf8(output).unwrap().replace(&address, SERVER).replace('\r', "");
    let printed: Vec<_> = printed.split("\n\u{1e}\n").collect();
    assert_eq!(printed.len(), steps.len() + 1, "{printed:#?}");
    for (Step { command, output }, printed) in steps.iter().zip(printed) {
        assert_eq!(timeless(printed), timeless(output), "{command}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_commands_of_the_guide_print_what_stands_below_them() {
    if Command::new("curl").arg("--version").output().is_err() {
        let _ = writeln!(std::io::stderr(), "skipped: no curl here");
        return;
    }
    let [mut healthy, mut failing] = steps();
    let start = healthy.remove(0);
    assert_eq!(start.command, "cargo run --example uapi_server --all-features");
    let (page, token) = (app::PAGE, app::DEMO_TOKEN);
    assert_eq!(
        start.output,
        format!("listening on http://{SERVER}\ndocuments at http://{SERVER}{page}\ntoken {token}")
    );
    // The variables are set once.
    let variables: Vec<_> = healthy.iter().take(2).map(|step| step.command.clone()).collect();
    assert!(variables.iter().all(|command| !command.starts_with("curl")), "{variables:?}");
    for (index, command) in variables.into_iter().enumerate() {
        failing.insert(index, Step { command, output: String::new() });
    }
    assert!(healthy.len() > 8 && failing.len() > 2);
    let clients = (serve(false).await, serve(true).await);
    tokio::task::spawn_blocking(move || {
        run(&healthy, &clients.0);
        run(&failing, &clients.1);
    })
    .await
    .unwrap();
}
