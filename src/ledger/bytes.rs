//! Lines as bytes, to be kept for the next visit.
//!
//! `CARTERA` and the version, then sections: a tag of one byte, the length of eight, the content.
//! All numbers are little-endian. A section that a release does not know is passed over, so that
//! what a later one adds (another column) costs an older one nothing; a version that it does not
//! know is refused.

use super::lines::Column;
use super::{Day, Lines, Money, NONE, Names};
use hashbrown::HashSet;

const MAGIC: &[u8] = b"CARTERA";
/// Raised when a section changes its meaning.
const VERSION: u8 = 1;

const DAYS: u8 = 1;
const AMOUNTS: u8 = 2;
const MARGINS: u8 = 3;
const PURCHASES: u8 = 4;
const CALLED: u8 = 5;
const QUANTITIES: u8 = 6;
const CUSTOMERS: u8 = 8;
const LABELS: u8 = 16;
const FACTS: u8 = 32;

/// Why kept bytes can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    #[error("kept by a newer release (version {0})")]
    Newer(u8),
    #[error("not what was kept: cut short or changed")]
    Broken,
}

impl Lines {
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.push(VERSION);
        section(&mut bytes, DAYS, |to| {
            put(to, &self.days, |day| day.0.to_le_bytes())
        });
        section(&mut bytes, AMOUNTS, |to| {
            put(to, &self.amounts, |m| m.0.to_le_bytes())
        });
        section(&mut bytes, MARGINS, |to| {
            put(to, &self.margins, |m| m.0.to_le_bytes())
        });
        section(&mut bytes, QUANTITIES, |to| {
            put(to, &self.quantities, |n| n.to_le_bytes())
        });
        section(&mut bytes, PURCHASES, |to| {
            put(to, &self.purchases, |n| n.to_le_bytes())
        });
        let mut called: Vec<u32> = (self.called.iter()).flat_map(|&(c, n)| [c, n]).collect();
        called.as_chunks_mut::<2>().0.sort_unstable();
        section(&mut bytes, CALLED, |to| {
            put(to, &called, |n| n.to_le_bytes())
        });
        section(&mut bytes, CUSTOMERS, |to| self.customers.put(to));
        let labels = (LABELS..).zip(&self.labels);
        for (tag, column) in labels.chain((FACTS..).zip(&self.facts)) {
            section(&mut bytes, tag, |to| column.put(to));
        }
        bytes
    }

    /// Whatever the bytes are, the lines are whole or there are none.
    pub fn from_bytes(bytes: &[u8]) -> Result<Lines, Unreadable> {
        let rest = bytes.strip_prefix(MAGIC).ok_or(Unreadable::Broken)?;
        let (&version, mut rest) = rest.split_first().ok_or(Unreadable::Broken)?;
        if version > VERSION {
            return Err(Unreadable::Newer(version));
        }
        let mut lines = Lines::default();
        while !rest.is_empty() {
            let (tag, content);
            (tag, content, rest) = next_section(rest).ok_or(Unreadable::Broken)?;
            lines.take(tag, content).ok_or(Unreadable::Broken)?;
        }
        lines.is_whole().then_some(lines).ok_or(Unreadable::Broken)
    }

    fn take(&mut self, tag: u8, content: &[u8]) -> Option<()> {
        match tag {
            DAYS => self.days = numbers(content, |n| Day(i32::from_le_bytes(n)))?,
            AMOUNTS => self.amounts = numbers(content, |n| Money(i64::from_le_bytes(n)))?,
            MARGINS => self.margins = numbers(content, |n| Money(i64::from_le_bytes(n)))?,
            QUANTITIES => self.quantities = numbers(content, i64::from_le_bytes)?,
            PURCHASES => self.purchases = numbers(content, u32::from_le_bytes)?,
            CALLED => {
                let pairs = numbers(content, u32::from_le_bytes)?;
                self.called = pairs
                    .as_chunks::<2>()
                    .0
                    .iter()
                    .map(|&[a, b]| (a, b))
                    .collect::<HashSet<_, _>>();
            }
            CUSTOMERS => self.customers = Column::take(content)?,
            LABELS.. => {
                let facts = (self.facts.get_mut(usize::from(tag.wrapping_sub(FACTS))))
                    .filter(|_| tag >= FACTS);
                let labels = self.labels.get_mut(usize::from(tag - LABELS));
                if let Some(column) = facts.or(labels.filter(|_| tag < FACTS)) {
                    *column = Column::take(content)?;
                }
            }
            _ => {}
        }
        Some(())
    }

    /// Every column has a value for each line (or customer), and every code has a text.
    fn is_whole(&self) -> bool {
        let fits = |length: usize| length == 0 || length == self.len();
        let customers = self.customers.names.len();
        let names = self.facts.first().map_or(0, |column| column.names.len());
        self.amounts.len() == self.len()
            && self.customers.codes.len() == self.len()
            && fits(self.margins.len())
            && fits(self.quantities.len())
            && fits(self.purchases.len())
            && (self.labels.iter()).all(|column| fits(column.codes.len()))
            && (self.facts.iter())
                .all(|column| column.codes.is_empty() || column.codes.len() == customers)
            && (self
                .labels
                .iter()
                .chain(&self.facts)
                .chain([&self.customers]))
            .all(Column::is_whole)
            && (self.called.iter())
                .all(|&(customer, name)| (customer as usize) < customers && (name as usize) < names)
    }
}

impl Column {
    /// How many texts, where each ends, the texts, a code per row.
    fn put(&self, to: &mut Vec<u8>) {
        let (text, ends) = self.names.parts();
        to.extend((ends.len() as u64).to_le_bytes());
        put(to, ends, |n| n.to_le_bytes());
        to.extend(text.as_bytes());
        put(to, &self.codes, |n| n.to_le_bytes());
    }

    fn take(content: &[u8]) -> Option<Column> {
        let (count, rest) = content.split_first_chunk()?;
        let bytes = usize::try_from(u64::from_le_bytes(*count))
            .ok()?
            .checked_mul(4)?;
        let (ends, rest) = rest.split_at_checked(bytes)?;
        let ends = numbers(ends, u32::from_le_bytes)?;
        let (text, codes) = rest.split_at_checked(ends.last().map_or(0, |&end| end as usize))?;
        Some(Column {
            names: Names::of_parts(std::str::from_utf8(text).ok()?.to_owned(), ends)?,
            codes: numbers(codes, u32::from_le_bytes)?,
        })
    }

    fn is_whole(&self) -> bool {
        let known = |&code: &u32| code == NONE || (code as usize) < self.names.len();
        self.codes.iter().all(known)
    }
}

fn section(to: &mut Vec<u8>, tag: u8, content: impl FnOnce(&mut Vec<u8>)) {
    to.push(tag);
    let at = to.len();
    to.extend([0; 8]);
    content(to);
    let length = ((to.len() - at - 8) as u64).to_le_bytes();
    to[at..at + 8].copy_from_slice(&length);
}

fn next_section(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&tag, rest) = bytes.split_first()?;
    let (length, rest) = rest.split_first_chunk()?;
    let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
    let (content, rest) = rest.split_at_checked(length)?;
    Some((tag, content, rest))
}

fn put<T, const N: usize>(to: &mut Vec<u8>, values: &[T], bytes: impl Fn(&T) -> [u8; N]) {
    to.reserve(values.len() * N);
    for value in values {
        to.extend_from_slice(&bytes(value));
    }
}

fn numbers<T, const N: usize>(bytes: &[u8], number: impl Fn([u8; N]) -> T) -> Option<Vec<T>> {
    let (chunks, rest) = bytes.as_chunks::<N>();
    let numbers = || chunks.iter().map(|&chunk| number(chunk)).collect();
    rest.is_empty().then(numbers)
}
