//! Cartera turns a firm's sales file into decisions about its current customers, whole in the
//! browser. The data go one way:
//!
//! ```text
//! file bytes ─► import ─► ledger ─► analyses ─► pages, charts, exports
//! ```
//!
//! The rooms below stand in the order of that flow, low to high; a room uses only rooms above it in
//! this list (`tests/architecture.rs` holds the table). Without the features `ui` and `engine` only
//! the pure half compiles: no browser, no clock.

pub mod math;

pub mod ledger;

pub mod import;
pub mod sample;
pub mod sheets;

pub mod abc;
pub mod board;
pub mod rfm;

pub mod readiness;
pub mod twins;

pub mod boards;
pub mod churn;
pub mod clv;
pub mod cohorts;
pub mod course;
pub mod cross_sell;
pub mod customers;
pub mod dormant;
pub mod effect;
pub mod hints;
pub mod plan;
pub mod price_index;
pub mod profiles;
pub mod profitability;
pub mod pyramid;
pub mod registers;
pub mod results;
pub mod trajectory;
pub mod value_tiers;
pub mod workbook;

pub mod text;

#[cfg(feature = "ui")]
pub mod chart;

pub mod export;

pub mod worker;

pub mod project;

#[cfg(feature = "browser")]
pub mod browser;
#[cfg(feature = "ui")]
pub mod ui;

#[cfg(feature = "ui")]
pub mod app;
