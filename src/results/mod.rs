//! Results, the last letter of VECTOR: capture, activation, adoption and desertion, what comes from
//! the customers there were, segment by segment against the user's targets, seller by seller, and
//! customer by customer (VEC-R1, VEC-R2, VEC-0.1, VEC-0.3, VEC-0.6, VEC-0.7).
//!
//! - *Capture*: customers whose first purchase lies in the window.
//! - *Activation*: of everyone who had ever bought by the end of the window, those who bought in it.
//! - *Adoption*: of those who bought in it, those who bought two categories (or products) or more.
//! - *Desertion*: of those who bought in the window before, those who did not buy in this one.
//!
//! A segment is told in two ways: by those who are in it at the end of the window, whom it was
//! made of by what they did in the window; and by those who were in it at the beginning, who show
//! what became of it. Growth is measured on the second, or the best segment would always have grown.

mod customers;
mod history;
mod report;
mod settings;
#[cfg(feature = "ui")]
pub mod view;

pub use customers::{Page, Query, Row, Sort, Who, customers};
pub use history::{Bridge, DEPTHS, Depth, Snapshot, Step};
use report::share;
pub use report::{AT_RISK, CLAIM, Group, Indicators, MAY_GROW, Report, Sum};
pub use settings::{Settings, Target, is_met};

use crate::ledger::{Activity, Day, Label, Ledger, Money, Span, Window};
use crate::rfm::Segment;
use std::collections::HashMap;

/// `None` without sales. `segments` by customer, in the window; `at_start` in the one before.
pub fn analyse(
    ledger: &Ledger,
    span: &Span,
    segments: &[Option<Segment>],
    at_start: &[Option<Segment>],
) -> Option<Report> {
    let (first, last) = ledger.days()?;
    let window = span.window(last);
    let previous = span.previous(first, last);
    let now = ledger.activity(window);
    let before = previous.map(|window| ledger.activity(window));
    let earlier = (span.earlier(2, first, last)).map(|window| ledger.activity(window));
    let (mut existing, mut known) = (Money::ZERO, Money::ZERO);
    for (customer, activity) in (0..).zip(&now) {
        known += activity.net;
        if begun(ledger, customer, window.after) {
            existing += activity.net;
        }
    }
    let indicators_before = previous
        .zip(before.as_ref())
        .map(|(window, activity)| indicators(ledger, window, activity, earlier.as_deref()));
    let nothing = vec![Activity::default(); now.len()];
    let then = before.as_ref().unwrap_or(&nothing);
    Some(Report {
        window,
        previous,
        now: indicators(ledger, window, &now, before.as_deref()),
        before: indicators_before,
        existing,
        known,
        covered: previous.is_some_and(|window| first <= window.first_day(first)),
        margin_coverage: ledger.margin(window).coverage(),
        segments: by_segment(segments, &now, then),
        from_start: match previous {
            Some(_) => by_start(at_start, &now, then),
            None => Vec::new(),
        },
        history: history::snapshots(ledger, span),
        bridge: (previous.zip(before.as_ref()))
            .map(|(previous, before)| history::bridge(ledger, window, previous, &now, before)),
        depths: history::depths(ledger, (window, &now), previous.zip(before.as_deref())),
        sellers: by_seller(ledger, window.until, segments, &now, then),
    })
}

fn begun(ledger: &Ledger, customer: u32, until: Day) -> bool {
    let first = ledger.first_purchase(customer);
    first.is_some_and(|day| day <= until)
}

fn indicators(
    ledger: &Ledger,
    window: Window,
    activity: &[Activity],
    before: Option<&[Activity]>,
) -> Indicators {
    let customers = 0..ledger.customers();
    let items = [Label::Category, Label::Product];
    let label = items.into_iter().find(|&label| ledger.has(label));
    let lost = before.map(|before| {
        let base = || {
            before
                .iter()
                .zip(activity)
                .filter(|(before, _)| before.bought())
        };
        let lost = base().filter(|(_, now)| !now.bought()).count() as u32;
        (base().count() as u32, lost)
    });
    Indicators {
        captured: (customers.clone())
            .filter(|&one| begun(ledger, one, window.until) && !begun(ledger, one, window.after))
            .count() as u32,
        active: activity.iter().filter(|activity| activity.bought()).count() as u32,
        known: customers
            .clone()
            .filter(|&one| begun(ledger, one, window.until))
            .count() as u32,
        adopters: label.map(|label| {
            let several = |&customer: &u32| {
                let mut lines = (ledger.amounts_with(customer, label, window))
                    .filter(|&(_, amount, _)| amount >= Money::ZERO);
                let first = lines.next();
                first.is_some_and(|(.., first)| lines.any(|(.., other)| other != first))
            };
            let buyers = customers.filter(|&one| activity[one as usize].bought());
            buyers.filter(several).count() as u32
        }),
        left: lost,
    }
}

fn by_segment(
    segments: &[Option<Segment>],
    now: &[Activity],
    before: &[Activity],
) -> Vec<Group<Segment>> {
    let mut groups: Vec<Group<Segment>> = Segment::ALL.map(Group::new).into();
    for (segment, (now, before)) in segments.iter().zip(now.iter().zip(before)) {
        if let Some(segment) = segment {
            groups[*segment as usize].add(now, before, *segment);
        }
    }
    groups.retain(|group| group.customers > 0);
    groups
}

fn by_start(
    at_start: &[Option<Segment>],
    now: &[Activity],
    before: &[Activity],
) -> Vec<Group<Option<Segment>>> {
    let keys = Segment::ALL.into_iter().map(Some).chain([None]);
    let mut groups: Vec<Group<Option<Segment>>> = keys.map(Group::new).collect();
    for (segment, (now, before)) in at_start.iter().zip(now.iter().zip(before)) {
        // Customers of other times are in no group.
        if segment.is_some() || now.active || before.active {
            groups[segment.map_or(Segment::ALL.len(), |segment| segment as usize)]
                .count(now, before);
        }
    }
    groups.retain(|group| group.customers > 0);
    groups
}

/// Who served a customer last; empty where the files do not tell.
fn seller(ledger: &Ledger, customer: u32, until: Day) -> &str {
    let last = ledger.last_label(customer, Label::Salesperson, until);
    last.unwrap_or_default()
}

fn by_seller(
    ledger: &Ledger,
    until: Day,
    segments: &[Option<Segment>],
    now: &[Activity],
    before: &[Activity],
) -> Vec<Group<String>> {
    let mut groups: HashMap<&str, Group<String>> = HashMap::new();
    if !ledger.has(Label::Salesperson) {
        return Vec::new();
    }
    for customer in 0..ledger.customers() {
        let at = customer as usize;
        let name = seller(ledger, customer, until);
        if name.is_empty() {
            continue;
        }
        let group = groups
            .entry(name)
            .or_insert_with(|| Group::new(name.to_owned()));
        match segments.get(at).copied().flatten() {
            Some(segment) => group.add(&now[at], &before[at], segment),
            None => group.count(&now[at], &before[at]),
        }
    }
    let mut groups: Vec<Group<String>> = groups.into_values().collect();
    groups.sort_by(|a, b| (b.now.amount, &a.key).cmp(&(a.now.amount, &b.key)));
    groups
}

#[cfg(test)]
mod tests;
