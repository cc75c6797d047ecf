//! One customer: value, potential, cost.

use super::{Decision, Flag, Tier};
use crate::abc::Class;
use crate::ledger::{Activity, Ledger, Money, NONE, Window};
use crate::math::quantile;

/// Peers from which on their values say what one of them could buy (definitions D.7).
pub const FEWEST_PEERS: usize = 5;

/// One customer with a purchase in the window.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    pub customer: u32,
    pub purchases: u32,
    /// Sales less returns in the window.
    pub actual: Money,
    /// Returns in the window, not negative, and what was bought before them.
    pub returned: Money,
    pub bought: Money,
    pub margin: Money,
    /// What serving them cost.
    pub cost: Money,
    /// Calls, problems, visits.
    pub contacts: [u32; 3],
    /// What they could buy in as much time; `None` where nothing tells.
    pub potential: Option<Money>,
    /// The potential was typed.
    pub typed: bool,
    /// By sales: 1 is the largest.
    pub rank: u32,
    pub class: Option<Class>,
    pub net_class: Option<Class>,
    pub tier: Tier,
    pub by_hand: Option<Tier>,
    pub flags: Vec<Flag>,
    pub decision: Option<(Decision, String)>,
}

impl Standing {
    pub(super) fn of(
        ledger: &Ledger,
        customer: u32,
        activity: &Activity,
        margin_share: f64,
        window: Window,
    ) -> Standing {
        let returned = ledger.returned(customer, window);
        let margin = (activity.margin).unwrap_or_else(|| activity.net.part(margin_share));
        Standing {
            customer,
            purchases: activity.purchases,
            actual: activity.net,
            returned,
            bought: activity.net + returned,
            margin,
            cost: Money::ZERO,
            contacts: [0; 3],
            potential: None,
            typed: false,
            rank: 0,
            class: None,
            net_class: None,
            tier: Tier::Unclassified,
            by_hand: None,
            flags: Vec::new(),
            decision: None,
        }
    }

    /// Margin less cost to serve.
    pub fn net(&self) -> Money {
        self.margin - self.cost
    }

    /// Potential less actual value, not below zero; `None` where the potential is not known.
    pub fn gap(&self) -> Option<Money> {
        Some((self.potential? - self.actual).max(Money::ZERO))
    }

    /// Share of wallet: actual value / potential, 0 to 1.
    pub fn share_of_wallet(&self) -> Option<f64> {
        let potential = self
            .potential
            .filter(|&potential| potential > Money::ZERO)?;
        Some(self.actual.max(Money::ZERO).share_of(potential).min(1.0))
    }
}

/// The P90 of the peers where nothing was typed; `groups` by customer number.
pub(super) fn find_potentials(standings: &mut [Standing], groups: &[u32]) {
    let group_of = |one: &Standing| groups.get(one.customer as usize).copied().unwrap_or(NONE);
    let mut values: Vec<(u32, Money)> = (standings.iter())
        .map(|one| (group_of(one), one.actual))
        .filter(|&(group, _)| group != NONE)
        .collect();
    values.sort_unstable();
    let p90: Vec<(u32, Money)> = values
        .chunk_by(|a, b| a.0 == b.0)
        .filter(|peers| peers.len() >= FEWEST_PEERS)
        .filter_map(|peers| {
            let amounts: Vec<f64> = peers.iter().map(|(_, amount)| amount.to_f64()).collect();
            Some((peers[0].0, Money::from_units(quantile(&amounts, 0.9)?)))
        })
        .collect();
    for one in standings.iter_mut() {
        let of_peers = || {
            let at = p90.binary_search_by_key(&group_of(one), |&(group, _)| group);
            Some(p90[at.ok()?].1)
        };
        one.potential = (one.potential.or_else(of_peers)).map(|found| found.max(one.actual));
    }
}
