//! The sales by column: the one structure that every analysis reads.
//!
//! A line is one row of the firm's export: a day, an amount, and codes for the customer, the
//! invoice, the product… Lines are added by a [`Builder`] and never changed afterwards. What the
//! analyses ask again and again (who bought when, for how much) is aggregated once, when the
//! builder finishes: see [`Visit`] and [`DayTotal`].
//!
//! What a purchase is: one invoice number of a customer; without a number, one customer-day. Lines
//! with a negative amount (credit notes, returns) subtract from the value and make no purchase.
//! Lines without a customer count in totals and in no customer analysis.

mod activity;
mod builder;
mod bytes;
mod coverage;
mod day;
#[cfg(test)]
pub(crate) mod example;
mod imports;
mod index;
mod lines;
mod money;
mod names;
mod people;
mod purchases;
mod repeats;
mod restated;
mod scan;
mod units;
mod window;

pub use activity::{Activity, Margin};
pub use builder::Builder;
pub use bytes::Unreadable;
pub use coverage::Baskets;
pub use day::Day;
pub use index::{DayTotal, Visit};
pub use lines::{Line, Lines};
pub use money::Money;
pub use names::{NONE, Names, fold};
pub use repeats::Repeat;
pub use scan::Scanned;
pub use units::Units;
pub use window::{Span, Window};

use imports::Import;
use people::People;
use restated::Restated;
use serde::{Deserialize, Serialize};
use std::ops::Range;
use std::sync::Arc;

/// What a line may say besides day, customer and money; each is a column of codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Label {
    Invoice,
    Product,
    Category,
    Channel,
    Salesperson,
    Branch,
    City,
}

impl Label {
    pub const COUNT: usize = 7;
}

/// What is known of a customer beyond the code; the last value that the file gives counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fact {
    Name,
    Email,
    Phone,
    Birthday,
    Origin,
}

impl Fact {
    pub const COUNT: usize = 5;
}

/// The sales, by column, and what is aggregated of them. Made by a [`Builder`]; several imports
/// are put together by [`Ledger::together`].
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    lines: Arc<Lines>,
    /// In place of the money of the lines: see [`Ledger::restated`].
    restated: Option<Restated>,
    imports: Vec<Import>,
    /// Lines that count in nothing, in order: see [`Ledger::leave_out`].
    left_out: Vec<u32>,
    /// See [`Ledger::join`].
    joins: Vec<(String, String)>,

    people: People,
    /// Line numbers grouped by customer, in the order of the file within each.
    lines_of: Vec<u32>,
    lines_start: Vec<u32>,
    visits: Vec<Visit>,
    visits_start: Vec<u32>,
    first_purchase: Vec<Day>,
    daily: Vec<DayTotal>,
}

/// A margin that the file does not tell.
const UNKNOWN: Money = Money(i64::MIN);
/// A quantity that it does not tell.
const UNTOLD: i64 = i64::MIN;

impl Ledger {
    /// Lines that count.
    pub fn lines(&self) -> usize {
        self.lines.len() - self.left_out.len()
    }

    pub fn is_empty(&self) -> bool {
        self.lines() == 0
    }

    /// Lines that are to count in nothing, by number: copies of others, for example. Replaces those
    /// that were left out before.
    pub fn leave_out(&mut self, mut lines: Vec<u32>) {
        lines.sort_unstable();
        lines.dedup();
        lines.retain(|&line| (line as usize) < self.lines.len());
        if lines != self.left_out {
            self.left_out = lines;
            self.index();
        }
    }

    fn counts(&self, line: usize) -> bool {
        self.left_out.is_empty() || self.left_out.binary_search(&(line as u32)).is_err()
    }

    /// Whether some lines stand for all purchases of a customer at once: then who bought how often
    /// and for how much is known, and when each purchase was made is not.
    pub fn is_summarised(&self) -> bool {
        !self.lines.purchases.is_empty()
    }

    pub fn has(&self, label: Label) -> bool {
        !self.lines.labels[label as usize].codes.is_empty()
    }

    /// Distinct values of a label.
    pub fn names(&self, label: Label) -> &Names {
        &self.lines.labels[label as usize].names
    }

    /// Whether any line tells its margin, by a margin or a cost column.
    pub fn has_margin(&self) -> bool {
        !self.lines.margins.is_empty()
    }

    /// First and last day of all lines; `None` for an empty ledger.
    pub fn days(&self) -> Option<(Day, Day)> {
        Some((self.daily.first()?.day, self.daily.last()?.day))
    }

    /// Totals per day, in order, lines without a customer included.
    pub fn daily(&self) -> &[DayTotal] {
        &self.daily
    }

    /// Sum of all amounts.
    pub fn total(&self) -> Money {
        self.daily.iter().map(|day| day.amount).sum()
    }

    /// A customer's visits in order of day.
    pub fn visits(&self, customer: u32) -> &[Visit] {
        &self.visits[range(&self.visits_start, customer)]
    }

    /// How many lines a customer has.
    pub fn lines_of_customer(&self, customer: u32) -> u32 {
        self.lines_of(customer).len() as u32
    }

    fn lines_of(&self, customer: u32) -> &[u32] {
        &self.lines_of[range(&self.lines_start, customer)]
    }
}

fn range(starts: &[u32], customer: u32) -> Range<usize> {
    let customer = customer as usize;
    starts[customer] as usize..starts[customer + 1] as usize
}

impl Ledger {
    /// The first lines as they were added, without margin and quantity.
    pub fn first_lines(&self, count: usize) -> impl Iterator<Item = Line<'_>> {
        (0..self.lines.len().min(count)).map(|line| self.line(line))
    }

    fn line(&self, line: usize) -> Line<'_> {
        let all = &self.lines;
        let customer = all.customers.codes[line];
        Line {
            day: all.days[line],
            amount: self.amounts()[line],
            margin: None,
            quantity: None,
            purchases: (all.purchases.get(line).copied()).filter(|&count| count != NONE),
            customer: all.customers.names.text(customer),
            labels: all.labels.each_ref().map(|column| column.text(line)),
            facts: (all.facts.each_ref()).map(|column| column.text(customer as usize)),
        }
    }
}
