//! Lines that stand in two imports: the same invoice line in files that overlap.
//!
//! Only lines with an invoice number can be told from genuine repeats, and only across imports: a
//! system that writes the same line twice in one file means two sales. Nothing is merged here; the
//! user decides.

use super::{Day, Label, Ledger, Money, NONE};
use rustc_hash::FxHasher;
use std::hash::{Hash, Hasher};

/// The lines of one invoice in an import that an earlier import has too, equal in every column that
/// the ledger keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeat {
    /// The import that repeats, and the first one that has the lines.
    pub import: usize,
    pub of: usize,
    pub invoice: u32,
    pub day: Day,
    /// The customer's code, whoever it was joined with; [`NONE`] without one.
    pub code: u32,
    /// Line numbers in the ledger.
    pub lines: Vec<u32>,
    pub amount: Money,
}

impl Ledger {
    /// Per invoice, in the order of the lines. Two equal lines in each of two imports are two
    /// repeats, not four.
    pub fn repeats(&self) -> Vec<Repeat> {
        if self.imports.len() < 2 || !self.has(Label::Invoice) {
            return Vec::new();
        }
        let mut keys: Vec<(u64, u32)> = (0..self.lines.len() as u32)
            .filter(|&line| self.invoice(line) != NONE)
            .map(|line| (self.key_hash(line), line))
            .collect();
        keys.sort_unstable();
        let mut found: Vec<(u32, usize)> = Vec::new();
        for same in keys.chunk_by(|a, b| a.0 == b.0).filter(|run| run.len() > 1) {
            let mut rest: Vec<u32> = same.iter().map(|&(_, line)| line).collect();
            while let Some(&first) = rest.first() {
                let (equal, others): (Vec<u32>, Vec<u32>) =
                    (rest.iter()).partition(|&&line| self.is_same(first, line));
                self.pair(&equal, &mut found);
                rest = others;
            }
        }
        found.sort_unstable();
        self.by_invoice(&found)
    }

    /// Of equal lines, those that an earlier import has as often.
    fn pair(&self, equal: &[u32], found: &mut Vec<(u32, usize)>) {
        let mut originals: Vec<usize> = Vec::new();
        for lines in equal.chunk_by(|&a, &b| self.import_of(a) == self.import_of(b)) {
            let known = originals.len();
            for (nth, &line) in lines.iter().enumerate() {
                match originals.get(nth).filter(|_| nth < known) {
                    Some(&of) => found.push((line, of)),
                    None => originals.push(self.import_of(line)),
                }
            }
        }
    }

    fn by_invoice(&self, found: &[(u32, usize)]) -> Vec<Repeat> {
        let mut repeats: Vec<Repeat> = Vec::new();
        let mut place = std::collections::HashMap::new();
        for &(line, of) in found {
            let (import, invoice) = (self.import_of(line), self.invoice(line));
            let (day, code) = (
                self.lines.days[line as usize],
                self.lines.customers.codes[line as usize],
            );
            let key = (import, of, invoice, day, code);
            let at = *place.entry(key).or_insert_with(|| {
                repeats.push(Repeat {
                    import,
                    of,
                    invoice,
                    day,
                    code,
                    lines: Vec::new(),
                    amount: Money::ZERO,
                });
                repeats.len() - 1
            });
            repeats[at].lines.push(line);
            repeats[at].amount += self.amounts()[line as usize];
        }
        repeats
    }

    fn import_of(&self, line: u32) -> usize {
        let begun = |import: &super::Import| import.lines.start <= line as usize;
        // Imports without a line begin where the next one does: the last that has begun holds it.
        self.imports.partition_point(begun).saturating_sub(1)
    }

    pub(super) fn invoice(&self, line: u32) -> u32 {
        let codes = &self.lines.labels[Label::Invoice as usize].codes;
        codes.get(line as usize).copied().unwrap_or(NONE)
    }

    fn key(&self, line: u32) -> (Day, Money, u32, [u32; Label::COUNT], Option<Money>) {
        let (at, all) = (line as usize, &self.lines);
        let code = |column: &super::lines::Column| column.codes.get(at).copied().unwrap_or(NONE);
        (
            all.days[at],
            self.amounts()[at],
            all.customers.codes[at],
            all.labels.each_ref().map(code),
            self.margins().get(at).copied(),
        )
    }

    fn key_hash(&self, line: u32) -> u64 {
        let mut hasher = FxHasher::default();
        let (day, amount, customer, labels, _) = self.key(line);
        (day, amount, customer, labels).hash(&mut hasher);
        hasher.finish()
    }

    /// A margin that only one of two imports tells makes no difference.
    fn is_same(&self, one: u32, other: u32) -> bool {
        let known = |margin: Option<Money>| margin.filter(|&margin| margin != super::UNKNOWN);
        let (a, b) = (self.key(one), self.key(other));
        let margins = known(a.4).zip(known(b.4));
        (a.0, a.1, a.2, a.3) == (b.0, b.1, b.2, b.3) && margins.is_none_or(|(a, b)| a == b)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Builder, Line, Lines};
    use super::*;

    fn part(rows: &[(&str, &str, i64)]) -> Lines {
        let mut builder = Builder::default();
        for &(invoice, product, amount) in rows {
            let mut line = Line {
                day: Day(19_000),
                amount: Money(amount),
                customer: "ana",
                ..Line::default()
            };
            line.labels[Label::Invoice as usize] = invoice;
            line.labels[Label::Product as usize] = product;
            builder.push(&line);
        }
        builder.into_lines()
    }

    fn repeated(parts: &[&[(&str, &str, i64)]]) -> Vec<(usize, usize, Vec<u32>)> {
        let ledger = Ledger::together(parts.iter().map(|rows| part(rows)));
        (ledger.repeats().into_iter())
            .map(|repeat| (repeat.import, repeat.of, repeat.lines))
            .collect()
    }

    #[test]
    fn lines_of_an_invoice_in_overlapping_files_are_shown_once_per_copy() {
        let january = [("F1", "pan", 10), ("F2", "pan", 10), ("F2", "pan", 10)];
        let again = [("F2", "pan", 10), ("F2", "pan", 10), ("F3", "pan", 10)];
        assert_eq!(repeated(&[&january, &again]), [(1, 0, vec![3, 4])]);
        assert_eq!(
            repeated(&[&january, &again, &again]),
            [(1, 0, vec![3, 4]), (2, 0, vec![6, 7]), (2, 1, vec![8])]
        );
    }

    #[test]
    fn genuine_repeats_are_not() {
        // The same day, customer and amount, without a number or in one file only.
        let shop = [
            ("", "pan", 10),
            ("", "pan", 10),
            ("F1", "pan", 10),
            ("F1", "pan", 10),
        ];
        assert_eq!(repeated(&[&shop]), []);
        assert_eq!(repeated(&[&shop, &[("", "pan", 10)]]), []);
        assert_eq!(
            repeated(&[&shop, &[("F1", "vino", 10), ("F1", "pan", 9)]]),
            []
        );
        // One copy more than the earlier file has is a sale of its own.
        assert_eq!(
            repeated(&[&shop[2..], &[("F1", "pan", 10); 3]]),
            [(1, 0, vec![2, 3])]
        );
    }
}
