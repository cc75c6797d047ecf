//! The shared components, and what every component may ask for.
//!
//! `use crate::ui::*;` in a view brings all of them. They hold no words and no sales: words come
//! from [`use_text`], figures through [`use_format`], data by their properties.

mod context;
mod country;
mod format;
mod icon;
mod page;
mod preferences;
mod route;
mod theme;

pub use context::{provide_speech, use_format, use_place, use_text};
pub use country::{Country, Currency};
pub use format::{Format, NO_FIGURE};
pub use icon::{Icon, logo};
pub use page::{PageHead, PageHeadProps};
pub use preferences::{
    Chosen, Density, Dialect, Preferences, ThemeChoice, provide_preferences, use_preferences,
};
pub use route::{Place, Route};
pub use theme::{provide_theme, use_mode};
