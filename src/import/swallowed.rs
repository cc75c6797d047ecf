//! Whole rows inside a cell: a quotation mark that quotes nothing was closed only by the next stray
//! one, further down.

use super::records::{Record, is_break};

/// What stood around the stray marks, as rows: the one that the first mark is in, those between, the
/// one that the second mark is in.
struct Rows<'a> {
    record: &'a Record<'a>,
    /// The cell that holds them.
    column: usize,
    lines: Vec<Vec<&'a [u8]>>,
}

impl<'a> Rows<'a> {
    fn inside(record: &'a Record<'a>, column: usize, delimiter: u8) -> Option<Rows<'a>> {
        let cell = record.cell(column);
        let lines = cell.split(is_break).filter(|line| !line.is_empty());
        let lines: Vec<Vec<&[u8]>> = lines
            .map(|line| line.split(|&byte| byte == delimiter).collect())
            .collect();
        (lines.len() > 1).then_some(Rows {
            record,
            column,
            lines,
        })
    }

    fn first_width(&self) -> usize {
        self.column + self.lines.first().map_or(0, Vec::len)
    }

    fn last_width(&self) -> usize {
        let behind = self.record.len() - self.column - 1;
        self.lines.last().map_or(0, Vec::len) + behind
    }

    /// Empty outside the cell that holds the rows: what stands there would stand there anyway.
    fn cell_of_first(&self, column: usize) -> &'a [u8] {
        let inside = column.checked_sub(self.column);
        inside.map_or(b"", |at| cell(self.lines.first(), at))
    }

    /// See [`cell_of_first`](Rows::cell_of_first).
    fn cell_of_last(&self, column: usize) -> &'a [u8] {
        cell(self.lines.last(), column)
    }

    fn between(&self) -> &[Vec<&'a [u8]>] {
        let last = self.lines.len().saturating_sub(1);
        self.lines.get(1..last).unwrap_or_default()
    }
}

fn cell<'a>(line: Option<&Vec<&'a [u8]>>, at: usize) -> &'a [u8] {
    let cell = line.and_then(|cells| cells.get(at));
    cell.map_or(b"", |cell| cell.trim_ascii())
}

/// A column that tells the rows of a file from other texts, and whether a cell fits there.
#[derive(Clone, Copy)]
pub struct Mark<'a> {
    column: usize,
    fits: &'a dyn Fn(&[u8]) -> bool,
}

impl<'a> Mark<'a> {
    pub fn new(column: usize, fits: &'a dyn Fn(&[u8]) -> bool) -> Mark<'a> {
        Mark { column, fits }
    }
}

/// How the rows of a file are known.
pub struct Marks<'a> {
    /// Cells of the header.
    pub width: usize,
    pub date: Option<Mark<'a>>,
    pub amount: Option<Mark<'a>>,
}

impl Marks<'_> {
    /// Whether a line of so many cells could be a row. One cell may lack or a few be too many where
    /// dates tell the rows, though of a text with two signs in it none is a delimiter for sure.
    fn fits(&self, cells: usize) -> bool {
        let near = cells >= 3 && cells + 1 >= self.width;
        cells == self.width || (near && self.date.is_some())
    }

    /// Whether it is one: by its date, or by its amount, which only stands in its place among as many
    /// cells as there must be. Without either, by their number alone.
    fn tell<'a>(&self, cells: usize, cell: impl Fn(usize) -> &'a [u8]) -> bool {
        let tells = |mark: &Mark| (mark.fits)(cell(mark.column));
        let exact = cells == self.width;
        let nothing_known = self.date.is_none() && self.amount.is_none();
        self.fits(cells)
            && (self.date.is_some_and(|date| tells(&date))
                || exact && (nothing_known || self.amount.is_some_and(|amount| tells(&amount))))
    }
}

/// Whether some cell holds rows.
pub fn has_rows_inside(record: &Record, delimiter: u8, marks: &Marks) -> bool {
    if marks.width < 2 {
        return false;
    }
    let rows = (0..record.len()).filter_map(|column| Rows::inside(record, column, delimiter));
    rows.into_iter().any(|rows| {
        let (first, last) = (rows.first_width(), rows.last_width());
        let around = marks.fits(first)
            && marks.fits(last)
            && (marks.tell(first, |column| rows.cell_of_first(column))
                || marks.tell(last, |column| rows.cell_of_last(column)));
        let whole = |line: &Vec<&[u8]>| marks.tell(line.len(), |at| cell(Some(line), at));
        around || rows.between().iter().any(whole)
    })
}

#[cfg(test)]
mod tests {
    use super::super::parse_date;
    use super::super::records::Records;
    use super::*;
    use crate::import::{DateOrder, Decimal, parse_number};

    /// Per record, whether a cell holds rows of four cells whose column `key` is a date; the amount
    /// stands at the other end.
    fn judged(text: &str, key: usize) -> Vec<bool> {
        let mut all = Vec::new();
        let mut records = Records::new(b';', true);
        let mut judge = |record: Record| {
            let is_date = |cell: &[u8]| parse_date(cell, DateOrder::DayFirst).is_some();
            let is_amount = |cell: &[u8]| parse_number(cell, Decimal::Comma).is_some();
            let marks = Marks {
                width: 4,
                date: Some(Mark::new(key, &is_date)),
                amount: Some(Mark::new(3 - key, &is_amount)),
            };
            all.push(has_rows_inside(&record, b';', &marks));
        };
        records.feed(text.as_bytes(), &mut judge);
        records.finish(&mut judge);
        all
    }

    #[test]
    fn neighbours_far_rows_and_other_line_breaks_are_seen() {
        for end in ["\n", "\r\n", "\r"] {
            let lines = |text: &str| text.replace('\n', end);
            let two = "01/02/24;\"1/2 x;a;5\n02/02/24;\"3/4 x;b;6\n";
            assert_eq!(judged(&lines(two), 0), [true]);
            let three = "01/02/24;\"1/2 x;a;5\n03/02/24;c;d;7\n02/02/24;\"3/4 x;b;6\n";
            assert_eq!(judged(&lines(three), 0), [true]);
            let date_last = "\"1/2 x;a;5;01/02/24\n\"3/4 x;b;6;02/02/24\n";
            assert_eq!(judged(&lines(date_last), 3), [true]);
        }
    }

    #[test]
    fn long_texts_of_one_cell_are_texts() {
        let address = "01/02/24;\"Calle 1\nPiso 2; B\n5000 Córdoba\";b;6\n";
        assert_eq!(judged(address, 0), [false]);
        let dates = "01/02/24;a;b;\"cuotas:\n01/03/24; 5\n01/04/24; 5\"\n";
        assert_eq!(judged(dates, 0), [false]);
        assert_eq!(judged("01/02/24;a;b;6\n", 0), [false]);
    }

    #[test]
    fn rows_that_would_be_rejected_are_seen_too() {
        let undated = "01/02/24;\"1/2 x;a;5\ns/f;\"3/4 x;b;6\n";
        assert_eq!(judged(undated, 0), [true]);
        let between = "01/02/24;\"1/2 x;a\ns/f;c;d;7\n02/02/24;\"3/4 x;b;6\n";
        assert_eq!(judged(between, 0), [true]);
        let wide = "01/02/24;\"1/2 x; y;a;5\n02/02/24;\"3/4 x; y;b;6\n";
        assert_eq!(judged(wide, 0), [true]);
        let short = "01/02/24;\"1/2 x;a\n02/02/24;\"3/4 x;b;6\n";
        assert_eq!(judged(short, 0), [true]);
    }
}
