//! Customers by items: what each buys, bought and lacks (REN-2.2), a window of rows and columns at
//! a time.

use super::next::{Rules, yearly};
use super::shelf::Shelf;
use super::{Counts, Level, Mark, Marked, Marks};
use crate::ledger::{Ledger, Money, Window, fold};
use crate::rfm::Segment;
use serde::{Deserialize, Serialize};
use std::cmp::{Ordering, Reverse};
use std::ops::Range;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum State {
    /// In the window.
    Buys,
    /// Before the window, and not in it.
    Bought,
    Lacks,
    /// The two that the user marks, of items that are lacking.
    NotApplicable,
    Offered,
}

impl State {
    pub const ALL: [State; 5] = [
        State::Buys,
        State::Bought,
        State::Lacks,
        State::NotApplicable,
        State::Offered,
    ];

    pub fn machine_name(self) -> &'static str {
        match self {
            State::Buys => "buys",
            State::Bought => "bought",
            State::Lacks => "lacks",
            State::NotApplicable => "not_applicable",
            State::Offered => "offered",
        }
    }

    /// What it is with the user's mark on it: what was bought shows as bought, whatever was marked.
    pub fn marked(self, mark: Option<Mark>) -> State {
        match (self, mark) {
            (State::Lacks, Some(Mark::Offered)) => State::Offered,
            (State::Lacks, Some(Mark::NotApplicable)) => State::NotApplicable,
            _ => self,
        }
    }
}

/// Which customers, in which order, and which columns of theirs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MatrixQuery {
    /// Part of the code or the name; case and accents don't matter.
    pub search: String,
    pub segment: Option<Segment>,
    /// Only customers for whom this item is in one of these states.
    pub item: Option<(String, State)>,
    pub sort: MatrixSort,
    pub descending: bool,
    /// Places of the columns to tell.
    pub columns: Range<u32>,
    pub offset: u32,
    pub limit: u32,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum MatrixSort {
    #[default]
    Amount,
    Name,
    Items,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MatrixPage {
    /// Customers that the query finds.
    pub total: u32,
    pub rows: Vec<Row>,
}

/// One customer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    pub code: String,
    pub name: String,
    /// `None` outside the window.
    pub segment: Option<Segment>,
    /// Sales less returns in the window.
    pub amount: Money,
    /// Distinct items bought in the window.
    pub items: u32,
    /// Of the columns that were asked for.
    pub states: Vec<State>,
}

/// Which items each customer buys or bought; rows are made when they are asked for.
pub struct Matrix {
    pub(super) level: Level,
    /// Codes of the items, those with most buyers first.
    pub items: Vec<u32>,
    /// Customers who bought up to the end of the window, those who bought most in it first.
    customers: Vec<u32>,
    /// By customer.
    amounts: Vec<Money>,
    pub(super) shelf: Shelf,
    pub(super) counts: Counts,
    pub(super) rules: Rules,
    /// What one buyer of an item spends on it in a year, by code.
    pub(super) yearly: Vec<f64>,
}

impl Matrix {
    pub(super) fn new(ledger: &Ledger, level: Level, window: Window, counts: Counts) -> Matrix {
        let names = ledger.names(level.label());
        let mut items: Vec<u32> = (0..names.len() as u32).collect();
        items.sort_by_key(|&item| (Reverse(counts.single[item as usize]), item));
        let activity = ledger.activity(window).into_iter();
        let amounts: Vec<Money> = activity.map(|activity| activity.net).collect();
        let mut customers: Vec<u32> = (0..ledger.customers())
            .filter(|&customer| ledger.had_bought(customer, window.until))
            .collect();
        customers.sort_by_key(|&customer| (Reverse(amounts[customer as usize]), customer));
        Matrix {
            level,
            items,
            customers,
            amounts,
            shelf: Shelf::of(ledger, level, window),
            rules: Rules::of(&counts),
            yearly: yearly(ledger, level, window, &counts),
            counts,
        }
    }

    /// Rows.
    pub fn len(&self) -> usize {
        self.customers.len()
    }

    pub fn is_empty(&self) -> bool {
        self.customers.is_empty()
    }

    pub fn customers(&self) -> &[u32] {
        &self.customers
    }

    pub fn item_names<'a>(&'a self, ledger: &'a Ledger) -> impl Iterator<Item = &'a str> {
        let names = ledger.names(self.level.label());
        self.items.iter().map(move |&item| names.text(item))
    }

    /// One customer's states of all items, marks included.
    pub fn states(&self, ledger: &Ledger, customer: u32, marked: &Marked) -> Vec<State> {
        let items = self.items.iter();
        items
            .map(|&item| self.state(ledger, customer, item, marked))
            .collect()
    }

    fn state(&self, ledger: &Ledger, customer: u32, item: u32, marked: &Marked) -> State {
        match self.shelf.held(customer, item) {
            Some(held) if held.now => State::Buys,
            Some(_) => State::Bought,
            None if marked.is_empty() => State::Lacks,
            None => {
                let name = ledger.names(self.level.label()).text(item);
                let mark = marked.get(&(ledger.customer_code(customer), name));
                State::Lacks.marked(mark.copied())
            }
        }
    }

    /// `segments` by customer number, of the same window.
    pub fn page(
        &self,
        ledger: &Ledger,
        segments: &[Option<Segment>],
        marks: &Marks,
        query: &MatrixQuery,
    ) -> MatrixPage {
        let marked = marks.by_cell();
        let names = ledger.names(self.level.label());
        let item = query.item.as_ref().map(|(name, state)| {
            let code = self.items.iter().find(|&&item| names.text(item) == name);
            (code.copied(), *state)
        });
        let needle = fold(query.search.trim());
        let of = |customer: u32| segments.get(customer as usize).copied().flatten();
        let passes = |&&customer: &&u32| {
            (query.segment).is_none_or(|segment| of(customer) == Some(segment))
                && item.is_none_or(|(item, wanted)| {
                    item.is_some_and(|item| self.state(ledger, customer, item, &marked) == wanted)
                })
                && found(ledger, customer, &needle)
        };
        let mut order: Vec<u32> = self.customers.iter().filter(passes).copied().collect();
        self.sort(ledger, query, &mut order);
        let until = (query.columns.end as usize).min(self.items.len());
        let columns = &self.items[(query.columns.start as usize).min(until)..until];
        let rows = (order.iter().skip(query.offset as usize)).take(query.limit as usize);
        let row = |&customer: &u32| Row {
            code: ledger.customer_code(customer).to_owned(),
            name: ledger.customer_name(customer).to_owned(),
            segment: of(customer),
            amount: self.amounts[customer as usize],
            items: self.shelf.now(customer).count() as u32,
            states: (columns.iter())
                .map(|&item| self.state(ledger, customer, item, &marked))
                .collect(),
        };
        MatrixPage {
            total: order.len() as u32,
            rows: rows.map(row).collect(),
        }
    }

    /// `customers` stand by amount, the greatest first.
    fn sort(&self, ledger: &Ledger, query: &MatrixQuery, customers: &mut [u32]) {
        let turn = |ordering: Ordering| match query.descending {
            true => ordering.reverse(),
            false => ordering,
        };
        match query.sort {
            MatrixSort::Amount if query.descending => {}
            MatrixSort::Amount => customers.reverse(),
            MatrixSort::Items => {
                let items = |customer: &u32| self.shelf.now(*customer).count();
                customers.sort_by(|a, b| turn(items(a).cmp(&items(b))));
            }
            MatrixSort::Name => {
                customers.sort_by_cached_key(|&customer| fold(ledger.customer_name(customer)));
                if query.descending {
                    customers.reverse();
                }
            }
        }
    }
}

/// Whether a folded text is part of a customer's name or code.
pub(super) fn found(ledger: &Ledger, customer: u32, needle: &str) -> bool {
    needle.is_empty()
        || fold(ledger.customer_name(customer)).contains(needle)
        || fold(ledger.customer_code(customer)).contains(needle)
}
