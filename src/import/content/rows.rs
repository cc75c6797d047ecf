//! The first rows of a file, by column.

use crate::import::dialect::Dialect;
use crate::import::records::Record;
use crate::import::{Decimal, parse_number};
use std::collections::{HashMap, HashSet};

/// What cells have to do with each other shows only side by side.
#[derive(Default)]
pub struct Rows {
    pub columns: Vec<Column>,
}

/// The cells of one column, from the first row on.
#[derive(Clone, Default)]
pub struct Column(Vec<Vec<u8>>);

/// Rows looked at.
const LOOK: usize = 300;
/// Columns compared with each other.
const WIDEST: usize = 24;

impl Rows {
    pub fn read(text: &[u8], dialect: &Dialect) -> Rows {
        let mut columns = vec![Column::default(); dialect.header.len().min(WIDEST)];
        let mut skip = dialect.skip;
        let mut read = 0;
        let mut on = |record: Record| {
            if record.is_blank() || read == LOOK {
            } else if skip > 0 {
                skip -= 1;
            } else {
                read += 1;
                for (at, column) in columns.iter_mut().enumerate() {
                    column.0.push(record.cell(at).to_vec());
                }
            }
        };
        let mut records = dialect.records();
        let end = text.len().min(LOOK * 1024);
        records.feed(&text[..end], &mut on);
        if end == text.len() {
            records.finish(&mut on);
        }
        Rows { columns }
    }
}

impl Column {
    pub fn distinct(&self) -> usize {
        self.0.iter().collect::<HashSet<_>>().len()
    }

    pub fn comes_back(&self) -> bool {
        self.distinct() < self.0.len()
    }

    /// Equal cells follow each other, each value once.
    pub fn comes_in_runs(&self) -> bool {
        let runs = 1 + self.0.windows(2).filter(|pair| pair[0] != pair[1]).count();
        let distinct = self.distinct();
        runs == distinct && distinct < self.0.len() && distinct > 2
    }

    /// Where this one repeats, the other one does too.
    pub fn tells(&self, other: &Column) -> bool {
        let mut seen = HashMap::new();
        (self.0.iter().zip(&other.0)).all(|(own, other)| *seen.entry(own).or_insert(other) == other)
    }

    /// Cells of several words: names rather than codes.
    pub fn blanks(&self) -> usize {
        self.0.iter().filter(|cell| cell.contains(&b' ')).count()
    }

    pub fn is_percent(&self) -> bool {
        self.0.iter().any(|cell| cell.ends_with(b"%"))
    }

    pub fn numbers(&self, decimal: Decimal) -> Vec<Option<i64>> {
        self.0
            .iter()
            .map(|cell| parse_number(cell, decimal))
            .collect()
    }
}
