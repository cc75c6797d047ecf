//! Who stopped buying, what that costs, and whether the course's claims about it hold for this firm
//! (RET-0 to RET-5, GRC-6, GRC-7, VEC-R1; definitions D.5).
//!
//! The *base* is everyone with a purchase in the window before (P′); of them, the *lost* have none
//! in the window (P). Churn = lost / base, retention = 1 − churn; new customers are in neither. The
//! course says "el total de clientes": the same figure over everyone who ever bought is offered.

mod claims;
mod report;
mod rhythm;
mod settings;
#[cfg(feature = "ui")]
pub mod view;
pub use claims::{ByProducts, ByYear, Claim, Verdict};
pub use report::{Goal, Group, Lost, MarginFrom, Period, Rates, Report, Repurchase, Value};
pub use rhythm::{Late, OwnRhythm, Rhythm};
pub use settings::Settings;

use crate::ledger::{Activity, Ledger, Window};
use crate::rfm::{self, Segment};

/// Lost customers that are listed, those worth most first.
const LISTED: usize = 200;

/// `None` without a window before: nobody can be told to have left.
pub fn analyse(ledger: &Ledger, rfm: &rfm::Settings, settings: &Settings) -> Option<Report> {
    let (first, last) = ledger.days()?;
    let span = rfm.span;
    let (window, previous) = (span.window(last), span.previous(first, last)?);
    let (now, before) = (ledger.activity(window), ledger.activity(previous));
    let segments = segments(ledger, rfm, previous);
    let years = years(window, previous);
    let rates = Rates::of(ledger, window, &before, &now);
    let value = Value::of(before.iter(), years, settings, rates.churn());
    let groups = groups(&segments, &before, &now, years, settings, rates.churn());
    let cost_of = |window: Window, before: &[Activity], now: &[Activity], churn: Option<f64>| {
        let segments = self::segments(ledger, rfm, window);
        let groups = self::groups(&segments, before, now, years, settings, churn);
        groups.iter().filter_map(Group::cost).sum()
    };
    let periods = (0..)
        .map_while(|steps| {
            let base = span.earlier(steps + 1, first, last)?;
            // A window that the data cover only in part would count whoever came later as new.
            let whole = steps == 0 || base.after.0 + 1 >= first.0;
            let window = span.earlier(steps, first, last).filter(|_| whole)?;
            let (now, before) = (ledger.activity(window), ledger.activity(base));
            let rates = Rates::of(ledger, window, &before, &now);
            Some(Period {
                window,
                rates,
                cost: cost_of(base, &before, &now, rates.churn()),
            })
        })
        .collect();
    let (all_late, late) = rhythm::late(ledger, window, &now, LISTED);
    Some(Report {
        window,
        previous,
        covered: previous.after.0 + 1 >= first.0,
        rates,
        repurchase: Repurchase::among(&now),
        value,
        groups,
        periods,
        lost: lost(ledger, &before, &now, &segments, window),
        by_products: claims::by_products(ledger, previous, &before, &now),
        by_year: claims::by_year(ledger, window.until),
        rhythm: rhythm::of_all(ledger, window.until),
        all_late,
        late,
    })
}

/// How long a window is, in years.
fn years(window: Window, previous: Window) -> f64 {
    f64::from(window.until.days_since(previous.until)) / 365.25
}

/// Everyone's segment at the end of a window.
fn segments(ledger: &Ledger, settings: &rfm::Settings, window: Window) -> Vec<Option<Segment>> {
    let mut settings = *settings;
    settings.span.analysis_date = Some(window.until);
    let report = rfm::analyse(ledger, &settings);
    (report.scores.iter())
        .map(|score| score.map(|score| score.segment()))
        .collect()
}

fn groups(
    segments: &[Option<Segment>],
    before: &[Activity],
    now: &[Activity],
    years: f64,
    settings: &Settings,
    churn: Option<f64>,
) -> Vec<Group> {
    let members = |segment: Segment| {
        let all = segments.iter().zip(before.iter().zip(now));
        all.filter(move |(own, _)| **own == Some(segment))
            .map(|(_, pair)| pair)
    };
    (Segment::ALL.into_iter())
        .filter_map(|segment| {
            let rates = Rates::among(members(segment));
            let value = Value::of(
                members(segment).map(|(before, _)| before),
                years,
                settings,
                churn,
            );
            (rates.base > 0).then_some(Group {
                segment,
                rates,
                value,
            })
        })
        .collect()
}

fn lost(
    ledger: &Ledger,
    before: &[Activity],
    now: &[Activity],
    segments: &[Option<Segment>],
    window: Window,
) -> Vec<Lost> {
    let mut lost: Vec<u32> = (0..ledger.customers())
        .filter(|&customer| {
            let at = customer as usize;
            before[at].bought() && !now[at].bought()
        })
        .collect();
    lost.sort_by_key(|&customer| (std::cmp::Reverse(before[customer as usize].net), customer));
    (lost.into_iter().take(LISTED))
        .map(|customer| {
            let was = &before[customer as usize];
            Lost {
                code: ledger.customer_code(customer).to_owned(),
                name: ledger.customer_name(customer).to_owned(),
                segment: segments[customer as usize],
                amount: was.net,
                purchases: was.purchases,
                last_purchase: was.last_purchase,
                days: window.until.days_since(was.last_purchase),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests;
