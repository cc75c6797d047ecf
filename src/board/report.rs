//! What the board shows, as plain data.

use crate::ledger::{Day, Money, Window};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Report {
    pub window: Window,
    pub from: Day,
    pub previous: Option<Window>,
    pub now: Figures,
    pub before: Option<Figures>,
    /// What the customers lost since the window before bought in it.
    pub lost_revenue: Option<Money>,
    pub months: Vec<Month>,
}

/// The figures of one window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Figures {
    /// All lines, returns subtracted.
    pub sales: Money,
    /// The part of the sales on lines without a customer.
    pub anonymous: Money,
    /// `None` when no line tells a margin or a cost.
    pub margin: Option<Money>,
    /// Sales on the lines that tell their margin.
    pub margin_sales: Money,
    /// Everyone who ever bought up to the end of the window.
    pub customers: u32,
    pub active: u32,
    pub new: u32,
    /// `None` without a window before.
    pub lost: Option<u32>,
    pub purchases: u32,
    /// Sum over the active customers of the distinct products each bought. `None` without a product or
    /// category column.
    pub products: Option<u64>,
}

impl Figures {
    /// Sales to customers that the file names.
    pub fn known_sales(&self) -> Money {
        self.sales - self.anonymous
    }

    /// The course's "compra promedio", REN-1.1: sales to known customers / active customers.
    pub fn average_per_customer(&self) -> Option<f64> {
        let sales = self.known_sales();
        (self.active > 0).then(|| sales.mean(self.active))
    }

    /// Sales to known customers / purchases.
    pub fn average_ticket(&self) -> Option<f64> {
        let sales = self.known_sales();
        (self.purchases > 0).then(|| sales.mean(self.purchases))
    }

    /// REN-2.1: mean number of distinct products per active customer.
    pub fn products_per_customer(&self) -> Option<f64> {
        let products = self.products.filter(|_| self.active > 0)?;
        Some(products as f64 / f64::from(self.active))
    }

    /// Margin / sales, both on the lines that tell their margin.
    pub fn margin_rate(&self) -> Option<f64> {
        let margin = self.margin.filter(|_| self.margin_sales > Money::ZERO)?;
        Some(margin.share_of(self.margin_sales))
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Month {
    pub first: Day,
    pub sales: Money,
    /// The same month a year earlier, where the data reach back.
    pub year_before: Option<Money>,
}
