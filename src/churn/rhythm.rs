//! How often customers come, all together and each by themselves.

use crate::ledger::{Activity, Day, Ledger, Money, Window};
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

/// Who is away for more times their interval is late.
const LATE: f64 = 2.0;
/// Purchases without which nobody has a rhythm.
const PURCHASES: usize = 3;

/// Days with a purchase, in order.
fn days(ledger: &Ledger, customer: u32, until: Day, days: &mut Vec<Day>) {
    days.clear();
    let visits = ledger.visits(customer).iter();
    let bought = visits.filter(|visit| visit.sales > 0 && visit.day <= until);
    days.extend(bought.map(|visit| visit.day));
    days.dedup();
}

/// `None` if nobody came twice.
pub(super) fn of_all(ledger: &Ledger, until: Day) -> Option<Rhythm> {
    let (mut gaps, mut own) = (Vec::new(), Vec::new());
    for customer in 0..ledger.customers() {
        days(ledger, customer, until, &mut own);
        gaps.extend(own.windows(2).map(|pair| pair[1].days_since(pair[0])));
    }
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

/// Those with most to lose first: how late × what they bought.
pub(super) fn late(ledger: &Ledger, window: Window, now: &[Activity], listed: usize) -> Vec<Late> {
    let mut own = Vec::new();
    let mut found: Vec<(f64, u32, i32, f64)> = Vec::new();
    for customer in (0..ledger.customers()).filter(|&one| now[one as usize].bought()) {
        days(ledger, customer, window.until, &mut own);
        let Some(&last) = own.last().filter(|_| own.len() >= PURCHASES) else {
            continue;
        };
        let mut gaps: Vec<f64> = own
            .windows(2)
            .map(|pair| f64::from(pair[1].days_since(pair[0])))
            .collect();
        gaps.sort_by(f64::total_cmp);
        let usual = crate::math::quantile(&gaps, 0.5).unwrap_or(1.0).max(1.0);
        let away = window.until.days_since(last);
        let times = f64::from(away) / usual;
        if times > LATE {
            let stake = times * now[customer as usize].net.to_f64();
            found.push((stake, customer, away, usual));
        }
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    (found.into_iter().take(listed))
        .map(|(_, customer, days, usual_days)| Late {
            code: ledger.customer_code(customer).to_owned(),
            name: ledger.customer_name(customer).to_owned(),
            amount: now[customer as usize].net,
            days,
            usual_days,
        })
        .collect()
}
