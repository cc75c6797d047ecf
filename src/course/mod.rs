//! The worksheets of the course's six pillars: 27 aspects, each with its initiatives and the figures
//! that back it.
//!
//! Which aspects there are, in the course's own numbers, stands here; their words stand in the
//! catalogue. What the user chooses and writes is part of the workbook. Figures of the sales are made by
//! [`evidence`] from the reports of the analyses, figures of what is written by hand by
//! [`of_registers`]; no figure is worked out here a second time.
//!
//! Source: the course's worksheets, documents 000 and 001; HOJA-1 to 3, REL-0b.

mod evidence;
mod figure;
mod progress;
mod registers;
#[cfg(test)]
mod tests;
#[cfg(feature = "ui")]
pub mod view;

pub use evidence::{Asked, Evidence, Reached, Sources, Value, evidence};
pub use figure::{Figure, Need};
pub use progress::{Next, Progress, next, progress};
pub use registers::of_registers;
#[cfg(feature = "ui")]
pub use view::{Figures, Known, Period, use_known};

use crate::rfm::Pillar;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One aspect of a pillar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aspect {
    /// The course's own: Relación has no 3 (HOJA-3).
    pub number: u8,
    pub initiatives: u8,
    /// What backs it, the most telling first.
    pub figures: &'static [Figure],
}

const fn aspect(number: u8, initiatives: u8, figures: &'static [Figure]) -> Aspect {
    Aspect {
        number,
        initiatives,
        figures,
    }
}

/// The aspects of a pillar, in the course's order.
pub fn aspects(pillar: Pillar) -> &'static [Aspect] {
    use Figure::*;
    const RELATIONSHIP: &[Aspect] = &[
        aspect(1, 2, &[TopReason, Prepared, FirstProduct]),
        aspect(2, 10, &[Buyers, ClassA, Contacts, Overdue]),
        aspect(4, 3, &[ClassA, Champions, Benefits]),
        aspect(5, 1, &[SimpleValue, PredictedValue]),
        aspect(6, 2, &[FirstProduct, NextProduct, Path]),
        aspect(7, 4, &[Channels, Unowned]),
        aspect(8, 7, &[Surveys, Recommend, Satisfaction, Word]),
    ];
    const RETENTION: &[Aspect] = &[
        aspect(1, 1, &[ChurnCost, Lost, SimpleValue]),
        aspect(2, 2, &[ChurnRate, RetentionRate, Lost]),
        aspect(3, 5, &[TopReason, Complaints, Late, Satisfaction]),
        aspect(4, 5, &[Benefits, ClassA, Channels]),
        aspect(5, 6, &[Late, Repurchase, RetainedOne, RetainedMany]),
    ];
    const PROFITABILITY: &[Aspect] = &[
        aspect(1, 4, &[MeanPurchase, Ticket, Gap, OneMore]),
        aspect(2, 4, &[ProductsMean, ProductsMedian, Pairs]),
        aspect(3, 3, &[MarginRate, HighMargin]),
        aspect(4, 3, &[MarginRate, CostToServe]),
        aspect(5, 1, &[Problems, BelowZero]),
    ];
    const REFERRAL: &[Aspect] = &[
        aspect(1, 4, &[Champions, Testimonials]),
        aspect(2, 3, &[Referrals, Recommend, NewCustomers]),
        aspect(3, 1, &[Word, Recommend]),
        aspect(4, 1, &[Affiliates, Acquisition, SimpleValue]),
    ];
    const RECOVERY: &[Aspect] = &[
        aspect(1, 3, &[Complaints, Surveys, Satisfaction]),
        aspect(2, 3, &[Prepared, TopReason, DaysToAnswer]),
        aspect(3, 3, &[GestureCost, Acquisition, SimpleValue]),
    ];
    const REACTIVATION: &[Aspect] = &[
        aspect(1, 4, &[DormantMonths, DormantYears, DormantValue]),
        aspect(2, 3, &[Fallen, DormantValue]),
        aspect(3, 4, &[Late, NewCustomers]),
    ];
    match pillar {
        Pillar::Relationship => RELATIONSHIP,
        Pillar::Retention => RETENTION,
        Pillar::Profitability => PROFITABILITY,
        Pillar::Referral => REFERRAL,
        Pillar::Recovery => RECOVERY,
        Pillar::Reactivation => REACTIVATION,
    }
}

/// What the user wrote on the worksheets; which initiatives were chosen, the plan knows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Worksheets {
    /// By pillar and number of the aspect, as in `relacion.4`.
    notes: BTreeMap<String, String>,
}

fn name(pillar: Pillar, aspect: u8) -> String {
    format!("{}.{aspect}", pillar.machine_name())
}

impl Worksheets {
    pub fn note(&self, pillar: Pillar, aspect: u8) -> &str {
        self.notes
            .get(&name(pillar, aspect))
            .map_or("", String::as_str)
    }

    pub fn write(&mut self, pillar: Pillar, aspect: u8, note: String) {
        let name = name(pillar, aspect);
        if note.is_empty() {
            self.notes.remove(&name);
        } else {
            self.notes.insert(name, note);
        }
    }
}
