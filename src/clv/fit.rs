//! Fitting the models of frequency to a firm's customers, by maximum likelihood.

use super::Summary;
use super::frequency::{Dropout, Frequency, History, Model, Shared};
use crate::math::{maximise, polish, standard_errors};
use serde::{Deserialize, Serialize};

/// A fitted model.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fit {
    pub frequency: Frequency,
    pub log_likelihood: f64,
    /// Standard errors of r, α, a and b; unknown where the likelihood is flat.
    pub errors: Option<[f64; 4]>,
    pub customers: u32,
    /// Of them, those who bought again.
    pub repeaters: u32,
}

/// Why there is no fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NoFit {
    /// Fewer who bought again than [`FEWEST`].
    TooFewRepeaters(u32),
    NoConvergence,
}

pub const FEWEST: u32 = 30;

/// Equal histories, by repeat purchases, and how many customers have them.
struct Histories {
    all: Vec<(History, f64)>,
    /// By which time was divided, so that the longest is [`LONGEST`].
    scale: f64,
}

const LONGEST: f64 = 10.0;
/// Histories that are enough to find the neighbourhood of the maximum.
const ROUGH: usize = 1500;
/// The logarithm beyond which a parameter means "nobody leaves", and rounding would feign a gain.
const FARTHEST: f64 = 12.0;
/// A model with dropout must be likelier by this much: two more parameters, one chance in twenty
/// (χ² of 2 degrees of freedom, halved).
const GAIN: f64 = 3.0;

/// Fits the model; where dropout does not make the data likelier, the NBD without it.
pub fn fit(customers: &[Summary], model: Model) -> Result<Fit, NoFit> {
    let repeaters = customers.iter().filter(|one| one.repeats > 0).count() as u32;
    if repeaters < FEWEST {
        return Err(NoFit::TooFewRepeaters(repeaters));
    }
    let histories = Histories::of(customers);
    let plain = histories.fit(model, false).ok_or(NoFit::NoConvergence)?;
    let leaving = histories.fit(model, true);
    let gains = |found: &(Frequency, f64)| found.1 > plain.1 + GAIN;
    let (frequency, log_likelihood) = leaving.filter(gains).unwrap_or(plain);
    Ok(Fit {
        frequency,
        log_likelihood,
        errors: histories.errors(&frequency),
        customers: customers.len() as u32,
        repeaters,
    })
}

/// The model with these logarithms of its parameters.
fn at(logs: &[f64; 4], model: Model, leaves: bool) -> Frequency {
    let [r, alpha, a, b] = logs.map(f64::exp);
    Frequency {
        model,
        r,
        alpha,
        dropout: leaves.then_some(Dropout { a, b }),
    }
}

impl Histories {
    fn of(customers: &[Summary]) -> Histories {
        let longest = customers.iter().map(|one| one.age).fold(0.0, f64::max);
        let scale = longest.max(1.0) / LONGEST;
        let mut keys: Vec<(u32, i64, i64)> = customers
            .iter()
            .map(|one| {
                let days = |weeks: f64| (weeks * super::summary::WEEK).round() as i64;
                (one.repeats, days(one.recency), days(one.age))
            })
            .collect();
        keys.sort_unstable();
        let all = keys.chunk_by(|a, b| a == b).map(|same| {
            let (x, recency, age) = same[0];
            let weeks = |days: i64| days as f64 / super::summary::WEEK / scale;
            let history = History {
                x: f64::from(x),
                recency: weeks(recency),
                age: weeks(age),
            };
            (history, same.len() as f64)
        });
        Histories {
            all: all.collect(),
            scale,
        }
    }

    /// Every n-th, so that about [`ROUGH`] are left.
    fn rough(&self) -> Histories {
        let step = self.all.len().div_ceil(ROUGH).max(1);
        Histories {
            all: self.all.iter().step_by(step).copied().collect(),
            scale: self.scale,
        }
    }

    /// ln L and its derivatives by the logarithms of the parameters.
    fn likelihood(&self, model: Model, logs: &[f64; 4], leaves: bool) -> (f64, [f64; 4]) {
        if leaves && logs.iter().any(|log| log.abs() > FARTHEST) {
            return (f64::NEG_INFINITY, [0.0; 4]);
        }
        let frequency = at(logs, model, leaves);
        let (mut sum, mut by) = (0.0, [0.0; 4]);
        for same in self.all.chunk_by(|(one, _), (other, _)| one.x == other.x) {
            let shared = Shared::of(&frequency, same[0].0.x);
            for &(history, customers) in same {
                let (value, gradient) = shared.terms(history.recency, history.age);
                sum += customers * value;
                for (by, slope) in by.iter_mut().zip(gradient) {
                    *by += customers * slope;
                }
            }
        }
        let parameters = logs.map(f64::exp);
        (sum, std::array::from_fn(|i| by[i] * parameters[i]))
    }

    /// The likeliest model, in weeks; `None` if no start leads to one.
    fn fit(&self, model: Model, leaves: bool) -> Option<(Frequency, f64)> {
        let rough = self.rough();
        let starts = [
            [0.25, 1.0, 0.8, 2.5],
            [1.0, 1.0, 1.0, 1.0],
            [3.0, 5.0, 0.3, 6.0],
            [0.6, 0.3, 2.0, 10.0],
        ];
        let best = (starts.into_iter())
            .map(|start| {
                let f = |logs: &[f64; 4]| rough.likelihood(model, logs, leaves);
                maximise(f, start.map(f64::ln), 1e-6)
            })
            .filter(|found| found.value.is_finite())
            .max_by(|a, b| a.value.total_cmp(&b.value))?;
        let f = |logs: &[f64; 4]| self.likelihood(model, logs, leaves);
        let found = maximise(f, best.at, 1e-9);
        // Towards "nobody leaves" a model with dropout may climb for ever: that is no maximum.
        if !found.converged && !leaves {
            return None;
        }
        let top = match found.converged {
            true => polish(|logs| f(logs).1, found.at),
            false => found.at,
        };
        let scaled = at(&top, model, leaves);
        let frequency = Frequency {
            alpha: scaled.alpha * self.scale,
            ..scaled
        };
        // Each repeat purchase brings a density of time, here of scaled time.
        let purchases: f64 = (self.all.iter())
            .map(|(history, customers)| history.x * customers)
            .sum();
        Some((frequency, f(&top).0 - purchases * self.scale.ln()))
    }

    fn errors(&self, frequency: &Frequency) -> Option<[f64; 4]> {
        let Dropout { a, b } = frequency.dropout?;
        let at = [frequency.r, frequency.alpha / self.scale, a, b].map(f64::ln);
        let gradient = |logs: &[f64; 4]| self.likelihood(frequency.model, logs, true).1;
        let errors = standard_errors(gradient, &at)?;
        // From those of the logarithms.
        let values = [frequency.r, frequency.alpha, a, b];
        Some(std::array::from_fn(|i| errors[i] * values[i]))
    }
}
