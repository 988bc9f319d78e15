//! The table of figures, and the file that keeps it.

use std::fmt;

use crate::cases::Case;
use crate::contender::Contender;

/// The heads of the columns that are not a contender's.
const CASE: [&str; 2] = ["case", "unit"];
const RATIOS: [(&str, Contender); 2] =
    [("÷ thiserror", Contender::Thiserror), ("÷ by hand", Contender::ByHand)];

/// What stands where there is no figure.
const NONE: &str = "–";

/// A table of figures and what it was measured with.
#[derive(Default)]
pub struct Figures {
    /// The versions on which the figures depend.
    pub tools: String,
    pub rows: Vec<Row>,
}

/// A line of the table.
#[derive(Clone)]
pub struct Row {
    pub case: String,
    pub unit: String,
    /// The figure of each contender, in the order of [`Contender::ALL`].
    pub values: [Option<u64>; Contender::ALL.len()],
}

impl Row {
    pub fn of(&self, contender: Contender) -> Option<u64> {
        let column = Contender::ALL.iter().position(|other| *other == contender)?;
        self.values[column]
    }

    /// The texts of the line.
    pub fn cells(&self) -> Vec<String> {
        let figure = |value: Option<u64>| value.map_or(NONE.to_owned(), |value| value.to_string());
        let mut cells = vec![self.case.clone(), self.unit.clone()];
        cells.extend(self.values.map(figure));
        cells.extend(RATIOS.map(|(_, other)| {
            match ratio(self.of(Contender::Ours), self.of(other)) {
                Some(ratio) => format!("{ratio:.2}"),
                None => NONE.to_owned(),
            }
        }));
        cells
    }

    fn parse(line: &str) -> Option<Self> {
        let mut cells = line.split('|').map(str::trim).skip(1);
        let (case, unit) = (cells.next()?.to_owned(), cells.next()?.to_owned());
        let mut values = [None; Contender::ALL.len()];
        for value in &mut values {
            *value = match cells.next()? {
                NONE => None,
                figure => Some(figure.parse().ok()?),
            };
        }
        Some(Self { case, unit, values })
    }
}

impl Figures {
    /// Reads the file; the error is the line that is not understood.
    pub fn parse(text: &str) -> Result<Self, String> {
        let tools = text.lines().find(|line| line.starts_with("rustc ")).unwrap_or_default();
        let rows = text.lines().filter(|line| line.starts_with('|')).skip(2);
        let rows = rows.map(|line| Row::parse(line).ok_or_else(|| line.to_owned()));
        Ok(Self { tools: tools.to_owned(), rows: rows.collect::<Result<_, _>>()? })
    }

    /// Returns the line that counts the same.
    pub fn find(&self, row: &Row) -> Option<&Row> {
        self.rows.iter().find(|other| (&other.case, &other.unit) == (&row.case, &row.unit))
    }

    /// Returns the lines of all cases: the new ones, and of cases that were not measured the old.
    pub fn updated(&self, new: &Self, cases: &[Case]) -> Result<Self, String> {
        let mut rows = Vec::new();
        for case in cases {
            let of = |figures: &Self| {
                figures.rows.iter().filter(|row| row.case == case.name).cloned().collect::<Vec<_>>()
            };
            let measured = of(new);
            if measured.is_empty() && !of(self).is_empty() && self.tools != new.tools {
                return Err(format!(
                    "figures.md is of {}: measure all, with --release-too",
                    self.tools
                ));
            }
            rows.extend(if measured.is_empty() { of(self) } else { measured });
        }
        Ok(Self { tools: new.tools.clone(), rows })
    }
}

/// The file.
impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "# Figures\n")?;
        writeln!(f, "[README.md](README.md) says what is counted, and how. Measured with:\n")?;
        writeln!(f, "{}\n", self.tools)?;
        f.write_str(&table(head(), self.rows.iter().map(Row::cells)))
    }
}

/// Returns the heads of [`Row::cells`].
pub fn head() -> Vec<String> {
    let contenders = Contender::ALL.map(Contender::title);
    let heads = CASE.into_iter().chain(contenders).chain(RATIOS.map(|(head, _)| head));
    heads.map(str::to_owned).collect()
}

/// Divides one figure by another.
pub fn ratio(one: Option<u64>, other: Option<u64>) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "a ratio has two digits")]
    let ratio = |one: u64, other: u64| one as f64 / other as f64;
    one.zip(other.filter(|other| *other > 0)).map(|(one, other)| ratio(one, other))
}

/// Writes a table in Markdown whose columns are aligned, so that it reads well as it is.
pub fn table(head: Vec<String>, rows: impl Iterator<Item = Vec<String>>) -> String {
    let mut lines: Vec<_> = [head].into_iter().chain(rows).collect();
    let width = |column: usize| {
        let cells = lines.iter().filter_map(|line| line.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
    };
    let widths: Vec<_> = (0..lines[0].len()).map(width).collect();
    let is_text = |column: usize| column < CASE.len();
    let rule = |(column, &width): (usize, &usize)| {
        if is_text(column) { "-".repeat(width) } else { "-".repeat(width - 1) + ":" }
    };
    lines.insert(1, widths.iter().enumerate().map(rule).collect());
    let mut text = String::new();
    for line in lines {
        for (column, (cell, &width)) in line.iter().zip(&widths).enumerate() {
            text += &if is_text(column) {
                format!("| {cell:<width$} ")
            } else {
                format!("| {cell:>width$} ")
            };
        }
        text += "|\n";
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::Subject;

    fn row(case: &str, ours: u64) -> Row {
        Row {
            case: case.to_owned(),
            unit: "instructions".to_owned(),
            values: [Some(ours), None, Some(200), Some(0)],
        }
    }

    fn figures(tools: &str, rows: &[(&str, u64)]) -> Figures {
        let rows = rows.iter().map(|(case, ours)| row(case, *ours)).collect();
        Figures { tools: tools.to_owned(), rows }
    }

    #[test]
    fn what_is_written_is_read() {
        let written =
            figures("rustc 1.85.0 (some day), valgrind-3.19.0", &[("a, b", 63), ("c", 0)]);
        let read = Figures::parse(&written.to_string()).unwrap();
        assert_eq!(read.tools, written.tools);
        let cells = |figures: &Figures| figures.rows.iter().map(Row::cells).collect::<Vec<_>>();
        assert_eq!(cells(&read), cells(&written));
        assert_eq!(read.rows[0].cells()[2..], ["63", "–", "200", "0", "–", "0.32"]);
    }

    #[test]
    fn a_line_that_is_none_is_named() {
        let text = figures("", &[("a", 63)]).to_string().replace("63", "many");
        assert!(Figures::parse(&text).is_err_and(|line| line.contains("many")));
    }

    #[test]
    fn what_was_not_measured_stays_as_long_as_there_is_such_a_case_and_the_tools_are_the_same() {
        let case = |name: &str| Case {
            name: name.to_owned(),
            subject: Subject::Operation(name.to_owned()),
        };
        let cases = [case("new"), case("kept"), case("measured")];
        let old = figures("rustc 1", &[("measured", 1), ("gone", 2), ("kept", 3)]);
        let new = figures("rustc 1", &[("new", 4), ("measured", 5)]);
        let updated = old.updated(&new, &cases).unwrap();
        let lines = updated.rows.iter().map(|row| (row.case.as_str(), row.values[0].unwrap()));
        assert!(lines.eq([("new", 4), ("kept", 3), ("measured", 5)]));

        let new = figures("rustc 2", &[("new", 4), ("measured", 5)]);
        assert!(old.updated(&new, &cases).is_err());
        assert!(old.updated(&new, &[case("new"), case("measured")]).is_ok());
    }
}
