//! Results, the last letter of VECTOR: capture, activation, adoption and desertion, what comes from
//! the customers there were, segment by segment and seller by seller (VEC-R1, VEC-0.1, VEC-0.3,
//! VEC-0.6).
//!
//! - *Capture*: customers whose first purchase lies in the window.
//! - *Activation*: of everyone who had ever bought by the end of the window, those who bought in it.
//! - *Adoption*: of those who bought in it, those who bought two categories (or products) or more.
//! - *Desertion*: of those who bought in the window before, those who did not buy in this one.

#[cfg(feature = "ui")]
pub mod view;

use crate::ledger::{Activity, Day, Label, Ledger, Money, Span, Window};
use crate::rfm::Segment;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    pub window: Window,
    pub previous: Option<Window>,
    pub now: Indicators,
    pub before: Option<Indicators>,
    /// Sales to customers who had bought before the window, and to all customers (VEC-0.1).
    pub existing: Money,
    pub known: Money,
    /// By segment of the window, those who are in it: what they did in it and in the one before.
    pub segments: Vec<Group<Segment>>,
    /// By who served each customer last, the largest portfolio first; empty without salespeople.
    pub sellers: Vec<Group<String>>,
}

/// Numbers of customers; rates are made of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Indicators {
    pub captured: u32,
    /// Bought in the window.
    pub active: u32,
    /// Had ever bought by its end.
    pub known: u32,
    /// Bought two items or more; `None` where the files tell none.
    pub adopters: Option<u32>,
    /// Bought in the window before, and of them not in this one; `None` without a window before.
    pub left: Option<(u32, u32)>,
}

impl Indicators {
    /// 0 to 1, as the others.
    pub fn activation(&self) -> Option<f64> {
        share(self.active, self.known)
    }

    pub fn adoption(&self) -> Option<f64> {
        share(self.adopters?, self.active)
    }

    pub fn desertion(&self) -> Option<f64> {
        let (base, lost) = self.left?;
        share(lost, base)
    }
}

fn share(part: u32, whole: u32) -> Option<f64> {
    (whole > 0).then(|| f64::from(part) / f64::from(whole))
}

/// Some customers, in the window and in the one before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group<K> {
    pub key: K,
    pub customers: u32,
    pub now: Sum,
    pub before: Sum,
    /// Of a portfolio, the sales to customers who are at risk: see [`AT_RISK`].
    pub at_risk: Money,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sum {
    pub buyers: u32,
    pub purchases: u32,
    pub amount: Money,
}

impl Sum {
    fn add(&mut self, activity: &Activity) {
        self.buyers += u32::from(activity.bought());
        self.purchases += activity.purchases;
        self.amount += activity.net;
    }

    /// Purchases per buyer.
    pub fn frequency(&self) -> Option<f64> {
        share(self.purchases, self.buyers)
    }

    /// Sales per purchase.
    pub fn ticket(&self) -> Option<f64> {
        (self.purchases > 0).then(|| self.amount.mean(self.purchases))
    }
}

/// Segments whose sales may be lost.
pub const AT_RISK: [Segment; 4] = [
    Segment::NeedAttention,
    Segment::AboutToSleep,
    Segment::AtRisk,
    Segment::CannotLose,
];

/// The course's claim: more than this share of the income comes from customers there were.
pub const CLAIM: f64 = 0.7;

impl Report {
    /// 0 to 1; `None` without sales to customers, or where the data do not reach behind the window, so
    /// that everyone looks new.
    pub fn existing_share(&self) -> Option<f64> {
        self.previous?;
        (self.known > Money::ZERO).then(|| self.existing.share_of(self.known))
    }
}

/// `None` without sales. `segments` by customer, in the window.
pub fn analyse(ledger: &Ledger, span: &Span, segments: &[Option<Segment>]) -> Option<Report> {
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
        segments: by_segment(segments, &now, then),
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
        let lines = ledger.amounts_with(customer, Label::Salesperson, Window::history(until));
        let Some((_, _, name)) = lines.max_by_key(|&(day, ..)| day) else {
            continue;
        };
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

impl<K> Group<K> {
    fn new(key: K) -> Group<K> {
        Group {
            key,
            customers: 0,
            now: Sum::default(),
            before: Sum::default(),
            at_risk: Money::ZERO,
        }
    }

    fn count(&mut self, now: &Activity, before: &Activity) {
        self.customers += 1;
        self.now.add(now);
        self.before.add(before);
    }

    fn add(&mut self, now: &Activity, before: &Activity, segment: Segment) {
        self.count(now, before);
        if AT_RISK.contains(&segment) {
            self.at_risk += now.net;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::{Builder, Line};
    use crate::rfm;

    fn shop() -> Ledger {
        let mut builder = Builder::default();
        for (day, customer, category, seller, units) in [
            ("2023-01-01", "ana", "té", "Rosa", 10),
            ("2023-06-01", "beto", "té", "Rosa", 40),
            ("2023-06-01", "ana", "té", "Rosa", 30),
            ("2024-03-01", "ana", "té", "Juan", 60),
            ("2024-03-01", "ana", "yerba", "Juan", 20),
            ("2024-12-31", "caro", "té", "Rosa", 20),
        ] {
            let mut line = Line {
                day: Day::from_iso(day).expect("a day"),
                amount: Money(units * Money::SCALE),
                customer,
                ..Line::default()
            };
            line.labels[Label::Category as usize] = category;
            line.labels[Label::Salesperson as usize] = seller;
            builder.push(&line);
        }
        builder.finish()
    }

    fn report() -> Report {
        let ledger = shop();
        let scores = rfm::analyse(&ledger, &rfm::Settings::default()).scores;
        let segments: Vec<Option<Segment>> = (scores.iter())
            .map(|score| score.map(|score| score.segment()))
            .collect();
        analyse(&ledger, &Span::default(), &segments).expect("sales")
    }

    #[test]
    fn the_four_indicators_by_hand() {
        let report = report();
        let expected = Indicators {
            captured: 1,
            active: 2,
            known: 3,
            adopters: Some(1),
            left: Some((2, 1)),
        };
        assert_eq!(report.now, expected);
        assert_eq!(report.now.activation(), Some(2.0 / 3.0));
        assert_eq!(report.now.adoption(), Some(0.5));
        assert_eq!(report.now.desertion(), Some(0.5));
        let before = report.before.expect("a window before");
        assert_eq!((before.captured, before.active), (2, 2));
        assert_eq!(before.left, None, "the data begin with it");
    }

    /// 80 of 100: Ana was there, Caro is new.
    #[test]
    fn the_share_of_those_there_were() {
        assert_eq!(report().existing_share(), Some(0.8));
    }

    #[test]
    fn groups_add_up_to_all() {
        let report = report();
        let sum = |amounts: &mut dyn Iterator<Item = Money>| amounts.sum::<Money>();
        let by_segment = sum(&mut report.segments.iter().map(|group| group.now.amount));
        let by_seller = sum(&mut report.sellers.iter().map(|group| group.now.amount));
        assert_eq!((by_segment, by_seller), (report.known, report.known));
        let juan = &report.sellers[0];
        assert_eq!((juan.key.as_str(), juan.customers), ("Juan", 1));
        assert_eq!(
            (juan.now.purchases, juan.before.amount),
            (1, Money(40 * Money::SCALE))
        );
        assert_eq!(report.sellers[1].customers, 2);
    }
}
