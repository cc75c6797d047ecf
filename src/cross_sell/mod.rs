//! What each customer buys and lacks, what is bought together, and what to offer next (REN-2,
//! REL-6.1; definitions D.6).
//!
//! Items are products or categories. The matrix and the pairs on customers look at the window: who
//! *buys* an item has bought it in the window, who *bought* it only before, who *lacks* it never
//! did. A return takes nothing back.

mod baskets;
mod marks;
mod matrix;
mod next;
mod pairs;
mod sequence;
mod settings;
mod shelf;
#[cfg(test)]
mod tests;
#[cfg(feature = "ui")]
pub mod view;

pub use baskets::Baskets;
pub use marks::{Mark, Marked, Marks};
pub use matrix::{Matrix, MatrixPage, MatrixQuery, MatrixSort, Row, State};
pub use next::{NextPage, NextQuery, NextSort, Offer};
pub use pairs::{Counts, Pair};
pub use sequence::{Sequence, Step, sequence};
pub use settings::{Basis, Level, Settings};

use crate::ledger::{Ledger, Span, Window};
use serde::{Deserialize, Serialize};

/// Pairs shown, those with most baskets first.
const SHOWN: usize = 200;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    pub window: Window,
    pub level: Level,
    pub basis: Basis,
    /// Customers, or invoices, with a purchase in the window.
    pub baskets: u32,
    /// Distinct items bought in the window.
    pub items: u32,
    /// Baskets that a pair must have.
    pub least: u32,
    /// Pairs that have them.
    pub pairs: u32,
    pub shown: Vec<NamedPair>,
    /// REN-2.1: customers by how many items they bought, from 1 to 9 and 10 or more.
    pub distribution: [u32; 10],
    pub mean: f64,
    pub median: f64,
    /// The same mean in the windows before, the earliest first; this one last.
    pub trend: Vec<(Window, f64)>,
    /// Names of all items, those with most buyers in the window first.
    pub catalogue: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NamedPair {
    pub a: String,
    pub b: String,
    pub pair: Pair,
}

/// What the analyses of one setting share: kept while the person looks at the page.
pub struct Analysis {
    pub report: Report,
    pub matrix: Matrix,
    pub counts: Counts,
}

/// `None` where the files tell neither products nor categories.
pub fn analyse(ledger: &Ledger, span: &Span, settings: &Settings) -> Option<Analysis> {
    let (first, last) = ledger.days()?;
    let window = span.window(last);
    let level = settings.level(ledger)?;
    let names = ledger.names(level.label());
    let customers = Baskets::of(ledger, level, Basis::Customer, window);
    let baskets = match settings.basis {
        Basis::Customer => customers.clone(),
        basis => Baskets::of(ledger, level, basis, window),
    };
    let least = settings.least(baskets.len());
    let counts = Counts::of(&baskets, names.len(), least);
    let of_customers = match settings.basis {
        Basis::Customer => counts.clone(),
        Basis::Invoice => Counts::of(&customers, names.len(), settings.least(customers.len())),
    };
    let mut shown: Vec<&Pair> = counts.pairs.iter().collect();
    shown.sort_by_key(|pair| (std::cmp::Reverse(pair.n_ab), pair.a, pair.b));
    let named = |pair: &Pair| NamedPair {
        a: names.text(pair.a).to_owned(),
        b: names.text(pair.b).to_owned(),
        pair: *pair,
    };
    let sizes = sizes(&customers);
    let matrix = Matrix::new(ledger, level, window, of_customers);
    let report = Report {
        window,
        level,
        basis: settings.basis,
        baskets: baskets.len() as u32,
        items: counts.single.iter().filter(|&&n| n > 0).count() as u32,
        least,
        pairs: counts.pairs.len() as u32,
        shown: shown.into_iter().take(SHOWN).map(named).collect(),
        distribution: distribution(&sizes),
        mean: mean(&sizes),
        median: crate::math::quantile(&sizes, 0.5).unwrap_or_default(),
        trend: trend(ledger, span, level, first, last),
        catalogue: matrix.item_names(ledger).map(str::to_owned).collect(),
    };
    Some(Analysis {
        matrix,
        report,
        counts,
    })
}

/// Items per customer, of those who bought any; ascending.
fn sizes(baskets: &Baskets) -> Vec<f64> {
    let mut sizes: Vec<f64> = (baskets.iter())
        .filter(|basket| !basket.is_empty())
        .map(|basket| basket.len() as f64)
        .collect();
    sizes.sort_by(f64::total_cmp);
    sizes
}

fn mean(sizes: &[f64]) -> f64 {
    sizes.iter().sum::<f64>() / sizes.len().max(1) as f64
}

fn distribution(sizes: &[f64]) -> [u32; 10] {
    let mut counts = [0; 10];
    for &size in sizes {
        counts[(size as usize).clamp(1, 10) - 1] += 1;
    }
    counts
}

/// Windows back in time that are told.
const TREND: u32 = 5;

fn trend(
    ledger: &Ledger,
    span: &Span,
    level: Level,
    first: crate::ledger::Day,
    last: crate::ledger::Day,
) -> Vec<(Window, f64)> {
    let mut trend: Vec<(Window, f64)> = (0..TREND)
        .map_while(|steps| match steps {
            0 => Some(span.window(last)),
            // Only windows that the data cover whole.
            steps => {
                (span.earlier(steps, first, last)).filter(|window| window.after.0 + 1 >= first.0)
            }
        })
        .map(|window| {
            let baskets = Baskets::of(ledger, level, Basis::Customer, window);
            (window, mean(&sizes(&baskets)))
        })
        .collect();
    trend.reverse();
    trend
}
