//! Each customer's trail year by year, whether it rises, holds or falls, and who moved from which
//! segment or class to which between two dates (REL-0, FID-14.3).
//!
//! A *period* is 12 months that end at the analysis date, or a whole number of years before it,
//! whatever window the other rooms look at. In each period everyone is scored and ranked anew, so a
//! segment always compares with the customers of its own time; own cuts, if there are any, hold for
//! all periods.
//!
//! The *trend* compares the last months with as many before them, by sales less returns; the rule
//! is the user's. A *snapshot* looks at the 12 months that end on its day. In the matrices, rows add
//! up to the customers of the first snapshot: for segments those with a purchase in it, for classes
//! those with any line.

mod list;
mod report;
mod settings;
mod snapshot;
mod steps;
mod trend;
#[cfg(feature = "ui")]
pub mod view;

pub use list::{Filter, Page, Query, Row, Sort};
pub use report::{Matrices, Period, Report, Standing, Summary, TrendRow};
pub use settings::{Rule, Settings};
pub use steps::Step;
pub use trend::{Halves, Trend};

use crate::ledger::{Day, Ledger, Span, Window};
use crate::{abc, rfm};
use snapshot::Snapshot;

/// Periods that are looked at: more years than most firms keep.
pub const MOST_PERIODS: usize = 10;

/// Everyone's trail up to `analysis_date` (`None`: the last day with sales). `None` without sales up to
/// that day.
pub fn analyse(
    ledger: &Ledger,
    analysis_date: Option<Day>,
    rfm: &rfm::Settings,
    limits: &abc::Limits,
    settings: &Settings,
) -> Option<Report> {
    let (first, last) = ledger.days()?;
    let until = analysis_date.unwrap_or(last);
    let windows = periods(until, first);
    if windows.is_empty() {
        return None;
    }
    let (periods, steps) = steps::steps(ledger, &windows, first, rfm, limits);

    let now = settings.now.unwrap_or(until);
    let before = settings.before.unwrap_or_else(|| now.months_before(12));
    let [before, now] = [before, now].map(|day| Snapshot::of(ledger, day, rfm, limits));
    let halves = Halves::of(until, settings.rule.months);
    let trends = trend::trends(ledger, &halves, &settings.rule);

    let standings: Vec<Standing> = (0..)
        .zip(trends)
        .map(|(customer, (trend, [now_net, before_net]))| Standing {
            trend,
            now: now_net,
            before: before_net,
            segments: (before.segment(customer), now.segment(customer)),
            classes: (before.class(customer), now.class(customer)),
        })
        .collect();
    let summary = Summary {
        periods,
        rule: settings.rule,
        covered: first <= halves.before.first_day(first),
        trends: report::count_trends(&standings),
        halves,
        snapshots: (before.window, now.window),
        matrices: report::matrices(&standings),
    };
    Some(Report {
        summary,
        steps,
        standings,
    })
}

/// The periods, the newest first, as far back as there are data.
fn periods(until: Day, first: Day) -> Vec<Window> {
    let span = Span {
        analysis_date: Some(until),
        window_months: 12,
    };
    (0..MOST_PERIODS as u32)
        .map_while(|steps| span.earlier(steps, first, until))
        .collect()
}

#[cfg(test)]
mod tests;
