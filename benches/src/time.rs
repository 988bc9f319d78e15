//! Processor time, where counting takes too long: it does not repeat, so medians are shown.

use std::fs;
use std::process::Command;

use crate::cargo::{self, Build};
use crate::parallel::in_parallel;

/// How often a package is built.
const ROUNDS: usize = 3;

/// A package of this workspace that cargo builds from nothing, in one of its profiles.
#[derive(Clone, Copy)]
pub struct ColdBuild {
    pub package: &'static str,
    pub profile: &'static str,
}

/// Measures builds, in milliseconds of processor time: the medians of rounds in which each is built
/// once.
pub fn cold_builds(builds: &[ColdBuild]) -> Result<Vec<u64>, String> {
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        let round = in_parallel(builds, ColdBuild::milliseconds);
        rounds.push(round.into_iter().collect::<Result<Vec<_>, _>>()?);
    }
    let of_build = |n: usize| rounds.iter().map(|round| round[n]).collect();
    Ok((0..builds.len()).map(|n| median(of_build(n))).collect())
}

impl ColdBuild {
    fn milliseconds(&self) -> Result<u64, String> {
        let Self { package, profile } = *self;
        let target = cargo::target().join(format!("cold-{package}-{profile}"));
        if target.exists() {
            fs::remove_dir_all(&target)
                .map_err(|error| format!("{}: {error}", target.display()))?;
        }
        let mut command = Build { command: "build", package, profile, target }.command();
        // Users have ours from the registry, which cargo never builds incrementally; here they are paths.
        command.env("CARGO_INCREMENTAL", "0");
        // One crate at a time, so that as many builds run as there are processors.
        let time = milliseconds(command.args(["--jobs", "1"]))?;
        eprintln!("measured: cold build, {profile} ({package}): {time} ms");
        Ok(time)
    }
}

fn median(mut times: Vec<u64>) -> u64 {
    times.sort_unstable();
    times[times.len() / 2]
}

/// Runs a command, and tells the processor time of it and of all that it starts.
fn milliseconds(command: &Command) -> Result<u64, String> {
    let mut timed = Command::new("sh");
    timed.args(["-c", "\"$@\" && times", "sh"]).arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => timed.env(name, value),
            None => timed.env_remove(name),
        };
    }
    if let Some(directory) = command.get_current_dir() {
        timed.current_dir(directory);
    }
    let output = timed.output().map_err(|error| format!("sh: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    parse(&String::from_utf8_lossy(&output.stdout)).ok_or_else(|| "sh told no times".to_owned())
}

/// Reads what `times` says: in its second line, the minutes and seconds that the children of the
/// shell were in their own code and in the system's, as in `1m2.30s 0m0.45s`.
fn parse(times: &str) -> Option<u64> {
    let of_children = times.lines().last()?;
    let mut total = 0.0;
    for time in of_children.split_whitespace() {
        let (minutes, seconds) = time.strip_suffix('s')?.split_once('m')?;
        total += 60.0 * minutes.parse::<f64>().ok()? + seconds.parse::<f64>().ok()?;
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few minutes")]
    Some((total * 1000.0).round() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_shells_are_read() {
        assert_eq!(parse("0m0.000s 0m0.001s\n1m2.300s 0m0.450s\n"), Some(62_750));
        assert_eq!(parse("0m0.000000s 0m0.010000s\n0m1.000000s 0m0.020000s\n"), Some(1020));
        assert_eq!(parse("no times"), None);
    }

    #[test]
    fn the_median_is_in_the_middle() {
        assert_eq!(median(vec![30, 10, 20]), 20);
    }
}
