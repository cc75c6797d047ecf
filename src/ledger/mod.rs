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
mod coverage;
mod day;
mod index;
mod money;
mod names;
mod window;

pub use activity::{Activity, Margin};
pub use builder::{Builder, Line};
pub use coverage::Baskets;
pub use day::Day;
pub use index::{DayTotal, Visit};
pub use money::Money;
pub use names::{NONE, Names};
pub use window::{Span, Window};

use serde::{Deserialize, Serialize};
use std::ops::Range;

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

/// One column of codes with its dictionary; `codes` is empty when the file has no such column.
#[derive(Clone, Debug, Default)]
struct Column {
    names: Names,
    codes: Vec<u32>,
}

/// The sales, by column. Made by a [`Builder`].
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    days: Vec<Day>,
    amounts: Vec<Money>,
    /// Empty when no line has a known margin; [`UNKNOWN`] where a line has none.
    margins: Vec<Money>,
    customers: Column,
    labels: [Column; Label::COUNT],
    facts: [Column; Fact::COUNT],

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

impl Ledger {
    pub fn lines(&self) -> usize {
        self.days.len()
    }

    pub fn is_empty(&self) -> bool {
        self.days.is_empty()
    }

    /// Customers in the file, each with at least one line; their codes are `0..customers()`.
    pub fn customers(&self) -> u32 {
        self.customers.names.len() as u32
    }

    /// The firm's own code for a customer.
    pub fn customer_code(&self, customer: u32) -> &str {
        self.customers.names.text(customer)
    }

    /// The name, or the code where the file has no name.
    pub fn customer_name(&self, customer: u32) -> &str {
        match self.fact(customer, Fact::Name) {
            "" => self.customer_code(customer),
            name => name,
        }
    }

    pub fn fact(&self, customer: u32, fact: Fact) -> &str {
        let column = &self.facts[fact as usize];
        column
            .codes
            .get(customer as usize)
            .map_or("", |&code| column.names.text(code))
    }

    pub fn find_customer(&self, code: &str) -> Option<u32> {
        self.customers.names.find(code)
    }

    pub fn has(&self, label: Label) -> bool {
        !self.labels[label as usize].codes.is_empty()
    }

    /// Distinct values of a label.
    pub fn names(&self, label: Label) -> &Names {
        &self.labels[label as usize].names
    }

    /// Whether any line tells its margin, by a margin or a cost column.
    pub fn has_margin(&self) -> bool {
        !self.margins.is_empty()
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

    /// The first day a customer bought; `None` if all their lines are returns.
    pub fn first_purchase(&self, customer: u32) -> Option<Day> {
        self.first_purchase
            .get(customer as usize)
            .copied()
            .filter(|&day| day != Day::MIN)
    }

    /// A customer's visits in order of day.
    pub fn visits(&self, customer: u32) -> &[Visit] {
        &self.visits[range(&self.visits_start, customer)]
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
    /// The first lines as they were added, without their margin.
    pub fn first_lines(&self, count: usize) -> impl Iterator<Item = Line<'_>> {
        (0..self.lines().min(count)).map(|line| {
            let customer = self.customers.codes[line];
            let text = |column: &'_ Column| column.codes.get(line).copied().unwrap_or(NONE);
            let mut entry = Line {
                day: self.days[line],
                amount: self.amounts[line],
                customer: self.customers.names.text(customer),
                ..Line::default()
            };
            for (place, column) in entry.labels.iter_mut().zip(&self.labels) {
                *place = column.names.text(text(column));
            }
            for (place, column) in entry.facts.iter_mut().zip(&self.facts) {
                let code = column.codes.get(customer as usize).copied().unwrap_or(NONE);
                *place = column.names.text(code);
            }
            entry
        })
    }
}
