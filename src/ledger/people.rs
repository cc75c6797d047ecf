//! Who is one customer: the codes of the file, less those that the user joined or that no counted
//! line carries.

use super::{Fact, Ledger, NONE, Names};
use std::collections::HashMap;

/// Customers by number, and the codes of the file that each stands for.
#[derive(Clone, Debug, Default)]
pub(super) struct People {
    /// Code that a customer is shown by.
    code_of: Vec<u32>,
    /// Customer per code; [`NONE`] for codes that stand for nobody.
    of_code: Vec<u32>,
    /// Customer and further codes, of those that have any; in order.
    further: Vec<(u32, u32)>,
}

impl People {
    pub fn len(&self) -> usize {
        self.code_of.len()
    }

    pub fn code(&self, customer: u32) -> u32 {
        self.code_of.get(customer as usize).copied().unwrap_or(NONE)
    }

    pub fn of_code(&self, code: u32) -> u32 {
        self.of_code.get(code as usize).copied().unwrap_or(NONE)
    }

    fn further(&self, customer: u32) -> impl Iterator<Item = u32> + '_ {
        let from = self.further.partition_point(|&(other, _)| other < customer);
        let run = self.further[from..].iter();
        run.take_while(move |&&(other, _)| other == customer)
            .map(|&(_, code)| code)
    }
}

impl Ledger {
    /// Counts some codes as others: pairs of a code and the one it is counted as, "" for no
    /// customer at all. Replaces what was joined before.
    pub fn join(&mut self, joins: Vec<(String, String)>) {
        if joins != self.joins {
            self.joins = joins;
            self.index();
        }
    }

    pub(super) fn index_people(&mut self) {
        let names = &self.lines.customers.names;
        let mut stands_for: Vec<u32> = (0..names.len() as u32).collect();
        // A code that no file has can still be what others are counted as: the first of them shows.
        let mut absent: HashMap<&str, u32> = HashMap::new();
        for (from, into) in &self.joins {
            let Some(code) = names.find(from) else {
                continue;
            };
            stands_for[code as usize] = match into.as_str() {
                "" => NONE,
                into => (names.find(into)).unwrap_or_else(|| *absent.entry(into).or_insert(code)),
            };
        }
        let mut counted = vec![false; names.len()];
        for (line, &code) in self.lines.customers.codes.iter().enumerate() {
            if code != NONE && self.counts(line) {
                counted[code as usize] = true;
            }
        }
        let mut people = People {
            of_code: vec![NONE; names.len()],
            ..People::default()
        };
        let mut number = vec![NONE; names.len()];
        for code in 0..names.len() as u32 {
            let shown = stands_for[code as usize];
            if shown == NONE || !counted[code as usize] {
                continue;
            }
            let place = &mut number[shown as usize];
            if *place == NONE {
                *place = people.code_of.len() as u32;
                people.code_of.push(shown);
            }
            people.of_code[code as usize] = *place;
            if code != shown {
                people.further.push((*place, code));
            }
        }
        people.further.sort_unstable();
        self.people = people;
    }

    /// Customers, each with at least one line that counts; they are numbered `0..customers()`.
    pub fn customers(&self) -> u32 {
        self.people.len() as u32
    }

    /// The customer of a line; [`NONE`] without one.
    pub(super) fn customer(&self, line: usize) -> u32 {
        match self.lines.customers.codes[line] {
            NONE => NONE,
            code => self.people.of_code(code),
        }
    }

    /// The firm's own code for a customer.
    pub fn customer_code(&self, customer: u32) -> &str {
        self.lines.customers.names.text(self.people.code(customer))
    }

    /// The firm's codes for customers, those of nobody who counts included.
    pub fn codes(&self) -> &Names {
        &self.lines.customers.names
    }

    /// The firm's other codes that count as this customer.
    pub fn joined_codes(&self, customer: u32) -> impl Iterator<Item = &str> {
        (self.people.further(customer)).map(|code| self.lines.customers.names.text(code))
    }

    /// The name, or the code where the file has no name.
    pub fn customer_name(&self, customer: u32) -> &str {
        match self.fact(customer, Fact::Name) {
            "" => self.customer_code(customer),
            name => name,
        }
    }

    /// What is known of a customer; of joined codes, the one shown speaks first.
    pub fn fact(&self, customer: u32, fact: Fact) -> &str {
        let column = &self.lines.facts[fact as usize];
        std::iter::once(self.people.code(customer))
            .chain(self.people.further(customer))
            .map(|code| column.text(code as usize))
            .find(|text| !text.is_empty())
            .unwrap_or_default()
    }

    /// The customer that a code stands for, joined codes included.
    pub fn find_customer(&self, code: &str) -> Option<u32> {
        let code = self.lines.customers.names.find(code)?;
        Some(self.people.of_code(code)).filter(|&customer| customer != NONE)
    }

    /// What the files call a code other than by its last name: customer and name, in order.
    pub fn other_names(&self) -> Vec<(u32, &str)> {
        let names = &self.lines.facts[Fact::Name as usize];
        let told = self.lines.called.iter();
        let mut others: Vec<(u32, &str)> = told
            .filter(|&&(code, name)| names.codes.get(code as usize) != Some(&name))
            .map(|&(code, name)| (self.people.of_code(code), names.names.text(name)))
            .filter(|&(customer, _)| customer != NONE)
            .collect();
        others.sort_unstable();
        others
    }
}
