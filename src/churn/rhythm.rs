//! How often customers come, all together and each by themselves.

use crate::ledger::{Activity, Day, Ledger, Money, Window};
use crate::math::quantile;
use serde::{Deserialize, Serialize};

/// Days between one purchase and the next, over all customers. Who has been away longer than most
/// ever are is at risk (P40) or lost (P80): definitions D.5.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rhythm {
    pub intervals: u32,
    pub p40: i32,
    pub median: i32,
    pub p80: i32,
}

/// Late by their own rhythm: away for more than twice the median of their intervals (REA-3.0), and
/// still with a purchase in the window.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Late {
    pub code: String,
    pub name: String,
    /// In the window.
    pub amount: Money,
    pub days: i32,
    pub usual_days: f64,
}

impl Late {
    pub fn times(&self) -> f64 {
        f64::from(self.days) / self.usual_days
    }
}

/// How often one customer comes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct OwnRhythm {
    /// Days between purchases that it rests on; at least 2.
    pub intervals: u32,
    /// Half of the intervals are at most so long, in days; at least 1.
    pub median_days: f64,
    /// From the last purchase to the analysis date.
    pub days_since: i32,
}

impl OwnRhythm {
    /// Who has been away for more of their intervals is late (REA-3.0, definitions D.5).
    const LATE: f64 = 2.0;

    /// Of customers with three days of purchase or more.
    pub fn of(ledger: &Ledger, customer: u32, until: Day) -> Option<OwnRhythm> {
        let last = ledger.purchase_days(customer, until).next_back()?;
        let mut gaps: Vec<f64> = intervals(ledger, customer, until).map(f64::from).collect();
        gaps.sort_by(f64::total_cmp);
        Some(OwnRhythm {
            intervals: gaps.len() as u32,
            median_days: quantile(&gaps, 0.5).filter(|_| gaps.len() >= 2)?,
            days_since: until.days_since(last),
        })
    }

    /// How many of their own intervals they have been away.
    pub fn overdue(&self) -> f64 {
        f64::from(self.days_since) / self.median_days
    }

    pub fn is_late(&self) -> bool {
        self.overdue() > OwnRhythm::LATE
    }
}

/// Days from each day of purchase to the next.
fn intervals(ledger: &Ledger, customer: u32, until: Day) -> impl Iterator<Item = i32> + '_ {
    let days = ledger.purchase_days(customer, until);
    days.clone()
        .skip(1)
        .zip(days)
        .map(|(next, day)| next.days_since(day))
}

/// `None` if nobody came twice.
pub(super) fn of_all(ledger: &Ledger, until: Day) -> Option<Rhythm> {
    let mut gaps: Vec<i32> = (0..ledger.customers())
        .flat_map(|customer| intervals(ledger, customer, until))
        .collect();
    gaps.sort_unstable();
    // The value below which a share of the intervals lies, itself one of them.
    let at = |share: f64| {
        let rank = (gaps.len() as f64 * share).ceil() as usize;
        gaps.get(rank.saturating_sub(1)).copied()
    };
    Some(Rhythm {
        intervals: gaps.len() as u32,
        p40: at(0.4)?,
        median: at(0.5)?,
        p80: at(0.8)?,
    })
}

/// How many are late, and the first of them, those with most to lose first: how late × what they
/// bought.
pub(super) fn late(
    ledger: &Ledger,
    window: Window,
    now: &[Activity],
    listed: usize,
) -> (u32, Vec<Late>) {
    let mut found: Vec<(f64, u32, OwnRhythm)> = (0..ledger.customers())
        .filter(|&customer| now[customer as usize].bought())
        .filter_map(|customer| {
            let rhythm = OwnRhythm::of(ledger, customer, window.until)?;
            let stake = rhythm.overdue() * now[customer as usize].net.to_f64();
            rhythm.is_late().then_some((stake, customer, rhythm))
        })
        .collect();
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let all = found.len() as u32;
    let late = (found.into_iter().take(listed))
        .map(|(_, customer, rhythm)| Late {
            code: ledger.customer_code(customer).to_owned(),
            name: ledger.customer_name(customer).to_owned(),
            amount: now[customer as usize].net,
            days: rhythm.days_since,
            usual_days: rhythm.median_days,
        })
        .collect();
    (all, late)
}
