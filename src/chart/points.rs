//! Points over two measures: what goes with what, and who stands apart.

use super::axes::{Room, names_below, values_at_left};
use super::pen::{Anchor, Failure, Pen, SMALL};
use super::{Hit, Hue, Plot, Scale, Twin, Writer, ticks};
use plotters::prelude::{Color, DrawingBackend};

/// One thing by both measures.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    pub label: String,
    pub x: f64,
    pub y: f64,
    pub hue: Hue,
}

/// Both measures from 0 on.
#[derive(Clone)]
pub struct Points {
    /// What the points are, what they are measured by to the right, and what upwards.
    pub heads: [String; 3],
    pub points: Vec<Point>,
    /// A line through the origin, by its slope, with its name: where both measures go together.
    pub even: Option<(f64, String)>,
    /// Writes a value in full.
    pub write: Writer,
    /// Writes a value at an axis.
    pub axis: Writer,
}

const RADIUS: f64 = 4.0;

impl Points {
    fn most(&self, of: fn(&Point) -> f64) -> f64 {
        let values = self.points.iter().map(of);
        let most = values.filter(|value| value.is_finite()).fold(0.0, f64::max);
        if most > 0.0 { most } else { 1.0 }
    }
}

impl Plot for Points {
    fn draw<DB: DrawingBackend>(&self, pen: &Pen<DB>) -> Result<Vec<Hit>, Failure<DB>> {
        let (most_x, most_y) = (self.most(|point| point.x), self.most(|point| point.y));
        let room = Room {
            top: 22.0,
            right: 14.0,
            bottom: 44.0,
        };
        let (frame, heights) = values_at_left(pen, (0.0, most_y), &self.axis, room)?;
        let places = Scale::new((0.0, most_x), (frame.left, frame.right));

        let count = ((frame.right - frame.left) / 110.0).clamp(2.0, 8.0) as usize;
        let marks: Vec<f64> = (ticks(0.0, most_x, count).into_iter())
            .filter(|mark| *mark <= most_x)
            .collect();
        let names: Vec<String> = marks.iter().map(|&mark| (self.axis)(mark)).collect();
        let names: Vec<(f64, &str)> = (marks.iter().zip(&names))
            .map(|(&mark, name)| (places.at(mark), name.as_str()))
            .collect();
        names_below(pen, &frame, &names)?;
        let [_, right, up] = &self.heads;
        let ink = pen.theme.ink_2;
        pen.text((frame.left, 8.0), up, SMALL, ink, Anchor::Start)?;
        let below = (frame.right, pen.size().1 - 8.0);
        pen.text(below, right, SMALL, ink, Anchor::End)?;

        if let Some((slope, name)) = self.even.as_ref().filter(|even| even.0 > 0.0) {
            // It leaves the frame at the right or at the top, whichever comes first.
            let x = most_x.min(most_y / slope);
            let end = (places.at(x), heights.at(slope * x));
            let start = (places.at(0.0), heights.at(0.0));
            pen.dashes(&[start, end], ink, 1.5)?;
            pen.text((end.0 - 4.0, end.1 - 8.0), name, SMALL, ink, Anchor::End)?;
        }
        let mut hits = Vec::with_capacity(self.points.len());
        let seen = |point: &&Point| point.x.is_finite() && point.y.is_finite();
        for point in self.points.iter().filter(seen) {
            let (x, y) = (places.at(point.x), heights.at(point.y));
            pen.dot((x, y), RADIUS, pen.theme.hue(point.hue).mix(0.75))?;
            let (over, upwards) = ((self.write)(point.x), (self.write)(point.y));
            hits.push(Hit {
                x,
                y,
                label: point.label.clone(),
                value: format!("{right}: {over} · {up}: {upwards}"),
            });
        }
        // The arrows go from left to right.
        hits.sort_by(|a, b| a.x.total_cmp(&b.x));
        Ok(hits)
    }

    fn twin(&self) -> Twin {
        let row = |point: &Point| {
            vec![
                point.label.clone(),
                (self.write)(point.x),
                (self.write)(point.y),
            ]
        };
        Twin {
            head: self.heads.to_vec(),
            rows: self.points.iter().map(row).collect(),
        }
    }
}
