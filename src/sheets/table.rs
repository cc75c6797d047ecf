//! The text of a sheet in the making.

use super::{DELIMITER, Error, cell};
use calamine::DataType;

/// All the texts of a book together, in bytes.
pub const LONGEST_TEXT: usize = 400 << 20;

/// What xlsx allows; beyond is no sheet that a spreadsheet made.
const ROWS: u32 = 1 << 20;
const COLUMNS: u32 = 1 << 14;

/// Takes cells row by row, left to right.
#[derive(Debug, Default)]
pub struct Table {
    /// Each row up to its last cell.
    text: String,
    row: u32,
    /// Cells of the present row.
    width: u32,
    /// Rows that hold something.
    rows: u32,
    columns: u32,
    /// Cells of all rows.
    cells: u64,
}

/// A sheet as text; without a line where nothing is in it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Text {
    pub text: String,
    pub rows: u32,
    pub columns: u32,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Fault {
    /// The cell stands before one that was there already.
    Disorder,
    TooLarge,
}

const TAB: char = DELIMITER as char;

impl Table {
    /// Adds a cell by row and column, from 0. One of nothing but blanks does not count.
    pub fn push<T: DataType>(&mut self, at: (u32, u32), cell: &T) -> Result<(), Fault> {
        let (row, column) = at;
        if row >= ROWS || column >= COLUMNS || self.text.len() > LONGEST_TEXT {
            return Err(Fault::TooLarge);
        }
        let before = self.text.len();
        let width = if row == self.row { self.width } else { 0 };
        if row < self.row || column < width {
            return Err(Fault::Disorder);
        }
        repeat(&mut self.text, '\n', row - self.row);
        repeat(&mut self.text, TAB, column - width + u32::from(width > 0));
        let start = self.text.len();
        cell::write(&mut self.text, cell);
        if self.text[start..].trim().is_empty() {
            self.text.truncate(before);
            return Ok(());
        }
        if self.text[start..].contains('"') {
            let quoted = format!("\"{}\"", self.text[start..].replace('"', "\"\""));
            self.text.truncate(start);
            self.text.push_str(&quoted);
        }
        self.row = row;
        self.width = column + 1;
        self.rows += u32::from(width == 0);
        self.columns = self.columns.max(self.width);
        self.cells += u64::from(self.width - width);
        Ok(())
    }

    /// Rows that hold something.
    pub fn rows(&self) -> u32 {
        self.rows
    }

    /// With all rows that hold something of one width, so that no sign but the delimiter splits
    /// them into equal numbers of cells.
    pub fn finish(self, most: usize) -> Result<Text, Error> {
        let (rows, columns) = (self.rows, self.columns);
        let missing = u64::from(rows) * u64::from(columns) - self.cells;
        if self.text.len() as u64 + missing > most as u64 {
            return Err(Error::TooLarge);
        }
        if rows == 0 {
            return Ok(Text::default());
        }
        let mut text = String::with_capacity(self.text.len() + missing as usize + 1);
        for line in self.text.split('\n') {
            text.push_str(line);
            if !line.is_empty() {
                let tabs = line.bytes().filter(|&byte| byte == DELIMITER).count() as u32;
                repeat(&mut text, TAB, columns - 1 - tabs);
            }
            text.push('\n');
        }
        Ok(Text {
            text,
            rows,
            columns,
        })
    }
}

fn repeat(text: &mut String, sign: char, times: u32) {
    text.extend(std::iter::repeat_n(sign, times as usize));
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::Data;

    fn table(cells: &[(u32, u32, &str)]) -> Result<Table, Fault> {
        let mut table = Table::default();
        for &(row, column, text) in cells {
            table.push((row, column), &Data::String(text.into()))?;
        }
        Ok(table)
    }

    fn text(cells: &[(u32, u32, &str)]) -> String {
        let table = table(cells).expect("cells in their order");
        table.finish(LONGEST_TEXT).expect("a short text").text
    }

    #[test]
    fn line_n_is_row_n_and_all_are_of_one_width() {
        let cells = [(2, 0, "Ventas"), (4, 1, "a"), (4, 3, "b"), (5, 0, "c")];
        assert_eq!(text(&cells), "\n\nVentas\t\t\t\n\n\ta\t\tb\nc\t\t\t\n");
    }

    #[test]
    fn blanks_make_no_row_and_no_column() {
        assert_eq!(
            text(&[(0, 0, "a"), (0, 5, " "), (7, 0, "\n"), (7, 1, "b")]),
            format!("a\t\n{}\tb\n", "\n".repeat(6))
        );
        assert_eq!(text(&[(3, 3, "")]), "");
    }

    #[test]
    fn quotation_marks_are_doubled() {
        assert_eq!(
            text(&[(0, 0, "tubo 1/2\""), (0, 1, "b")]),
            "\"tubo 1/2\"\"\"\tb\n"
        );
    }

    #[test]
    fn cells_out_of_order_are_told() {
        for second in [(0, 1), (1, 0), (1, 1)] {
            let cells = [(1, 1, "a"), (second.0, second.1, "b")];
            assert_eq!(table(&cells).err(), Some(Fault::Disorder));
        }
    }

    #[test]
    fn one_cell_far_away_does_not_make_a_monster() {
        let mut cells = vec![(0, 16_000, "x")];
        cells.extend((1..30_000).map(|row| (row, 0, "y")));
        let table = table(&cells).expect("cells in their order");
        assert_eq!(table.finish(LONGEST_TEXT).err(), Some(Error::TooLarge));
    }
}
