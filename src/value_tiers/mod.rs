//! Which customers are worth keeping, which can grow and which cost more than they leave: Peppers
//! and Rogers' most valuable (MVC), most growable (MGC), below zero (BZ) and, as the course adds,
//! migrators, whose strategic value is not known (GRC-13; definitions D.7).
//!
//! For each customer with a purchase in the window:
//!
//! * *actual value*: sales less returns in the window;
//! * *strategic value* (potential): the P90 of the actual values of their peers, those of the same
//!   group of which there are at least five; or what the user typed. Never below the actual value;
//! * *net value*: margin less the cost to serve, calls × c₁ + problems × c₂ + visits × c₃.
//!
//! The first rule that holds decides: BZ if the net value is not above zero and the gap to the
//! potential small; MVC if the net value is of class A; migrator if the potential is not known; MGC
//! if the gap is large against the actual value. Everyone else has no class. A class set by hand
//! goes before all rules. Sources: Peppers and Rogers, *Managing Customer Relationships* (2004);
//! course 002. All thresholds are the user's.
//!
//! It says nothing of customers without a purchase in the window: they are the dormant.

mod alignment;
mod marks;
mod problem;
mod report;
mod settings;
mod standing;
mod tier;
#[cfg(feature = "ui")]
pub mod view;

pub use alignment::{Aligned, Alignment, Fit};
pub use marks::{Decision, Flag, Mark, Marks};
pub use problem::Problem;
pub use report::{PREFERRED, Page, Query, Row, Side, Sort, Summary, TierRow};
pub use settings::{Peers, Settings};
pub use standing::Standing;
pub use tier::Tier;

use crate::abc::{self, Class, Limits};
use crate::ledger::{Ledger, Money, Span, Window};
use crate::rfm::Segment;

/// Everything: where everyone stands, and what the rules rested on.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub window: Window,
    /// Who bought most first.
    pub standings: Vec<Standing>,
    /// Customers known by the analysis date who bought nothing in the window.
    pub idle: u32,
    /// The gap below which somebody has no room to grow.
    pub small_gap: Money,
    /// Share of the sales that is margin where no line of a customer tells it, 0 to 1.
    pub margin_share: f64,
    /// How many of the largest customers are treated one to one (GRC-17).
    pub one_to_one: u32,
}

/// `segments` by customer number, of the same window. `None` without sales.
pub fn analyse(
    ledger: &Ledger,
    span: &Span,
    segments: &[Option<Segment>],
    limits: &Limits,
    settings: &Settings,
    marks: &Marks,
) -> Option<Report> {
    let (_, last) = ledger.days()?;
    let window = span.window(last);
    let activity = ledger.activity(window);
    let margin_share = settings.margin_share(&activity);
    let mut standings: Vec<Standing> = (0..)
        .zip(&activity)
        .filter(|(_, activity)| activity.bought())
        .map(|(customer, activity)| Standing::of(ledger, customer, activity, margin_share, window))
        .collect();
    marks.tell(ledger, settings, &mut standings);
    let groups = settings.peers.groups(ledger, segments, window);
    standing::find_potentials(&mut standings, &groups);
    let small_gap = settings.small_gap(&standings);
    let code = |one: &Standing| ledger.customer_code(one.customer);
    let by = |amount: fn(&Standing) -> Money| {
        let amounts: Vec<Option<Money>> = standings.iter().map(|one| Some(amount(one))).collect();
        abc::rank(&amounts, |at| code(&standings[at as usize]), limits)
    };
    let (by_net, by_sales) = (by(|one| one.net()), by(|one| one.actual));
    for (one, (net, sales)) in standings.iter_mut().zip(by_net.into_iter().zip(by_sales)) {
        one.net_class = net.map(|place| place.class);
        one.class = sales.map(|place| place.class);
        one.rank = sales.map_or(0, |place| place.rank);
        one.tier = tier::of(one, settings, small_gap);
    }
    standings.sort_by_key(|one| one.rank);
    let class_a = (standings.iter()).filter(|one| one.class == Some(Class::A));
    let one_to_one = settings.one_to_one.unwrap_or(class_a.count() as u32);
    let known = (0..ledger.customers()).filter(|&one| ledger.had_bought(one, window.until));
    Some(Report {
        window,
        idle: (known.count() as u32).saturating_sub(standings.len() as u32),
        small_gap,
        margin_share,
        one_to_one: one_to_one.min(standings.len() as u32),
        standings,
    })
}

#[cfg(test)]
mod tests;
