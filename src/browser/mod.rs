//! The only room that names the browser: what the page asks of it, in the product's own words.
//!
//! Nothing here knows sales, and nothing else knows `web-sys`.

#[cfg(feature = "ui")]
pub mod address;
#[cfg(feature = "ui")]
pub mod clipboard;
#[cfg(feature = "ui")]
pub mod clock;
#[cfg(feature = "ui")]
pub mod crypto;
#[cfg(feature = "engine")]
pub mod database;
#[cfg(feature = "ui")]
pub mod download;
pub mod file;
#[cfg(feature = "ui")]
pub mod intl;
#[cfg(feature = "ui")]
pub mod measure;
#[cfg(feature = "ui")]
pub mod offline;
#[cfg(feature = "ui")]
pub mod page;
#[cfg(any(feature = "engine", feature = "sheets"))]
pub mod port;
#[cfg(feature = "ui")]
pub mod quota;
#[cfg(feature = "ui")]
pub mod size;
#[cfg(feature = "ui")]
pub mod storage;
#[cfg(feature = "ui")]
pub mod traffic;
#[cfg(feature = "ui")]
pub mod worker;
