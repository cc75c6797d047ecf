//! Heights that matter, named where no curve runs through the name.

use super::axes::Frame;
use super::pen::{Anchor, Failure, Pen, SMALL};
use super::words::text_width;
use plotters::prelude::{Color, DrawingBackend};

/// A height that matters, with its name beside the line: 80 % of the sales.
#[derive(Clone, Debug, PartialEq)]
pub struct Guide {
    pub at: f64,
    pub name: String,
}

/// A curve in pixels.
pub(super) type Trail = Vec<(f64, f64)>;

#[derive(Clone, Copy, Debug, PartialEq)]
struct Spot {
    left: f64,
    middle: f64,
    width: f64,
}

const HALF: f64 = 7.0;
const OFF: f64 = 10.0;

impl Spot {
    /// Whether a curve runs through, judged every few pixels along it.
    fn is_crossed(&self, trail: &Trail) -> bool {
        let inside = |x: f64, y: f64| {
            (self.left - 2.0..self.left + self.width + 2.0).contains(&x)
                && (y - self.middle).abs() < HALF
        };
        trail.windows(2).any(|pair| {
            let ((x0, y0), (x1, y1)) = (pair[0], pair[1]);
            let steps = ((x1 - x0).abs().max((y1 - y0).abs()) / 3.0)
                .ceil()
                .clamp(1.0, 2000.0);
            (0..=steps as usize).any(|step| {
                let share = step as f64 / steps;
                inside(x0 + (x1 - x0) * share, y0 + (y1 - y0) * share)
            })
        })
    }
}

/// Draws a guide at the height `y`.
pub(super) fn draw<DB: DrawingBackend>(
    pen: &Pen<DB>,
    frame: &Frame,
    y: f64,
    name: &str,
    trails: &[Trail],
) -> Result<(), Failure<DB>> {
    pen.dashes(&[(frame.left, y), (frame.right, y)], pen.theme.ink_3, 1.0)?;
    let width = text_width(name, SMALL.size);
    let (left, right) = (frame.left + 6.0, frame.right - 4.0 - width);
    let spots = [(right, -OFF), (right, OFF), (left, -OFF), (left, OFF)]
        .map(|(left, off)| Spot {
            left,
            middle: y + off,
            width,
        })
        .into_iter()
        .filter(|spot| spot.middle - HALF >= 0.0 && spot.middle + HALF <= frame.bottom);
    let free = spots
        .clone()
        .find(|spot| !trails.iter().any(|trail| spot.is_crossed(trail)));
    let Some(spot) = free.or_else(|| spots.clone().next()) else {
        return Ok(());
    };
    if free.is_none() {
        // No place is free: at least the name can be read.
        let ground = pen.theme.surface.mix(0.8);
        let corner = (spot.left - 2.0, spot.middle - HALF);
        pen.rectangle(
            corner,
            (spot.left + width + 2.0, spot.middle + HALF),
            ground,
        )?;
    }
    pen.text(
        (spot.left, spot.middle),
        name,
        SMALL,
        pen.theme.ink_2,
        Anchor::Start,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_curve_is_seen_between_its_points_too() {
        let spot = Spot {
            left: 100.0,
            middle: 50.0,
            width: 40.0,
        };
        assert!(spot.is_crossed(&vec![(0.0, 50.0), (300.0, 50.0)]));
        assert!(!spot.is_crossed(&vec![(0.0, 80.0), (300.0, 80.0)]));
        assert!(!spot.is_crossed(&vec![(0.0, 50.0), (90.0, 50.0)]));
        assert!(!spot.is_crossed(&Vec::new()));
    }
}
