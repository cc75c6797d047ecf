//! Lines one by one, for analyses that count what the index does not hold.

use super::{Day, Label, Ledger, Money, NONE, UNKNOWN};

/// What one line says, by code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scanned {
    pub day: Day,
    pub amount: Money,
    /// `None` where the line tells none.
    pub margin: Option<Money>,
    /// [`NONE`] without one.
    pub customer: u32,
    /// Code of [`Label::Invoice`]; [`NONE`] without a number.
    pub invoice: u32,
    /// Code of the label asked for; [`NONE`] where the line has none.
    pub code: u32,
}

impl Ledger {
    /// All lines that count, in the order of the files.
    pub fn scan(&self, label: Label) -> impl Iterator<Item = Scanned> {
        let all = (0..self.lines.len()).filter(|&line| self.counts(line));
        all.map(move |line| self.scanned(line, label))
    }

    /// The lines of one customer that count, in the order of the files.
    pub fn scan_customer(&self, customer: u32, label: Label) -> impl Iterator<Item = Scanned> {
        let lines = self.lines_of(customer).iter();
        lines.map(move |&line| self.scanned(line as usize, label))
    }

    fn scanned(&self, line: usize, label: Label) -> Scanned {
        let code = |label: Label| {
            let codes = &self.lines.labels[label as usize].codes;
            codes.get(line).copied().unwrap_or(NONE)
        };
        Scanned {
            day: self.lines.days[line],
            amount: self.amounts()[line],
            margin: (self.margins().get(line).copied()).filter(|&margin| margin != UNKNOWN),
            customer: self.customer(line),
            invoice: code(Label::Invoice),
            code: code(label),
        }
    }
}
