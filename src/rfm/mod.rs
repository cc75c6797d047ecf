//! Who bought recently, often and much: recency, frequency and monetary value (RFV in the course)
//! scored 1 to 5, and the eleven segments that the scores make (FID-4.1, FID-15).
//!
//! Scored are the customers with at least one purchase in the window; the others are outside it.
//! Every score comes from the firm's own quintiles, so it ranks customers against each other and
//! says nothing about other firms.
//!
//! - **R** = days from the last purchase to the analysis date; fewer is better.
//! - **F** = purchases in the window.
//! - **M** = sales less returns in the window.
//!
//! Cut points are type-7 quantiles at 20, 40, 60 and 80 % ([`crate::math::quantile`]), intervals
//! are closed on the right, so equal values always score equally; a score may stay empty.
//! Sources: Hughes, *Strategic Database Marketing* (1994) for the method; the segment table is
//! Squeezely's, which covers each of the 125 codes once. The tie rule differs from R's `rfm`
//! (quantile + 1, left-closed) and from rankings by `NTILE`, which split equal customers.

#[cfg(feature = "ui")]
pub mod chart;
#[cfg(feature = "ui")]
mod quantity;
mod report;
mod score;
mod segment;
#[cfg(feature = "ui")]
mod selection;
mod settings;
#[cfg(feature = "ui")]
pub mod view;

#[cfg(feature = "ui")]
pub use quantity::Quantity;
pub use report::{Cell, Report, Scale, Score, SegmentRow, Summary};
pub use segment::{Pillar, Segment};
#[cfg(feature = "ui")]
pub use selection::Selection;
pub use settings::{Cuts, CutsError, Settings};

use crate::ledger::{Activity, Ledger, Window};
use score::Values;

/// Scores every customer with a purchase in the window.
pub fn analyse(ledger: &Ledger, settings: &Settings) -> Report {
    let Some((_, last)) = ledger.days() else {
        return Report::default();
    };
    analyse_window(ledger, settings.span.window(last), settings)
}

/// The same in another window than that of the settings.
pub fn analyse_window(ledger: &Ledger, window: Window, settings: &Settings) -> Report {
    let Some((first, _)) = ledger.days() else {
        return Report::default();
    };
    let activity = ledger.activity(window);
    let buyers: Vec<&Activity> = activity.iter().filter(|a| a.bought()).collect();

    let days = |a: &Activity| f64::from(window.until.days_since(a.last_purchase));
    let recency = Values::of(&buyers, days).scale(settings.recency);
    let frequency = Values::of(&buyers, |a| f64::from(a.purchases)).scale(settings.frequency);
    let monetary = Values::of(&buyers, |a| a.net.to_f64()).scale(settings.monetary);

    let scores: Vec<Option<Score>> = activity
        .iter()
        .map(|a| {
            a.bought().then(|| Score {
                recency_days: window.until.days_since(a.last_purchase),
                purchases: a.purchases,
                net: a.net,
                // Few days are good: a value on a cut stays in the better score here too.
                r: 6 - score::score(&recency, days(a)),
                f: score::score(&frequency, f64::from(a.purchases)),
                m: score::score(&monetary, a.net.to_f64()),
            })
        })
        .collect();
    let scales = [
        score::count(recency, &scores, |s| s.r, settings.recency.is_some()),
        score::count(frequency, &scores, |s| s.f, settings.frequency.is_some()),
        score::count(monetary, &scores, |s| s.m, settings.monetary.is_some()),
    ];
    let summary = report::summarise(
        window,
        window.first_day(first),
        ledger.known(window.until),
        scales,
        &scores,
    );
    Report { summary, scores }
}
