//! The table of figures, and the file that keeps it.

use std::fmt;

use crate::cases::Case;
use crate::contender::Contender;
use crate::table::{self, NONE};

/// The heads of the columns that are not a contender's.
pub const TEXTS: usize = CASE.len();
const CASE: [&str; 2] = ["case", "unit"];
const RATIOS: [(&str, Contender); 2] =
    [("÷ thiserror", Contender::Thiserror), ("÷ by hand", Contender::ByHand)];

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
    /// Returns the lines of a case that is not measured yet.
    pub fn empty(case: &Case) -> impl Iterator<Item = Self> {
        case.units().iter().map(|unit| Self {
            case: case.name.clone(),
            unit: (*unit).to_owned(),
            values: [None; Contender::ALL.len()],
        })
    }

    pub fn of(&self, contender: Contender) -> Option<u64> {
        self.values[contender.index()]
    }

    /// The texts of the line.
    pub fn cells(&self) -> Vec<String> {
        let mut cells = vec![self.case.clone(), self.unit.clone()];
        cells.extend(self.figures(|value| value.to_string()));
        cells
    }

    /// The texts of its figures and ratios.
    pub fn figures(&self, text: impl Fn(u64) -> String) -> Vec<String> {
        let figure = |value: Option<u64>| value.map_or(NONE.to_owned(), &text);
        let mut cells = self.values.map(figure).to_vec();
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

    /// Returns the lines of all cases, with what was measured new, and the rest as it was.
    pub fn updated(&self, new: &Self, cases: &[Case]) -> Result<Self, String> {
        let tools = &new.tools;
        let mut rows: Vec<_> = cases.iter().flat_map(Row::empty).collect();
        for row in &mut rows {
            let old = self.find(row).map_or(row.values, |old| old.values);
            let measured = new.find(row).map_or(row.values, |new| new.values);
            for ((value, old), new) in row.values.iter_mut().zip(old).zip(measured) {
                *value = new.or(old);
                if new.is_none() && old.is_some() && self.tools != *tools {
                    return Err(format!("figures.md is of {}: --report measures all", self.tools));
                }
            }
        }
        Ok(Self { tools: tools.clone(), rows })
    }
}

/// The file.
impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "# Figures\n")?;
        writeln!(
            f,
            "[BENCHMARKS.md](../BENCHMARKS.md) says what is counted, and how. Measured with:\n"
        )?;
        writeln!(f, "{}\n", self.tools)?;
        let lines = [head()].into_iter().chain(self.rows.iter().map(Row::cells));
        f.write_str(&table::markdown(lines.collect(), TEXTS))
    }
}

/// Returns the heads of [`Row::cells`].
pub fn head() -> Vec<String> {
    CASE.map(str::to_owned).into_iter().chain(head_of_figures()).collect()
}

/// Returns the heads of [`Row::figures`].
pub fn head_of_figures() -> impl Iterator<Item = String> {
    let contenders = Contender::ALL.map(Contender::title);
    contenders.into_iter().chain(RATIOS.map(|(head, _)| head)).map(str::to_owned)
}

/// Divides one figure by another.
pub fn ratio(one: Option<u64>, other: Option<u64>) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "a ratio has two digits")]
    let ratio = |one: u64, other: u64| one as f64 / other as f64;
    one.zip(other.filter(|other| *other > 0)).map(|(one, other)| ratio(one, other))
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
        let case = |name: &str| {
            let subject = Subject::Operation(name.to_owned());
            Case { name: name.to_owned(), subject }
        };
        let cases = [case("new"), case("kept"), case("measured")];
        let old = figures("rustc 1", &[("measured", 1), ("gone", 2), ("kept", 3)]);
        let mut new = figures("rustc 1", &[("new", 4), ("measured", 5)]);
        new.rows[1].values[2] = None;
        let lines = |figures: &Figures| {
            let rows = figures.rows.iter().filter(|row| row.unit == "instructions");
            rows.map(|row| (row.case.clone(), row.values[0], row.values[2])).collect::<Vec<_>>()
        };
        let line = |case: &str, ours: u64| (case.to_owned(), Some(ours), Some(200));
        let updated = old.updated(&new, &cases).unwrap();
        assert_eq!(lines(&updated), [line("new", 4), line("kept", 3), line("measured", 5)]);

        new.tools = "rustc 2".to_owned();
        assert!(old.updated(&new, &cases).is_err());
        assert!(old.updated(&new, &[case("new"), case("measured")]).is_err());
        assert!(old.updated(&new, &[case("new")]).is_ok());
    }
}
