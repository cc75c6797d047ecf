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

    fn cell_of_first(&self, column: usize) -> &'a [u8] {
        let inside = column.checked_sub(self.column);
        inside.map_or_else(
            || self.record.cell(column),
            |at| cell(self.lines.first(), at),
        )
    }

    fn cell_of_last(&self, column: usize) -> &'a [u8] {
        let inside = self.lines.last().map_or(0, Vec::len);
        match column.checked_sub(inside) {
            None => cell(self.lines.last(), column),
            Some(behind) => self.record.cell(self.column + 1 + behind),
        }
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

/// Whether some cell holds rows `width` cells wide for which `fits` says yes of the cell in column
/// `key`.
pub fn has_rows_inside(
    record: &Record,
    delimiter: u8,
    width: usize,
    key: usize,
    fits: impl Fn(&[u8]) -> bool,
) -> bool {
    if width < 2 {
        return false;
    }
    let rows = (0..record.len()).filter_map(|column| Rows::inside(record, column, delimiter));
    rows.into_iter().any(|rows| {
        let around = rows.first_width() == width
            && rows.last_width() == width
            && fits(rows.cell_of_first(key))
            && fits(rows.cell_of_last(key));
        let whole = |line: &Vec<&[u8]>| line.len() == width && fits(cell(Some(line), key));
        around || rows.between().iter().any(whole)
    })
}

#[cfg(test)]
mod tests {
    use super::super::parse_date;
    use super::super::records::Records;
    use super::*;
    use crate::import::DateOrder;

    /// Per record, whether a cell holds rows of four cells whose column `key` is a date.
    fn judged(text: &str, key: usize) -> Vec<bool> {
        let mut all = Vec::new();
        let mut records = Records::new(b';', true);
        let mut judge = |record: Record| {
            let is_date = |cell: &[u8]| parse_date(cell, DateOrder::DayFirst).is_some();
            all.push(has_rows_inside(&record, b';', 4, key, is_date));
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
}
