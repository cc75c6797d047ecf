//! What a group of customers bought before and after.

use crate::ledger::{Activity, Day, Ledger, Money, Window};
use serde::{Deserialize, Serialize};

/// The day on which an action begins, and how many days are compared on each side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frame {
    pub start: Day,
    pub days: u32,
}

impl Frame {
    fn window(self, from: i32, days: i32) -> Window {
        let after = self.start.0.saturating_add(from).saturating_sub(1);
        Window {
            after: Day(after),
            until: Day(after.saturating_add(days)),
        }
    }

    /// Up to the eve.
    pub fn before(self) -> Window {
        self.window(-(self.days as i32), self.days as i32)
    }

    /// From the start on.
    pub fn after(self) -> Window {
        self.window(0, self.days as i32)
    }

    /// Seven days; week 0 begins with the start.
    pub fn week(self, week: i32) -> Window {
        self.window(week.saturating_mul(7), 7)
    }

    pub fn a_year_earlier(self) -> Option<Frame> {
        let start = self.start.months_before(12);
        (start > Day::MIN).then_some(Frame { start, ..self })
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sum {
    /// Customers with a purchase.
    pub buyers: u32,
    pub purchases: u32,
    /// Sales less returns.
    pub revenue: Money,
    /// `None` where neither the lines nor the user tell it.
    pub margin: Option<Money>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Group {
    pub customers: u32,
    pub before: Sum,
    pub after: Sum,
    /// Of those who bought before, those who bought after.
    pub stayed: u32,
}

impl Group {
    /// Buyers afterwards, of all.
    pub fn responded(&self) -> (u32, u32) {
        (self.after.buyers, self.customers)
    }

    pub fn response(&self) -> f64 {
        share(self.after.buyers, self.customers).unwrap_or_default()
    }

    /// Of those who bought before, the share who bought after.
    pub fn retention(&self) -> Option<f64> {
        share(self.stayed, self.before.buyers)
    }
}

/// A part of a whole; `None` without a whole.
pub(super) fn share(part: u32, whole: u32) -> Option<f64> {
    (whole > 0).then(|| f64::from(part) / f64::from(whole))
}

/// A group, and how much each of its customers changed.
pub(super) struct Measured {
    pub group: Group,
    /// Revenue after less before, in currency units, in the order of the customers.
    pub changes: Vec<f64>,
}

impl Measured {
    /// `margin` is the share of the revenue where a customer's lines tell none.
    pub fn of(ledger: &Ledger, customers: &[u32], frame: Frame, margin: Option<f64>) -> Measured {
        let zero = Sum {
            margin: Some(Money::ZERO),
            ..Sum::default()
        };
        let mut group = Group {
            customers: customers.len() as u32,
            before: zero,
            after: zero,
            stayed: 0,
        };
        let mut changes = Vec::with_capacity(customers.len());
        for &customer in customers {
            let before = ledger.activity_of(customer, frame.before());
            let after = ledger.activity_of(customer, frame.after());
            group.before.add(&before, margin);
            group.after.add(&after, margin);
            group.stayed += u32::from(before.bought() && after.bought());
            changes.push((after.net - before.net).to_f64());
        }
        Measured { group, changes }
    }
}

impl Sum {
    fn add(&mut self, activity: &Activity, margin: Option<f64>) {
        self.buyers += u32::from(activity.bought());
        self.purchases += activity.purchases;
        self.revenue += activity.net;
        let estimate = || margin.map(|share| activity.net.part(share));
        let none = (!activity.active).then_some(Money::ZERO);
        let own = activity.margin.or(none).or_else(estimate);
        self.margin = self.margin.zip(own).map(|(sum, own)| sum + own);
    }
}

/// An amount of `of` customers for so many `customers`, rounded.
pub(super) fn in_proportion(amount: Money, customers: u32, of: u32) -> Money {
    let (all, of) = (
        i128::from(amount.0) * i128::from(customers),
        i128::from(of.max(1)),
    );
    let half = if all < 0 { -of / 2 } else { of / 2 };
    let rounded = (all + half) / of;
    let end = if rounded < 0 { i64::MIN } else { i64::MAX };
    Money(i64::try_from(rounded).unwrap_or(end))
}
