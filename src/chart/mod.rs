//! Drawing charts: the colours, the axes and the shapes that rooms share.
//!
//! Pure: draws on any plotters backend, so charts are tested without a browser. The component that
//! puts one on the page is `ui::Chart`.

mod theme;

pub use theme::{HEAT_STEPS, Hue, Mode, Rgb, Theme, heat_step};
