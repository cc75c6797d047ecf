//! The only room that names the browser: what the page asks of it, in the product's own words.
//!
//! Nothing here knows sales, and nothing else knows `web-sys`.

#[cfg(feature = "ui")]
pub mod address;
#[cfg(feature = "ui")]
pub mod clock;
#[cfg(feature = "engine")]
pub mod database;
#[cfg(feature = "ui")]
pub mod download;
#[cfg(feature = "ui")]
pub mod engine;
pub mod file;
#[cfg(feature = "ui")]
pub mod intl;
#[cfg(feature = "ui")]
pub mod measure;
#[cfg(feature = "ui")]
pub mod page;
#[cfg(feature = "engine")]
pub mod port;
#[cfg(feature = "ui")]
pub mod size;
#[cfg(feature = "ui")]
pub mod storage;
