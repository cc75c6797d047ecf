//! From a stream of text to records, by `csv-core`: quotes, doubled quotes and line breaks inside
//! quotes may lie across the pieces in which the text comes. `\n`, `\r\n` and `\r` end a line.

use super::quotation::Quotation;
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

/// One record of the file; cells are still bytes.
#[derive(Clone, Copy, Debug)]
pub struct Record<'a> {
    /// Line of the file on which it begins, from 1.
    pub line: u64,
    bytes: &'a [u8],
    ends: &'a [usize],
    /// Given up on: longer than [`LONGEST`] or wider than [`WIDEST`].
    open: bool,
    /// Some quotation mark quotes nothing.
    torn: bool,
    quoting: bool,
}

/// No row is as long as this many bytes; a quotation mark that is never closed would make one of
/// the rest of the file.
const LONGEST: usize = 1 << 20;
/// Nor has one as many cells: they cost memory even when there is nothing in them.
const WIDEST: usize = 1 << 14;

impl<'a> Record<'a> {
    /// Of cells that lie end to end.
    pub fn new(line: u64, bytes: &'a [u8], ends: &'a [usize]) -> Record<'a> {
        Record {
            line,
            bytes,
            ends,
            open: false,
            torn: false,
            quoting: true,
        }
    }

    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The cell, without white space around it; empty where the record is too short. Where quotation
    /// marks mean nothing, a pair around the whole cell still goes.
    pub fn cell(&self, column: usize) -> &'a [u8] {
        let Some(&end) = self.ends.get(column) else {
            return b"";
        };
        let start = if column == 0 {
            0
        } else {
            self.ends[column - 1]
        };
        match self.bytes[start..end].trim_ascii() {
            [b'"', inside @ .., b'"'] if !self.quoting => inside.trim_ascii(),
            cell => cell,
        }
    }

    pub fn cells(&self) -> impl Iterator<Item = &'a [u8]> + '_ {
        (0..self.len()).map(|column| self.cell(column))
    }

    /// Whether a cell holds a line break.
    pub fn is_broken(&self) -> bool {
        self.bytes.contains(&b'\n') || self.bytes.contains(&b'\r')
    }

    /// Line breaks inside the cells.
    pub fn breaks(&self) -> u64 {
        line_breaks(self.bytes, 0)
    }

    /// Lines that hold something, a break inside the cells ending each.
    pub fn lines(&self) -> u64 {
        let lines = self.bytes.split(is_break);
        lines.filter(|line| !line.is_empty()).count() as u64
    }

    /// The record was given up on: it is longer than any row, nearly always by a quotation mark that
    /// is never closed.
    pub fn is_open(&self) -> bool {
        self.open
    }

    /// Some quotation mark quotes nothing. Where a cell holds line breaks too, nobody can tell whether
    /// they are its own.
    pub fn is_torn(&self) -> bool {
        self.torn
    }

    pub fn is_blank(&self) -> bool {
        self.cells().all(<[u8]>::is_empty)
    }
}

/// A parser that takes text as it comes.
pub struct Records {
    core: Reader,
    /// None where marks are characters like any other.
    quotation: Option<Quotation>,
    bytes: Vec<u8>,
    ends: Vec<usize>,
    filled: usize,
    ended: usize,
    line: u64,
    begin: u64,
    inside: bool,
    /// Behind a record that was given up on, until its line ends.
    lost: bool,
    /// The byte before the next piece: a `\n` behind `\r` is no further line.
    before: u8,
}

/// An empty line, so that the parser takes no byte order mark away: the decoder has, and what looks
/// like one further on is text.
fn begin(core: &mut Reader) {
    core.read_record(b"\n", &mut [0; 4], &mut [0; 4]);
}

impl Records {
    /// Without `quoting` a quotation mark is a character like any other.
    pub fn new(delimiter: u8, quoting: bool) -> Records {
        let mut core = ReaderBuilder::new()
            .delimiter(delimiter)
            .quoting(quoting)
            .build();
        begin(&mut core);
        Records {
            core,
            quotation: quoting.then(|| Quotation::new(delimiter)),
            bytes: vec![0; 4096],
            ends: vec![0; 64],
            filled: 0,
            ended: 0,
            line: 1,
            begin: 1,
            inside: false,
            lost: false,
            before: 0,
        }
    }

    /// Takes the next piece and hands out every record that ends in it.
    pub fn feed(&mut self, mut input: &[u8], mut on: impl FnMut(Record)) {
        while !input.is_empty() {
            if self.lost {
                let end = input.iter().position(is_break);
                self.lost = end.is_none();
                input = &input[end.unwrap_or(input.len())..];
            }
            if !self.inside {
                let breaks = input.iter().take_while(|byte| is_break(byte)).count();
                self.count(&input[..breaks]);
                input = &input[breaks..];
                if input.is_empty() {
                    return;
                }
                self.begin = self.line;
                self.inside = true;
            }
            input = &input[self.step(input, &mut on)..];
        }
    }

    /// Hands out the last record, if no line break ends it.
    pub fn finish(&mut self, mut on: impl FnMut(Record)) {
        while self.inside {
            self.step(&[], &mut on);
        }
    }

    fn step(&mut self, input: &[u8], on: &mut impl FnMut(Record)) -> usize {
        let (result, read, filled, ended) = self.core.read_record(
            input,
            &mut self.bytes[self.filled..],
            &mut self.ends[self.ended..],
        );
        self.count(&input[..read]);
        if let Some(quotation) = &mut self.quotation {
            quotation.feed(&input[..read]);
        }
        self.filled += filled;
        self.ended += ended;
        match result {
            ReadRecordResult::InputEmpty => {}
            ReadRecordResult::OutputFull if self.bytes.len() >= LONGEST => self.give_up(on),
            ReadRecordResult::OutputFull => self.bytes.resize(self.bytes.len() * 2, 0),
            ReadRecordResult::OutputEndsFull if self.ends.len() >= WIDEST => self.give_up(on),
            ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
            ReadRecordResult::Record => self.hand_out(input.is_empty(), false, on),
            ReadRecordResult::End => self.reset(),
        }
        read
    }

    fn hand_out(&mut self, ends: bool, open: bool, on: &mut impl FnMut(Record)) {
        let torn = (self.quotation.as_ref()).is_some_and(|quotation| quotation.is_torn(ends));
        on(Record {
            line: self.begin,
            bytes: &self.bytes[..self.filled],
            ends: &self.ends[..self.ended],
            open,
            torn,
            quoting: self.quotation.is_some(),
        });
        self.reset();
    }

    /// Hands out what there is of a record that is too long, and begins anew on the next line.
    fn give_up(&mut self, on: &mut impl FnMut(Record)) {
        if let Some(end) = self.ends.get_mut(self.ended) {
            *end = self.filled;
            self.ended += 1;
        }
        self.core.reset();
        begin(&mut self.core);
        self.hand_out(false, true, on);
        self.lost = true;
    }

    fn reset(&mut self) {
        self.filled = 0;
        self.ended = 0;
        self.inside = false;
        if let Some(quotation) = &mut self.quotation {
            quotation.reset();
        }
    }

    fn count(&mut self, bytes: &[u8]) {
        self.line += line_breaks(bytes, self.before);
        self.before = bytes.last().copied().unwrap_or(self.before);
    }
}

pub fn is_break(byte: &u8) -> bool {
    matches!(byte, b'\r' | b'\n')
}

/// How many lines end in the bytes, which follow on the byte `before`.
fn line_breaks(bytes: &[u8], before: u8) -> u64 {
    let ends = |before: u8, byte: u8| byte == b'\r' || (byte == b'\n' && before != b'\r');
    let Some((&first, rest)) = bytes.split_first() else {
        return 0;
    };
    let inside = bytes.iter().zip(rest).filter(|&(&a, &b)| ends(a, b));
    u64::from(ends(before, first)) + inside.count() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn records(pieces: &[&[u8]]) -> Vec<(u64, Vec<String>)> {
        read(pieces, true)
    }

    fn read(pieces: &[&[u8]], quoting: bool) -> Vec<(u64, Vec<String>)> {
        let mut all = Vec::new();
        let mut parser = Records::new(b';', quoting);
        let mut keep = |record: Record| {
            let cells = record
                .cells()
                .map(|cell| String::from_utf8_lossy(cell).into_owned());
            all.push((record.line, cells.collect()));
        };
        for piece in pieces {
            parser.feed(piece, &mut keep);
        }
        parser.finish(&mut keep);
        all
    }

    const TRICKY: &[u8] =
        b"a;b\r\n\r\n 1 ;\"x;\"\"y\"\"\r\nz\"\r\n2;tubo 1/2\" de\n\n3;\"\"\r\n4;end";

    #[test]
    fn quotes_breaks_and_lines() {
        let expected = [
            (1, vec!["a", "b"]),
            (3, vec!["1", "x;\"y\"\r\nz"]),
            (5, vec!["2", "tubo 1/2\" de"]),
            (7, vec!["3", ""]),
            (8, vec!["4", "end"]),
        ];
        let got = records(&[TRICKY]);
        let got: Vec<(u64, Vec<&str>)> = got
            .iter()
            .map(|(line, cells)| (*line, cells.iter().map(String::as_str).collect()))
            .collect();
        assert_eq!(got, expected);
    }

    #[test]
    fn wherever_the_stream_is_cut_the_records_are_the_same() {
        let whole = records(&[TRICKY]);
        for a in 0..TRICKY.len() {
            for b in a..TRICKY.len() {
                assert_eq!(records(&[&TRICKY[..a], &TRICKY[a..b], &TRICKY[b..]]), whole);
            }
        }
    }

    #[test]
    fn a_quotation_mark_that_is_never_closed_costs_a_piece_of_the_file_not_the_rest() {
        let mut text = String::from("1;\"abierta\n");
        for i in 0..200_000 {
            text.push_str(&format!("{i};fila\n"));
        }
        let (mut swallowed, mut rows) = (0, 0);
        let mut parser = Records::new(b';', true);
        let mut count = |record: Record| {
            if record.is_open() {
                swallowed += 1;
            } else {
                rows += 1;
            }
        };
        parser.feed(text.as_bytes(), &mut count);
        parser.finish(&mut count);
        assert_eq!(swallowed, 1);
        assert!(rows > 90_000, "{rows}");
    }

    #[test]
    fn long_and_wide_records_grow_the_buffers() {
        let wide = vec!["x".repeat(50); 500].join(";");
        let got = records(&[wide.as_bytes()]);
        assert_eq!((got.len(), got[0].1.len()), (1, 500));
    }

    #[test]
    fn every_kind_of_line_break_is_one_line() {
        let lines = |text: &str| -> Vec<u64> {
            let pieces: Vec<&[u8]> = text.as_bytes().chunks(1).collect();
            let cut = records(&pieces);
            assert_eq!(cut, records(&[text.as_bytes()]));
            cut.into_iter().map(|(line, _)| line).collect()
        };
        assert_eq!(lines("a\rb\r\rc\r"), [1, 2, 4]);
        assert_eq!(lines("a\r\nb\r\n\r\nc"), [1, 2, 4]);
        assert_eq!(lines("a\nb\n\rc\r\nd\re"), [1, 2, 4, 5, 6]);
        assert_eq!(lines("\"a\r\nb\rc\nd\"\r\ne"), [1, 5]);
    }

    #[test]
    fn without_quoting_a_quotation_mark_is_a_character() {
        let got = read(&[b"\"1/2 pulgada;5\r\n\"caja\";3/4\"\n"], false);
        assert_eq!(got[0], (1, vec!["\"1/2 pulgada".into(), "5".into()]));
        assert_eq!(got[1], (2, vec!["caja".into(), "3/4\"".into()]));
    }

    /// What is given up on costs its own line, and never more memory than the longest row.
    #[test]
    fn endless_lines_are_cut_and_the_next_one_is_whole() {
        for endless in [b"x".repeat(3 << 20), b";".repeat(1 << 20)] {
            let mut parser = Records::new(b';', true);
            let mut seen = Vec::new();
            let mut keep = |record: Record| seen.push((record.line, record.is_open()));
            for piece in endless.chunks(5000) {
                parser.feed(piece, &mut keep);
            }
            parser.feed(b"\r\n1;2\r\n", &mut keep);
            parser.finish(&mut keep);
            assert_eq!(seen, [(1, true), (2, false)]);
            assert!(parser.bytes.len() <= LONGEST && parser.ends.len() <= WIDEST);
        }
    }
}
