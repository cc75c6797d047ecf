//! The only way to make a ledger.

use super::{Column, Day, Fact, Label, Ledger, Money, NONE, Names, UNKNOWN};

/// One line of sales as the import understood it. Empty texts mean "not told".
#[derive(Clone, Copy, Debug, Default)]
pub struct Line<'a> {
    pub day: Day,
    pub amount: Money,
    pub margin: Option<Money>,
    pub customer: &'a str,
    pub labels: [&'a str; Label::COUNT],
    pub facts: [&'a str; Fact::COUNT],
}

/// Collects lines; [`finish`](Builder::finish) makes the ledger.
#[derive(Debug, Default)]
pub struct Builder {
    ledger: Ledger,
}

impl Builder {
    pub fn lines(&self) -> usize {
        self.ledger.lines()
    }

    /// Sales lie in customers' hands in runs: most lines repeat the customer of the line before.
    pub fn push(&mut self, line: &Line) {
        let ledger = &mut self.ledger;
        let before = ledger.days.len();
        ledger.days.push(line.day);
        ledger.amounts.push(line.amount);

        if let Some(margin) = line.margin {
            ledger.margins.resize(before, UNKNOWN);
            ledger.margins.push(margin);
        }
        for (column, text) in ledger.labels.iter_mut().zip(line.labels) {
            if !text.is_empty() {
                column.codes.resize(before, NONE);
                let code = repeated(&column.names, column.codes.last(), text);
                column
                    .codes
                    .push(code.unwrap_or_else(|| column.names.code(text)));
            }
        }
        let Column { names, codes } = &mut ledger.customers;
        let customer = repeated(names, codes.last(), line.customer);
        let customer = customer.unwrap_or_else(|| names.code(line.customer));
        codes.push(customer);
        if customer != NONE {
            for (column, text) in ledger.facts.iter_mut().zip(line.facts) {
                if !text.is_empty() {
                    column.set(customer, text);
                }
            }
        }
    }

    /// Aggregates what the analyses ask for. No line can be added afterwards.
    pub fn finish(self) -> Ledger {
        let mut ledger = self.ledger;
        let lines = ledger.lines();
        if ledger.has_margin() {
            ledger.margins.resize(lines, UNKNOWN);
        }
        for column in &mut ledger.labels {
            if !column.codes.is_empty() {
                column.codes.resize(lines, NONE);
            }
        }
        let customers = ledger.customers() as usize;
        for column in &mut ledger.facts {
            if !column.codes.is_empty() {
                column.codes.resize(customers, NONE);
            }
        }
        ledger.index();
        ledger
    }
}

/// The code of the row before, if it stands for the same text: saves the look-up.
fn repeated(names: &Names, last: Option<&u32>, text: &str) -> Option<u32> {
    last.copied()
        .filter(|&code| code != NONE && names.text(code) == text)
}

impl Column {
    fn set(&mut self, row: u32, text: &str) {
        let row = row as usize;
        if self.codes.len() <= row {
            self.codes.resize(row + 1, NONE);
        }
        if self.names.text(self.codes[row]) != text {
            self.codes[row] = self.names.code(text);
        }
    }
}
