//! Which record names the columns, and what they are called.

use super::records::Record;
use super::shape::is_date;
use super::{Encoding, guess, number};
use std::collections::HashMap;

/// Records among which the header is looked for.
pub const LOOK: usize = 30;
/// Names are short, and stand among the first columns.
const NAME: usize = 60;
const COLUMNS: usize = 256;

/// What a record looks like, as to its being the header.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    used: usize,
    known: u64,
    /// A row of data holds at least one number or date; a header names things.
    data: bool,
    /// Dates are data for sure; "2024" may be a heading among others.
    dated: bool,
}

impl Look {
    pub fn at(record: &Record, encoding: Encoding) -> Look {
        let is_number = |cell| number::says(cell) != number::Says::NoNumber;
        Look {
            used: record.cells().filter(|cell| !cell.is_empty()).count(),
            known: known(record, encoding),
            data: record.cells().any(|cell| is_number(cell) || is_date(cell)),
            dated: record.cells().any(is_date),
        }
    }

    /// Two headings that real systems use are no chance.
    fn is_known(&self) -> bool {
        self.known > 1 && !self.dated && (!self.data || self.known * 2 > self.used as u64)
    }
}

/// Whether there is a header among the first records, and where the rows begin, right below it. It is
/// the record with most known headings, best with data below it; else the first that is wide enough,
/// unless it is data itself.
pub fn place(looks: &[Look], width: usize) -> (bool, usize) {
    let followed = |at: usize| looks.get(at + 1).is_some_and(|next| next.data);
    let known = (looks.iter().enumerate())
        .filter(|(_, look)| look.is_known())
        .max_by_key(|&(at, look)| (look.known * 2 + u64::from(followed(at)), usize::MAX - at));
    if let Some((at, _)) = known {
        return (true, at + 1);
    }
    let wide = looks.iter().position(|look| look.used * 2 > width);
    let at = wide.unwrap_or(0);
    match looks.get(at) {
        Some(look) if !look.data => (true, at + 1),
        _ => (false, at),
    }
}

/// How many cells are headings that real systems use.
pub fn known(record: &Record, encoding: Encoding) -> u64 {
    let is_known = |cell: &[u8]| {
        // Hardly a heading has digits; one with another delimiter in it is several.
        let strange = |byte: &u8| matches!(byte, b';' | b'|' | b'\t' | b'0'..=b'9');
        (1..=NAME).contains(&cell.len())
            && !cell.iter().any(strange)
            && guess::is_known_heading(&encoding.text(cell))
    };
    if record.len() < 2 {
        return 0;
    }
    let cells = record.cells().take(COLUMNS);
    cells.filter(|cell| is_known(cell)).count() as u64
}

/// The names in a header, each different.
pub fn names(record: &Record, encoding: Encoding) -> Vec<String> {
    distinct(record.cells().map(|cell| name(&encoding.text(cell))))
}

/// Whether the record is the header again.
pub fn is_again(record: &Record, header: &[String], encoding: Encoding) -> bool {
    let first = name(&encoding.text(record.cell(0)));
    let begins = first.is_empty() || header.first() == Some(&first);
    begins && record.len() == header.len() && names(record, encoding) == header
}

/// As a person reads it: in one line, without signs that can't be seen.
fn name(cell: &str) -> String {
    let unseen = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{ad}' | '\u{feff}');
    let seen: String = cell.chars().filter(|&c| !unseen(c)).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Empty names become `#1`, repeated ones get `(2)`: a name must stand for one column.
pub fn distinct(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    // Per name, the number that the next copy gets.
    let mut seen: HashMap<String, u32> = HashMap::new();
    for (i, name) in names.enumerate() {
        let base = if name.is_empty() {
            format!("#{}", i + 1)
        } else {
            name
        };
        let mut name = base.clone();
        while seen.contains_key(&name) {
            let copy = seen.entry(base.clone()).or_insert(1);
            *copy += 1;
            name = format!("{base} ({copy})");
        }
        seen.insert(name.clone(), 1);
        all.push(name);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::super::shape::Reading;
    use super::*;

    /// Whether there is a header, and the line of the first row, from 1.
    fn placed(text: &str, width: usize) -> (bool, usize) {
        let reading = Reading {
            delimiter: b';',
            quoting: true,
        };
        let mut looks = Vec::new();
        reading.each(text.as_bytes(), LOOK, |record| {
            looks.push(Look::at(record, Encoding::Utf8));
        });
        let (header, rows) = place(&looks, width);
        (header, rows + 1)
    }

    #[test]
    fn known_headings_win_over_titles_and_groups() {
        let titles =
            "Ventas;por;sucursal\nDesde;Hasta;Moneda\nFecha;Cliente;Importe\n01/02/24;a;1\n";
        assert_eq!(placed(titles, 3), (true, 4));
        let groups = "Datos;Datos;Montos;Montos\nFecha;Cliente;Neto;Importe\n01/02/24;a;1;2\n";
        assert_eq!(placed(groups, 4), (true, 3));
        let years = "Cliente;Fecha;Importe;2023;2024\nana;01/02/24;1;2;3\n";
        assert_eq!(placed(years, 5), (true, 2));
    }

    #[test]
    fn unknown_headings_are_the_first_wide_row_without_data() {
        let text = "Informe;;\nDía;Quién;Cuánto\n01/02/24;a;1\n";
        assert_eq!(placed(text, 3), (true, 3));
        assert_eq!(placed("01/02/24;a;1\n02/02/24;b;2\n", 3), (false, 1));
        // Words that are headings elsewhere.
        assert_eq!(placed("01/02/24;total;cliente\n", 3), (false, 1));
    }

    #[test]
    fn names_are_clean_and_each_stands_for_one_column() {
        let written = [
            "\u{feff}Fecha ",
            "total",
            "total",
            "",
            "Razón\r\n social",
            "total (2)",
        ];
        let read = distinct(written.into_iter().map(name));
        let expected = [
            "Fecha",
            "total",
            "total (2)",
            "#4",
            "Razón social",
            "total (2) (2)",
        ];
        assert_eq!(read, expected);
        let many = distinct((0..4096).map(|_| "x".to_string()));
        assert_eq!(many.last().map(String::as_str), Some("x (4096)"));
    }
}
