//! What changed since the file was written.

use crate::cases::Case;
use crate::contender::Contender;
use crate::figures::{self, Figures, Row};

/// How much a figure of ours may grow unnoticed: 5 %.
const LIMIT: f64 = 1.05;

/// Writes the measured lines, each with our figure before and the change since.
pub fn table(measured: &Figures, committed: &Figures) -> String {
    let mut head = figures::head();
    head.extend(["ours before", "change"].map(str::to_owned));
    let rows = measured.rows.iter().map(|row| {
        let mut cells = row.cells();
        let before = committed.find(row).and_then(ours);
        cells.push(before.map_or_else(String::new, |figure| figure.to_string()));
        cells.push(change(ours(row), before));
        cells
    });
    figures::table(head, rows)
}

/// Fails if a figure of ours grew too much, or if the file has other lines than there are cases.
pub fn check(measured: &Figures, committed: &Figures, cases: &[Case]) -> Result<(), String> {
    let mut faults = Vec::new();
    for row in &measured.rows {
        let now = ours(row);
        match committed.find(row) {
            None => faults.push(format!("{}, {}: not in figures.md", row.case, row.unit)),
            Some(before) if has_grown(now, ours(before)) => {
                let change = change(now, ours(before));
                faults.push(format!("{}, {}: {change}", row.case, row.unit));
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
        "figures.md is not what was measured; on purpose? --overwrite\n  {}",
        faults.join("\n  ")
    ))
}

fn ours(row: &Row) -> Option<u64> {
    row.of(Contender::Ours)
}

fn has_grown(now: Option<u64>, before: Option<u64>) -> bool {
    match figures::ratio(now, before) {
        Some(ratio) => ratio > LIMIT,
        // From nothing, to an allocation for instance.
        None => now > before,
    }
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
    fn five_percent_are_allowed() {
        for (now, before, grown) in [
            (100, 100, false),
            (105, 100, false),
            (106, 100, true),
            (50, 100, false),
            (0, 0, false),
            (1, 0, true),
        ] {
            assert_eq!(has_grown(Some(now), Some(before)), grown, "{now} after {before}");
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
