//! The figures of churn, as plain data.

use super::{ByProducts, ByYear, Late, Rhythm, Settings};
use crate::ledger::{Activity, Day, Ledger, Money, Window};
use crate::rfm::Segment;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// P, in which they did not buy.
    pub window: Window,
    /// P′, in which they did.
    pub previous: Window,
    /// The data reach back over the whole of P′.
    pub covered: bool,
    pub rates: Rates,
    pub repurchase: Repurchase,
    /// Of everyone in the base; `None` without purchases.
    pub value: Option<Value>,
    /// By segment at the end of P′; those with a base.
    pub groups: Vec<Group>,
    /// The windows one after another, the last one first; only those that the data cover.
    pub periods: Vec<Period>,
    /// Those who were worth most in P′ first; the first of them.
    pub lost: Vec<Lost>,
    pub by_products: Option<ByProducts>,
    pub by_year: ByYear,
    pub rhythm: Option<Rhythm>,
    /// Not lost yet, but late by their own rhythm: how many, and the first of them, those with most at
    /// stake first.
    pub all_late: u32,
    pub late: Vec<Late>,
}

impl Report {
    /// RET-1: what the lost would have brought, by segment: Σ VVC × lost.
    pub fn cost(&self) -> f64 {
        self.groups.iter().filter_map(Group::cost).sum()
    }

    /// GRC-7: what the words of those who left may cost: lost × people each tells × share of them
    /// who then stay away × VVC. `None` without a value.
    pub fn word_of_mouth(&self, settings: &Settings) -> Option<f64> {
        let heard = f64::from(self.rates.lost) * settings.told();
        Some(heard * settings.put_off() * self.value?.lifetime())
    }

    /// What reaching a churn rate would bring, with the base and the value of now.
    pub fn goal(&self, churn: f64) -> Option<Goal> {
        let kept = (self.rates.churn()? - churn) * f64::from(self.rates.base);
        let value = self.value?;
        Some(Goal {
            customers: kept,
            yearly: kept * value.yearly(),
            lifetime: kept * value.lifetime(),
        })
    }
}

/// What a goal is worth; negative where it lies above the churn of now.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Goal {
    /// Customers kept a year.
    pub customers: f64,
    /// Their margin of one year, and of all they stay.
    pub yearly: f64,
    pub lifetime: f64,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rates {
    /// Customers with a purchase in P′.
    pub base: u32,
    /// Of them, those without one in P.
    pub lost: u32,
    /// Everyone who had ever bought by the end of P′; 0 where only a part is looked at.
    pub known: u32,
    /// Sales less returns in P′ of the base, and of the lost.
    pub base_revenue: Money,
    pub lost_revenue: Money,
}

impl Rates {
    pub(super) fn among<'a>(pairs: impl Iterator<Item = (&'a Activity, &'a Activity)>) -> Rates {
        let mut rates = Rates::default();
        for (before, now) in pairs.filter(|(before, _)| before.bought()) {
            rates.base += 1;
            rates.base_revenue += before.net;
            if !now.bought() {
                rates.lost += 1;
                rates.lost_revenue += before.net;
            }
        }
        rates
    }

    pub(super) fn of(
        ledger: &Ledger,
        window: Window,
        before: &[Activity],
        now: &[Activity],
    ) -> Rates {
        let begun = |&customer: &u32| ledger.had_bought(customer, window.after);
        Rates {
            known: (0..ledger.customers()).filter(begun).count() as u32,
            ..Rates::among(before.iter().zip(now))
        }
    }

    /// Lost / base, 0 to 1.
    pub fn churn(&self) -> Option<f64> {
        (self.base > 0).then(|| f64::from(self.lost) / f64::from(self.base))
    }

    pub fn retention(&self) -> Option<f64> {
        Some(1.0 - self.churn()?)
    }

    /// The alternative: lost / everyone who had ever bought.
    pub fn churn_of_known(&self) -> Option<f64> {
        (self.known > 0).then(|| f64::from(self.lost) / f64::from(self.known))
    }

    /// Revenue of the lost / revenue of the base.
    pub fn revenue_churn(&self) -> Option<f64> {
        (self.base_revenue > Money::ZERO).then(|| self.lost_revenue.share_of(self.base_revenue))
    }
}

/// Of the customers of P, those who bought more than once in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Repurchase {
    pub buyers: u32,
    pub again: u32,
}

impl Repurchase {
    pub(super) fn among(now: &[Activity]) -> Repurchase {
        let with = |least: u32| now.iter().filter(|one| one.purchases >= least).count() as u32;
        Repurchase {
            buyers: with(1),
            again: with(2),
        }
    }

    /// Again / buyers, 0 to 1 (definitions D.5).
    pub fn rate(&self) -> Option<f64> {
        (self.buyers > 0).then(|| f64::from(self.again) / f64::from(self.buyers))
    }
}

/// VVC by the simple formula (definitions D.4.1): ticket × purchases a year × years × margin.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Value {
    /// Mean sales of one purchase.
    pub ticket: f64,
    /// Purchases of one customer in a year.
    pub purchases: f64,
    pub years: f64,
    /// Share of the sales.
    pub margin: f64,
    /// Typed in, rather than from the data.
    pub typed_years: bool,
    pub margin_from: MarginFrom,
}

/// Where a margin comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MarginFrom {
    Typed,
    Data,
    /// Nobody tells one: sales count whole.
    None,
}

impl Value {
    /// Of the customers who bought in a window of so many years; `churn` is the firm's.
    pub fn of<'a>(
        activity: impl Iterator<Item = &'a Activity>,
        window_years: f64,
        settings: &Settings,
        churn: Option<f64>,
    ) -> Option<Value> {
        let (mut customers, mut purchases) = (0u32, 0u32);
        let (mut sales, mut margin, mut with_margin) = (Money::ZERO, Money::ZERO, Money::ZERO);
        for one in activity.filter(|one| one.bought()) {
            customers += 1;
            purchases += one.purchases;
            sales += one.net;
            if let Some(known) = one.margin {
                margin += known;
                with_margin += one.net;
            }
        }
        let known = (with_margin > Money::ZERO).then(|| margin.share_of(with_margin));
        let (margin, margin_from) = match (settings.margin, known) {
            (Some(typed), _) => (typed, MarginFrom::Typed),
            (None, Some(known)) => (known, MarginFrom::Data),
            (None, None) => (1.0, MarginFrom::None),
        };
        let stays = churn.map_or(Settings::LONGEST, |churn| 1.0 / churn);
        (purchases > 0 && window_years > 0.0).then(|| Value {
            ticket: sales.to_f64() / f64::from(purchases),
            purchases: f64::from(purchases) / f64::from(customers) / window_years,
            years: settings.years.unwrap_or(stays.min(Settings::LONGEST)),
            margin,
            typed_years: settings.years.is_some(),
            margin_from,
        })
    }

    /// Margin of one customer in a year.
    pub fn yearly(&self) -> f64 {
        self.ticket * self.purchases * self.margin
    }

    /// VVC.
    pub fn lifetime(&self) -> f64 {
        self.yearly() * self.years
    }
}

/// One segment.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    pub segment: Segment,
    pub rates: Rates,
    pub value: Option<Value>,
}

impl Group {
    pub fn cost(&self) -> Option<f64> {
        Some(self.value?.lifetime() * f64::from(self.rates.lost))
    }
}

/// One window, against the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Period {
    pub window: Window,
    pub rates: Rates,
    /// Σ VVC × lost, by segment at the end of the window before.
    pub cost: f64,
}

/// A customer who left.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lost {
    pub code: String,
    pub name: String,
    /// At the end of P′.
    pub segment: Option<Segment>,
    /// In P′.
    pub amount: Money,
    pub purchases: u32,
    pub last_purchase: Day,
    pub days: i32,
}
