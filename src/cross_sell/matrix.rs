//! Customers by items: what each buys, bought and lacks.

use super::next::{self, Offer};
use super::{Counts, Level};
use crate::ledger::{Ledger, Money, NONE, Window};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum State {
    /// In the window.
    Buys,
    /// Before the window, and not in it.
    Bought,
    Lacks,
    /// Marked by the user.
    NotApplicable,
    Offered,
}

impl State {
    pub fn machine_name(self) -> &'static str {
        match self {
            State::Buys => "buys",
            State::Bought => "bought",
            State::Lacks => "lacks",
            State::NotApplicable => "not_applicable",
            State::Offered => "offered",
        }
    }
}

/// What the user knows about an item that a customer lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mark {
    Offered,
    NotApplicable,
}

/// The user's marks, by customer code and item.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Marks(pub Vec<(String, String, Mark)>);

impl Marks {
    pub fn of(&self, customer: &str, item: &str) -> Option<Mark> {
        let mut marks = self.0.iter();
        let found = marks.find(|(code, name, _)| code == customer && name == item);
        found.map(|&(_, _, mark)| mark)
    }

    /// Lacks → offered → not applicable → lacks.
    pub fn next(&mut self, customer: &str, item: &str) {
        let next = match self.of(customer, item) {
            None => Some(Mark::Offered),
            Some(Mark::Offered) => Some(Mark::NotApplicable),
            Some(Mark::NotApplicable) => None,
        };
        self.0
            .retain(|(code, name, _)| code != customer || name != item);
        if let Some(mark) = next {
            self.0.push((customer.to_owned(), item.to_owned(), mark));
        }
    }
}

/// Which items each customer buys or bought; rows are made when they are asked for.
pub struct Matrix {
    level: Level,
    window: Window,
    /// Codes of the items, those with most buyers first.
    pub items: Vec<u32>,
    /// Place of an item among `items`, by code.
    column: Vec<u32>,
    /// Customers who bought up to the end of the window, those who bought most in it first.
    customers: Vec<u32>,
    counts: Counts,
    /// What one buyer of an item spends on it in a year, by code.
    yearly: Vec<f64>,
}

/// One customer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    pub code: String,
    pub name: String,
    /// In the order of the items.
    pub states: Vec<State>,
    pub amount: Money,
    /// What to offer them next.
    pub offer: Option<Offer>,
}

impl Matrix {
    pub(super) fn new(ledger: &Ledger, level: Level, window: Window, counts: Counts) -> Matrix {
        let names = ledger.names(level.label());
        let mut items: Vec<u32> = (0..names.len() as u32).collect();
        items.sort_by_key(|&item| (std::cmp::Reverse(counts.single[item as usize]), item));
        let mut column = vec![NONE; names.len()];
        for (place, &item) in items.iter().enumerate() {
            column[item as usize] = place as u32;
        }
        let activity = ledger.activity(window);
        let mut customers: Vec<u32> = (0..ledger.customers())
            .filter(|&customer| ledger.had_bought(customer, window.until))
            .collect();
        customers.sort_by_key(|&customer| {
            (std::cmp::Reverse(activity[customer as usize].net), customer)
        });
        let yearly = next::yearly(ledger, level, window, &counts);
        Matrix {
            level,
            window,
            items,
            column,
            customers,
            counts,
            yearly,
        }
    }

    /// Rows.
    pub fn len(&self) -> usize {
        self.customers.len()
    }

    pub fn is_empty(&self) -> bool {
        self.customers.is_empty()
    }

    /// The customers of some rows.
    pub fn customers(&self) -> &[u32] {
        &self.customers
    }

    pub fn item_names<'a>(&'a self, ledger: &'a Ledger) -> impl Iterator<Item = &'a str> {
        let names = ledger.names(self.level.label());
        self.items.iter().map(move |&item| names.text(item))
    }

    /// One customer's states, marks included, and what to offer next.
    pub fn row(&self, ledger: &Ledger, customer: u32, marks: &Marks) -> Row {
        let mut states = vec![State::Lacks; self.items.len()];
        let mut amount = Money::ZERO;
        for line in ledger.scan_customer(customer, self.level.label()) {
            if line.day > self.window.until {
                continue;
            }
            let inside = self.window.contains(line.day);
            if inside {
                amount += line.amount;
            }
            let column = self.column.get(line.code as usize);
            if let Some(&column) = column.filter(|_| line.amount >= Money::ZERO) {
                let state = &mut states[column as usize];
                *state = match (inside, *state) {
                    (true, _) => State::Buys,
                    (false, State::Buys) => State::Buys,
                    (false, _) => State::Bought,
                };
            }
        }
        let code = ledger.customer_code(customer);
        let names = ledger.names(self.level.label());
        let own: HashMap<&str, Mark> = (marks.0.iter())
            .filter(|(marked, ..)| marked == code)
            .map(|(_, item, mark)| (item.as_str(), *mark))
            .collect();
        if !own.is_empty() {
            for (state, &item) in states.iter_mut().zip(&self.items) {
                if let (State::Lacks, Some(mark)) = (*state, own.get(names.text(item))) {
                    *state = match mark {
                        Mark::Offered => State::Offered,
                        Mark::NotApplicable => State::NotApplicable,
                    };
                }
            }
        }
        let offer = next::offer(self, names, &states);
        Row {
            code: code.to_owned(),
            name: ledger.customer_name(customer).to_owned(),
            states,
            amount,
            offer,
        }
    }

    pub(super) fn counts(&self) -> &Counts {
        &self.counts
    }

    pub(super) fn column(&self, item: u32) -> usize {
        self.column
            .get(item as usize)
            .map_or(0, |&column| column as usize)
    }

    pub(super) fn yearly(&self, item: u32) -> f64 {
        self.yearly.get(item as usize).copied().unwrap_or_default()
    }
}
