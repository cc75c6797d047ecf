//! The book of complaints (RET-3.2, REC-1.1, VEC-C1, FID-18).

mod figures;

pub use figures::{
    Figures, Rate, Returned, SeverityRow, Tier, answered_in_time, figures, gesture_tiers, returned,
};

use crate::ledger::{Day, Money};
use serde::{Deserialize, Serialize};

/// One complaint, from the day it was heard to the end of its return.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Complaint {
    pub date: Day,
    /// A code of the firm's file, or any name.
    pub customer: String,
    pub kind: Kind,
    pub reason: String,
    pub source: Source,
    pub severity: Severity,
    /// Who sees to it.
    pub owner: String,
    pub answer: String,
    pub answered: Option<Day>,
    pub gesture: String,
    pub gesture_cost: Option<Money>,
    /// When each of [`STEPS`] was done; its state is the last of them.
    pub steps: [Option<Day>; STEPS],
}

/// The return process of the course (FID-18): review of the product, review and analysis, rework,
/// packing, transport.
pub const STEPS: usize = 5;

impl Complaint {
    /// The furthest step of the return that has a day; `None` before the first.
    pub fn step(&self) -> Option<usize> {
        self.steps.iter().rposition(Option::is_some)
    }
}

/// What went wrong (VEC-C1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    Delay,
    Fault,
    Error,
    Damage,
    Shortage,
    #[default]
    Other,
}

impl Kind {
    pub const ALL: [Kind; 6] = [
        Kind::Delay,
        Kind::Fault,
        Kind::Error,
        Kind::Damage,
        Kind::Shortage,
        Kind::Other,
    ];
}

/// Who told (RET-3.5, REC-1.1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Source {
    #[default]
    Customer,
    /// Staff who deal with customers.
    FrontLine,
    LeavingForm,
}

impl Source {
    pub const ALL: [Source; 3] = [Source::Customer, Source::FrontLine, Source::LeavingForm];
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Severity {
    Mild,
    #[default]
    Serious,
    Grave,
}

impl Severity {
    pub const ALL: [Severity; 3] = [Severity::Mild, Severity::Serious, Severity::Grave];
}

/// How complaints are to be handled.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rules {
    /// What is proposed when a reason is typed.
    pub reasons: Vec<String>,
    /// Days within which each severity is to be answered, the mildest first (VEC-C2).
    pub answer_within: [u32; 3],
    /// Who hears of those that are overdue.
    pub escalate_to: String,
    /// Where complaints come in (REC-1.3): on printed forms.
    pub address: String,
    /// Days within which a customer is to have bought again (REC-3.2).
    pub again_within: u32,
}

impl Default for Rules {
    fn default() -> Rules {
        Rules {
            reasons: Vec::new(),
            answer_within: [7, 3, 1],
            escalate_to: String::new(),
            address: String::new(),
            again_within: 90,
        }
    }
}
