//! Which customers make the sales: classes A, B and C by share of revenue and of margin, now and
//! one window before (REN-4.1, REA-2.1).
//!
//! Customers with any line in the window are ranked by amount, largest first (ties by customer
//! code). A customer is A while the share of those *before* is under the first limit (80 %), B
//! under the second (95 %), else C: so the first customer is always an A. The base is the sum of
//! the positive amounts; amounts of zero or less are C and counted apart. Equal amounts share the
//! better class. Shares are compared in whole numbers, so no limit is missed by rounding.
//!
//! Against the window before, a customer is new, lost, up, down or the same by class; *dormant* is
//! the course's rule: fell in rank AND bought less, those now at zero included.

#[cfg(feature = "ui")]
mod chart;
mod compare;
mod concentration;
mod rank;
mod report;
mod settings;
#[cfg(feature = "ui")]
pub mod view;

pub use concentration::{Concentration, concentration};
pub use rank::{Class, Place, rank};
pub use report::{Change, ClassRow, Movement, Ranking, Report, Standing, Summary};
pub use settings::{Limits, LimitsError, Settings};

use crate::ledger::{Activity, Ledger, Money};

/// Ranks the customers of the window, and of the one before where the data reach back that far.
pub fn analyse(ledger: &Ledger, settings: &Settings) -> Report {
    let Some((first, last)) = ledger.days() else {
        return Report::default();
    };
    let window = settings.span.window(last);
    // A summary dates all of a customer's purchases on the last one: it has no period before.
    let previous_window = (settings.span.previous(first, last)).filter(|_| !ledger.is_summarised());
    let limits = &settings.limits;

    let activity = ledger.activity(window);
    let revenue = places(ledger, &activity, limits, |a| Some(a.net));
    let margin = ledger
        .has_margin()
        .then(|| places(ledger, &activity, limits, |a| a.margin));
    let previous = previous_window
        .map(|window| places(ledger, &ledger.activity(window), limits, |a| Some(a.net)));

    let standings: Vec<Standing> = (0..activity.len())
        .map(|i| {
            let before = previous.as_ref().and_then(|places| places[i]);
            Standing {
                revenue: revenue[i],
                margin: margin.as_ref().and_then(|places| places[i]),
                previous: before,
                change: previous_window.and_then(|_| compare::change(revenue[i], before)),
                dormant: compare::dormant(revenue[i], before),
            }
        })
        .collect();

    let summary = Summary {
        window,
        from: window.first_day(first),
        previous: previous_window,
        limits: *limits,
        revenue: report::ranking(standings.iter().filter_map(|s| s.revenue)),
        margin: margin.map(|places| report::ranking(places.into_iter().flatten())),
        margin_coverage: ledger.margin(window).coverage(),
        movement: previous_window.map(|_| compare::movement(&standings)),
        concentration: concentration(standings.iter().filter_map(|s| s.revenue).map(|p| p.amount)),
        pareto: concentration::pareto(standings.iter().filter_map(|s| s.revenue)),
    };
    Report { summary, standings }
}

/// Everyone's class by revenue in the window of the activity, by customer number; `None` without a
/// line in it.
pub fn classes(ledger: &Ledger, activity: &[Activity], limits: &Limits) -> Vec<Option<Class>> {
    let places = places(ledger, activity, limits, |a| Some(a.net));
    let class = |place: Option<Place>| place.map(|place| place.class);
    places.into_iter().map(class).collect()
}

fn places(
    ledger: &Ledger,
    activity: &[Activity],
    limits: &Limits,
    amount: impl Fn(&Activity) -> Option<Money>,
) -> Vec<Option<Place>> {
    let amounts: Vec<Option<Money>> = activity
        .iter()
        .map(|a| amount(a).filter(|_| a.active))
        .collect();
    rank::rank(&amounts, |customer| ledger.customer_code(customer), limits)
}
