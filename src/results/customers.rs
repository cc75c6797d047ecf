//! How the value of each customer developed (VEC-R2), of one portfolio or of all (VEC-0.6).

use super::{begun, seller};
use crate::ledger::{Activity, Ledger, Money, Span};
use crate::rfm::Segment;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// Which customers, by what they did in the window and in the one before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Who {
    #[default]
    All,
    /// First purchase in the window.
    New,
    /// Bought in both.
    Kept,
    /// Bought before and not now.
    Left,
}

impl Who {
    pub const ALL: [Who; 4] = [Who::All, Who::New, Who::Kept, Who::Left];
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sort {
    /// What was lost between the windows, the greatest loss first.
    #[default]
    Loss,
    Gain,
    /// Sales of the window.
    Value,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Query {
    /// Of this salesperson only.
    pub seller: Option<String>,
    pub who: Who,
    pub sort: Sort,
    pub limit: u32,
}

/// One customer in the window and in the one before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    pub code: String,
    pub name: String,
    /// Who served the customer last; empty where the files do not tell.
    pub seller: String,
    /// In the window; `None` without a purchase in it.
    pub segment: Option<Segment>,
    pub purchases: u32,
    pub purchases_before: u32,
    pub now: Money,
    pub before: Money,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// Rows there are, and what they bought in both windows.
    pub customers: u32,
    pub now: Money,
    pub before: Money,
    pub rows: Vec<Row>,
}

/// Customers with any line in either window; ties in order of code. `segments` by customer, in the
/// window.
pub fn customers(
    ledger: &Ledger,
    span: &Span,
    segments: &[Option<Segment>],
    query: &Query,
) -> Page {
    let Some((first, last)) = ledger.days() else {
        return Page::default();
    };
    let window = span.window(last);
    let now = ledger.activity(window);
    let before = match span.previous(first, last) {
        Some(previous) => ledger.activity(previous),
        None => vec![Activity::default(); now.len()],
    };
    let passes = |customer: u32, now: &Activity, before: &Activity| {
        let who = match query.who {
            Who::All => now.active || before.active,
            Who::New => now.bought() && !begun(ledger, customer, window.after),
            Who::Kept => now.bought() && before.bought(),
            Who::Left => !now.bought() && before.bought(),
        };
        let of_seller = |wanted: &String| seller(ledger, customer, window.until) == wanted;
        who && query.seller.as_ref().is_none_or(of_seller)
    };
    let mut chosen: Vec<(u32, &Activity, &Activity)> = (0..)
        .zip(now.iter().zip(&before))
        .map(|(customer, (now, before))| (customer, now, before))
        .filter(|&(customer, now, before)| passes(customer, now, before))
        .collect();
    chosen.sort_by_cached_key(|&(customer, now, before)| {
        let key = match query.sort {
            Sort::Loss => before.net - now.net,
            Sort::Gain => now.net - before.net,
            Sort::Value => now.net,
        };
        (Reverse(key), ledger.customer_code(customer))
    });
    let rows = chosen.iter().take(query.limit as usize);
    let rows = rows.map(|&(customer, now, before)| Row {
        code: ledger.customer_code(customer).into(),
        name: ledger.customer_name(customer).into(),
        seller: seller(ledger, customer, window.until).into(),
        segment: segments.get(customer as usize).copied().flatten(),
        purchases: now.purchases,
        purchases_before: before.purchases,
        now: now.net,
        before: before.net,
    });
    Page {
        customers: chosen.len() as u32,
        now: chosen.iter().map(|(_, now, _)| now.net).sum(),
        before: chosen.iter().map(|(.., before)| before.net).sum(),
        rows: rows.collect(),
    }
}
