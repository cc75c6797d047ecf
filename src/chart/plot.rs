//! What a chart is, before it is drawn: plain data that knows how to draw itself.

use super::backend::NoDom;
use super::{Failure, Mode, Pen, Theme};
use plotters::prelude::*;
use std::sync::Arc;

/// Writes a value: money, a share, a count. Made by the view, which knows the country.
pub type Writer = Arc<dyn Fn(f64) -> String + Send + Sync>;

/// A chart as data. [`Columns`](super::Columns), [`Bars`](super::Bars), [`Lines`](super::Lines) and
/// [`Shares`](super::Shares) are such; a room with a chart of its own kind writes another.
pub trait Plot {
    /// Draws, and tells the places that can be read out.
    fn draw<DB: DrawingBackend>(&self, pen: &Pen<DB>) -> Result<Vec<Hit>, Failure<DB>>;

    /// The same data as a table.
    fn twin(&self) -> Twin;

    /// The height that suits a width, in pixels.
    fn height(&self, width: u32) -> u32 {
        if width < 480 { 240 } else { 300 }
    }

    /// The direction in which the places follow each other.
    fn along(&self) -> Along {
        Along::X
    }
}

/// A place of the drawing and what to read there.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    pub x: f64,
    pub y: f64,
    pub label: String,
    pub value: String,
}

/// A direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Along {
    X,
    Y,
}

/// The data of a chart as a table: the first column names, the others are figures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Twin {
    pub head: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// A finished drawing: the text of an SVG element, without any style attribute, and its places.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    pub svg: String,
    pub hits: Vec<Hit>,
}

/// Points of the drawing per pixel of the screen.
const UNIT: u32 = 8;

/// Draws a plot as SVG of `width` by `height` pixels that scales to the place it is put in.
pub fn render(
    plot: &impl Plot,
    (width, height): (u32, u32),
    mode: Mode,
) -> Result<Drawing, String> {
    let theme = Theme::new(mode);
    let mut svg = String::with_capacity(16 * 1024);
    let backend = NoDom(SVGBackend::with_string(
        &mut svg,
        (width * UNIT, height * UNIT),
    ));
    let area = backend.into_drawing_area();
    let pen = Pen::new(area.clone(), &theme, UNIT);
    let hits = plot.draw(&pen).map_err(|failure| failure.to_string())?;
    area.present().map_err(|failure| failure.to_string())?;
    drop((pen, area));
    // Without a size of its own it takes that of its place.
    let size = format!("width=\"{}\" height=\"{}\" ", width * UNIT, height * UNIT);
    Ok(Drawing {
        svg: svg.replacen(&size, "", 1),
        hits,
    })
}
