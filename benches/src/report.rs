//! The tables of `BENCHMARKS.md`: what stands in `figures.md`, by subject.

use crate::figures::{self, Figures, Row};
use crate::table;

/// A table begins with `<!-- figures: NAME -->`, where `NAME` is what its cases' names begin with, or
/// `NAME | UNIT`; the line with the versions is `tools`.
const START: &str = "<!-- figures: ";
const START_END: &str = " -->\n";
const END: &str = "<!-- end of figures -->";

/// Writes the tables of a document again.
pub fn render(document: &str, figures: &Figures) -> Result<String, String> {
    let mut text = String::new();
    let mut rest = document;
    while let Some((before, after)) = rest.split_once(START) {
        let (name, old) = after.split_once(START_END).unwrap_or_default();
        let (_, after) = old.split_once(END).ok_or_else(|| format!("`{name}` has no end"))?;
        let block = block(name, figures).ok_or_else(|| format!("there are no `{name}`"))?;
        text += &format!("{before}{START}{name}{START_END}{block}{END}");
        rest = after;
    }
    Ok(text + rest)
}

fn block(name: &str, figures: &Figures) -> Option<String> {
    if name == "tools" {
        return Some(format!("{}\n", figures.tools));
    }
    let (prefix, unit) = name.split_once(" | ").unwrap_or((name, ""));
    let is_of = |row: &&Row| row.case.starts_with(prefix) && row.unit.starts_with(unit);
    let rows: Vec<_> = figures.rows.iter().filter(is_of).collect();
    let units = if unit.is_empty() { vec!["unit".to_owned()] } else { Vec::new() };
    let texts = 1 + units.len();
    let head = [String::new()].into_iter().chain(units).chain(figures::head_of_figures());
    let lines = rows.iter().map(|row| line(row, unit.is_empty()));
    let lines: Vec<_> = [head.collect()].into_iter().chain(lines).collect();
    (!rows.is_empty())
        .then(|| format!("\n{}\n", table::markdown(table::with_figures(lines), texts)))
}

/// Returns the cells of a line, without what the table's title says.
fn line(row: &Row, with_unit: bool) -> Vec<String> {
    let name = row.case.split_once(", ").map_or(row.case.as_str(), |(_, name)| name);
    let mut cells = vec![name.to_owned()];
    // Thousands of instructions are too many to be read.
    let (unit, per) = match row.unit.strip_prefix("k ") {
        Some(unit) => (format!("M {unit}"), Some(1000.0)),
        None => (row.unit.clone(), None),
    };
    if with_unit {
        cells.push(unit);
    }
    cells.extend(row.figures(|value| match per {
        Some(per) => millions(value, per),
        None => value.to_string(),
    }));
    cells
}

#[expect(clippy::cast_precision_loss, reason = "three digits are shown")]
fn millions(value: u64, per: f64) -> String {
    let value = value as f64 / per;
    if value < 100.0 { format!("{value:.1}") } else { format!("{value:.0}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures() -> Figures {
        let row = |case: &str, unit: &str, values| Row {
            case: case.to_owned(),
            unit: unit.to_owned(),
            values,
        };
        let rows = vec![
            row("check, 10", "k instructions", [Some(50_000), Some(200_400), None, None]),
            row("check, 10", "k in macros", [Some(4321), Some(1000), None, None]),
            row("run, body", "allocations", [Some(0), None, Some(2), None]),
        ];
        Figures { tools: "rustc 1.85.0".to_owned(), rows }
    }

    #[test]
    fn tables_are_written_where_the_document_has_them() {
        let document = "\
Before.
<!-- figures: check, | k instructions -->
old
<!-- end of figures -->
<!-- figures: run, -->
<!-- end of figures -->
After.
";
        let expected = "\
Before.
<!-- figures: check, | k instructions -->

|    | ours | thiserror | ÷ thiserror |
| -- | ---: | --------: | ----------: |
| 10 | 50.0 |       200 |        0.25 |

<!-- end of figures -->
<!-- figures: run, -->

|      | unit        | ours | by hand | ÷ by hand |
| ---- | ----------- | ---: | ------: | --------: |
| body | allocations |    0 |       2 |      0.00 |

<!-- end of figures -->
After.
";
        let written = render(document, &figures()).unwrap();
        assert_eq!(written, expected);
        assert_eq!(render(&written, &figures()).unwrap(), expected);
    }

    #[test]
    fn what_has_no_figures_or_no_end_is_named() {
        let unknown = format!("{START}walk{START_END}{END}");
        assert!(render(&unknown, &figures()).is_err_and(|error| error.contains("`walk`")));
        let endless = format!("{START}tools{START_END}");
        assert!(render(&endless, &figures()).is_err_and(|error| error.contains("`tools`")));
    }
}
