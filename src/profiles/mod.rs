//! The profile of the portfolio: how customers buy, through which channels, where they came from,
//! why they leave, and what each group of alike customers is worth and could be worth (VECTOR's
//! VALOR: VEC-0.4, VEC-V1, VEC-V2, VEC-V3).
//!
//! A group is everyone who shares a [`Trait`]: the segment of RFM, the channel, branch, city or
//! salesperson of their last line that tells one, the origin, or the year of the first purchase.
//! Per group: *actual value*, sales less returns in the window; *potential*, the sum of what each
//! of its buyers could buy in as much time (see `value_tiers`); *frequency*, purchases per buyer;
//! *rhythm*, the median of the days between two purchases up to the analysis date; *lost*, of those
//! who bought in the window before, those who did not in this one.

mod group;
mod habits;
#[cfg(test)]
mod tests;
#[cfg(feature = "ui")]
pub mod view;

pub use group::{Group, Key, Trait};
pub use habits::{Channel, DAYS, Habits, Reason};

use crate::ledger::{Activity, Label, Ledger, Money, Span, Window};
use crate::rfm::Segment;
use group::Grouped;
use serde::{Deserialize, Serialize};

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Asked {
    pub by: Trait,
    /// Reasons that customers gave, by code of the customer.
    pub reasons: Vec<Told>,
}

/// A complaint, or what somebody said when leaving.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Told {
    pub customer: String,
    pub reason: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    pub window: Window,
    pub previous: Option<Window>,
    /// Of the trait asked for, the greatest actual value first; empty where the files don't tell it.
    pub groups: Vec<Group>,
    /// By where they came from; empty where the files don't tell it.
    pub origins: Vec<Group>,
    /// Everyone.
    pub all: Group,
    pub habits: Habits,
    /// By the channel of each line in the window, the greatest sales first; empty without the column.
    pub channels: Vec<Channel>,
    /// Customers who bought through two channels or more in the window.
    pub several_channels: u32,
    /// Why those who left did, as far as they said, the most common first.
    pub reasons: Vec<Reason>,
    /// Of those who left, how many gave a reason.
    pub told: u32,
}

/// `segments` by customer number; `potential` of a customer who bought in the window, in as much
/// time as it lasts. `None` without sales.
pub fn analyse(
    ledger: &Ledger,
    span: &Span,
    segments: &[Option<Segment>],
    potential: impl Fn(u32) -> Option<Money>,
    asked: &Asked,
) -> Option<Report> {
    let (first, last) = ledger.days()?;
    let window = span.window(last);
    let previous = span.previous(first, last);
    let seen = Seen {
        ledger,
        window,
        previous,
        segments,
        now: ledger.activity(window),
        before: previous.map(|window| ledger.activity(window)),
        items: ledger.products_bought(window),
        potential: (0..ledger.customers()).map(potential).collect(),
    };
    let Grouped {
        groups,
        origins,
        all,
    } = seen.grouped(asked.by);
    let (channels, several_channels) = habits::channels(&seen);
    let (reasons, told) = habits::reasons(&seen, &asked.reasons);
    Some(Report {
        window,
        previous,
        groups,
        origins,
        all,
        habits: habits::habits(&seen),
        channels,
        several_channels,
        reasons,
        told,
    })
}

/// The sales as the groups read them.
struct Seen<'a> {
    ledger: &'a Ledger,
    window: Window,
    previous: Option<Window>,
    segments: &'a [Option<Segment>],
    now: Vec<Activity>,
    before: Option<Vec<Activity>>,
    items: Vec<u32>,
    potential: Vec<Option<Money>>,
}

impl Seen<'_> {
    /// Whether a customer counts: known by the end of the window, or with a return in it.
    fn counts(&self, customer: u32) -> bool {
        self.now[customer as usize].active || self.ledger.had_bought(customer, self.window.until)
    }

    /// Bought in the window before, and not in this one; `None` for those who had not bought.
    fn left(&self, customer: u32) -> Option<bool> {
        let before = self.before.as_ref()?.get(customer as usize)?;
        before
            .bought()
            .then(|| !self.now[customer as usize].bought())
    }

    /// Families where the files tell them, else products.
    fn family(&self) -> Option<Label> {
        let labels = [Label::Category, Label::Product];
        labels.into_iter().find(|&label| self.ledger.has(label))
    }
}
