//! How to earn more with the customers there are: what they buy on average, what leaves more margin,
//! what better product they could take, one purchase more, and what a discount must bring
//! (REN-1.1, REN-1.3, REN-1.4, REN-3.1, REN-3.3, FID-14.1).
//!
//! All of the window, in money less returns. Items are products, or categories where the files tell
//! no products. A purchase of an item is one invoice that holds it, or one customer-day without a
//! number; its price is what such a purchase brings on average, as files seldom tell units.
//!
//! The break-even of a discount is the usual one: at a margin m of the price, a discount d must sell
//! d / (m − d) more to leave the same (definitions D.7).

mod items;
mod mix;
mod settings;
mod upsell;
#[cfg(feature = "ui")]
pub mod view;

pub use items::Item;
pub use mix::{Mix, Mixed};
pub use settings::{Settings, break_even};
pub use upsell::{Step, Takers};

pub use crate::cross_sell::Level;

use crate::ledger::{Ledger, Money, Span, Window};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    pub window: Window,
    pub now: Averages,
    /// Of the window before, where the data reach so far.
    pub before: Option<Averages>,
    /// `None` where the files tell neither products nor categories.
    pub level: Option<Level>,
    /// Those that sold most first.
    pub items: Vec<Item>,
    /// Share of the sales that is margin, where lines tell it.
    pub margin_rate: Option<f64>,
    /// `None` where no line tells a margin.
    pub mix: Option<Mix>,
    /// From a product to a better one of its category; those with most at stake first.
    pub steps: Vec<Step>,
}

/// Purchase and ticket are not the same: the first is by customer, the second by purchase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Averages {
    /// Of customers with a purchase; sales without a customer are in none of these.
    pub sales: Money,
    pub customers: u32,
    pub purchases: u32,
}

impl Averages {
    fn of(ledger: &Ledger, window: Window) -> Averages {
        let mut averages = Averages::default();
        for one in ledger.activity(window).iter().filter(|one| one.bought()) {
            averages.sales += one.net;
            averages.customers += 1;
            averages.purchases += one.purchases;
        }
        averages
    }

    /// REN-1.1: sales / customers.
    pub fn purchase(&self) -> f64 {
        self.sales.mean(self.customers)
    }

    /// Sales / purchases.
    pub fn ticket(&self) -> f64 {
        self.sales.mean(self.purchases)
    }

    /// REN-1.4: what one purchase more of each customer would bring.
    pub fn one_more(&self) -> f64 {
        f64::from(self.customers) * self.ticket()
    }
}

/// `None` without sales.
pub fn analyse(ledger: &Ledger, span: &Span, settings: &Settings) -> Option<Report> {
    let (first, last) = ledger.days()?;
    let (window, previous) = (span.window(last), span.previous(first, last));
    let level = settings.level(ledger);
    let found = level.map(|level| items::Found::of(ledger, level, window, previous));
    let margin_rate = found.as_ref().and_then(items::Found::margin_rate);
    let threshold = settings.threshold.or(margin_rate);
    let mix = margin_rate.and(found.as_ref().zip(threshold));
    Some(Report {
        window,
        now: Averages::of(ledger, window),
        before: previous.map(|window| Averages::of(ledger, window)),
        level,
        margin_rate,
        mix: mix.map(|(found, threshold)| mix::analyse(ledger, found, window, threshold)),
        steps: found.as_ref().map_or_else(Vec::new, |found| {
            upsell::steps(ledger, found, window, settings)
        }),
        items: found.map_or_else(Vec::new, items::Found::into_items),
    })
}

/// Who buys the first product of a step and not the second; those with most at stake first.
pub fn takers(
    ledger: &Ledger,
    span: &Span,
    settings: &Settings,
    base: &str,
    better: &str,
) -> Option<Takers> {
    let (_, last) = ledger.days()?;
    let level = settings.level(ledger)?;
    let window = span.window(last);
    let found = items::Found::of(ledger, level, window, None);
    upsell::takers(ledger, &found, window, base, better)
}

#[cfg(test)]
mod tests;
