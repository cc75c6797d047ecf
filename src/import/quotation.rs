//! Whether the quotation marks of a record are those of a program that quotes.

/// Follows the marks as the parser does, which keeps silent about them.
pub struct Quotation {
    delimiter: u8,
    state: State,
    torn: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// At the beginning of a cell: a mark opens.
    Begin,
    /// In a cell without quotes, where a mark is a character.
    Text,
    Quoted,
    /// Behind a mark inside quotes: the second one of a pair may follow, or the cell is closed.
    Mark,
    /// Blanks behind a closed cell.
    Closed,
}

impl Quotation {
    pub fn new(delimiter: u8) -> Quotation {
        Quotation {
            delimiter,
            state: State::Begin,
            torn: false,
        }
    }

    pub fn feed(&mut self, bytes: &[u8]) {
        let unquoted = matches!(self.state, State::Begin | State::Text);
        if unquoted && !bytes.contains(&b'"') {
            if let Some(&last) = bytes.last() {
                self.state = self.behind(last);
            }
            return;
        }
        for &byte in bytes {
            self.state = match (self.state, byte) {
                (State::Begin | State::Mark, b'"') => State::Quoted,
                (State::Quoted, b'"') => State::Mark,
                (State::Quoted, _) => State::Quoted,
                (State::Mark | State::Closed, b' ' | b'\t') if byte != self.delimiter => {
                    State::Closed
                }
                (State::Mark | State::Closed, _) => {
                    let next = self.behind(byte);
                    self.torn |= next == State::Text;
                    next
                }
                (State::Begin | State::Text, _) => self.behind(byte),
            };
        }
    }

    fn behind(&self, byte: u8) -> State {
        if byte == self.delimiter || super::records::is_break(&byte) {
            State::Begin
        } else {
            State::Text
        }
    }

    /// Text stands behind the mark that closes a cell, or the text ends before there is one: some mark
    /// quotes nothing.
    pub fn is_torn(&self, ends: bool) -> bool {
        self.torn || (ends && self.state == State::Quoted)
    }

    /// Before the next record.
    pub fn reset(&mut self) {
        *self = Quotation::new(self.delimiter);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn torn(record: &str) -> bool {
        let judge = |size: usize| {
            let mut marks = Quotation::new(b';');
            for piece in record.as_bytes().chunks(size) {
                marks.feed(piece);
            }
            marks.is_torn(true)
        };
        assert_eq!(judge(1), judge(1000), "{record}");
        judge(1)
    }

    #[test]
    fn a_program_that_quotes_leaves_no_text_behind_a_closed_cell() {
        for record in [
            "",
            "a;b\n",
            "\"a;b\nc\";d\n",
            "\"a\"\"b\";\"\";\"\"\"c\"\"\"\r\n",
            "caño 1/2\" pvc;3/4\"\n",
            "\"a\" ;\"b\"\t\n",
        ] {
            assert!(!torn(record), "{record}");
        }
        for record in [
            "\"1/2 x;a\ns/f;\"3/4 x;b\n",
            "\"1/2 x;a\ncaño 3/4\" x;b\n",
            "\"Bar \"El Gato\"\nRosario\"\n",
            "\"a\" b;c\n",
            "\"a;b\n",
        ] {
            assert!(torn(record), "{record}");
        }
    }
}
