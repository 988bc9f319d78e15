//! The plot: how compiling grows with the number of variants, for each contender.
//!
//! Both axes are logarithmic: enums of ten and of thousands are seen at once, and one distance is one
//! factor wherever it is.

mod panel;

use crate::cases::{self, Subject};
use crate::contender::Contender;
use crate::figures::{Figures, Row};
use crate::sources::{Shape, Source};
use panel::{Panel, Series};

const WIDTH: f64 = 960.0;
const HEIGHT: f64 = 592.0;
/// Where the first panel is.
const LEFT: f64 = 54.0;
const TOP: f64 = 76.0;
/// From one panel to the next.
const RIGHT: f64 = 306.0;
const DOWN: f64 = 274.0;

/// How each looks: those of GitHub's two themes that have a contrast of 4.5 at least.
const STYLE: &str = "\
text { font: 12px system-ui, sans-serif; fill: var(--text) }
.title { font-size: 15px; font-weight: 600 }
.panel { font-weight: 600 }
.muted { fill: var(--muted) }
.background { fill: var(--background) }
.grid { stroke: var(--grid); stroke-width: 1 }
.line { fill: none; stroke: var(--line); stroke-width: 2 }
.point { fill: var(--line) }
.label { fill: var(--line) }
.ours { --line: var(--ours); font-weight: 700; stroke-width: 3 }
.thiserror { --line: var(--thiserror) }
.by-hand { --line: var(--by-hand) }
.bare-enum { --line: var(--muted) }
svg { --background: #ffffff; --text: #1f2328; --muted: #59636e; --grid: #d1d9e0;
  --ours: #0969da; --thiserror: #1a7f37; --by-hand: #bc4c00 }
@media (prefers-color-scheme: dark) {
  svg { --background: #0d1117; --text: #f0f6fc; --muted: #9198a1; --grid: #3d444d;
    --ours: #4493f8; --thiserror: #3fb950; --by-hand: #f0883e }
}
";

/// What is done with a crate.
type ToSubject = fn(Source) -> Subject;

/// Draws check and release builds, each with the three shapes of enums.
pub fn svg(figures: &Figures) -> String {
    let mut text = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">
<title>What compiling an error enum costs, by its number of variants</title>
<style>
{STYLE}</style>
<rect class="background" width="100%" height="100%"/>
<text class="title" x="20" y="28">What compiling an error enum costs: instructions of rustc, by number of variants</text>
<text class="muted" x="20" y="48">Both axes are logarithmic. At the end of a line: how many times ours it is there.</text>
"#
    );
    let kinds: [(_, ToSubject); 2] =
        [("cargo check", Subject::Check), ("release build", Subject::Release)];
    for ((kind, subject), top) in kinds.into_iter().zip([TOP, TOP + DOWN]) {
        let of_shapes = Shape::ALL.map(|shape| series(figures, subject, shape));
        let costs = range(of_shapes.iter().flatten().flat_map(|series| &series.points));
        let lefts = [LEFT, LEFT + RIGHT, LEFT + 2.0 * RIGHT];
        for ((shape, series), left) in Shape::ALL.into_iter().zip(&of_shapes).zip(lefts) {
            if series.is_empty() {
                continue;
            }
            let title = format!("{kind}, {}", shape.title().trim_start_matches("variants, "));
            text += &Panel { title, left, top, costs, has_costs: shape == Shape::Unit }.svg(series);
        }
    }
    text + "</svg>\n"
}

/// Returns the least and the largest cost, and a little more on both sides.
fn range<'a>(points: impl Iterator<Item = &'a (f64, f64)>) -> (f64, f64) {
    let costs = points.map(|(_, cost)| *cost);
    let (least, largest) = costs
        .fold((f64::INFINITY, 0.0), |(least, largest), cost| (cost.min(least), cost.max(largest)));
    (least / 1.3, largest * 1.3)
}

/// Returns the line of each contender.
fn series(figures: &Figures, subject: ToSubject, shape: Shape) -> Vec<Series> {
    let points = |contender: Contender| {
        let point = |variants| {
            let case = subject(Source::Generated { variants, shape }).name();
            let mut rows = figures.rows.iter().filter(|row| row.case == case);
            Some((number(variants), cost(rows.next()?, contender)?))
        };
        cases::SIZES.into_iter().filter_map(point).collect()
    };
    let all = Contender::ALL.map(|contender| Series { contender, points: points(contender) });
    all.into_iter().filter(|series| !series.points.is_empty()).collect()
}

/// Returns millions of instructions.
#[expect(clippy::cast_precision_loss, reason = "a plot is not that precise")]
fn cost(row: &Row, contender: Contender) -> Option<f64> {
    Some(row.of(contender)? as f64 / 1000.0)
}

#[expect(clippy::cast_precision_loss, reason = "there are a few thousand variants")]
fn number(variants: usize) -> f64 {
    variants as f64
}
