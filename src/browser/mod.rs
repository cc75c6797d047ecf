//! The only room that names the browser: what the page asks of it, in the product's own words.
//!
//! Nothing here knows sales, and nothing else knows `web-sys`.

pub mod address;
pub mod download;
pub mod intl;
pub mod page;
