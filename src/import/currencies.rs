//! Which money each row is in.

use super::currency;
use super::exchange::{CurrencyChoice, Rate};

/// The currencies of the rows so far.
pub(super) struct Currencies {
    choice: CurrencyChoice,
    seen: Vec<Seen>,
    /// The last cell that named one, and which: most rows repeat it.
    last: (Vec<u8>, usize),
    /// The last document whose currency a cell named, and which: exports of orders name it in the
    /// first row of each.
    document: (Vec<u8>, usize),
}

struct Seen {
    name: String,
    rate: Option<Rate>,
    rows: u64,
}

/// Which of [`Currencies`]: valid for the one that gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Which(usize);

/// A file has few; a column with more holds something else, and the rest counts as one.
pub(super) const MANY: usize = 64;

impl Currencies {
    pub fn new(choice: CurrencyChoice) -> Currencies {
        Currencies {
            choice,
            seen: Vec::new(),
            last: (Vec::new(), 0),
            document: (Vec::new(), 0),
        }
    }

    /// As if a row of the document had entered: to try out one that did not.
    pub fn assume(&mut self, document: &[u8]) {
        let base = self.choice.base().to_owned();
        self.document = (document.to_vec(), self.place(&base));
    }

    /// The currency of a row: the one its cell names, or the sign at its amount, or that of the row
    /// above if both are of one document, or the file's own.
    pub fn of(
        &mut self,
        cell: &[u8],
        sign: Option<&'static str>,
        document: &[u8],
        text: impl Fn(&[u8]) -> String,
    ) -> Which {
        if cell.is_empty() {
            let same = self.of_document(sign, document);
            return Which(same.unwrap_or_else(|| self.place(sign.unwrap_or(currency::LOCAL))));
        }
        if self.last.0 != cell {
            let name = currency::named(&text(cell));
            self.last = (cell.to_vec(), self.place(&name));
        }
        if self.document.0 != document {
            self.document.0.clear();
            self.document.0.extend_from_slice(document);
        }
        self.document.1 = self.last.1;
        Which(self.last.1)
    }

    /// See [`of`](Currencies::of).
    pub fn name(
        &self,
        cell: &[u8],
        sign: Option<&'static str>,
        document: &[u8],
        text: impl Fn(&[u8]) -> String,
    ) -> String {
        if !cell.is_empty() {
            return currency::named(&text(cell));
        }
        let same = self.of_document(sign, document);
        let same = same.and_then(|place| self.seen.get(place));
        same.map_or(sign.unwrap_or(currency::LOCAL), |seen| &seen.name)
            .into()
    }

    fn of_document(&self, sign: Option<&str>, document: &[u8]) -> Option<usize> {
        let (last, which) = &self.document;
        let is_local = sign.is_none_or(|sign| sign == currency::LOCAL);
        (is_local && !document.is_empty() && last == document).then_some(*which)
    }

    fn place(&mut self, name: &str) -> usize {
        if let Some(at) = self.seen.iter().position(|seen| seen.name == name) {
            return at;
        }
        if self.seen.len() >= MANY {
            return self.seen.len() - 1;
        }
        self.seen.push(Seen {
            name: name.into(),
            rate: self.choice.rate(name),
            rows: 0,
        });
        self.seen.len() - 1
    }

    /// `None` where rows in this currency do not enter.
    pub fn rate(&self, which: Which) -> Option<Rate> {
        self.seen.get(which.0).and_then(|seen| seen.rate)
    }

    /// Whether the sign of another cell of the row says the same money.
    pub fn agrees(&self, which: Which, sign: Option<&str>) -> bool {
        let Some(sign) = sign.filter(|&sign| sign != currency::LOCAL) else {
            return true;
        };
        self.choice == CurrencyChoice::Same
            || self.seen.get(which.0).is_some_and(|seen| seen.name == sign)
    }

    pub fn count(&mut self, which: Which) {
        if let Some(seen) = self.seen.get_mut(which.0) {
            seen.rows += 1;
        }
    }

    /// Each with its rows, the commonest first.
    pub fn counts(&self) -> Vec<(String, u64)> {
        let counted = self.seen.iter().filter(|seen| seen.rows > 0);
        let mut counts: Vec<_> = counted.map(|seen| (seen.name.clone(), seen.rows)).collect();
        counts.sort_by_key(|&(_, rows)| std::cmp::Reverse(rows));
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_in_the_currency_of_its_cell_or_of_its_sign() {
        let choice = CurrencyChoice::Rates {
            base: "$".into(),
            rates: vec![("USD".into(), Rate(2_000_000_000)), ("EUR".into(), Rate(0))],
        };
        let mut currencies = Currencies::new(choice);
        let text = |cell: &[u8]| String::from_utf8_lossy(cell).into_owned();
        let mut of = |cell: &[u8], sign| {
            let which = currencies.of(cell, sign, b"", text);
            currencies.count(which);
            currencies.rate(which)
        };
        assert_eq!(of(b"", None), Some(Rate::ONE));
        assert_eq!(of(b"Pesos", Some("USD")), Some(Rate::ONE));
        assert_eq!(of(b"", Some("USD")), Some(Rate(2_000_000_000)));
        assert_eq!(of(b"dolares", None), Some(Rate(2_000_000_000)));
        assert_eq!(of(b"U$S", None), Some(Rate(2_000_000_000)));
        // A rate of nothing is no rate.
        assert_eq!([of(b"euros", None), of(b"yen", None)], [None, None]);
        let counts = [("USD", 3), ("$", 2), ("EUR", 1), ("YEN", 1)];
        let counts = counts.map(|(name, rows)| (name.to_string(), rows));
        assert_eq!(currencies.counts(), counts);
    }

    /// A column of something else must not cost time or memory.
    #[test]
    fn a_column_of_codes_is_not_a_thousand_currencies() {
        let mut currencies = Currencies::new(CurrencyChoice::Same);
        for code in 0..1000 {
            let cell = format!("c{code}");
            let which = currencies.of(cell.as_bytes(), None, b"", |_| cell.clone());
            currencies.count(which);
        }
        assert_eq!(currencies.counts().len(), MANY);
        let rows: u64 = currencies.counts().iter().map(|(_, rows)| rows).sum();
        assert_eq!(rows, 1000);
    }

    /// Exports of orders name the currency in the first row of each.
    #[test]
    fn a_row_without_currency_is_in_that_of_its_document() {
        let mut currencies = Currencies::new(CurrencyChoice::Only("ARS".into()));
        let text = |cell: &[u8]| String::from_utf8_lossy(cell).into_owned();
        let mut enters = |cell: &[u8], sign, document: &[u8]| {
            let name = currencies.name(cell, sign, document, text);
            let which = currencies.of(cell, sign, document, text);
            assert_eq!(currencies.seen[which.0].name, name);
            currencies.rate(which).is_some()
        };
        assert!(enters(b"ARS", None, b"101"));
        assert!(enters(b"", None, b"101") && enters(b"", Some("$"), b"101"));
        assert!(!enters(b"", Some("USD"), b"101"), "its own sign counts");
        assert!(!enters(b"", None, b"102") && !enters(b"", None, b""));
        assert!(!enters(b"USD", None, b"102") && !enters(b"", None, b"102"));
        assert!(
            enters(b"ARS", None, b"") && !enters(b"", None, b""),
            "no document"
        );
    }
}
