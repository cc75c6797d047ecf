//! The day that it is.

use crate::browser::clock;
use crate::ledger::Day;

/// Today, where the person is. No figure of the sales depends on it.
pub fn today() -> Day {
    let (year, month, day) = clock::today();
    Day::from_ymd(year, month, day).unwrap_or_default()
}
