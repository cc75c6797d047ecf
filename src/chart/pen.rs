//! Drawing in pixels of the screen, with the theme at hand.

use super::backend::FONT_SCALE;
use super::{Rgb, Theme};
use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

/// What stops a drawing.
pub type Failure<DB> = DrawingAreaErrorKind<<DB as DrawingBackend>::ErrorType>;
/// A drawing step.
pub type Drawn<DB> = Result<(), Failure<DB>>;

/// The side of a place that a text starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// Size and weight of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Font {
    pub size: f64,
    pub bold: bool,
}

/// Axes and notes.
pub const SMALL: Font = Font {
    size: 12.0,
    bold: false,
};
/// Names and figures of the things shown.
pub const PLAIN: Font = Font {
    size: 13.0,
    bold: false,
};
/// What the chart wants to say.
pub const BOLD: Font = Font {
    size: 13.0,
    bold: true,
};

/// A plotters area, measured in pixels of the screen with fractions.
///
/// plotters' own coordinates are whole numbers, which makes curves tremble and bars uneven; the
/// area is therefore finer than the screen by `unit`, and the pen translates.
pub struct Pen<'a, DB: DrawingBackend> {
    area: DrawingArea<DB, Shift>,
    pub theme: &'a Theme,
    unit: f64,
}

impl<'a, DB: DrawingBackend> Pen<'a, DB> {
    /// A pen for an area that has `unit` points per pixel.
    pub fn new(area: DrawingArea<DB, Shift>, theme: &'a Theme, unit: u32) -> Pen<'a, DB> {
        Pen {
            area,
            theme,
            unit: f64::from(unit),
        }
    }

    /// Width and height in pixels.
    pub fn size(&self) -> (f64, f64) {
        let (width, height) = self.area.dim_in_pixel();
        (f64::from(width) / self.unit, f64::from(height) / self.unit)
    }

    fn point(&self, x: f64, y: f64) -> (i32, i32) {
        (
            (x * self.unit).round() as i32,
            (y * self.unit).round() as i32,
        )
    }

    fn stroke(&self, color: impl Color, width: f64) -> ShapeStyle {
        ShapeStyle {
            color: color.to_rgba(),
            filled: false,
            stroke_width: (width * self.unit).round() as u32,
        }
    }

    /// One line of text, its middle at the height `y`.
    pub fn text(
        &self,
        (x, y): (f64, f64),
        text: &str,
        font: Font,
        color: Rgb,
        anchor: Anchor,
    ) -> Drawn<DB> {
        let side = match anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        let weight = if font.bold {
            FontStyle::Bold
        } else {
            FontStyle::Normal
        };
        let size = font.size * FONT_SCALE * self.unit;
        let style = TextStyle::from(("sans-serif", size, weight).into_font())
            .color(&color)
            .pos(Pos::new(side, VPos::Center));
        self.area
            .draw(&Text::new(text.to_owned(), self.point(x, y), style))
    }

    /// A straight line.
    pub fn line(
        &self,
        from: (f64, f64),
        to: (f64, f64),
        color: impl Color,
        width: f64,
    ) -> Drawn<DB> {
        self.path(&[from, to], color, width)
    }

    /// A line of one pixel that hits the pixels of the screen.
    pub fn hairline(&self, from: (f64, f64), to: (f64, f64), color: Rgb) -> Drawn<DB> {
        let sharp = |value: f64| value.floor() + 0.5;
        let (from, to) = if from.0 == to.0 {
            ((sharp(from.0), from.1), (sharp(to.0), to.1))
        } else {
            ((from.0, sharp(from.1)), (to.0, sharp(to.1)))
        };
        self.line(from, to, color, 1.0)
    }

    /// A line through points, of short strokes.
    pub fn dashes(&self, points: &[(f64, f64)], color: Rgb, width: f64) -> Drawn<DB> {
        const STROKE: f64 = 4.0;
        let mut stroke: Vec<(f64, f64)> = points.first().copied().into_iter().collect();
        let (mut drawing, mut left) = (true, STROKE);
        for pair in points.windows(2) {
            let (from, to) = (pair[0], pair[1]);
            let length = (to.0 - from.0).hypot(to.1 - from.1);
            let mut done = 0.0;
            while length - done > left {
                done += left;
                let share = done / length;
                let at = (
                    from.0 + (to.0 - from.0) * share,
                    from.1 + (to.1 - from.1) * share,
                );
                if drawing {
                    stroke.push(at);
                    self.path(&stroke, color, width)?;
                }
                stroke = vec![at];
                (drawing, left) = (!drawing, STROKE);
            }
            left -= length - done;
            stroke.push(to);
        }
        if drawing && stroke.len() > 1 {
            self.path(&stroke, color, width)
        } else {
            Ok(())
        }
    }

    /// A line through points.
    pub fn path(&self, points: &[(f64, f64)], color: impl Color, width: f64) -> Drawn<DB> {
        let points: Vec<(i32, i32)> = points.iter().map(|&(x, y)| self.point(x, y)).collect();
        self.area
            .draw(&PathElement::new(points, self.stroke(color, width)))
    }

    /// A filled shape.
    pub fn fill(&self, points: &[(f64, f64)], color: impl Color) -> Drawn<DB> {
        let points: Vec<(i32, i32)> = points.iter().map(|&(x, y)| self.point(x, y)).collect();
        self.area.draw(&Polygon::new(points, color.filled()))
    }

    /// A filled rectangle between two corners, in any order.
    pub fn rectangle(&self, a: (f64, f64), b: (f64, f64), color: impl Color) -> Drawn<DB> {
        let (left, right) = (a.0.min(b.0), a.0.max(b.0));
        let (top, bottom) = (a.1.min(b.1), a.1.max(b.1));
        let corners = [self.point(left, top), self.point(right, bottom)];
        self.area.draw(&Rectangle::new(corners, color.filled()))
    }

    /// A filled circle.
    pub fn dot(&self, (x, y): (f64, f64), radius: f64, color: impl Color) -> Drawn<DB> {
        let radius = (radius * self.unit).round() as i32;
        self.area
            .draw(&Circle::new(self.point(x, y), radius, color.filled()))
    }
}
