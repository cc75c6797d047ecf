//! The next item for a customer: what those who buy the same buy too.

use super::{Counts, Level, Matrix, State};
use crate::ledger::{Ledger, Money, Names, Window};
use serde::{Deserialize, Serialize};

/// An item that a customer lacks, and why it is offered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Offer {
    pub item: String,
    /// The item they buy from which it follows.
    pub because: String,
    /// Of the customers who buy that one, the share that buys this one too, 0 to 1.
    pub confidence: f64,
    /// Customers who buy both.
    pub together: u32,
    /// Expected sales of a year: confidence × what a buyer spends on it.
    pub expected: f64,
}

/// The lacking item with the highest confidence from any that they buy (definitions D.6); of equal
/// ones, that which more buy together.
pub(super) fn offer(matrix: &Matrix, names: &Names, states: &[State]) -> Option<Offer> {
    let state = |item: u32| states.get(matrix.column(item)).copied();
    let mut best: Option<(f64, u32, u32, u32)> = None;
    for pair in &matrix.counts().pairs {
        let ways = [
            (pair.a, pair.b, pair.confidence_ab()),
            (pair.b, pair.a, pair.confidence_ba()),
        ];
        for (has, lacks, confidence) in ways {
            let better = best.is_none_or(|(known, together, ..)| {
                (confidence, pair.n_ab) > (known + EPSILON, together)
                    || ((confidence - known).abs() <= EPSILON && pair.n_ab > together)
            });
            if better && state(has) == Some(State::Buys) && state(lacks) == Some(State::Lacks) {
                best = Some((confidence, pair.n_ab, has, lacks));
            }
        }
    }
    best.map(|(confidence, together, because, item)| Offer {
        item: names.text(item).to_owned(),
        because: names.text(because).to_owned(),
        confidence,
        together,
        expected: confidence * matrix.yearly(item),
    })
}

/// Two confidences that differ by less are equal: thirds are not exact.
const EPSILON: f64 = 1e-9;

/// What one buyer of an item spends on it in a year, by code.
pub(super) fn yearly(ledger: &Ledger, level: Level, window: Window, counts: &Counts) -> Vec<f64> {
    let mut spent = vec![Money::ZERO; counts.single.len()];
    let mut first = i32::MAX;
    for line in ledger
        .scan(level.label())
        .filter(|line| window.contains(line.day))
    {
        first = first.min(line.day.0);
        if let Some(spent) = spent.get_mut(line.code as usize) {
            *spent += line.amount;
        }
    }
    let begin = if window.is_whole_history() {
        first
    } else {
        window.after.0 + 1
    };
    let days = (f64::from(window.until.0) - f64::from(begin) + 1.0).max(1.0);
    let years = days / 365.25;
    (spent.into_iter().zip(&counts.single))
        .map(|(spent, &buyers)| spent.to_f64() / f64::from(buyers.max(1)) / years)
        .collect()
}
