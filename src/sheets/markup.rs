//! Tables in HTML, and in the XML that Excel wrote in 2003: what many systems call `.xls`.
//!
//! A table is read as a browser would show it: `colspan` and `rowspan` leave the further places
//! empty, end tags may be missing, tables may stand in cells of others.

use super::table::{Fault, Table};
use super::{Error, LARGEST_FILE};
use calamine::{Data, DataType};
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use std::borrow::Cow;

/// How far into a file its charset is looked for, in bytes.
const HEAD: usize = 4096;
/// Places that one cell may span.
const WIDEST: u32 = 1 << 14;

/// Tables with their names, in the order in which they begin; the names are empty in HTML.
pub fn tables(bytes: &[u8]) -> Result<Vec<(String, Table)>, Error> {
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(Error::TooLarge);
    }
    let text = decoded(bytes);
    let mut page = Page::default();
    for piece in pieces(&text) {
        match piece {
            Piece::Text(text) => page.text(text),
            Piece::Tag(tag) => page.tag(&tag)?,
        }
    }
    page.finish()
}

fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    let head = &bytes[..bytes.len().min(HEAD)];
    let encoding = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        // What is valid UTF-8 is UTF-8, whatever it says.
        None if std::str::from_utf8(bytes).is_ok() => UTF_8,
        None => told(head)
            .filter(|&said| said != UTF_8)
            .unwrap_or(WINDOWS_1252),
    };
    encoding.decode(bytes).0
}

/// `charset=…` of a page, `encoding="…"` of an XML.
fn told(head: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    ["charset=", "encoding="].into_iter().find_map(|word| {
        let (_, after) = head.split_once(word)?;
        let label = after.trim_start_matches(['"', '\'']);
        let end = label.find(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c)));
        Encoding::for_label(&label.as_bytes()[..end.unwrap_or(label.len())])
    })
}

enum Piece<'a> {
    Text(&'a str),
    Tag(Tag<'a>),
}

struct Tag<'a> {
    /// Without the prefix of its name space.
    name: &'a str,
    ends: bool,
    attributes: &'a str,
}

impl Tag<'_> {
    fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// The value of an attribute, whatever the prefix of its name.
    fn attribute(&self, name: &str) -> Option<&str> {
        let mut rest = self.attributes;
        while let Some((before, after)) = rest.split_once('=') {
            let key = before.trim().rsplit([' ', '\n', '\t', '\r', ':']).next();
            let after = after.trim_start();
            let (value, then) = match after.chars().next() {
                Some(quote @ ('"' | '\'')) => after[1..].split_once(quote)?,
                _ => after.split_at(after.find(char::is_whitespace).unwrap_or(after.len())),
            };
            if key.is_some_and(|key| key.eq_ignore_ascii_case(name)) {
                return Some(value);
            }
            rest = then;
        }
        None
    }

    fn number(&self, name: &str) -> Option<u32> {
        self.attribute(name)?.trim().parse().ok()
    }
}

/// Tags and what stands between them; comments, scripts and styles left out.
fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            if rest.is_empty() {
                return None;
            }
            let Some(after) = rest.strip_prefix('<') else {
                let (before, tag) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
                rest = tag;
                return Some(Piece::Text(before));
            };
            if let Some(comment) = after.strip_prefix("!--") {
                rest = comment.split_once("-->").map_or("", |(_, after)| after);
                continue;
            }
            let (inside, then) = after.split_at(end_of_tag(after));
            rest = then.strip_prefix('>').unwrap_or(then);
            let (ends, inside) = match inside.strip_prefix('/') {
                Some(inside) => (true, inside),
                None => (false, inside),
            };
            let end = inside.find(|c: char| c.is_whitespace() || c == '/');
            let (name, attributes) = inside.split_at(end.unwrap_or(inside.len()));
            let name = name.rsplit(':').next().unwrap_or(name);
            let tag = Tag {
                name,
                ends,
                attributes: attributes.trim_end_matches('/'),
            };
            if !ends && (tag.is("style") || tag.is("script")) {
                let close = format!("</{name}");
                rest = rest.find(&close).map_or("", |at| &rest[at..]);
            }
            return Some(Piece::Tag(tag));
        }
    })
}

/// Where a tag ends: at the first `>` outside quotation marks.
fn end_of_tag(tag: &str) -> usize {
    let mut quote = None;
    let end = tag.bytes().position(|byte| {
        match (quote, byte) {
            (None, b'>') => return true,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
        false
    });
    end.unwrap_or(tag.len())
}

#[derive(Default)]
struct Page {
    /// Of the worksheet.
    name: String,
    /// Tables that have begun and not ended, by place among all.
    open: Vec<usize>,
    all: Vec<Grid>,
}

/// A table in the making.
#[derive(Default)]
struct Grid {
    name: String,
    table: Table,
    /// Rows that have begun.
    rows: u32,
    column: u32,
    cell: Option<Open>,
    /// Per column, the further rows that a cell above takes up.
    taken: Vec<u32>,
}

/// A cell that has not ended.
struct Open {
    text: String,
    kind: String,
    wide: u32,
    high: u32,
}

impl Page {
    fn text(&mut self, text: &str) {
        let grid = self.open.last().and_then(|&at| self.all.get_mut(at));
        if let Some(cell) = grid.and_then(|grid| grid.cell.as_mut()) {
            cell.text.push_str(text);
        }
    }

    fn tag(&mut self, tag: &Tag) -> Result<(), Error> {
        if tag.is("worksheet") && !tag.ends {
            let name = tag.attribute("name").unwrap_or_default();
            self.name = html_escape::decode_html_entities(name).into_owned();
        } else if tag.is("table") {
            if tag.ends {
                return self.open.pop().map_or(Ok(()), |at| self.all[at].end_cell());
            }
            self.open.push(self.all.len());
            self.all.push(Grid {
                name: self.name.clone(),
                ..Grid::default()
            });
        } else if let Some(grid) = self.open.last().and_then(|&at| self.all.get_mut(at)) {
            grid.tag(tag)?;
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Vec<(String, Table)>, Error> {
        for grid in &mut self.all {
            grid.end_cell()?;
        }
        Ok((self.all.into_iter())
            .map(|grid| (grid.name, grid.table))
            .collect())
    }
}

impl Grid {
    fn tag(&mut self, tag: &Tag) -> Result<(), Error> {
        if tag.is("tr") || tag.is("row") {
            self.end_cell()?;
            if !tag.ends {
                // Counted from 1, and only where rows were left out.
                let index = tag.number("index").filter(|&index| index > self.rows);
                self.rows = index.unwrap_or(self.rows + 1);
                self.column = 0;
            }
        } else if tag.is("td") || tag.is("th") || tag.is("cell") {
            self.end_cell()?;
            if !tag.ends {
                let index = tag.number("index").filter(|&index| index > self.column);
                self.column = index.map_or(self.column, |index| index - 1);
                self.cell = Some(Open {
                    text: String::new(),
                    kind: String::new(),
                    wide: (tag.number("colspan"))
                        .or(tag.number("mergeacross").map(|more| more.saturating_add(1)))
                        .unwrap_or(1),
                    high: (tag.number("rowspan"))
                        .or(tag.number("mergedown").map(|more| more.saturating_add(1)))
                        .unwrap_or(1),
                });
            }
        } else if let Some(cell) = &mut self.cell {
            if tag.is("data") && !tag.ends {
                cell.kind = tag.attribute("type").unwrap_or_default().to_owned();
            } else if tag.is("br") || tag.is("p") || tag.is("div") {
                cell.text.push(' ');
            }
        }
        Ok(())
    }

    /// Puts the cell that has ended into the next free place of its row.
    fn end_cell(&mut self) -> Result<(), Error> {
        let Some(cell) = self.cell.take() else {
            return Ok(());
        };
        let row = self.rows.saturating_sub(1);
        let is_taken = |taken: &[u32], column: u32| {
            (taken.get(column as usize)).is_some_and(|&until| until > row)
        };
        while is_taken(&self.taken, self.column) {
            self.column += 1;
        }
        let at = (row, self.column);
        let wide = cell.wide.clamp(1, WIDEST);
        if cell.high > 1 {
            let end = (self.column + wide) as usize;
            self.taken.resize(self.taken.len().max(end), 0);
            self.taken[self.column as usize..end].fill(row.saturating_add(cell.high));
        }
        self.column += wide;
        (self.table.push(at, &cell.value())).map_err(|fault| match fault {
            Fault::TooLarge => Error::TooLarge,
            Fault::Disorder => Error::Broken("cells out of order".to_owned()),
        })
    }
}

impl Open {
    fn value(&self) -> Data {
        let text = html_escape::decode_html_entities(&self.text);
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let text = Data::String(text);
        match self.kind.as_str() {
            "Number" => text.as_f64().map_or(text, Data::Float),
            "DateTime" => Data::DateTimeIso(text.get_string().unwrap_or_default().to_owned()),
            _ => text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::table::LONGEST_TEXT;
    use super::*;

    fn texts(bytes: &[u8]) -> Vec<(String, String)> {
        let tables = tables(bytes).expect("tables").into_iter();
        tables
            .map(|(name, table)| (name, table.finish(LONGEST_TEXT).expect("short").text))
            .collect()
    }

    fn text(html: &str) -> String {
        texts(html.as_bytes()).remove(0).1
    }

    #[test]
    fn a_page_that_a_system_calls_xls() {
        let html = "<html><head><meta charset=utf-8><style>td > b { x: '<td>' }</style></head>\n\
            <!-- <table><tr><td>no</td></tr></table> --><body><TABLE border=1>\n\
            <tr><th>Fecha</th><th>Cliente</th><th title='a > b'>Importe</th></tr>\n\
            <tr><td>02/01/2024</td><td>Pe&ntilde;a &amp; C&iacute;a<br>Sur</td>\n  <td>$&nbsp;1.234,50 </td></tr>\n\
            <tr><td>03/01/2024<td>Ana<td>(10,00)\n</table></body></html>";
        assert_eq!(
            text(html),
            "Fecha\tCliente\tImporte\n02/01/2024\tPeña & Cía Sur\t$ 1.234,50\n03/01/2024\tAna\t(10,00)\n"
        );
    }

    #[test]
    fn cells_that_span_leave_their_further_places_empty() {
        let html = "<table><tr><td colspan=2>Ventas</td><td>c</td></tr>\
            <tr><td rowspan=\"2\">a</td><td>b</td><td>1</td></tr><tr><td>d</td><td>2</td></tr></table>";
        assert_eq!(text(html), "Ventas\t\tc\na\tb\t1\n\td\t2\n");
    }

    #[test]
    fn a_table_in_a_cell_is_a_table_of_its_own() {
        let html = "<table><tr><td>Informe<table><tr><td>a</td></tr></table>fin</td></tr></table>";
        let found = texts(html.as_bytes());
        let tables: Vec<&str> = found.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(tables, ["Informefin\n", "a\n"]);
    }

    #[test]
    fn the_xml_of_2003_keeps_numbers_dates_and_left_out_places() {
        let xml = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>\n\
            <Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:x\">\n\
            <Worksheet ss:Name=\"Ventas &amp; m&#225;s\"><Table>\n\
            <Row><Cell><Data ss:Type=\"String\">Fecha</Data></Cell><Cell ss:Index=\"3\"><Data ss:Type=\"String\">Importe</Data></Cell></Row>\n\
            <Row ss:Index=\"3\"><Cell><Data ss:Type=\"DateTime\">2024-01-13T00:00:00.000</Data></Cell>\
            <Cell/><Cell><Data ss:Type=\"Number\">1234.5</Data></Cell></Row>\n\
            </Table></Worksheet></Workbook>";
        let expected = "Fecha\t\tImporte\n\n2024-01-13\t\t1234.5\n";
        assert_eq!(
            texts(xml.as_bytes()),
            [("Ventas & más".to_owned(), expected.to_owned())]
        );
    }

    #[test]
    fn pages_of_windows_are_decoded() {
        let said = b"<meta content='text/html; charset=iso-8859-1'><table><tr><td>Pe\xF1a</table>";
        let silent = b"<table><tr><td>Pe\xF1a</table>";
        let lying = "<meta charset=iso-8859-1><table><tr><td>Peña</table>".as_bytes();
        for page in [&said[..], silent, lying] {
            assert_eq!(texts(page)[0].1, "Peña\n");
        }
    }

    #[test]
    fn what_is_broken_off_or_made_to_hurt_ends() {
        for html in [
            "<table><tr><td>a",
            "<table><tr><td",
            "<",
            "</table></table>",
            "<td>a</td>",
            "<table><td colspan=4000000000>a<td>b",
            "<table><tr><td rowspan=4000000000 colspan=9999>a",
            "<table><row index=4294967295><cell index=4294967295>a",
            "<style><table>",
        ] {
            let _ = tables(html.as_bytes());
        }
    }
}
