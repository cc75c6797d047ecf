//! How a file is written: which sign separates the cells, what quotation marks mean, where the header
//! is.

use super::error::Error;
use super::header::{self, Look};
use super::records::{Record, Records, is_break};
use super::shape::{Reading, Shape};
use super::{Choices, Encoding};
use serde::{Deserialize, Serialize};

/// How the file is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dialect {
    pub delimiter: u8,
    /// Cells may be quoted. In some files a quotation mark only means inches.
    pub quoting: bool,
    pub encoding: Encoding,
    /// Records before the first row of data: title rows and the header.
    pub skip: u32,
    /// Names of the columns, each different; `#3` where the file has none.
    pub header: Vec<String>,
}

/// The ones tried, in order of preference where two fit equally.
pub const DELIMITERS: [u8; 4] = [b';', b',', b'\t', b'|'];

/// Columns; more are no table of sales.
const WIDEST: usize = 4096;

impl Dialect {
    pub(super) fn records(&self) -> Records {
        Records::new(self.delimiter, self.quoting)
    }

    /// The header again, further down: a printed report repeats it on each page.
    pub(super) fn is_header(&self, record: &Record) -> bool {
        header::is_again(record, &self.header, self.encoding)
    }
}

/// Decides by evidence over the first records of the text what the user has not chosen.
pub fn detect(text: &[u8], encoding: Encoding, choices: &Choices) -> Result<Dialect, Error> {
    let declared = declared(text);
    let first = usize::from(declared.is_some());
    let below = match declared {
        Some(_) => text.iter().position(is_break).unwrap_or(text.len()),
        None => 0,
    };
    let told = choices.delimiter.or(declared);
    let (reading, shape) = best_reading(&text[below..], encoding, told, choices.quoting)?;
    if shape.width > WIDEST {
        return Err(Error::TooWide);
    }
    let mut looks = Vec::new();
    // One more, to see that a row follows.
    reading.each(text, first + header::LOOK + 1, |record| {
        looks.push(Look::at(record, encoding));
    });
    let (named, rows) = header::place(looks.get(first..).unwrap_or_default(), shape.width);
    let skip = first + rows;
    if looks.len() <= skip {
        return Err(Error::OnlyHeader);
    }
    let mut names = header::distinct(std::iter::repeat_n(String::new(), shape.width));
    if named {
        // The header is the last record before the rows.
        reading.each(text, skip, |record| names = header::names(record, encoding));
    }
    if names.len() > WIDEST {
        return Err(Error::TooWide);
    }
    Ok(Dialect {
        delimiter: reading.delimiter,
        quoting: reading.quoting,
        encoding,
        skip: skip as u32,
        header: names,
    })
}

/// The first records choose the delimiter; about the quotation marks the whole text is heard.
fn best_reading(
    text: &[u8],
    encoding: Encoding,
    told: Option<u8>,
    quoting: Option<bool>,
) -> Result<(Reading, Shape), Error> {
    let delimiters = told.map_or(DELIMITERS.to_vec(), |delimiter| vec![delimiter]);
    let open = quoting.is_none() && text.contains(&b'"');
    let quotings = if open {
        vec![true, false]
    } else {
        vec![quoting.unwrap_or(true)]
    };
    let readings = delimiters.into_iter().flat_map(|delimiter| {
        let with = move |&quoting: &bool| Reading { delimiter, quoting };
        quotings.iter().map(with)
    });
    let best = readings
        .map(|reading| (reading, reading.shape(text, encoding)))
        .reduce(|best, next| {
            if next.1.score > best.1.score {
                next
            } else {
                best
            }
        });
    let Some((mut reading, shape)) = best.filter(|(_, shape)| shape.width > 1) else {
        return Err(Error::OneColumn);
    };
    if told.is_none() && shape.score == 0 {
        return Err(Error::OneColumn);
    }
    if open {
        let [on, off] = [true, false].map(|quoting| {
            let reading = Reading { quoting, ..reading };
            reading.agreement(text, usize::MAX, shape.width, shape.dates)
        });
        reading.quoting = !off.is_better_than(on);
    }
    Ok((reading, shape))
}

/// The delimiter that a first line `sep=;` names: Excel's own, and no row.
fn declared(text: &[u8]) -> Option<u8> {
    let line = text.split(is_break).next()?;
    let line = line.strip_prefix(b"\"").unwrap_or(line);
    match line {
        [s, e, p, b'=', delimiter, rest @ ..]
            if [*s, *e, *p].eq_ignore_ascii_case(b"sep")
                && DELIMITERS.contains(delimiter)
                && rest.iter().all(|byte| b"\" ;,\t".contains(byte)) =>
        {
            Some(*delimiter)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Dialect {
        detect(text.as_bytes(), Encoding::Utf8, &Choices::default())
            .unwrap_or_else(|e| panic!("{e}: {text}"))
    }

    fn error(text: &str) -> Option<Error> {
        detect(text.as_bytes(), Encoding::Utf8, &Choices::default()).err()
    }

    fn is(text: &str, delimiter: char, header: &[&str]) {
        let dialect = of(text);
        let found = (char::from(dialect.delimiter), &dialect.header[..]);
        let header: Vec<String> = header.iter().map(|name| name.to_string()).collect();
        assert_eq!(found, (delimiter, &header[..]), "{text}");
    }

    #[test]
    fn decimal_commas_do_not_fool_it() {
        let three = ["fecha", "cliente", "importe"];
        is(
            "fecha;cliente;importe\n01/02/24;ana;12,50\n02/02/24;beto;7,25\n",
            ';',
            &three,
        );
        let two = ["fecha", "importe"];
        is(
            "fecha;importe\n01/02/24;12,50\n02/02/24;7,25\n03/02/24;1,00\n",
            ';',
            &two,
        );
        is("fecha;importe\n01/02/24;12,50", ';', &two);
        // Titles and a ragged footer, where the amounts agree better than the rows.
        is(
            "Desde;01/02;Hasta\n\nfecha;importe\n01/02/24;12,50\n02/02/24;7,25\nTotal;;;19,75\n",
            ';',
            &two,
        );
        is("01/02/24;ana;12,5\n", ';', &["#1", "#2", "#3"]);
        is(
            "fecha\timporte\n01/02/24\t12,50\n02/02/24\t7,25\n",
            '\t',
            &two,
        );
        is(
            "fecha,importe\n01/02/24,\"12,50\"\n02/02/24,\"7,25\"\n",
            ',',
            &two,
        );
        is(
            "fecha|importe\n01/02/24|1.012,50\n02/02/24|7,25\n",
            '|',
            &two,
        );
    }

    #[test]
    fn signs_inside_every_text_do_not_fool_it() {
        let text =
            "Fecha;Cliente, razón social;Importe\n01/02/24;Pérez, Ana;12\n02/02/24;Gil, Eva;7\n";
        is(text, ';', &["Fecha", "Cliente, razón social", "Importe"]);
        let text = "Fecha,Detalle,Importe\n2024-02-01,a; b; c,12\n2024-02-02,d; e; f,7\n";
        is(text, ',', &["Fecha", "Detalle", "Importe"]);
        let text = "Fecha\tDetalle\tImporte\n2024-02-01\ta | b, c; d\t12,5\n2024-02-02\td | e, f; g\t7,5\n";
        is(text, '\t', &["Fecha", "Detalle", "Importe"]);
        let text = "día;quién\n01/02/24;Pérez, Ana, de Gil\n02/02/24;Gil, Eva, de Paz\n";
        is(text, ';', &["día", "quién"]);
    }

    #[test]
    fn the_line_of_excel_names_the_delimiter_and_is_no_row() {
        for (line, delimiter) in [
            ("sep=;", ';'),
            ("SEP=,", ','),
            ("sep=\t", '\t'),
            ("\"sep=|\"", '|'),
        ] {
            let text = format!("{line}\r\na;b,c\td|e\r\n1;2,3\t4|5\r\n");
            let dialect = of(&text);
            assert_eq!(char::from(dialect.delimiter), delimiter);
            assert_eq!((dialect.skip, dialect.header.len()), (2, 2));
        }
        let dialect = of("sep=;\n01/02/24;ana;12\n");
        assert_eq!((dialect.skip, dialect.header[0].as_str()), (1, "#1"));
        // The user's word counts over the file's.
        let choices = Choices {
            delimiter: Some(b','),
            ..Choices::default()
        };
        let text = b"sep=;\nfecha,importe\n2024-01-02,5\n";
        let dialect = detect(text, Encoding::Utf8, &choices).expect("a table");
        assert_eq!(
            (dialect.delimiter, dialect.header[1].as_str()),
            (b',', "importe")
        );
    }

    #[test]
    fn quotation_marks_mean_what_explains_more_lines() {
        let head = "fecha;producto;cliente;importe\n";
        let row = |product: &str| format!("01/02/24;{product};ana;12\n");
        let quoting = |products: &[&str]| {
            let rows: String = products.iter().map(|product| row(product)).collect();
            of(&format!("{head}{rows}")).quoting
        };
        assert!(quoting(&[
            "pan",
            "\"vino; tinto\"",
            "\"dos\n líneas\"",
            "sal"
        ]));
        assert!(quoting(&["\"pan\"", "\"vino\""]));
        assert!(quoting(&["caño 1/2\" pvc", "pan"]));
        assert!(!quoting(&["\"1/2 pulgada", "pan", "sal"]), "never closed");
        assert!(
            !quoting(&["pan", "\"1/2 pulgada", "\"3/4 pulgada", "sal"]),
            "by the next one"
        );
        assert!(
            !quoting(&["\"1/2 pulgada", "pan", "sal", "\"3/4 pulgada"]),
            "further down"
        );
        let later = [vec!["pan"; 5000], vec!["\"1/2"], vec!["sal"; 5000]].concat();
        assert!(!quoting(&later), "behind the first records");
    }

    #[test]
    fn hostile_texts_have_an_answer_soon() {
        assert_eq!(error(&";".repeat(1 << 16)), Some(Error::OneColumn));
        assert_eq!(error(&"x".repeat(1 << 21)), Some(Error::OneColumn));
        let wide = "a;".repeat(100_000);
        assert_eq!(error(&format!("{wide}\n{wide}\n")), Some(Error::TooWide));
        let narrow = "a;".repeat(WIDEST - 1) + "a\n";
        assert_eq!(of(&(narrow.clone() + &narrow)).header.len(), WIDEST);
        assert_eq!(error(&"\"".repeat(1 << 20)), Some(Error::OneColumn));
        let _ = detect(
            "\"\n;".repeat(1 << 19).as_bytes(),
            Encoding::Utf8,
            &Choices::default(),
        );
        let _ = detect(
            "a;b\n".repeat(1 << 18).as_bytes(),
            Encoding::Utf8,
            &Choices::default(),
        );
    }

    #[test]
    fn one_column_is_no_table() {
        assert_eq!(error("importe\n10,5\n20,7\n"), Some(Error::OneColumn));
        assert_eq!(error("10,5\n20,7\n"), Some(Error::OneColumn));
        assert_eq!(
            error("Estimados:\nadjunto el archivo, gracias.\nSaludos\n"),
            Some(Error::OneColumn)
        );
    }

    #[test]
    fn every_line_break_will_do() {
        for end in ["\n", "\r\n", "\r"] {
            let text =
                "Ventas 2024\n\nfecha;cliente;importe\n01/02/24;ana;12,5\n".replace('\n', end);
            let dialect = of(&text);
            assert_eq!((dialect.skip, dialect.header.len()), (2, 3));
        }
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
        assert_eq!(error("hola\nmundo\n"), Some(Error::OneColumn));
        assert_eq!(error("fecha;cliente;importe\n"), Some(Error::OnlyHeader));
        assert_eq!(error("fecha;cliente;importe"), Some(Error::OnlyHeader));
    }
}
