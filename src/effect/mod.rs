//! Does it work? What the customers of each action of the plan bought after it, against before
//! (VEC-0.8, VEC-V4, VEC-E1, FID-9c).
//!
//! An action begins on the day it was done, or else on the day that was planned. *After* are `days`
//! days, that day the first; *before* are as many, up to the eve. Where the data do not reach so far,
//! both are cut to the same shorter length. Purchases and value are the ledger's: one invoice or
//! customer-day, returns subtract and are no purchase.
//!
//! * With a control group (drawn at random, see `plan::Control`) the effect is the difference of
//!   differences: (after − before) of those contacted less that of those kept aside. How sure it is:
//!   Newcombe's interval for the share who bought afterwards, Welch's for the mean change in revenue
//!   ([`crate::math::of_shares`], [`crate::math::of_means`]), both of 95 %.
//! * Without one, after − before also holds the season and whatever else happened: the same customers
//!   one year earlier are told beside it.
//! * *Response*: share of those contacted who bought afterwards, by their RFM segment on the eve.
//! * *ROI* = (margin gained − cost) / cost, planned with the gain that was expected.
//!
//! It does not add up actions: a customer may be in several.

mod asked;
mod group;
mod objective;
mod report;
mod settings;
#[cfg(test)]
mod tests;
#[cfg(feature = "ui")]
pub mod view;

pub use crate::math::Difference;
pub use asked::{Asked, Case};
pub use group::{Frame, Group, Sum};
pub use objective::Indicator;
pub use report::{Contrast, Detail, Report, Response, Row, Verdict, Waiting, Week, Why};
pub use settings::Settings;

use crate::ledger::{Day, Ledger, Money};
use crate::math;
use crate::rfm;
use group::{Measured, in_proportion};
use std::collections::BTreeSet;

/// Weeks shown on each side of the start at most.
const MOST_WEEKS: i32 = 26;

/// `None` without sales.
pub fn analyse(ledger: &Ledger, rfm: &rfm::Settings, asked: &Asked) -> Option<Report> {
    let (first, last) = ledger.days()?;
    let until = rfm.span.window(last).until.min(last);
    let margin = margin_share(ledger, asked.settings, until);
    let (mut measured, mut waiting) = (Vec::new(), Vec::new());
    for case in &asked.cases {
        let people = People::of(ledger, case);
        match frame(case, &people, asked.settings.days, first, until) {
            Ok(frame) => measured.push((case, people, frame)),
            Err(why) => waiting.push(Waiting {
                id: case.id,
                what: case.what.clone(),
                start: case.start,
                why,
            }),
        }
    }
    measured.sort_by_key(|(case, _, frame)| (std::cmp::Reverse(frame.start), case.id));
    let rows = (measured.iter()).map(|(case, people, frame)| {
        row(
            ledger,
            case,
            people,
            *frame,
            asked.settings.days,
            margin,
            first,
        )
    });
    let open = (measured.iter()).find(|(case, ..)| asked.open == Some(case.id));
    let detail = open
        .or(measured.first())
        .map(|(case, people, frame)| tell(ledger, rfm, case, people, *frame));
    Some(Report {
        first,
        until,
        days: asked.settings.days,
        margin_told: ledger.has_margin(),
        margin,
        rows: rows.collect(),
        waiting,
        detail,
    })
}

/// Customers of an action who are in the sales, by number, in the order of their codes.
struct People {
    treated: Vec<u32>,
    control: Vec<u32>,
    unknown: u32,
}

impl People {
    fn of(ledger: &Ledger, case: &Case) -> People {
        let mut unknown = 0;
        let mut seen = BTreeSet::new();
        let mut find = |codes: &[String]| {
            let mut found = Vec::new();
            for code in codes {
                match ledger.find_customer(code.trim()) {
                    // Two codes may be one person by now; whoever was contacted was contacted.
                    Some(customer) if seen.insert(customer) => found.push(customer),
                    Some(_) => {}
                    None => unknown += 1,
                }
            }
            found.sort_by_key(|&customer| ledger.customer_code(customer));
            found
        };
        let (treated, control) = (find(&case.targets), find(&case.control));
        People {
            treated,
            control,
            unknown,
        }
    }
}

/// The days that are compared, or why there are none.
fn frame(case: &Case, people: &People, days: u32, first: Day, until: Day) -> Result<Frame, Why> {
    let start = case.start.ok_or(Why::Ahead)?;
    match () {
        _ if people.treated.is_empty() => Err(Why::Unknown),
        _ if start > until => Err(Why::Ahead),
        _ if start <= first => Err(Why::NothingBefore),
        _ => {
            let after = until.days_since(start) + 1;
            let before = start.days_since(first);
            let days = (days.clamp(1, Settings::MOST_DAYS) as i32)
                .min(after)
                .min(before);
            Ok(Frame {
                start,
                days: days as u32,
            })
        }
    }
}

/// What is typed; or the margin of all lines that tell it, against their sales.
fn margin_share(ledger: &Ledger, settings: Settings, until: Day) -> Option<f64> {
    let told = || {
        let margin = ledger.margin(crate::ledger::Window::history(until));
        let told = ledger.has_margin() && margin.sales > Money::ZERO;
        told.then(|| margin.amount.share_of(margin.sales))
    };
    settings.margin.or_else(told)
}

fn row(
    ledger: &Ledger,
    case: &Case,
    people: &People,
    frame: Frame,
    wanted: u32,
    margin: Option<f64>,
    first: Day,
) -> Row {
    let treated = Measured::of(ledger, &people.treated, frame, margin);
    let control =
        (!people.control.is_empty()).then(|| Measured::of(ledger, &people.control, frame, margin));
    let contrast = control.as_ref().map(|control| Contrast {
        share: math::of_shares(treated.group.responded(), control.group.responded()),
        revenue: math::of_means(&treated.changes, &control.changes),
    });
    let control = control.map(|control| control.group);
    let gained = |of: fn(&Group) -> Option<Money>| {
        let own = of(&treated.group)?;
        match &control {
            None => Some(own),
            Some(other) => {
                let theirs = in_proportion(of(other)?, treated.group.customers, other.customers);
                Some(own - theirs)
            }
        }
    };
    let gained_margin = gained(|group| Some(group.after.margin? - group.before.margin?));
    let gained_revenue = gained(|group| Some(group.after.revenue - group.before.revenue));
    let roi = |gain: Option<Money>| {
        let cost = case.cost.filter(|cost| *cost > Money::ZERO)?;
        Some((gain? - cost).share_of(cost))
    };
    let earlier = frame
        .a_year_earlier()
        .filter(|earlier| earlier.before().first_day(first) >= first);
    Row {
        id: case.id,
        what: case.what.clone(),
        list: case.list.clone(),
        objective: case.objective,
        done: case.done,
        frame,
        wanted,
        unknown: people.unknown,
        season: earlier.map(|frame| Measured::of(ledger, &people.treated, frame, margin).group),
        contrast,
        gained_revenue: gained_revenue.unwrap_or_default(),
        gained_margin,
        cost: case.cost,
        gain: case.gain,
        roi_planned: roi(case.gain),
        roi: roi(gained_margin),
        treated: treated.group,
        control,
    }
}

/// What is told of the action that is open.
fn tell(
    ledger: &Ledger,
    rfm: &rfm::Settings,
    case: &Case,
    people: &People,
    frame: Frame,
) -> Detail {
    let eve = Day(frame.start.0.saturating_sub(1));
    let mut on_the_eve = *rfm;
    on_the_eve.span.analysis_date = Some(eve);
    let window = on_the_eve.span.window(eve);
    let scores = rfm::analyse_window(ledger, window, &on_the_eve).scores;
    let segment =
        |customer: u32| Some((scores.get(customer as usize).copied().flatten()?).segment());
    let segments = rfm::Segment::ALL.into_iter().map(Some).chain([None]);
    let responses = segments.filter_map(|wanted| {
        let members = people.treated.iter().filter(|&&one| segment(one) == wanted);
        let (mut customers, mut buyers) = (0, 0);
        for &one in members {
            customers += 1;
            buyers += u32::from(ledger.activity_of(one, frame.after()).bought());
        }
        (customers > 0).then_some(Response {
            segment: wanted,
            customers,
            buyers,
        })
    });
    let weeks = (frame.days as i32 / 7).min(MOST_WEEKS);
    let rate = |customers: &[u32], week: i32| {
        let purchases = customers
            .iter()
            .map(|&one| ledger.activity_of(one, frame.week(week)).purchases);
        f64::from(purchases.sum::<u32>()) * 100.0 / customers.len() as f64
    };
    Detail {
        id: case.id,
        responses: responses.collect(),
        indicator: objective::indicator(ledger, case, people, frame),
        weeks: (-weeks..weeks)
            .map(|week| Week {
                week,
                treated: rate(&people.treated, week),
                control: (!people.control.is_empty()).then(|| rate(&people.control, week)),
            })
            .collect(),
    }
}
