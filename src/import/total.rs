//! Rows that are sums of the rows above them.

use super::mapping::fold;
use super::number;
use super::records::Record;
use super::row::Columns;
use super::{Encoding, Field};
use crate::ledger::Money;

/// The first words of a row that says that it is a sum (Spanish, English, Portuguese).
const WORDS: [&str; 15] = [
    "total",
    "totales",
    "totals",
    "totais",
    "subtotal",
    "subtotales",
    "subtotals",
    "suma",
    "sumas",
    "sumatoria",
    "soma",
    "somas",
    "sum",
    "saldo",
    "saldos",
];

/// Before them.
const LARGE: [&str; 6] = ["gran", "grand", "sub", "importe", "monto", "valor"];

/// "Total general", "Subtotal", "Gran total": a row whose first words say that it is a sum. Of a
/// customer called "Suma SRL", whose date is at fault, the date stands in a cell of its own.
pub(super) fn is_named(record: &Record, columns: &Columns, encoding: Encoding) -> bool {
    let first = record.cells().position(|cell| !cell.is_empty());
    let label = first.map_or(&b""[..], |column| record.cell(column));
    if !label.iter().any(u8::is_ascii_alphabetic) || number::says(label) != number::Says::NoNumber {
        return false;
    }
    let folded = fold(&encoding.text(label));
    let mut words = folded.split(' ');
    let mut word = words.next().unwrap_or_default();
    if LARGE.contains(&word) {
        word = words.next().unwrap_or_default();
    }
    let dated = columns.of(Field::Date) != first && !columns.cell(record, Field::Date).is_empty();
    WORDS.contains(&word) && (words.next().is_none() || !dated)
}

/// What the rows so far add up to.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sums {
    whole: Sum,
    /// Since the last sum.
    part: Sum,
}

#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    accepted: Money,
    all: Money,
    rows: u32,
}

impl Sum {
    fn add(&mut self, amount: Money, accepted: bool) {
        self.all += amount;
        if accepted {
            self.accepted += amount;
        }
        self.rows = self.rows.saturating_add(1);
    }

    /// One row is no sum: the next one may be as much.
    fn is(&self, amount: Money) -> bool {
        let same = |sum: Money| sum.cents() == amount.cents();
        self.rows > 1 && (same(self.accepted) || same(self.all))
    }
}

impl Sums {
    pub fn add(&mut self, amount: Money, accepted: bool) {
        self.whole.add(amount, accepted);
        self.part.add(amount, accepted);
    }

    pub fn restart(&mut self) {
        self.part = Sum::default();
    }

    /// Whether a row without a date, a customer or any word is as much as the rows above it.
    pub fn is_unnamed(
        &self,
        record: &Record,
        columns: &Columns,
        amount: impl FnOnce() -> Option<Money>,
    ) -> bool {
        let empty = |field| columns.cell(record, field).is_empty();
        let nobody = empty(Field::Date) && empty(Field::Customer) && empty(Field::CustomerName);
        let wordless = || {
            let mut filled = record.cells().filter(|cell| !cell.is_empty());
            filled.all(|cell| number::says(cell) != number::Says::NoNumber)
        };
        nobody && wordless() && amount().is_some_and(|sum| self.whole.is(sum) || self.part.is(sum))
    }
}
