//! The frame around the data: round values at the left, quiet lines across.

use super::pen::{Anchor, Failure, Pen, SMALL};
use super::words::text_width;
use super::{Scale, Writer, ticks};
use plotters::prelude::DrawingBackend;

/// Where the data go, in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
}

/// Room that a chart keeps at its edges.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

/// Draws the axis of values for `low` to `high`; returns the frame that is left and the scale of
/// heights in it.
pub fn values_at_left<DB: DrawingBackend>(
    pen: &Pen<DB>,
    (low, high): (f64, f64),
    write: &Writer,
    room: Room,
) -> Result<(Frame, Scale), Failure<DB>> {
    let (width, height) = pen.size();
    let marks = ticks(low, high, if height < 200.0 { 3 } else { 4 });
    let labels: Vec<String> = marks.iter().map(|&mark| write(mark)).collect();
    let widest = labels
        .iter()
        .map(|label| text_width(label, SMALL.size))
        .fold(0.0, f64::max);
    // A place too small for a chart still gets one, however empty.
    let left = (widest + 10.0).ceil().min(width / 2.0);
    let frame = Frame {
        left,
        right: (width - room.right).max(left),
        top: room.top,
        bottom: (height - room.bottom).max(room.top),
    };
    let ends = (marks[0], marks[marks.len() - 1]);
    let scale = Scale::new(ends, (frame.bottom, frame.top));
    for (&mark, label) in marks.iter().zip(&labels) {
        let y = scale.at(mark);
        let color = if mark == 0.0 {
            pen.theme.ink_3
        } else {
            pen.theme.line
        };
        pen.hairline((frame.left, y), (frame.right, y), color)?;
        pen.text(
            (frame.left - 8.0, y),
            label,
            SMALL,
            pen.theme.ink_3,
            Anchor::End,
        )?;
    }
    Ok((frame, scale))
}

/// Writes names under places, leaving out as many as keep the rest apart.
pub fn names_below<DB: DrawingBackend>(
    pen: &Pen<DB>,
    frame: &Frame,
    names: &[(f64, &str)],
) -> Result<(), Failure<DB>> {
    let widest = names
        .iter()
        .map(|(_, name)| text_width(name, SMALL.size))
        .fold(0.0, f64::max);
    let room = match names {
        [(first, _), (second, _), ..] => (second - first).abs().max(1.0),
        _ => f64::INFINITY,
    };
    let every = ((widest + 14.0) / room).ceil().max(1.0) as usize;
    // Counted from the last one: the newest month is the one that is looked for.
    for (x, name) in names.iter().rev().step_by(every) {
        let half = text_width(name, SMALL.size) / 2.0;
        let x = x.clamp(half, (pen.size().0 - half).max(half));
        let at = (x, frame.bottom + 16.0);
        pen.text(at, name, SMALL, pen.theme.ink_3, Anchor::Middle)?;
    }
    Ok(())
}
