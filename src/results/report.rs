//! What the analysis answers, as plain data.

use super::{Bridge, DEPTHS, Depth, Snapshot};
use crate::ledger::{Activity, Money, Window};
use crate::rfm::Segment;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    pub window: Window,
    pub previous: Option<Window>,
    pub now: Indicators,
    pub before: Option<Indicators>,
    /// Sales to customers who had bought before the window, and to all customers (VEC-0.1).
    pub existing: Money,
    pub known: Money,
    /// Whether the data cover the window before as a whole: if not, some who look new were there.
    pub covered: bool,
    /// Part of the sales whose margin is known: 0 to 1.
    pub margin_coverage: f64,
    /// By segment of the window, those who are in it: what they did in it and in the one before.
    pub segments: Vec<Group<Segment>>,
    /// By segment of the window before, whoever was in it; `None` are those who did not buy in it and
    /// have come or returned since. Empty without a window before.
    pub from_start: Vec<Group<Option<Segment>>>,
    /// The indicators of each quarter's end, the latest first (GRC-9).
    pub history: Vec<Snapshot>,
    /// What the change of the sales is made of; `None` without a window before (GRC-11).
    pub bridge: Option<Bridge>,
    pub depths: [Depth; DEPTHS],
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

pub(super) fn share(part: u32, whole: u32) -> Option<f64> {
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
    /// Of a portfolio, the customers who may grow: see [`MAY_GROW`].
    pub may_grow: u32,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sum {
    pub buyers: u32,
    pub purchases: u32,
    pub amount: Money,
    /// Sum of the known margins; `None` if no line tells one.
    pub margin: Option<Money>,
}

impl Sum {
    fn add(&mut self, activity: &Activity) {
        if let Some(margin) = activity.margin {
            *self.margin.get_or_insert_default() += margin;
        }
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

    /// Known margin per sales: too low where some lines do not tell theirs.
    pub fn margin_rate(&self) -> Option<f64> {
        let margin = self.margin.filter(|_| self.amount > Money::ZERO)?;
        Some(margin.share_of(self.amount))
    }
}

/// Segments whose sales may be lost.
pub const AT_RISK: [Segment; 4] = [
    Segment::NeedAttention,
    Segment::AboutToSleep,
    Segment::AtRisk,
    Segment::CannotLose,
];

/// Segments that buy lately and may buy more: the opportunities of a portfolio.
pub const MAY_GROW: [Segment; 3] = [Segment::PotentialLoyalist, Segment::New, Segment::Promising];

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

impl<K> Group<K> {
    /// Of the sales against the window before, as a share; `None` without sales in it.
    pub fn growth(&self) -> Option<f64> {
        let before = self.before.amount;
        (before > Money::ZERO).then(|| (self.now.amount - before).share_of(before))
    }

    pub(super) fn new(key: K) -> Group<K> {
        Group {
            key,
            customers: 0,
            now: Sum::default(),
            before: Sum::default(),
            at_risk: Money::ZERO,
            may_grow: 0,
        }
    }

    pub(super) fn count(&mut self, now: &Activity, before: &Activity) {
        self.customers += 1;
        self.now.add(now);
        self.before.add(before);
    }

    pub(super) fn add(&mut self, now: &Activity, before: &Activity, segment: Segment) {
        self.count(now, before);
        if AT_RISK.contains(&segment) {
            self.at_risk += now.net;
        }
        self.may_grow += u32::from(MAY_GROW.contains(&segment));
    }
}
