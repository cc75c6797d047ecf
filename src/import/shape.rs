//! How well a way to part a text into cells explains its lines.

use super::records::{Record, Records};
use super::swallowed::has_rows_inside;
use super::{DateOrder, Encoding, header, parse_date};
use std::cell::Cell;

/// A way to part a text into cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    pub delimiter: u8,
    pub quoting: bool,
}

/// What a reading makes of the first records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// Zero where it explains nothing.
    pub score: u64,
    /// The commonest number of cells.
    pub width: usize,
    /// A column that holds dates.
    pub dates: Option<usize>,
}

/// Records looked at.
const LOOK: usize = 200;

/// Lines, and how many of them are records of the expected width.
#[derive(Clone, Copy, Debug, Default)]
pub struct Agreement {
    agreed: u64,
    lines: u64,
}

impl Agreement {
    fn per_mille(self) -> u64 {
        self.agreed * 1000 / self.lines.max(1)
    }

    pub fn is_better_than(self, other: Agreement) -> bool {
        self.agreed * other.lines > other.agreed * self.lines
    }
}

impl Reading {
    /// The first `most` records that are not blank.
    pub fn each(self, text: &[u8], most: usize, mut on: impl FnMut(&Record)) {
        const PIECE: usize = 1 << 14;
        let left = Cell::new(most);
        let mut records = Records::new(self.delimiter, self.quoting);
        let mut take = |record: Record| {
            if left.get() > 0 && !record.is_blank() {
                left.set(left.get() - 1);
                on(&record);
            }
        };
        for piece in text.chunks(PIECE) {
            records.feed(piece, &mut take);
            if left.get() == 0 {
                return;
            }
        }
        records.finish(&mut take);
    }

    /// What counts is that most lines have the same number of cells, the header among them; that
    /// cells are known headings; that a column holds dates. A decimal comma splits rows but neither
    /// their header nor their dates, so it can't win over the true delimiter.
    pub fn shape(self, text: &[u8], encoding: Encoding) -> Shape {
        let mut widths = Vec::new();
        let mut known = Vec::new();
        self.each(text, LOOK, |record| {
            if widths.len() < header::LOOK {
                known.push(header::known(record, encoding));
            }
            widths.push(record.len());
        });
        let Some(width) = commonest(&widths) else {
            return Shape::default();
        };
        let columns = self.columns(text, width);
        let dates = columns.dates();
        let agreed = self.agreement(text, LOOK, width, dates).per_mille();
        let headings = (known.iter().zip(&widths))
            .filter(|&(_, &other)| other == width)
            .map(|(&known, _)| known.min(2));
        let known = headings.max().unwrap_or(0);
        let told = 1000 * u64::from(dates.is_some()) + 500 * known;
        // "10,5" alone in its line is an amount.
        if told == 0 && (agreed < 500 || width == 2 && columns.decimals == columns.rows) {
            return Shape {
                score: 0,
                width,
                dates,
            };
        }
        let at = widths.iter().position(|&other| other == width).unwrap_or(0);
        // The header is the first row at least as wide as most; what is above it are titles.
        let early = at <= widths.len() / 2 && widths[..at].iter().all(|&title| title <= 2);
        let consistent = if early { 1000 + agreed } else { agreed / 2 };
        Shape {
            score: told + consistent,
            width,
            dates,
        }
    }

    /// Lines that rows have swallowed count as lines without agreement.
    pub fn agreement(
        self,
        text: &[u8],
        most: usize,
        width: usize,
        dates: Option<usize>,
    ) -> Agreement {
        let fits = |cell: &[u8]| dates.is_none() || is_date(cell);
        let key = dates.unwrap_or(0);
        let mut seen = Agreement::default();
        self.each(text, most, |record| {
            let breaks = record.breaks();
            let agrees = record.len() == width
                && (breaks == 0
                    || !record.is_torn()
                        && !has_rows_inside(record, self.delimiter, width, key, fits));
            seen.agreed += u64::from(agrees);
            seen.lines += 1 + if agrees { 0 } else { breaks };
        });
        seen
    }

    fn columns(self, text: &[u8], width: usize) -> Columns {
        let mut columns = Columns {
            rows: 0,
            dates: vec![0; width],
            decimals: 0,
        };
        self.each(text, LOOK, |record| {
            if record.len() != width {
                return;
            }
            columns.rows += 1;
            for (dates, cell) in columns.dates.iter_mut().zip(record.cells()) {
                *dates += u32::from(is_date(cell));
            }
            let ends = record.cell(0).last().is_some_and(u8::is_ascii_digit);
            let begins = record.cell(1).first().is_some_and(u8::is_ascii_digit);
            columns.decimals += u32::from(self.delimiter == b',' && ends && begins);
        });
        columns
    }
}

/// What the rows of the commonest width hold.
struct Columns {
    rows: u32,
    /// Per column, cells that are dates.
    dates: Vec<u32>,
    /// Rows whose first two cells could be the two sides of a decimal comma.
    decimals: u32,
}

impl Columns {
    /// One row may be the header.
    fn dates(&self) -> Option<usize> {
        let rows = self.rows.saturating_sub(1);
        let most = |&dates: &u32| dates > 0 && dates * 10 >= rows * 6;
        self.dates.iter().position(most)
    }
}

/// Of the widths of two cells and more, the commonest; of equals the widest.
fn commonest(widths: &[usize]) -> Option<usize> {
    let mut sorted = widths.to_vec();
    sorted.retain(|&width| width > 1);
    sorted.sort_unstable();
    let runs = sorted.chunk_by(|a, b| a == b);
    runs.max_by_key(|run| run.len()).map(|run| run[0])
}

/// A date in some order. A bare number is one only where it is written as `20241231`.
pub fn is_date(cell: &[u8]) -> bool {
    let bare = cell.iter().all(u8::is_ascii_digit);
    let orders = [DateOrder::DayFirst, DateOrder::MonthFirst];
    (!bare || cell.len() == 8) && orders.iter().any(|&o| parse_date(cell, o).is_some())
}
