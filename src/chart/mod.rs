//! Drawing charts: the colours, the axes and the shapes that rooms share.
//!
//! A chart is plain data of a kind ([`Columns`], [`Bars`], [`Lines`], [`Shares`], or a room's own
//! [`Plot`]); it draws itself with a [`Pen`] on any plotters backend, knows the same data as a
//! table, and tells where its values can be read out. Nothing here knows the page: [`render`] gives
//! SVG text, in tests as on the screen. The component that shows one is `ui::Chart`.

mod axes;
mod backend;
mod bars;
mod columns;
mod guides;
mod lines;
mod palette;
mod pen;
mod plot;
mod points;
mod scale;
mod shares;
mod theme;
mod words;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tokens;

pub use axes::{Frame, Room, names_below, values_at_left};
pub use backend::NoDom;
pub use bars::{Bar, Bars};
pub use columns::{Column, Columns};
pub use guides::Guide;
pub use lines::{Band, Line, Lines};
pub use pen::{Anchor, BOLD, Drawn, Failure, Font, PLAIN, Pen, SMALL};
pub use plot::{Along, Drawing, Hit, Plot, Twin, Writer, render};
pub use points::{Point, Points};
pub use scale::{Scale, thin, ticks};
pub use shares::{Part, Shares, Whole};
pub use theme::{HEAT_STEPS, Hue, Mode, Rgb, Theme, heat_step};
pub use words::{fitting, text_width};
