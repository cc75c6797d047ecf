//! The lines of sales by column, before anything is aggregated: what an import makes, what is kept
//! for the next visit, and what a ledger is put together from.

use super::{Day, Fact, Label, Money, NONE, Names, UNKNOWN, UNTOLD};
use hashbrown::HashSet;
use rustc_hash::FxBuildHasher;

/// One line of sales as the import understood it. Empty texts mean "not told".
#[derive(Clone, Copy, Debug, Default)]
pub struct Line<'a> {
    pub day: Day,
    pub amount: Money,
    pub margin: Option<Money>,
    /// Units sold, below zero for a return, in ten-thousandths.
    pub quantity: Option<i64>,
    /// Of a file that holds one row per customer: how many purchases the line stands for.
    pub purchases: Option<u32>,
    pub customer: &'a str,
    pub labels: [&'a str; Label::COUNT],
    pub facts: [&'a str; Fact::COUNT],
}

/// One column of codes with its dictionary; `codes` is empty when the file has no such column.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Column {
    pub names: Names,
    pub codes: Vec<u32>,
}

/// Columns of lines. Those that no line fills are empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lines {
    pub(super) days: Vec<Day>,
    pub(super) amounts: Vec<Money>,
    /// [`UNKNOWN`] where a line has none.
    pub(super) margins: Vec<Money>,
    /// In ten-thousandths; [`UNTOLD`] where a line has none.
    pub(super) quantities: Vec<i64>,
    /// Purchases that a line stands for; [`NONE`] where it is an ordinary line.
    pub(super) purchases: Vec<u32>,
    pub(super) customers: Column,
    pub(super) labels: [Column; Label::COUNT],
    /// By customer, not by line.
    pub(super) facts: [Column; Fact::COUNT],
    /// Every name that a customer was called by, where there is more than one: customer, name.
    pub(super) called: HashSet<(u32, u32), FxBuildHasher>,
}

impl Lines {
    pub fn len(&self) -> usize {
        self.days.len()
    }

    pub fn is_empty(&self) -> bool {
        self.days.is_empty()
    }

    /// Sales lie in customers' hands in runs: most lines repeat the customer of the line before.
    pub(super) fn push(&mut self, line: &Line) {
        let before = self.len();
        self.days.push(line.day);
        self.amounts.push(line.amount);
        if let Some(margin) = line.margin {
            self.margins.resize(before, UNKNOWN);
            self.margins.push(margin);
        }
        if let Some(quantity) = line.quantity {
            self.quantities.resize(before, UNTOLD);
            self.quantities.push(quantity);
        }
        if let Some(purchases) = line.purchases {
            self.purchases.resize(before, NONE);
            self.purchases.push(purchases);
        }
        for (column, text) in self.labels.iter_mut().zip(line.labels) {
            if !text.is_empty() {
                column.codes.resize(before, NONE);
                let code = column.code(text);
                column.codes.push(code);
            }
        }
        let customer = self.customers.code(line.customer);
        self.customers.codes.push(customer);
        if customer != NONE {
            for (fact, text) in line.facts.into_iter().enumerate() {
                if !text.is_empty() {
                    self.tell(customer, fact, text);
                }
            }
        }
    }

    /// Gives every column that has any value one for each line, or for each customer.
    pub(super) fn fill_up(&mut self) {
        let (lines, customers) = (self.len(), self.customers.names.len());
        if !self.margins.is_empty() {
            self.margins.resize(lines, UNKNOWN);
        }
        if !self.quantities.is_empty() {
            self.quantities.resize(lines, UNTOLD);
        }
        if !self.purchases.is_empty() {
            self.purchases.resize(lines, NONE);
        }
        for column in &mut self.labels {
            column.fill_up(lines);
        }
        for column in &mut self.facts {
            column.fill_up(customers);
        }
    }

    /// The last value told counts; other names are remembered.
    fn tell(&mut self, customer: u32, fact: usize, text: &str) {
        let column = &mut self.facts[fact];
        let Some((before, now)) = column.set(customer, text) else {
            return;
        };
        if fact == Fact::Name as usize && before != NONE {
            self.called.insert((customer, before));
            self.called.insert((customer, now));
        }
    }
}

impl Column {
    /// The code of a text, most often that of the row before.
    fn code(&mut self, text: &str) -> u32 {
        match self.codes.last() {
            Some(&last) if last != NONE && self.names.text(last) == text => last,
            _ => self.names.code(text),
        }
    }

    /// Sets a row, and says which code stood there before if it was another one.
    pub fn set(&mut self, row: u32, text: &str) -> Option<(u32, u32)> {
        let row = row as usize;
        if self.codes.len() <= row {
            self.codes.resize(row + 1, NONE);
        }
        let before = self.codes[row];
        if self.names.text(before) == text {
            return None;
        }
        let code = self.names.code(text);
        self.codes[row] = code;
        Some((before, code))
    }

    fn fill_up(&mut self, rows: usize) {
        if !self.codes.is_empty() {
            self.codes.resize(rows, NONE);
        }
    }

    /// The text of a row; empty where it has none.
    pub fn text(&self, row: usize) -> &str {
        self.names
            .text(self.codes.get(row).copied().unwrap_or(NONE))
    }
}
