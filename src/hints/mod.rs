//! What to look at first: the few things in the reports that move most money, each with what it
//! rests on and the course's pillar that acts on it.
//!
//! Nothing is estimated here. A hint repeats figures of the analyses and is ranked by the money at
//! stake: what the customers it speaks of bought, or stopped buying. It does not say that the money
//! will be lost, nor how much an action would bring.

mod material;
mod rules;
#[cfg(feature = "ui")]
pub mod view;

pub use material::Material;
pub use rules::analyse;

use crate::ledger::Money;
use crate::rfm::{Pillar, SegmentRow};

/// The hints, and how much of the sales comes from customers of before.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// Most money first, at most [`MOST`].
    pub hints: Vec<Hint>,
    /// VEC-0.1: the part of the window's sales to known customers that comes from those who were
    /// already in the window before; the course says more than 70 % in most firms. `None` without
    /// a window before.
    pub from_before: Option<f64>,
}

/// More than this is a list, not a beginning.
pub const MOST: usize = 5;

/// VEC-0.1: "vigentes … en la mayoría de los casos más del 70 % de los ingresos".
pub const COURSE_SHARE: f64 = 0.7;

#[derive(Clone, Debug, PartialEq)]
pub struct Hint {
    pub subject: Subject,
    pub at_stake: Money,
    pub pillar: Pillar,
}

/// What a hint speaks of.
#[derive(Clone, Debug, PartialEq)]
pub enum Subject {
    /// A few customers carry the firm: the largest one, and the share of the five largest.
    Dependence {
        code: String,
        name: String,
        amount: Money,
        share: f64,
        top_5: f64,
    },
    /// Customers of a segment that is slipping away.
    Segment(SegmentRow),
    /// REA-2.1: fell in the ranking and bought less, those now at zero included.
    Dormant {
        customers: u32,
        before: Money,
        now: Money,
    },
    /// Bought in the window before and not in this one.
    Lost { customers: u32, before: Money },
    /// REN-4.1: A by sales and C by margin.
    LowMargin { customers: u32, sales: Money },
}
