//! What the analysis answers, as plain data.

use super::{Cuts, Segment};
use crate::ledger::{Day, Money, Window};
use serde::{Deserialize, Serialize};

/// Everything: the summary that crosses to the page, and a score per customer number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    pub summary: Summary,
    /// `None` for customers without a purchase in the window.
    pub scores: Vec<Option<Score>>,
}

/// A customer's three quantities and their scores of 1 (worst) to 5 (best).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    pub recency_days: i32,
    pub purchases: u32,
    pub net: Money,
    pub r: u8,
    pub f: u8,
    pub m: u8,
}

impl Score {
    /// 100 R + 10 F + M, written as three digits.
    pub fn code(&self) -> u16 {
        100 * u16::from(self.r) + 10 * u16::from(self.f) + u16::from(self.m)
    }

    pub fn segment(&self) -> Segment {
        Segment::of(self.r, self.f, self.m)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    pub window: Window,
    /// First day that the window covers.
    pub from: Day,
    pub scored: u32,
    /// Known customers without a purchase in the window.
    pub outside: u32,
    /// Net amount of the scored customers.
    pub net: Money,
    pub recency: Scale,
    pub frequency: Scale,
    pub monetary: Scale,
    /// All eleven, in the order of [`Segment::ALL`].
    pub segments: Vec<SegmentRow>,
    /// `grid[r - 1][f - 1]`.
    pub grid: [[Cell; 5]; 5],
}

/// The cuts in force and how many customers each score holds, scores 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Scale {
    /// Ascending, in the quantity's own unit (days, purchases, currency units).
    pub cuts: Cuts,
    pub customers: [u32; 5],
    /// Set by the user rather than by quintiles.
    pub own: bool,
}

impl Default for Scale {
    fn default() -> Scale {
        Scale {
            cuts: Cuts([0.0; 4]),
            customers: [0; 5],
            own: false,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct SegmentRow {
    pub segment: Segment,
    pub customers: u32,
    pub revenue: Money,
    /// Of the scored customers' net amount.
    pub revenue_share: f64,
    pub mean_recency_days: f64,
    pub mean_frequency: f64,
    /// In currency units.
    pub mean_monetary: f64,
}

/// Customers that share a recency and a frequency score.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    pub customers: u32,
    pub revenue: Money,
}

impl Default for Summary {
    fn default() -> Summary {
        summarise(
            Window::history(Day::MIN),
            Day::MIN,
            0,
            [Scale::default(); 3],
            &[],
        )
    }
}

pub(super) fn summarise(
    window: Window,
    from: Day,
    known: u32,
    [recency, frequency, monetary]: [Scale; 3],
    scores: &[Option<Score>],
) -> Summary {
    let scored = || scores.iter().flatten();
    let net: Money = scored().map(|score| score.net).sum();
    let mut grid = [[Cell::default(); 5]; 5];
    for score in scored() {
        let cell = &mut grid[usize::from(score.r) - 1][usize::from(score.f) - 1];
        cell.customers += 1;
        cell.revenue += score.net;
    }
    let segments = Segment::ALL.map(|segment| {
        let mut row = SegmentRow {
            segment,
            customers: 0,
            revenue: Money::ZERO,
            revenue_share: 0.0,
            mean_recency_days: 0.0,
            mean_frequency: 0.0,
            mean_monetary: 0.0,
        };
        for score in scored().filter(|score| score.segment() == segment) {
            row.customers += 1;
            row.revenue += score.net;
            row.mean_recency_days += f64::from(score.recency_days);
            row.mean_frequency += f64::from(score.purchases);
        }
        if row.customers > 0 {
            row.mean_recency_days /= f64::from(row.customers);
            row.mean_frequency /= f64::from(row.customers);
            row.mean_monetary = row.revenue.mean(row.customers);
            row.revenue_share = row.revenue.share_of(net);
        }
        row
    });
    let count = scored().count() as u32;
    Summary {
        window,
        from,
        scored: count,
        outside: known - count,
        net,
        recency,
        frequency,
        monetary,
        segments: segments.into(),
        grid,
    }
}
