//! The shared components, and what every component may ask for.
//!
//! `use crate::ui::*;` in a view brings all of them. They hold no words and no sales: words come
//! from [`use_text`], figures through [`use_format`], data by their properties.
//!
//! Customs that all keep: what may change is a `Signal` (plain values and closures turn into one by
//! themselves); what the person does comes out of a [`Handler`] named `on_…`; `testid` is for
//! scripts; a component never sets what it shows, it asks by its handler.

mod badge;
mod banner;
mod button;
mod card;
mod cell;
mod chart;
mod choice;
mod context;
mod country;
mod data_table;
mod dialect;
mod dialog;
mod disclosure;
mod empty;
mod field;
mod file_drop;
mod format;
mod icon;
mod input;
mod kpi;
mod page;
mod preferences;
mod progress;
mod register;
mod route;
mod search;
mod table;
mod theme;
mod today;

pub use badge::{Badge, Chip, badge_class};
pub use banner::{Banner, Tone};
pub use button::{Button, ButtonKind, IconButton, LinkButton};
pub use card::Card;
pub use cell::Cell;
pub use chart::Chart;
pub use choice::{Choice, Segmented, Select, Tabs};
pub use context::{provide_speech, use_format, use_place, use_text};
pub use country::{Country, Currency};
pub use data_table::{Asked, Column, DataTable, Rows, Sorting};
pub use dialect::{DialectSelect, TakeAwayCard};
pub use dialog::Dialog;
pub use disclosure::Disclosure;
pub use empty::EmptyState;
pub use field::{Field, unique_id};
pub use file_drop::FileDrop;
pub use format::{Format, NO_FIGURE};
pub use icon::{Icon, logo};
pub use input::{Checkbox, DateInput, NumberInput, TextInput};
pub use kpi::{Better, Change, Kpi};
pub use page::PageHead;
pub use preferences::{
    Chosen, Density, Dialect, Preferences, ThemeChoice, provide_preferences, use_preferences,
};
pub use progress::Progress;
pub use register::{
    Edit, Entry, Form, Input, MaybeNumber, Record, RegisterTable, SuggestInput, Suggestions,
    TextArea, is_complete,
};
pub use route::{Place, Route};
pub use search::SearchBox;
pub use table::{Head, Table};
pub use theme::{provide_theme, use_mode};
pub use today::today;

/// What a component calls when the person does something. Any closure turns into one, also one
/// that holds what can't leave the page's thread; it can be copied freely.
pub type Handler<In, Out = ()> = leptos::prelude::UnsyncCallback<In, Out>;
