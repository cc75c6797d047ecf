//! What the analysis answers, as plain data.

use super::{Class, Concentration, Limits, Place};
use crate::ledger::{Day, Money, Window};
use serde::{Deserialize, Serialize};

/// Everything: the summary that crosses to the page, and a standing per customer number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    pub summary: Summary,
    pub standings: Vec<Standing>,
}

/// One customer in the rankings; each place is `None` without lines in that window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Standing {
    pub revenue: Option<Place>,
    pub margin: Option<Place>,
    pub previous: Option<Place>,
    /// `None` where there is no window before, or the customer is in neither.
    pub change: Option<Change>,
    pub dormant: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Change {
    New,
    Lost,
    Up,
    Down,
    Same,
}

impl Change {
    pub const ALL: [Change; 5] = [
        Change::New,
        Change::Lost,
        Change::Up,
        Change::Down,
        Change::Same,
    ];

    /// The name in exports, whatever the language of the screen.
    pub fn machine_name(self) -> &'static str {
        match self {
            Change::New => "new",
            Change::Lost => "lost",
            Change::Up => "up",
            Change::Down => "down",
            Change::Same => "same",
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    pub window: Window,
    pub from: Day,
    /// `None` when the window is the whole history or the data do not reach back.
    pub previous: Option<Window>,
    pub limits: Limits,
    pub revenue: Ranking,
    /// `None` when no line tells a margin or a cost.
    pub margin: Option<Ranking>,
    /// Part of the sales whose margin is known: 0 to 1.
    pub margin_coverage: f64,
    pub movement: Option<Movement>,
    pub concentration: Concentration,
    pub pareto: Vec<(f64, f64)>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Ranking {
    pub customers: u32,
    /// Sum of all amounts, and of the positive ones, which is the base of the shares.
    pub net: Money,
    pub base: Money,
    /// Customers at zero or less: all C.
    pub not_positive: u32,
    /// A, B, C.
    pub classes: [ClassRow; 3],
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ClassRow {
    pub customers: u32,
    pub amount: Money,
    /// Of the base.
    pub share: f64,
}

/// Who moved between the windows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Movement {
    /// `transition[before][now]`, each A, B, C, without lines: rows add up to the customers of the
    /// window before, columns to those of this one.
    pub transition: [[u32; 4]; 4],
    /// Customers per [`Change`], in its order.
    pub changes: [u32; 5],
    pub dormant: u32,
    /// What the dormant bought before, and now.
    pub dormant_before: Money,
    pub dormant_now: Money,
}

pub(super) fn ranking(places: impl Iterator<Item = Place>) -> Ranking {
    let mut ranking = Ranking::default();
    for place in places {
        ranking.customers += 1;
        ranking.net += place.amount;
        if place.amount > Money::ZERO {
            ranking.base += place.amount;
        } else {
            ranking.not_positive += 1;
        }
        let class = match place.class {
            Class::A => 0,
            Class::B => 1,
            Class::C => 2,
        };
        ranking.classes[class].customers += 1;
        ranking.classes[class].amount += place.amount;
    }
    for class in &mut ranking.classes {
        class.share = class.amount.share_of(ranking.base);
    }
    ranking
}
