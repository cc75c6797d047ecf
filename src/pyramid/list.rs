//! Who stands on a level.

use super::{Level, Mark, Report};
use crate::ledger::{Ledger, Money};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// Where one customer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Standing {
    pub customer: u32,
    /// `None` before the customer's first line.
    pub level: Option<Level>,
    pub mark: Option<Mark>,
    /// In the window.
    pub purchases: u32,
    pub value: Money,
}

impl Standing {
    pub fn is_by_hand(&self) -> bool {
        self.level.is_some() && self.level == self.mark.map(Mark::level)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Of a contact, the name it was marked by.
    pub code: String,
    pub name: String,
    pub level: Level,
    pub mark: Option<Mark>,
    /// `false` for a contact who is not in the sales: there is no page to open.
    pub in_sales: bool,
    pub purchases: u32,
    pub value: Money,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// Rows there are.
    pub customers: u32,
    pub rows: Vec<Row>,
}

impl Report {
    /// Where one customer stands; `None` for a code that stands for nobody yet.
    pub fn row_of(&self, ledger: &Ledger, code: &str) -> Option<Row> {
        let customer = ledger.find_customer(code)?;
        let standing = self.standings.get(customer as usize)?;
        Some(row(ledger, standing, standing.level?))
    }

    /// Those of a level, or all: who bought most in the window first, ties in order of code.
    pub fn page(&self, ledger: &Ledger, level: Option<Level>, limit: u32) -> Page {
        let wanted = |found: Level| level.is_none_or(|level| level == found);
        let mut chosen: Vec<(&Standing, Level)> = (self.standings.iter())
            .filter_map(|standing| Some((standing, standing.level?)))
            .filter(|&(_, level)| wanted(level))
            .collect();
        chosen.sort_by(|(a, _), (b, _)| {
            let codes = || {
                let code = |standing: &Standing| ledger.customer_code(standing.customer);
                code(a).cmp(code(b))
            };
            Reverse(a.value).cmp(&Reverse(b.value)).then_with(codes)
        });
        let contacts = || self.contacts.iter().filter(|&&(_, level)| wanted(level));
        let customers = chosen.len() + contacts().count();
        let known = chosen
            .iter()
            .map(|&(standing, level)| row(ledger, standing, level));
        let rows = known.chain(contacts().map(|(name, level)| contact(name, *level)));
        Page {
            customers: customers as u32,
            rows: rows.take(limit as usize).collect(),
        }
    }
}

fn row(ledger: &Ledger, standing: &Standing, level: Level) -> Row {
    Row {
        code: ledger.customer_code(standing.customer).into(),
        name: ledger.customer_name(standing.customer).into(),
        level,
        mark: standing.mark,
        in_sales: true,
        purchases: standing.purchases,
        value: standing.value,
    }
}

fn contact(name: &str, level: Level) -> Row {
    Row {
        code: name.into(),
        name: name.into(),
        level,
        mark: Mark::ALL.into_iter().find(|mark| mark.level() == level),
        in_sales: false,
        purchases: 0,
        value: Money::ZERO,
    }
}
