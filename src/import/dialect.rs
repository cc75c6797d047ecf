//! Which sign separates the cells, and where the header is.

use super::error::Error;
use super::number::{self, Says};
use super::records::Records;
use super::{Encoding, date};
use serde::{Deserialize, Serialize};

/// How the file is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dialect {
    pub delimiter: u8,
    pub encoding: Encoding,
    /// Records before the first row of data: title rows and the header.
    pub skip: u32,
    /// Names of the columns, each different; `#3` where the file has none.
    pub header: Vec<String>,
}

/// The ones tried, in order of preference where two fit equally.
pub const DELIMITERS: [u8; 4] = [b';', b',', b'\t', b'|'];

/// Records looked at.
const LOOK: usize = 200;

type Table = Vec<Vec<Vec<u8>>>;

/// Decides by the number of cells: the delimiter under which most records, and the header among
/// them, have the same number of cells. A decimal comma splits rows but not their header, so it
/// can't win over the true delimiter.
pub fn detect(head: &[u8], encoding: Encoding, chosen: Option<u8>) -> Result<Dialect, Error> {
    let tried: Vec<u8> = chosen.map_or(DELIMITERS.into(), |delimiter| vec![delimiter]);
    let best = tried
        .into_iter()
        .map(|delimiter| (delimiter, table(head, delimiter)))
        .map(|(delimiter, table)| (fit(&table), delimiter, table))
        .reduce(|best, next| if next.0 > best.0 { next } else { best });
    let Some(((_, width), delimiter, table)) = best else {
        return Err(Error::OneColumn);
    };
    if width < 2 {
        return Err(Error::OneColumn);
    }
    let title_rows = table
        .iter()
        .position(|row| used(row) * 2 > width)
        .unwrap_or(0);
    let (skip, header) = match table.get(title_rows) {
        Some(row) if !looks_like_data(row) => {
            let names = row
                .iter()
                .map(|cell| encoding.text(cell).trim().to_string());
            (title_rows + 1, distinct(names.collect()))
        }
        _ => (title_rows, distinct(vec![String::new(); width])),
    };
    if table.len() <= skip {
        return Err(Error::OnlyHeader);
    }
    Ok(Dialect {
        delimiter,
        encoding,
        skip: skip as u32,
        header,
    })
}

fn table(head: &[u8], delimiter: u8) -> Table {
    let mut table = Table::new();
    let mut records = Records::new(delimiter);
    records.feed(head, |record| {
        if table.len() < LOOK && !record.is_blank() {
            table.push(record.cells().map(<[u8]>::to_vec).collect());
        }
    });
    records.finish(|record| {
        // The last record of a piece may be cut; it counts only when there is nothing else.
        if table.len() < 2 && !record.is_blank() {
            table.push(record.cells().map(<[u8]>::to_vec).collect());
        }
    });
    table
}

/// Share of the records (in percent) that have the commonest number of cells, and that number.
fn fit(table: &Table) -> (usize, usize) {
    let widths: Vec<usize> = table.iter().map(Vec::len).collect();
    let count = |width: usize| widths.iter().filter(|&&other| other == width).count();
    let Some(width) = widths
        .iter()
        .copied()
        .max_by_key(|&width| (count(width), width))
    else {
        return (0, 0);
    };
    if width < 2 {
        return (0, width);
    }
    // The header is the first row at least as wide as most; rows split by a decimal comma are
    // wider than theirs.
    let header = widths.iter().position(|&other| other == width);
    let agreed = 100 * count(width) / widths.len();
    let early =
        header.is_some_and(|at| at <= widths.len() / 2 && widths[..at].iter().all(|&w| w <= 2));
    (if early { 100 + agreed } else { agreed / 2 }, width)
}

fn used(row: &[Vec<u8>]) -> usize {
    row.iter().filter(|cell| !cell.is_empty()).count()
}

/// A header names things; a row of data holds at least one number or date.
fn looks_like_data(row: &[Vec<u8>]) -> bool {
    row.iter()
        .any(|cell| date::says(cell) != date::Says::NoDate || number::says(cell) != Says::NoNumber)
}

/// Empty names become `#1`, repeated ones get `(2)`: a name must stand for one column.
fn distinct(names: Vec<String>) -> Vec<String> {
    let mut seen: Vec<String> = Vec::new();
    for (i, name) in names.into_iter().enumerate() {
        let base = if name.is_empty() {
            format!("#{}", i + 1)
        } else {
            name
        };
        let mut name = base.clone();
        let mut copy = 2;
        while seen.contains(&name) {
            name = format!("{base} ({copy})");
            copy += 1;
        }
        seen.push(name);
    }
    seen
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Dialect {
        detect(text.as_bytes(), Encoding::Utf8, None).unwrap_or_else(|e| panic!("{e}: {text}"))
    }

    #[test]
    fn decimal_commas_do_not_fool_it() {
        let dialect = of("fecha;cliente;importe\n01/02/24;ana;12,50\n02/02/24;beto;7,25\n");
        assert_eq!((dialect.delimiter, dialect.header.len()), (b';', 3));
        let dialect = of("fecha;importe\n01/02/24;12,50\n02/02/24;7,25\n03/02/24;1,00\n");
        assert_eq!((dialect.delimiter, dialect.header.len()), (b';', 2));
    }

    #[test]
    fn the_four_delimiters() {
        for delimiter in DELIMITERS {
            let text = "fecha;cliente;importe\n2024-01-02;a;1\n2024-01-03;b;2\n"
                .replace(';', &char::from(delimiter).to_string());
            assert_eq!(of(&text).delimiter, delimiter);
        }
    }

    #[test]
    fn title_rows_and_missing_headers() {
        let dialect =
            of("Ventas 2024\n\nDistribuidora;;\nfecha;cliente;importe\n01/02/24;ana;12\n");
        assert_eq!((dialect.skip, dialect.header[0].as_str()), (3, "fecha"));
        let dialect = of("01/02/24;ana;12,5\n02/02/24;beto;3\n");
        assert_eq!(
            (dialect.skip, dialect.header),
            (0, vec!["#1".into(), "#2".into(), "#3".into()])
        );
    }

    #[test]
    fn repeated_and_empty_names_are_told_apart() {
        let dialect = of("fecha,total,total,\n2024-01-02,1,2,\n");
        assert_eq!(dialect.header, ["fecha", "total", "total (2)", "#4"]);
    }

    #[test]
    fn what_is_no_table() {
        let error = |text: &str| detect(text.as_bytes(), Encoding::Utf8, None).err();
        assert_eq!(error("hola\nmundo\n"), Some(Error::OneColumn));
        assert_eq!(error("fecha;cliente;importe\n"), Some(Error::OnlyHeader));
        assert_eq!(error("fecha;cliente;importe"), Some(Error::OnlyHeader));
    }
}
