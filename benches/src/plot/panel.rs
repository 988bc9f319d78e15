//! One of the plot's panels.

use crate::contender::Contender;

const WIDTH: f64 = 166.0;
const HEIGHT: f64 = 190.0;

/// Between a line's end and its label, and between two labels.
const GAP: f64 = 8.0;
const LINE_HEIGHT: f64 = 15.0;

/// Marks of the axes: numbers of variants, and millions of instructions.
const VARIANTS: [(f64, &str); 4] =
    [(10.0, "10"), (100.0, "100"), (1000.0, "1000"), (4000.0, "4000")];
const COSTS: [(f64, &str); 6] = [
    (10.0, "10 M"),
    (100.0, "100 M"),
    (1000.0, "1 G"),
    (10_000.0, "10 G"),
    (100_000.0, "100 G"),
    (1_000_000.0, "1000 G"),
];

/// The line of a contender: millions of instructions by number of variants.
pub struct Series {
    pub contender: Contender,
    pub points: Vec<(f64, f64)>,
}

impl Series {
    fn last(&self) -> (f64, f64) {
        self.points.last().copied().unwrap_or((1.0, 1.0))
    }

    /// What it is for a number of variants.
    #[expect(clippy::float_cmp, reason = "all lines have the same numbers of variants")]
    fn at(&self, variants: f64) -> Option<f64> {
        self.points.iter().find(|point| point.0 == variants).map(|point| point.1)
    }

    /// Its class in the style sheet.
    fn class(&self) -> String {
        self.contender.title().replace(' ', "-")
    }
}

pub struct Panel {
    pub title: String,
    pub left: f64,
    pub top: f64,
    /// The least and the largest cost that it has room for.
    pub costs: (f64, f64),
    /// Whether the costs stand beside it.
    pub has_costs: bool,
}

impl Panel {
    pub fn svg(&self, series: &[Series]) -> String {
        let mut text = format!(
            "<text class=\"panel\" x=\"{:.1}\" y=\"{:.1}\">{}</text>\n",
            self.left,
            self.top + 8.0,
            self.title
        );
        text += &self.grid(series);
        for line in series {
            text += &self.line(line);
        }
        text + &self.labels(series)
    }

    fn x(&self, variants: f64) -> f64 {
        let (first, last) = (VARIANTS[0].0, VARIANTS[VARIANTS.len() - 1].0);
        self.left + WIDTH * (variants / first).ln() / (last / first).ln()
    }

    fn y(&self, cost: f64) -> f64 {
        let (least, largest) = self.costs;
        self.bottom() - HEIGHT * (cost / least).ln() / (largest / least).ln()
    }

    fn bottom(&self) -> f64 {
        self.top + 20.0 + HEIGHT
    }

    /// Draws a line at each mark of the axes, as far as something is drawn.
    fn grid(&self, series: &[Series]) -> String {
        let largest = series.iter().map(|line| line.last().0).fold(0.0, f64::max);
        let (left, right, bottom) = (self.left, self.x(largest), self.bottom());
        let mut text = String::new();
        for (variants, mark) in VARIANTS.into_iter().filter(|(variants, _)| *variants <= largest) {
            let (x, top) = (self.x(variants), bottom - HEIGHT);
            text += &format!(
                "<path class=\"grid\" d=\"M{x:.1} {top:.1}V{bottom:.1}\"/>\
                 <text class=\"muted\" text-anchor=\"middle\" x=\"{x:.1}\" y=\"{:.1}\">{mark}</text>\n",
                bottom + 16.0
            );
        }
        let has_room = |cost: f64| (self.costs.0..=self.costs.1).contains(&cost);
        for (cost, mark) in COSTS.into_iter().filter(|(cost, _)| has_room(*cost)) {
            let y = self.y(cost);
            text += &format!("<path class=\"grid\" d=\"M{left:.1} {y:.1}H{right:.1}\"/>\n");
            if self.has_costs {
                text += &format!(
                    "<text class=\"muted\" text-anchor=\"end\" x=\"{:.1}\" y=\"{:.1}\">{mark}</text>\n",
                    left - 6.0,
                    y + 4.0
                );
            }
        }
        text
    }

    fn line(&self, series: &Series) -> String {
        let at = |(variants, cost): &(f64, f64)| (self.x(*variants), self.y(*cost));
        let points: Vec<_> = series.points.iter().map(at).collect();
        let path: Vec<_> = points.iter().map(|(x, y)| format!("{x:.1} {y:.1}")).collect();
        let class = series.class();
        let mut text = format!("<path class=\"line {class}\" d=\"M{}\"/>\n", path.join("L"));
        for (x, y) in points {
            text +=
                &format!("<circle class=\"point {class}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\"/>");
        }
        text + "\n"
    }

    /// Names each line at its end, from the top; a label that has no room goes down.
    fn labels(&self, series: &[Series]) -> String {
        let ours = series.iter().find(|line| line.contender == Contender::Ours);
        let mut lines: Vec<_> = series.iter().collect();
        lines.sort_by(|one, other| other.last().1.total_cmp(&one.last().1));
        let mut text = String::new();
        let mut free = f64::NEG_INFINITY;
        for line in lines {
            let (variants, cost) = line.last();
            let (x, y) = (self.x(variants) + GAP, self.y(cost).max(free));
            free = y + LINE_HEIGHT;
            let (class, title) = (line.class(), line.contender.title());
            let others = ours.filter(|ours| ours.contender != line.contender);
            let factor = match others.and_then(|ours| ours.at(variants)) {
                Some(ours) => format!(" {:.2}×", cost / ours),
                None => String::new(),
            };
            text += &format!(
                "<text class=\"label {class}\" x=\"{x:.1}\" y=\"{:.1}\">{title}{factor}</text>\n",
                y + 4.0
            );
        }
        text
    }
}
