//! What is asked for on the command line.

pub const HELP: &str = "\
usage: cargo run --manifest-path benches/Cargo.toml -- [OPTIONS] [FILTER...]

Measures all cases, or those whose name contains one of the filters, and prints
them beside what benches/figures.md says.

  --check        fail if a figure of ours is more than 5 % above the file's
  --overwrite    write the file
  --release-too  measure release builds as well
";

#[derive(Default)]
pub struct Options {
    pub check: bool,
    pub overwrite: bool,
    pub release_too: bool,
    filters: Vec<String>,
}

impl Options {
    /// Reads the arguments; `None` asks for help.
    pub fn parse(arguments: impl Iterator<Item = String>) -> Result<Option<Self>, String> {
        let mut options = Self::default();
        for argument in arguments {
            match argument.as_str() {
                "--check" => options.check = true,
                "--overwrite" => options.overwrite = true,
                "--release-too" => options.release_too = true,
                "--help" | "-h" => return Ok(None),
                other if other.starts_with('-') => return Err(format!("unknown option {other}")),
                _ => options.filters.push(argument),
            }
        }
        if options.check && options.overwrite {
            return Err("--check reads the file that --overwrite writes".to_owned());
        }
        Ok(Some(options))
    }

    /// Whether a case of this name is asked for.
    pub fn wants(&self, case: &str) -> bool {
        self.filters.is_empty() || self.filters.iter().any(|filter| case.contains(filter))
    }
}
