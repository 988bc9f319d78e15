//! What changed since the file was written.

use crate::cases::Case;
use crate::contender::Contender;
use crate::figures::{self, Figures, Row};
use crate::table;

/// How much a figure of ours may grow unnoticed: 5 %.
const LIMIT: f64 = 1.05;

/// How much it may grow where 5 % are less: code that other operations have moves a few instructions,
/// and bytes of a variant are rounded.
fn noise(unit: &str) -> u64 {
    match unit {
        "instructions" => 10,
        "bytes of code" | "bytes of constants" | "bytes in all" => 1,
        _ => 0,
    }
}

/// Writes the measured lines, each with our figure before and the change since.
pub fn table(measured: &Figures, committed: &Figures) -> String {
    let mut head = figures::head();
    head.extend(["ours before", "change"].map(str::to_owned));
    let rows = measured.rows.iter().map(|row| {
        let mut cells = row.cells();
        let before = committed.find(row).and_then(ours);
        cells.push(before.map_or_else(|| table::NONE.to_owned(), |figure| figure.to_string()));
        cells.push(change(ours(row), before));
        cells
    });
    let lines = [head].into_iter().chain(rows).collect();
    table::markdown(table::with_figures(lines), figures::TEXTS)
}

/// Fails if a figure of ours grew too much, or if the file has other lines than there are cases.
pub fn check(measured: &Figures, committed: &Figures, cases: &[Case]) -> Result<(), String> {
    let mut faults = Vec::new();
    for row in &measured.rows {
        let now = ours(row);
        match committed.find(row) {
            None => faults.push(format!("{}, {}: not in figures.md", row.case, row.unit)),
            Some(before) if has_grown(now, ours(before), noise(&row.unit)) => {
                faults.push(growth(row, before));
            }
            Some(_) => {}
        }
    }
    for row in &committed.rows {
        if !cases.iter().any(|case| case.name == row.case) {
            faults.push(format!("{}: in figures.md, but there is no such case", row.case));
        }
    }
    if faults.is_empty() {
        return Ok(());
    }
    Err(format!(
        "the crate became dearer than benches/figures.md says:\n  {}\nif that is on purpose: \
         cargo run --manifest-path benches/Cargo.toml -- --overwrite",
        faults.join("\n  ")
    ))
}

/// Says which figure grew, from what to what.
fn growth(row: &Row, before: &Row) -> String {
    let figure =
        |row| ours(row).map_or_else(|| table::NONE.to_owned(), |figure| figure.to_string());
    let change = change(ours(row), ours(before));
    format!("{}: {} → {} {} ({change})", row.case, figure(before), figure(row), row.unit)
}

fn ours(row: &Row) -> Option<u64> {
    row.of(Contender::Ours)
}

fn has_grown(now: Option<u64>, before: Option<u64>, noise: u64) -> bool {
    let least = before.unwrap_or_default() + noise;
    // The ratio to nothing is none, for instance that of a first allocation.
    now.is_some_and(|now| now > least)
        && figures::ratio(now, before).is_none_or(|ratio| ratio > LIMIT)
}

/// Says by how much a figure changed, in percent.
fn change(now: Option<u64>, before: Option<u64>) -> String {
    match (now, before) {
        (now, before) if now == before => "=".to_owned(),
        (_, None) => "new".to_owned(),
        (now, before) => match figures::ratio(now, before) {
            Some(ratio) => format!("{:+.1} %", (ratio - 1.0) * 100.0),
            None => "from 0".to_owned(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_percent_are_allowed_and_noise() {
        for (now, before, noise, grown) in [
            (100, 100, 0, false),
            (105, 100, 0, false),
            (106, 100, 0, true),
            (50, 100, 0, false),
            (0, 0, 0, false),
            (1, 0, 0, true),
            (72, 62, 10, false),
            (73, 62, 10, true),
            (1040, 1000, 10, false),
        ] {
            let has_grown = has_grown(Some(now), Some(before), noise);
            assert_eq!(has_grown, grown, "{now} after {before}");
        }
    }

    #[test]
    fn changes_are_percents() {
        assert_eq!(change(Some(106), Some(100)), "+6.0 %");
        assert_eq!(change(Some(50), Some(100)), "-50.0 %");
        assert_eq!(change(Some(1), Some(0)), "from 0");
        assert_eq!(change(Some(0), Some(0)), "=");
        assert_eq!(change(Some(1), None), "new");
    }
}
