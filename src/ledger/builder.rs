//! The only way to make lines, and a ledger of them.

use super::{Ledger, Line, Lines};

/// Collects lines; [`finish`](Builder::finish) makes the ledger.
#[derive(Debug, Default)]
pub struct Builder {
    lines: Lines,
}

impl Builder {
    pub fn push(&mut self, line: &Line) {
        self.lines.push(line);
    }

    /// Aggregates what the analyses ask for. No line can be added afterwards.
    pub fn finish(self) -> Ledger {
        Ledger::together([self.into_lines()])
    }

    /// The lines alone, to be put together with others.
    pub fn into_lines(self) -> Lines {
        let mut lines = self.lines;
        lines.fill_up();
        lines
    }
}
