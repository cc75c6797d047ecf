//! Whether the model would have known: fitted on the past, put to the test of the last months.

use super::{Frequency, History, Settings, Summary, fit, summaries};
use crate::ledger::{Day, Ledger};
use serde::{Deserialize, Serialize};

/// Predicted against actual purchases in the time left out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Holdout {
    /// The last day that the model saw, and the last of the test.
    pub cut: Day,
    pub until: Day,
    pub weeks: f64,
    /// By repeat purchases before the cut: 0, 1, … and 7 or more.
    pub classes: Vec<Class>,
    /// Mean distance of prediction and outcome per customer, in purchases.
    pub mae: f64,
    /// All customers together.
    pub predicted: f64,
    pub actual: u32,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Class {
    pub repeats: u32,
    pub customers: u32,
    /// Mean purchases.
    pub predicted: f64,
    pub actual: f64,
}

/// Classes, the last one open.
const CLASSES: usize = 8;

/// Leaves out the last quarter of the time, at most a year; `None` if too little is left to fit.
pub(super) fn of_history(ledger: &Ledger, until: Day, settings: &Settings) -> Option<Holdout> {
    let (first, _) = ledger.days()?;
    let weeks = f64::from(until.days_since(first)) / 7.0;
    let left_out = (weeks / 4.0).min(52.0).floor();
    if left_out < 4.0 {
        return None;
    }
    let cut = Day(until.0 - left_out as i32 * 7);
    let seen = summaries(ledger, cut);
    let model = fit(&seen, settings.model).ok()?.frequency;
    Some(check(ledger, &seen, &model, cut, until))
}

/// Puts a model that was fitted up to `cut` to the test up to `until`.
pub fn check(
    ledger: &Ledger,
    seen: &[Summary],
    model: &Frequency,
    cut: Day,
    until: Day,
) -> Holdout {
    let weeks = f64::from(until.days_since(cut)) / 7.0;
    let mut classes = vec![Class::default(); CLASSES];
    let (mut predicted, mut actual, mut distance) = (0.0, 0, 0.0);
    for one in seen {
        let expected = model.expected(History::from(one), weeks);
        let days = ledger.purchase_days(one.customer, until).rev();
        let came = days.take_while(|&day| day > cut).count() as u32;
        let class = &mut classes[(one.repeats as usize).min(CLASSES - 1)];
        class.customers += 1;
        class.predicted += expected;
        class.actual += f64::from(came);
        predicted += expected;
        actual += came;
        distance += (expected - f64::from(came)).abs();
    }
    for (repeats, class) in classes.iter_mut().enumerate() {
        let customers = f64::from(class.customers.max(1));
        class.repeats = repeats as u32;
        class.predicted /= customers;
        class.actual /= customers;
    }
    Holdout {
        cut,
        until,
        weeks,
        classes,
        mae: distance / seen.len().max(1) as f64,
        predicted,
        actual,
    }
}
