//! A ledger of several imports: one appended to another, any of them taken out again.
//!
//! Each import has its own dictionaries; a ledger has one of each. What an import told of its
//! customers is remembered apart, so that taking it out leaves what the others told.

use super::lines::Column;
use super::{Fact, Ledger, Lines, NONE, Names, UNKNOWN, UNTOLD};
use std::ops::Range;
use std::sync::Arc;

/// The lines of one import, and what it told of its customers, by the ledger's codes.
#[derive(Clone, Debug, Default)]
pub(super) struct Import {
    pub lines: Range<usize>,
    facts: [Vec<(u32, u32)>; Fact::COUNT],
    called: Vec<(u32, u32)>,
}

impl Import {
    /// All of a ledger's lines, where there is only one import.
    pub fn only(lines: &Lines) -> Import {
        let told = |column: &Column| {
            let rows = column.codes.iter().enumerate();
            rows.filter(|&(_, &code)| code != NONE)
                .map(|(row, &code)| (row as u32, code))
                .collect()
        };
        Import {
            lines: 0..lines.len(),
            facts: lines.facts.each_ref().map(told),
            called: lines.called.iter().copied().collect(),
        }
    }
}

impl Ledger {
    /// How many imports it holds; they are numbered from 0 in the order in which they were added.
    pub fn imports(&self) -> usize {
        self.imports.len()
    }

    /// The lines of one import; none for a number that there is not.
    pub fn lines_of_import(&self, import: usize) -> Range<usize> {
        self.imports
            .get(import)
            .map_or(0..0, |import| import.lines.clone())
    }

    /// Puts imports together, in their order: equal to one import of all their lines.
    pub fn together(parts: impl IntoIterator<Item = Lines>) -> Ledger {
        Ledger::joined(parts, Vec::new())
    }

    /// Puts imports together in which some codes count as others: see [`join`](Ledger::join).
    pub fn joined(parts: impl IntoIterator<Item = Lines>, joins: Vec<(String, String)>) -> Ledger {
        let mut parts = parts.into_iter();
        let mut ledger = Ledger {
            joins,
            ..Ledger::default()
        };
        if let Some(first) = parts.next() {
            ledger.imports = vec![Import::only(&first)];
            ledger.lines = Arc::new(first);
        }
        for part in parts {
            ledger.add(part);
        }
        ledger.index();
        ledger
    }

    /// Adds an import behind the others. Lines that were left out stay so.
    pub fn append(&mut self, part: Lines) {
        self.add(part);
        self.index();
    }

    /// All imports as they came, in their order. Lines that were left out are with them again.
    pub fn apart(self) -> Vec<Lines> {
        match self.imports() {
            1 => vec![Arc::unwrap_or_clone(self.lines)],
            imports => (0..imports).map(|import| self.part(import)).collect(),
        }
    }

    fn add(&mut self, mut part: Lines) {
        self.restated = None;
        if self.imports.is_empty() {
            self.imports.push(Import::only(&part));
            self.lines = Arc::new(part);
            return;
        }
        let mut told = Import::only(&part);
        let all = Arc::make_mut(&mut self.lines);
        let begin = all.len();
        all.days.append(&mut part.days);
        all.amounts.append(&mut part.amounts);
        extend(&mut all.margins, begin, &part.margins, UNKNOWN);
        extend(&mut all.quantities, begin, &part.quantities, UNTOLD);
        extend(&mut all.purchases, begin, &part.purchases, NONE);
        let customers = merge(&mut all.customers.names, &part.customers.names);
        let codes = recoded(&part.customers.codes, &customers);
        all.customers.codes.extend(codes);
        for (column, other) in all.labels.iter_mut().zip(&part.labels) {
            let names = merge(&mut column.names, &other.names);
            let codes: Vec<u32> = recoded(&other.codes, &names).collect();
            extend(&mut column.codes, begin, &codes, NONE);
        }
        for (fact, told) in told.facts.iter_mut().enumerate() {
            for (customer, code) in told {
                *customer = customers[*customer as usize];
                let text = part.facts[fact].names.text(*code);
                let column = &mut all.facts[fact];
                let before = column.set(*customer, text);
                *code = column.codes[*customer as usize];
                if let (Some((before, now)), true) = (before, fact == Fact::Name as usize)
                    && before != NONE
                {
                    all.called.insert((*customer, before));
                    all.called.insert((*customer, now));
                }
            }
        }
        let names = &mut all.facts[Fact::Name as usize].names;
        for (customer, name) in &mut told.called {
            *customer = customers[*customer as usize];
            *name = names.code(part.facts[Fact::Name as usize].names.text(*name));
            all.called.insert((*customer, *name));
        }
        all.fill_up();
        told.lines = begin..all.len();
        self.imports.push(told);
    }

    /// One import's lines, with dictionaries of their own.
    pub fn part(&self, import: usize) -> Lines {
        let Some(Import {
            lines,
            facts,
            called,
        }) = self.imports.get(import)
        else {
            return Lines::default();
        };
        let all = &self.lines;
        let slice = |codes: &[u32]| codes.get(lines.clone()).unwrap_or_default().to_vec();
        let mut part = Lines {
            days: all.days[lines.clone()].to_vec(),
            amounts: all.amounts[lines.clone()].to_vec(),
            margins: (all.margins.get(lines.clone()).unwrap_or_default()).to_vec(),
            quantities: (all.quantities.get(lines.clone()).unwrap_or_default()).to_vec(),
            purchases: slice(&all.purchases),
            ..Lines::default()
        };
        if part.margins.iter().all(|&margin| margin == UNKNOWN) {
            part.margins.clear();
        }
        if part.quantities.iter().all(|&quantity| quantity == UNTOLD) {
            part.quantities.clear();
        }
        if part.purchases.iter().all(|&count| count == NONE) {
            part.purchases.clear();
        }
        part.customers = Column {
            names: Names::default(),
            codes: slice(&all.customers.codes),
        };
        let customers = compact(&mut part.customers, &all.customers.names);
        for (column, whole) in part.labels.iter_mut().zip(&all.labels) {
            column.codes = slice(&whole.codes);
            compact(column, &whole.names);
            if column.names.is_empty() {
                column.codes.clear();
            }
        }
        for ((column, told), whole) in part.facts.iter_mut().zip(facts).zip(&all.facts) {
            for &(customer, code) in told {
                column.set(customers[customer as usize], whole.names.text(code));
            }
        }
        let names = &all.facts[Fact::Name as usize].names;
        for &(customer, name) in called {
            let name = part.facts[Fact::Name as usize].names.code(names.text(name));
            part.called.insert((customers[customer as usize], name));
        }
        part.fill_up();
        part
    }
}

/// Brings a column up to the length at which `more` begins, and adds it; nothing where neither has
/// any value.
fn extend<T: Copy>(column: &mut Vec<T>, begin: usize, more: &[T], empty: T) {
    if !more.is_empty() {
        column.resize(begin, empty);
        column.extend_from_slice(more);
    }
}

/// Adds the texts of a dictionary to another; per code the one that it has there.
fn merge(all: &mut Names, part: &Names) -> Vec<u32> {
    part.iter().map(|text| all.code(text)).collect()
}

fn recoded<'a>(codes: &'a [u32], new: &'a [u32]) -> impl Iterator<Item = u32> + 'a {
    (codes.iter()).map(|&code| new.get(code as usize).copied().unwrap_or(NONE))
}

/// Gives a column that was cut out of another a dictionary of its own, in the order of first
/// appearance; per code of the whole dictionary the new one, [`NONE`] for what the cut lacks.
fn compact(column: &mut Column, whole: &Names) -> Vec<u32> {
    let mut new = vec![NONE; whole.len()];
    for code in column.codes.iter_mut().filter(|code| **code != NONE) {
        let place = &mut new[*code as usize];
        if *place == NONE {
            *place = column.names.code(whole.text(*code));
        }
        *code = *place;
    }
    new
}
