//! Sales small enough to be counted by hand, for the tests of all rooms.

use super::{Builder, Day, Fact, Label, Ledger, Line, Money};

pub(crate) fn day(iso: &str) -> Day {
    Day::from_iso(iso).expect("a day")
}

/// A line of whole units of money.
pub(crate) fn sale<'a>(iso: &str, customer: &'a str, units: i64) -> Line<'a> {
    Line {
        day: day(iso),
        amount: Money(units * Money::SCALE),
        customer,
        ..Line::default()
    }
}

impl<'a> Line<'a> {
    pub(crate) fn of(mut self, label: Label, text: &'a str) -> Line<'a> {
        self.labels[label as usize] = text;
        self
    }

    pub(crate) fn told(mut self, fact: Fact, text: &'a str) -> Line<'a> {
        self.facts[fact as usize] = text;
        self
    }

    pub(crate) fn margin(mut self, margin: Money) -> Line<'a> {
        self.margin = Some(margin);
        self
    }
}

impl<'a> FromIterator<Line<'a>> for Ledger {
    fn from_iter<I: IntoIterator<Item = Line<'a>>>(lines: I) -> Ledger {
        let mut builder = Builder::default();
        for line in lines {
            builder.push(&line);
        }
        builder.finish()
    }
}
