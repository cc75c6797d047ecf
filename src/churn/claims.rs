//! The course's claims, put to the test of the firm's own sales: confirmed, not confirmed, or too
//! little to tell.

use crate::ledger::{Activity, Day, Ledger, Money, Window};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    Confirmed,
    NotConfirmed,
    /// Too few customers to tell.
    TooFew,
}

/// A verdict and the statistic it rests on: above [`Claim::LIMIT`] the trend rises with 95 %
/// confidence, one-sided.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    pub verdict: Verdict,
    pub z: f64,
}

impl Claim {
    pub const LIMIT: f64 = 1.645;
    /// Customers in a group, or pairs of years, below which nothing is said.
    pub const FEWEST: u32 = 30;

    fn of(z: f64, enough: bool) -> Claim {
        let verdict = match enough && z.is_finite() {
            false => Verdict::TooFew,
            true if z > Claim::LIMIT => Verdict::Confirmed,
            true => Verdict::NotConfirmed,
        };
        let z = if z.is_finite() { z } else { 0.0 };
        Claim { verdict, z }
    }
}

/// RET-5.4, "cuantos más productos tiene un cliente más permanece": customers of P′ by how many
/// products they bought in it (1, 2, 3, 4 or more), and how many of them bought in P.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ByProducts {
    pub base: [u32; 4],
    pub retained: [u32; 4],
    pub claim: Claim,
}

/// `None` where the files tell neither products nor categories.
pub(super) fn by_products(
    ledger: &Ledger,
    previous: Window,
    before: &[Activity],
    now: &[Activity],
) -> Option<ByProducts> {
    if ledger.names(ledger.item_label()).is_empty() {
        return None;
    }
    let (mut base, mut retained) = ([0; 4], [0; 4]);
    let products = ledger.products_bought(previous);
    for ((products, before), now) in products.into_iter().zip(before).zip(now) {
        if before.bought() && products > 0 {
            let group = (products.min(4) - 1) as usize;
            base[group] += 1;
            retained[group] += u32::from(now.bought());
        }
    }
    let groups = base.iter().filter(|&&base| base >= Claim::FEWEST).count();
    Some(ByProducts {
        base,
        retained,
        claim: Claim::of(trend(&base, &retained), groups >= 2),
    })
}

/// Cochran–Armitage test for a trend in proportions, with the groups' places as scores; the square
/// root of its chi-square, with the sign of the trend.
fn trend(base: &[u32; 4], retained: &[u32; 4]) -> f64 {
    let f = |n: u32| f64::from(n);
    let (n, r): (f64, f64) = (
        base.iter().map(|&n| f(n)).sum(),
        retained.iter().map(|&n| f(n)).sum(),
    );
    let scores = || (1..).map(f64::from);
    let weighted: f64 = scores().zip(base).map(|(t, &n)| t * f(n)).sum();
    let squares: f64 = scores().zip(base).map(|(t, &n)| t * t * f(n)).sum();
    let kept: f64 = scores().zip(retained).map(|(t, &r)| t * f(r)).sum();
    let p = r / n;
    let variance = p * (1.0 - p) * (squares - weighted * weighted / n);
    (kept - p * weighted) / variance.sqrt()
}

/// RET-0, "el ingreso promedio generado por los clientes aumenta con cada año de relación": what
/// customers bought on the mean in their first twelve months, their second… The n-th year counts
/// those who bought in it and have lived through the whole of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ByYear {
    pub years: Vec<YearOfRelation>,
    /// The same customers one year and the next: whether they bought more. `None` without pairs.
    pub claim: Option<Claim>,
    /// Customers who bought in one year of theirs and in the next.
    pub pairs: u32,
    /// Mean of what they bought more in the next year.
    pub mean_rise: f64,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct YearOfRelation {
    pub customers: u32,
    pub amount: Money,
}

impl YearOfRelation {
    pub fn mean(&self) -> f64 {
        self.amount.to_f64() / f64::from(self.customers.max(1))
    }
}

pub(super) fn by_year(ledger: &Ledger, until: Day) -> ByYear {
    let mut years: Vec<YearOfRelation> = Vec::new();
    let (mut pairs, mut sum, mut squares) = (0u32, 0.0, 0.0);
    for customer in 0..ledger.customers() {
        let Some(first) = ledger.first_purchase(customer) else {
            continue;
        };
        let mut before = None;
        for (nth, window) in relation_years(first, until).enumerate() {
            let activity = ledger.activity_of(customer, window);
            if years.len() <= nth {
                years.push(YearOfRelation::default());
            }
            let amount = activity.bought().then_some(activity.net);
            if let Some(amount) = amount {
                years[nth].customers += 1;
                years[nth].amount += amount;
            }
            if let (Some(before), Some(amount)) = (before, amount) {
                let rise = (amount - before).to_f64();
                pairs += 1;
                sum += rise;
                squares += rise * rise;
            }
            before = amount;
        }
    }
    let n = f64::from(pairs);
    let mean = sum / n;
    // Standard error of the mean of the differences.
    let error = ((squares - n * mean * mean) / (n - 1.0) / n).sqrt();
    ByYear {
        years,
        claim: (pairs > 0).then(|| Claim::of(mean / error, pairs >= Claim::FEWEST)),
        pairs,
        mean_rise: if pairs > 0 { mean } else { 0.0 },
    }
}

/// The twelve months from a first purchase, the next twelve…: those that have ended.
fn relation_years(first: Day, until: Day) -> impl Iterator<Item = Window> {
    let day_before = Day(first.0 - 1);
    (0..)
        .map(move |nth| Window {
            after: day_before.months_after(12 * nth),
            until: day_before.months_after(12 * (nth + 1)),
        })
        .take_while(move |window| window.until <= until)
}
