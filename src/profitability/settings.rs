//! What the user may turn, and the rule of the discount.

use crate::cross_sell::Level;
use crate::ledger::Ledger;
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// `None`: products where the files have them, else categories.
    pub level: Option<Level>,
    /// Margin from which on an item is one of high margin, 0 to 1; `None` for the firm's own rate.
    pub threshold: Option<f64>,
    /// A better product costs so many times the other, at least and at most.
    pub dearer: (f64, f64),
    /// The discount that is thought of, 0 to 1.
    pub discount: f64,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            level: None,
            threshold: None,
            dearer: (1.15, 3.0),
            discount: 0.1,
        }
    }
}

impl Settings {
    /// Products first: prices and margins differ within a family.
    pub fn level(&self, ledger: &Ledger) -> Option<Level> {
        Level::in_force(self.level, [Level::Product, Level::Category], ledger)
    }
}

/// REN-3.3: how much more must be sold for a discount to leave the same: d / (m − d), with both as
/// shares of the price. `None` where the discount eats the whole margin: no volume makes up for it.
///
/// ```
/// use cartera::profitability::break_even;
/// assert_eq!(break_even(0.1, 0.3), Some(0.5)); // half as much again
/// assert_eq!(break_even(0.3, 0.3), None);
/// ```
pub fn break_even(discount: f64, margin: f64) -> Option<f64> {
    let left = margin - discount;
    // Rounded where the halves of a binary number would show.
    let more = (discount / left * 1e12).round() / 1e12;
    (discount >= 0.0 && left > 1e-12).then_some(more)
}
