//! Tables in Markdown, which read well as they are.

/// What stands where there is no figure.
pub const NONE: &str = "–";

/// Writes a table whose columns are aligned, the first to the left: `texts` says how many.
pub fn markdown(mut lines: Vec<Vec<String>>, texts: usize) -> String {
    let width = |column: usize| {
        let cells = lines.iter().filter_map(|line| line.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
    };
    let widths: Vec<_> = (0..lines[0].len()).map(width).collect();
    let rule = |(column, &width): (usize, &usize)| {
        if column < texts { "-".repeat(width) } else { "-".repeat(width - 1) + ":" }
    };
    lines.insert(1, widths.iter().enumerate().map(rule).collect());
    let mut text = String::new();
    for line in lines {
        for (column, (cell, &width)) in line.iter().zip(&widths).enumerate() {
            text += &if column < texts {
                format!("| {cell:<width$} ")
            } else {
                format!("| {cell:>width$} ")
            };
        }
        text += "|\n";
    }
    text
}

/// Leaves out the columns that have no more than a head.
pub fn with_figures(lines: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let has_figure = |column: usize| {
        lines.iter().skip(1).filter_map(|line| line.get(column)).any(|cell| cell != NONE)
    };
    let kept: Vec<_> = (0..lines[0].len()).filter(|column| has_figure(*column)).collect();
    let keep = |line: Vec<String>| kept.iter().filter_map(|n| line.get(*n).cloned()).collect();
    lines.into_iter().map(keep).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned_and_those_without_figures_left_out() {
        let line = |cells: [&str; 4]| cells.map(str::to_owned).to_vec();
        let lines = vec![
            line(["case", "ours", "bare", "ratio"]),
            line(["body", "63", NONE, "1.20"]),
            line(["lookup", "5", NONE, NONE]),
        ];
        let expected = "\
| case   | ours | ratio |
| ------ | ---: | ----: |
| body   |   63 |  1.20 |
| lookup |    5 |     – |
";
        assert_eq!(markdown(with_figures(lines), 1), expected);
    }
}
