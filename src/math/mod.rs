//! Numbers that know nothing of sales.

mod quantile;

pub use quantile::quantile;
