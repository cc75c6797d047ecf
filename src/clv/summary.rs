//! What the models know of a customer.

use crate::ledger::{Day, Ledger, Money};

/// One customer up to the end of what is observed. A purchase is a day with one, whatever was
/// invoiced on it; time counts in weeks.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Summary {
    pub customer: u32,
    /// x: purchases after the first.
    pub repeats: u32,
    /// t_x: from the first purchase to the last.
    pub recency: f64,
    /// T: from the first purchase to the end.
    pub age: f64,
    /// m̄: what was bought per repeat purchase, returns subtracted; 0 without one.
    pub value: f64,
}

pub const WEEK: f64 = 7.0;

impl Summary {
    /// `None` for who bought nothing up to and including `until`.
    pub fn of(ledger: &Ledger, customer: u32, until: Day) -> Option<Summary> {
        let first = ledger.first_purchase(customer)?;
        let (mut last, mut days, mut spent) = (first, 0u32, Money::ZERO);
        let visits = ledger.visits(customer).iter();
        for visit in visits.filter(|visit| visit.day <= until && visit.day >= first) {
            if visit.day > first {
                spent += visit.net;
            }
            if visit.sales > 0 && (days == 0 || visit.day > last) {
                days += 1;
                last = visit.day;
            }
        }
        let repeats = days.checked_sub(1)?;
        Some(Summary {
            customer,
            repeats,
            recency: f64::from(last.days_since(first)) / WEEK,
            age: f64::from(until.days_since(first)) / WEEK,
            value: match repeats {
                0 => 0.0,
                repeats => spent.to_f64() / f64::from(repeats),
            },
        })
    }
}

/// Everyone who bought up to and including `until`, in the order of their numbers.
pub fn summaries(ledger: &Ledger, until: Day) -> Vec<Summary> {
    (0..ledger.customers())
        .filter_map(|customer| Summary::of(ledger, customer, until))
        .collect()
}
