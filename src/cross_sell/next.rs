//! The next item for each customer: what those who buy the same buy too.

use super::matrix::found;
use super::{Counts, Level, Marked, Marks, Matrix};
use crate::ledger::{Ledger, Money, Window, fold};
use crate::rfm::Segment;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// For each item, those bought by the same customers: the most frequent first.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Rules {
    /// Item and customers who buy both.
    follows: Vec<(u32, u32)>,
    starts: Vec<u32>,
}

impl Rules {
    pub fn of(counts: &Counts) -> Rules {
        let pairs = counts.pairs.iter();
        let mut rules: Vec<(u32, u32, u32)> = pairs
            .flat_map(|pair| [(pair.a, pair.b, pair.n_ab), (pair.b, pair.a, pair.n_ab)])
            .collect();
        rules.sort_unstable_by_key(|&(a, b, both)| (a, Reverse(both), b));
        let mut starts = vec![0; counts.single.len() + 1];
        for &(a, ..) in &rules {
            starts[a as usize + 1] += 1;
        }
        for item in 1..starts.len() {
            starts[item] += starts[item - 1];
        }
        Rules {
            follows: rules.into_iter().map(|(_, b, both)| (b, both)).collect(),
            starts,
        }
    }

    fn from(&self, item: u32) -> &[(u32, u32)] {
        let ends = self.starts.get(item as usize..item as usize + 2);
        ends.map_or(&[], |ends| {
            &self.follows[ends[0] as usize..ends[1] as usize]
        })
    }
}

/// From an item that somebody buys to one that they lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Lead {
    because: u32,
    item: u32,
    /// Customers who buy both, of the buyers of the first.
    together: u32,
    buyers: u32,
}

impl Lead {
    /// Surer, or as sure and of more customers. As fractions, so that equal ones are equal.
    fn beats(&self, other: &Lead) -> bool {
        let ours = u64::from(self.together) * u64::from(other.buyers);
        let theirs = u64::from(other.together) * u64::from(self.buyers);
        (ours, self.together) > (theirs, other.together)
    }
}

/// What to offer one customer.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Next {
    customer: u32,
    lead: Lead,
    /// Of the customers who buy `because`, the share that buys `item` too, 0 to 1.
    confidence: f64,
    /// Sales of a year: confidence × what a buyer spends on it.
    expected: f64,
}

/// Which customers, in which order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextQuery {
    /// Part of the code or the name; case and accents don't matter.
    pub search: String,
    pub segment: Option<Segment>,
    /// Only customers to whom this item is to be offered.
    pub item: Option<String>,
    pub sort: NextSort,
    pub descending: bool,
    pub offset: u32,
    pub limit: u32,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum NextSort {
    #[default]
    Expected,
    Confidence,
    Name,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct NextPage {
    /// Customers that the query finds.
    pub total: u32,
    /// Of all of them, sales of a year.
    pub expected: f64,
    pub rows: Vec<Offer>,
}

/// What to offer one customer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Offer {
    pub code: String,
    pub name: String,
    pub segment: Option<Segment>,
    /// They buy this one…
    pub because: String,
    /// …and lack this one.
    pub item: String,
    /// Customers who buy both.
    pub together: u32,
    /// Of the customers who buy the first, the share that buys the second too, 0 to 1.
    pub confidence: f64,
    /// Sales of a year: confidence × what a buyer spends on it.
    pub expected: f64,
}

impl Matrix {
    /// `segments` by customer number, of the same window.
    pub fn offers(
        &self,
        ledger: &Ledger,
        segments: &[Option<Segment>],
        marks: &Marks,
        query: &NextQuery,
    ) -> NextPage {
        let names = ledger.names(self.level.label());
        let of = |customer: u32| segments.get(customer as usize).copied().flatten();
        let needle = fold(query.search.trim());
        let passes = |next: &Next| {
            (query.segment).is_none_or(|segment| of(next.customer) == Some(segment))
                && (query.item.as_ref()).is_none_or(|item| names.text(next.lead.item) == item)
                && found(ledger, next.customer, &needle)
        };
        let mut chosen = self.next(ledger, marks);
        chosen.retain(passes);
        match query.sort {
            NextSort::Expected => chosen.sort_by(|a, b| a.expected.total_cmp(&b.expected)),
            NextSort::Confidence => chosen.sort_by(|a, b| a.confidence.total_cmp(&b.confidence)),
            NextSort::Name => {
                chosen.sort_by_cached_key(|next| fold(ledger.customer_name(next.customer)));
            }
        }
        if query.descending {
            chosen.reverse();
        }
        let rows = (chosen.iter().skip(query.offset as usize)).take(query.limit as usize);
        NextPage {
            total: chosen.len() as u32,
            expected: chosen.iter().map(|next| next.expected).sum(),
            rows: rows
                .map(|next| self.told(ledger, next, of(next.customer)))
                .collect(),
        }
    }

    /// The first few offers for one customer, the surest first; what was marked is left out.
    pub fn offers_for(
        &self,
        ledger: &Ledger,
        customer: u32,
        marks: &Marks,
        limit: usize,
    ) -> Vec<Offer> {
        let marked = marks.by_cell();
        let mut best: Vec<Lead> = Vec::new();
        for because in self.shelf.now(customer) {
            let rules = self.rules.from(because).iter();
            for &(item, together) in
                rules.filter(|rule| self.is_open(ledger, customer, rule.0, &marked))
            {
                let lead = self.lead(because, item, together);
                match best.iter_mut().find(|known| known.item == item) {
                    Some(known) if lead.beats(known) => *known = lead,
                    Some(_) => {}
                    None => best.push(lead),
                }
            }
        }
        best.sort_by(|a, b| b.beats(a).cmp(&a.beats(b)));
        best.truncate(limit);
        let next = best.into_iter().map(|lead| self.next_of(customer, lead));
        next.map(|next| self.told(ledger, &next, None)).collect()
    }

    /// Of everyone who buys something that leads to something they lack: the lacking item with the
    /// highest confidence from any that they buy (definitions D.6); of equal ones, that which more
    /// buy together. What was marked is not offered again.
    fn next(&self, ledger: &Ledger, marks: &Marks) -> Vec<Next> {
        let marked = marks.by_cell();
        let customers = self.customers().iter();
        customers
            .filter_map(|&customer| {
                let mut best: Option<Lead> = None;
                for because in self.shelf.now(customer) {
                    // The first one is the surest of those that follow from the same item.
                    let mut rules = self.rules.from(because).iter();
                    let found = rules.find(|rule| self.is_open(ledger, customer, rule.0, &marked));
                    let Some(&(item, together)) = found else {
                        continue;
                    };
                    let lead = self.lead(because, item, together);
                    if best.is_none_or(|best| lead.beats(&best)) {
                        best = Some(lead);
                    }
                }
                Some(self.next_of(customer, best?))
            })
            .collect()
    }

    /// Never bought, and not marked.
    fn is_open(&self, ledger: &Ledger, customer: u32, item: u32, marked: &Marked) -> bool {
        self.shelf.held(customer, item).is_none()
            && (marked.is_empty() || {
                let name = ledger.names(self.level.label()).text(item);
                !marked.contains_key(&(ledger.customer_code(customer), name))
            })
    }

    fn lead(&self, because: u32, item: u32, together: u32) -> Lead {
        Lead {
            because,
            item,
            together,
            buyers: self.counts.single[because as usize],
        }
    }

    fn next_of(&self, customer: u32, lead: Lead) -> Next {
        let confidence = f64::from(lead.together) / f64::from(lead.buyers);
        Next {
            customer,
            lead,
            confidence,
            expected: confidence * self.yearly[lead.item as usize],
        }
    }

    fn told(&self, ledger: &Ledger, next: &Next, segment: Option<Segment>) -> Offer {
        let names = ledger.names(self.level.label());
        Offer {
            code: ledger.customer_code(next.customer).to_owned(),
            name: ledger.customer_name(next.customer).to_owned(),
            segment,
            because: names.text(next.lead.because).to_owned(),
            item: names.text(next.lead.item).to_owned(),
            together: next.lead.together,
            confidence: next.confidence,
            expected: next.expected,
        }
    }
}

/// What one buyer of an item spends on it in a year, by code.
pub(super) fn yearly(ledger: &Ledger, level: Level, window: Window, counts: &Counts) -> Vec<f64> {
    let mut spent = vec![Money::ZERO; counts.single.len()];
    let mut first = i32::MAX;
    for line in ledger
        .scan(level.label())
        .filter(|line| window.contains(line.day))
    {
        first = first.min(line.day.0);
        if let Some(spent) = spent.get_mut(line.code as usize) {
            *spent += line.amount;
        }
    }
    let begin = if window.is_whole_history() {
        first
    } else {
        window.after.0 + 1
    };
    let days = (f64::from(window.until.0) - f64::from(begin) + 1.0).max(1.0);
    let years = days / 365.25;
    (spent.into_iter().zip(&counts.single))
        .map(|(spent, &buyers)| spent.to_f64() / f64::from(buyers.max(1)) / years)
        .collect()
}
