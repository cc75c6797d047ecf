//! What the analysis answers, as plain data.

use super::{Halves, Rule, Step, Trend};
use crate::abc::Class;
use crate::ledger::{Day, Money, Window};
use crate::rfm::Segment;
use serde::{Deserialize, Serialize};

/// Everything: the summary that crosses to the page, and every customer's trail.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub summary: Summary,
    pub(super) steps: Vec<Step>,
    /// By customer number.
    pub standings: Vec<Standing>,
}

impl Report {
    /// A customer's steps, the newest first, in the order of [`Summary::periods`].
    pub fn trail(&self, customer: u32) -> &[Step] {
        let width = self.summary.periods.len();
        let from = customer as usize * width;
        self.steps.get(from..from + width).unwrap_or_default()
    }
}

/// One customer between the halves and between the snapshots.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    pub trend: Trend,
    /// Sales in the last months, and in those before.
    pub now: Money,
    pub before: Money,
    /// In the earlier and in the later snapshot; `None` without a purchase in it.
    pub segments: (Option<Segment>, Option<Segment>),
    /// `None` without a line in it.
    pub classes: (Option<Class>, Option<Class>),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// The newest first.
    pub periods: Vec<Period>,
    pub rule: Rule,
    pub halves: Halves,
    /// Whether the data reach back to the beginning of the halves.
    pub covered: bool,
    /// In the order of [`Trend::ALL`].
    pub trends: [TrendRow; 5],
    /// The earlier and the later.
    pub snapshots: (Window, Window),
    pub matrices: Matrices,
}

/// Twelve months of the firm.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Period {
    pub window: Window,
    /// Whether the data reach back to its first day.
    pub complete: bool,
    /// With a purchase.
    pub customers: u32,
    /// Of all customers, returns subtracted; lines without a customer do not count.
    pub revenue: Money,
    /// Sum over the customers of the distinct products each bought.
    pub products: u64,
    /// In the order of [`Segment::ALL`]; they add up to the customers.
    pub segments: [u32; 11],
    /// In the order of [`Class::ALL`].
    pub classes: [u32; 3],
}

impl Period {
    pub(super) fn new(window: Window, first: Day) -> Period {
        Period {
            window,
            complete: first <= window.first_day(first),
            customers: 0,
            revenue: Money::ZERO,
            products: 0,
            segments: [0; 11],
            classes: [0; 3],
        }
    }

    pub(super) fn add(&mut self, step: &Step) {
        self.revenue += step.revenue;
        if let Some(segment) = step.segment {
            self.customers += 1;
            self.products += u64::from(step.products);
            self.segments[segment as usize] += 1;
        }
        if let Some(class) = step.class {
            self.classes[class as usize] += 1;
        }
    }

    /// Mean number of distinct products per customer.
    pub fn products_per_customer(&self) -> Option<f64> {
        (self.customers > 0).then(|| self.products as f64 / f64::from(self.customers))
    }
}

/// The customers of one trend.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrendRow {
    pub customers: u32,
    pub now: Money,
    pub before: Money,
}

/// Counts of customers by where they were and where they are: `[before][now]`. The last row and
/// column are those without purchases; who is in neither snapshot is not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matrices {
    pub segments: [[u32; 12]; 12],
    pub classes: [[u32; 4]; 4],
}

pub(super) fn count_trends(standings: &[Standing]) -> [TrendRow; 5] {
    let mut rows = [TrendRow::default(); 5];
    for standing in standings {
        let row = &mut rows[standing.trend as usize];
        row.customers += 1;
        row.now += standing.now;
        row.before += standing.before;
    }
    rows
}

pub(super) fn matrices(standings: &[Standing]) -> Matrices {
    let mut matrices = Matrices::default();
    let segment = |segment: Option<Segment>| segment.map_or(11, |segment| segment as usize);
    let class = |class: Option<Class>| class.map_or(3, |class| class as usize);
    for standing in standings {
        let (before, now) = standing.segments;
        matrices.segments[segment(before)][segment(now)] += 1;
        let (before, now) = standing.classes;
        matrices.classes[class(before)][class(now)] += 1;
    }
    matrices.segments[11][11] = 0;
    matrices.classes[3][3] = 0;
    matrices
}
