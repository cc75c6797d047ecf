//! Curves: how the whole grows with its parts (Pareto, Lorenz), how something moves in time.

use super::axes::{Frame, Room, names_below, values_at_left};
use super::guides::{self, Guide, Trail};
use super::pen::{Anchor, BOLD, Failure, Pen};
use super::words::text_width;
use super::{Hit, Hue, Plot, Scale, Twin, Writer, thin, ticks};
use plotters::prelude::{Color, DrawingBackend};

/// One curve; its points run from left to right.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub name: String,
    pub hue: Hue,
    pub points: Vec<(f64, f64)>,
    /// Whether the surface under it is tinted.
    pub area: bool,
    /// What is expected or compared with, rather than what is.
    pub dashed: bool,
}

/// A range of the axis below with a name: the classes of a Pareto curve.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    pub to: f64,
    pub name: String,
    pub hue: Hue,
}

/// Curves over numbers.
#[derive(Clone)]
pub struct Lines {
    /// What the axis below counts; head of the table's first column.
    pub head: String,
    /// The first one is what the chart is about: its points are read out and are the table's rows,
    /// the others' values at (or just before) the same places follow.
    pub lines: Vec<Line>,
    pub bands: Vec<Band>,
    pub guides: Vec<Guide>,
    /// Ends of the axis below; those of the data if none.
    pub x_range: Option<(f64, f64)>,
    /// Ends of the axis at the left, widened to round values; from 0 if none.
    pub y_range: Option<(f64, f64)>,
    /// Writes a place at the axis below and in the table.
    pub x_write: Writer,
    /// Writes a value in full.
    pub write: Writer,
    /// Writes a value at the axis.
    pub axis: Writer,
}

/// Places that can be read out, and rows of the table.
const STOPS: usize = 60;
/// Points of a drawn curve.
const FINE: usize = 400;

impl Lines {
    fn ends(&self, pick: fn(&(f64, f64)) -> f64) -> (f64, f64) {
        let values = || self.lines.iter().flat_map(|line| &line.points).map(pick);
        let finite = || values().filter(|value| value.is_finite());
        let (low, high) = (
            finite().fold(f64::MAX, f64::min),
            finite().fold(f64::MIN, f64::max),
        );
        if low > high { (0.0, 1.0) } else { (low, high) }
    }

    fn bands<DB: DrawingBackend>(
        &self,
        pen: &Pen<DB>,
        frame: &Frame,
        places: &Scale,
    ) -> Result<(), Failure<DB>> {
        let mut from = frame.left;
        for band in &self.bands {
            let to = places.at(band.to).clamp(from, frame.right);
            let color = pen.theme.hue(band.hue);
            pen.rectangle((from, frame.top), (to, frame.bottom), color.mix(0.09))?;
            if to - from > text_width(&band.name, BOLD.size) + 6.0 {
                let at = ((from + to) / 2.0, frame.bottom - 14.0);
                pen.text(at, &band.name, BOLD, color, Anchor::Middle)?;
            }
            from = to;
        }
        Ok(())
    }

    /// A curve in pixels.
    fn trail(line: &Line, places: &Scale, heights: &Scale) -> Trail {
        thin(&line.points, FINE)
            .into_iter()
            .filter(|(x, y)| x.is_finite() && y.is_finite())
            .map(|(x, y)| (places.at(x), heights.at(y)))
            .collect()
    }

    fn curve<DB: DrawingBackend>(
        pen: &Pen<DB>,
        line: &Line,
        trail: &Trail,
        floor: f64,
    ) -> Result<(), Failure<DB>> {
        let color = pen.theme.hue(line.hue);
        let [first, .., last] = trail.as_slice() else {
            return Ok(());
        };
        if line.area {
            let mut shape = trail.clone();
            shape.extend([(last.0, floor), (first.0, floor)]);
            pen.fill(&shape, color.mix(0.12))?;
        }
        if line.dashed {
            return pen.dashes(trail, color, 1.5);
        }
        pen.path(trail, color, 2.25)
    }

    /// The value of a curve at a place: that of its last point that is not beyond.
    fn value_at(line: &Line, x: f64) -> Option<f64> {
        let after = line.points.partition_point(|point| point.0 <= x);
        after.checked_sub(1).map(|index| line.points[index].1)
    }
}

impl Plot for Lines {
    fn draw<DB: DrawingBackend>(&self, pen: &Pen<DB>) -> Result<Vec<Hit>, Failure<DB>> {
        let y_range = self.y_range.unwrap_or_else(|| {
            let (low, high) = self.ends(|point| point.1);
            (low.min(0.0), high)
        });
        let room = Room {
            top: 14.0,
            right: 8.0,
            bottom: 28.0,
        };
        let (frame, heights) = values_at_left(pen, y_range, &self.axis, room)?;
        let x_range = self.x_range.unwrap_or_else(|| self.ends(|point| point.0));
        let places = Scale::new(x_range, (frame.left, frame.right));

        self.bands(pen, &frame, &places)?;
        let trails: Vec<Trail> = self
            .lines
            .iter()
            .map(|line| Lines::trail(line, &places, &heights))
            .collect();
        for (line, trail) in self.lines.iter().zip(&trails).rev() {
            Lines::curve(pen, line, trail, heights.at(0.0))?;
        }
        for guide in &self.guides {
            guides::draw(pen, &frame, heights.at(guide.at), &guide.name, &trails)?;
        }

        let count = ((frame.right - frame.left) / 90.0).clamp(2.0, 8.0) as usize;
        let inside = |mark: &f64| (x_range.0..=x_range.1).contains(mark);
        let marks: Vec<f64> = ticks(x_range.0, x_range.1, count)
            .into_iter()
            .filter(inside)
            .collect();
        let names: Vec<String> = marks.iter().map(|&mark| (self.x_write)(mark)).collect();
        let names: Vec<(f64, &str)> = marks
            .iter()
            .zip(&names)
            .map(|(&mark, name)| (places.at(mark), name.as_str()))
            .collect();
        names_below(pen, &frame, &names)?;

        let Some(main) = self.lines.first() else {
            return Ok(Vec::new());
        };
        let hits = thin(&main.points, STOPS)
            .into_iter()
            .filter(|(x, y)| x.is_finite() && y.is_finite())
            .map(|(x, y)| {
                let others = self.lines.iter().skip(1).filter_map(|line| {
                    let value = Lines::value_at(line, x)?;
                    Some(format!(" · {}: {}", line.name, (self.write)(value)))
                });
                Hit {
                    x: places.at(x),
                    y: heights.at(y),
                    label: format!("{}: {}", self.head, (self.x_write)(x)),
                    value: format!(
                        "{}: {}{}",
                        main.name,
                        (self.write)(y),
                        others.collect::<String>()
                    ),
                }
            });
        Ok(hits.collect())
    }

    fn twin(&self) -> Twin {
        let names = self.lines.iter().map(|line| line.name.clone());
        let head = std::iter::once(self.head.clone()).chain(names).collect();
        let Some(main) = self.lines.first() else {
            return Twin {
                head,
                rows: Vec::new(),
            };
        };
        let rows = thin(&main.points, STOPS).into_iter().map(|(x, y)| {
            let others = self.lines.iter().skip(1).map(|line| {
                Lines::value_at(line, x)
                    .map(|value| (self.write)(value))
                    .unwrap_or_default()
            });
            [(self.x_write)(x), (self.write)(y)]
                .into_iter()
                .chain(others)
                .collect()
        });
        Twin {
            head,
            rows: rows.collect(),
        }
    }
}
