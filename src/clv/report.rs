//! The value of every customer, of every segment and of the firm.

use super::{
    Fit, History, Holdout, NoFit, Settings, Spend, Summary, correlation, fit, fit_spend, holdout,
    summaries,
};
use crate::churn::Value;
use crate::ledger::{Activity, Ledger, Money, Span, Window};
use crate::rfm::Segment;
use serde::{Deserialize, Serialize};

/// Weeks of a month, and months that are predicted.
const MONTH: f64 = 4.345;
const MONTHS: u32 = 12;
/// Correlation of number and value of purchases from which the model of spend is not to be trusted.
const TIED: f64 = 0.3;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// All that the models saw.
    pub window: Window,
    pub customers: u32,
    pub fit: Result<Fit, NoFit>,
    pub spend: Option<Spend>,
    /// Of number and value of purchases, among those who bought again.
    pub correlation: f64,
    /// Why the prediction is not to be trusted, if it is not; the page falls back on the simple formula.
    pub doubts: Vec<Doubt>,
    pub holdout: Option<Holdout>,
    /// Of all customers, 12 months: purchases, and value with the discount.
    pub expected_purchases: f64,
    pub value: f64,
    /// What they have brought: margin if known, else sales.
    pub historic: Money,
    pub historic_is_margin: bool,
    pub simple: Option<Value>,
    pub groups: Vec<GroupRow>,
    /// Those worth most in the next 12 months.
    pub top: Vec<TopRow>,
    /// Those with most at stake: probably gone × what they bought in the window (RET-5.2).
    pub at_risk: Vec<RiskRow>,
    /// Expected purchases in 12 months and P(alive), by repeat purchases (0 to 10) and by the share of
    /// T that had passed at the last one (0 to 10 tenths), for the mean T.
    pub grid: Option<Grid>,
}

/// Why a prediction is not to be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Doubt {
    /// Nothing in the data says that anybody leaves.
    NobodyLeaves,
    TooFewRepeaters,
    NoConvergence,
    /// Of spend: none converged, or its mean does not exist (q ≤ 1).
    NoSpend,
    /// Those who buy more often buy for more, or for less.
    Tied,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupRow {
    /// `None` outside the window.
    pub segment: Option<Segment>,
    pub customers: u32,
    pub historic: Money,
    pub simple: Option<Value>,
    /// Sums over the group, 12 months.
    pub expected_purchases: f64,
    pub value: Option<f64>,
    pub p_alive: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TopRow {
    pub code: String,
    pub name: String,
    pub repeats: u32,
    pub p_alive: f64,
    pub expected_purchases: f64,
    pub expected_value: f64,
    pub value: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RiskRow {
    pub code: String,
    pub name: String,
    pub p_alive: f64,
    /// Sales less returns in the window.
    pub amount: Money,
    /// (1 − P(alive)) × amount.
    pub at_stake: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Grid {
    pub age: f64,
    pub expected: Vec<[f64; 11]>,
    pub p_alive: Vec<[f64; 11]>,
}

/// What the model says of one customer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Customer {
    pub repeats: u32,
    /// `None` where the model has no opinion: one purchase, in the BG/NBD.
    pub p_alive: Option<f64>,
    /// In 12 months.
    pub expected_purchases: f64,
    /// Of one purchase.
    pub expected_value: Option<f64>,
    /// Over 12 months with the discount; times the margin, if one is given.
    pub value: Option<f64>,
}

/// The report, and what the model says of each customer, by number; `None` without a purchase.
pub struct Analysis {
    pub report: Report,
    pub customers: Vec<Option<Customer>>,
}

const TOP: usize = 100;

/// `None` without sales. `segments` by customer, `simple` of everyone and by segment, are those of the
/// window; the models see the whole history up to the analysis date.
pub fn analyse(
    ledger: &Ledger,
    span: &Span,
    settings: &Settings,
    segments: &[Option<Segment>],
    simple: impl Fn(&[&Activity]) -> Option<Value>,
) -> Option<Analysis> {
    let (_, last) = ledger.days()?;
    let (in_window, until) = (span.window(last), span.window(last).until);
    let seen = summaries(ledger, until);
    let spenders: Vec<(f64, f64)> = (seen.iter())
        .filter(|one| one.repeats > 0 && one.value > 0.0)
        .map(|one| (f64::from(one.repeats), one.value))
        .collect();
    let fit = fit(&seen, settings.model);
    let spend = fit_spend(&spenders).filter(|spend| spend.q > 1.0);
    let correlation = correlation(&spenders);
    let customers = predictions(ledger, &seen, fit.as_ref().ok(), spend.as_ref(), settings);
    let ever = ledger.activity(Window::history(until));
    let now = ledger.activity(in_window);
    let has_margin = ledger.has_margin();
    let historic = |customers: &[u32]| -> Money {
        let each = customers.iter().map(|&customer| {
            let activity = &ever[customer as usize];
            match has_margin {
                true => activity.margin.unwrap_or_default(),
                false => activity.net,
            }
        });
        each.sum()
    };
    let mut groups = Vec::new();
    for segment in Segment::ALL.into_iter().map(Some).chain([None]) {
        let members: Vec<u32> = (seen.iter().map(|one| one.customer))
            .filter(|&customer| segments.get(customer as usize).copied().flatten() == segment)
            .collect();
        if members.is_empty() {
            continue;
        }
        let activity: Vec<&Activity> = members.iter().map(|&one| &now[one as usize]).collect();
        let own = || members.iter().filter_map(|&one| customers[one as usize]);
        groups.push(GroupRow {
            segment,
            customers: members.len() as u32,
            historic: historic(&members),
            simple: simple(&activity),
            expected_purchases: own().map(|one| one.expected_purchases).sum(),
            value: own().map(|one| one.value).sum(),
            p_alive: own().map(|one| one.p_alive.unwrap_or(1.0)).sum::<f64>()
                / members.len() as f64,
        });
    }
    let everyone: Vec<u32> = seen.iter().map(|one| one.customer).collect();
    let report = Report {
        window: Window::history(until),
        customers: seen.len() as u32,
        doubts: doubts(&fit, spend.as_ref(), correlation),
        holdout: holdout::of_history(ledger, until, settings),
        expected_purchases: groups.iter().map(|group| group.expected_purchases).sum(),
        value: groups.iter().filter_map(|group| group.value).sum(),
        historic: historic(&everyone),
        historic_is_margin: has_margin,
        simple: simple(&now.iter().collect::<Vec<_>>()),
        groups,
        top: top(ledger, &customers),
        at_risk: at_risk(ledger, &customers, &now),
        grid: fit.ok().map(|fit| grid(&fit, &seen)),
        fit,
        spend,
        correlation,
    };
    Some(Analysis { report, customers })
}

fn doubts(fit: &Result<Fit, NoFit>, spend: Option<&Spend>, correlation: f64) -> Vec<Doubt> {
    let frequency = match fit {
        Err(NoFit::TooFewRepeaters(_)) => Some(Doubt::TooFewRepeaters),
        Err(NoFit::NoConvergence) => Some(Doubt::NoConvergence),
        Ok(fit) => fit
            .frequency
            .dropout
            .is_none()
            .then_some(Doubt::NobodyLeaves),
    };
    let spend = match spend {
        None => Some(Doubt::NoSpend),
        Some(_) => (correlation.abs() > TIED).then_some(Doubt::Tied),
    };
    frequency.into_iter().chain(spend).collect()
}

fn predictions(
    ledger: &Ledger,
    seen: &[Summary],
    fit: Option<&Fit>,
    spend: Option<&Spend>,
    settings: &Settings,
) -> Vec<Option<Customer>> {
    let mut all = vec![None; ledger.customers() as usize];
    let Some(fit) = fit else { return all };
    let monthly = settings.discount / 12.0;
    for one in seen {
        let history = History::from(one);
        let expected: Vec<f64> = (0..=MONTHS)
            .map(|month| fit.frequency.expected(history, f64::from(month) * MONTH))
            .collect();
        let discounted: f64 = (expected.windows(2).zip(1..))
            .map(|(pair, month)| (pair[1] - pair[0]) / (1.0 + monthly).powi(month))
            .sum();
        let expected_value = spend.map(|spend| spend.expected(history.x, one.value));
        let no_opinion = one.repeats == 0 && settings.model == super::Model::BgNbd;
        all[one.customer as usize] = Some(Customer {
            repeats: one.repeats,
            p_alive: (!no_opinion).then(|| fit.frequency.p_alive(history)),
            expected_purchases: expected[MONTHS as usize],
            expected_value,
            value: expected_value.map(|value| value * discounted * settings.margin.unwrap_or(1.0)),
        });
    }
    all
}

fn top(ledger: &Ledger, customers: &[Option<Customer>]) -> Vec<TopRow> {
    let mut ranked: Vec<(f64, u32, &Customer)> = (0..)
        .zip(customers)
        .filter_map(|(number, one)| {
            let one = one.as_ref()?;
            Some((one.value?, number, one))
        })
        .collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    (ranked.into_iter().take(TOP))
        .map(|(value, customer, one)| TopRow {
            code: ledger.customer_code(customer).to_owned(),
            name: ledger.customer_name(customer).to_owned(),
            repeats: one.repeats,
            p_alive: one.p_alive.unwrap_or(1.0),
            expected_purchases: one.expected_purchases,
            expected_value: one.expected_value.unwrap_or_default(),
            value,
        })
        .collect()
}

fn at_risk(ledger: &Ledger, customers: &[Option<Customer>], now: &[Activity]) -> Vec<RiskRow> {
    let mut ranked: Vec<(f64, u32, f64, Money)> = (0..)
        .zip(customers.iter().zip(now))
        .filter_map(|(number, (one, activity))| {
            let p_alive = one.as_ref()?.p_alive?;
            let at_stake = (1.0 - p_alive) * activity.net.to_f64();
            (at_stake > 0.0).then_some((at_stake, number, p_alive, activity.net))
        })
        .collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    (ranked.into_iter().take(TOP))
        .map(|(at_stake, customer, p_alive, amount)| RiskRow {
            code: ledger.customer_code(customer).to_owned(),
            name: ledger.customer_name(customer).to_owned(),
            p_alive,
            amount,
            at_stake,
        })
        .collect()
}

fn grid(fit: &Fit, seen: &[Summary]) -> Grid {
    let age = seen.iter().map(|one| one.age).sum::<f64>() / seen.len().max(1) as f64;
    let cell = |repeats: usize, tenths: usize| History {
        x: repeats as f64,
        recency: if repeats == 0 {
            0.0
        } else {
            age * tenths as f64 / 10.0
        },
        age,
    };
    let rows = |of: &dyn Fn(History) -> f64| -> Vec<[f64; 11]> {
        (0..=10)
            .map(|repeats| std::array::from_fn(|tenths| of(cell(repeats, tenths))))
            .collect()
    };
    let weeks = f64::from(MONTHS) * MONTH;
    Grid {
        age,
        expected: rows(&|one| fit.frequency.expected(one, weeks)),
        p_alive: rows(&|one| fit.frequency.p_alive(one)),
    }
}
