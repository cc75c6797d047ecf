//! What the user may turn.

use super::Standing;
use crate::ledger::{Activity, Label, Ledger, Money, NONE, Window};
use crate::rfm::Segment;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    pub peers: Peers,
    /// MGC from this gap on, as a share of the actual value.
    pub growth: f64,
    /// BZ below this gap, in money; without it one mean purchase.
    pub small_gap: Option<f64>,
    /// Margin as a share of the sales where no line tells it, 0 to 1; without it that of the data,
    /// or else all of the sales.
    pub margin: Option<f64>,
    /// What a call, a problem and a visit cost, in money.
    pub costs: [f64; 3],
    /// How many of the largest customers are treated one to one; without it class A.
    pub one_to_one: Option<u32>,
    /// Returns are a problem from this share of the purchases on, 0 to 1.
    pub returns: f64,
}

impl Default for Settings {
    /// definitions.md, D.7.
    fn default() -> Settings {
        Settings {
            peers: Peers::default(),
            growth: 0.5,
            small_gap: None,
            margin: None,
            costs: [0.0; 3],
            one_to_one: None,
            returns: 0.1,
        }
    }
}

/// Who is compared with whom.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Peers {
    /// The same RFM segment.
    #[default]
    Segment,
    Channel,
    Branch,
    City,
    /// Everyone with everyone.
    All,
}

impl Peers {
    pub const ALL: [Peers; 5] = [
        Peers::Segment,
        Peers::Channel,
        Peers::Branch,
        Peers::City,
        Peers::All,
    ];

    pub fn machine_name(self) -> &'static str {
        match self {
            Peers::Segment => "segment",
            Peers::Channel => "channel",
            Peers::Branch => "branch",
            Peers::City => "city",
            Peers::All => "all",
        }
    }

    /// The column of the file that the groups come from.
    pub fn label(self) -> Option<Label> {
        match self {
            Peers::Segment | Peers::All => None,
            Peers::Channel => Some(Label::Channel),
            Peers::Branch => Some(Label::Branch),
            Peers::City => Some(Label::City),
        }
    }

    /// Everyone's group by customer number; [`NONE`] where it is not known.
    pub(super) fn groups(
        self,
        ledger: &Ledger,
        segments: &[Option<Segment>],
        window: Window,
    ) -> Vec<u32> {
        let mut names: HashMap<&str, u32> = HashMap::new();
        let mut group = |customer: u32| match (self, self.label()) {
            (Peers::All, _) => 0,
            (_, Some(label)) => {
                ledger
                    .last_label(customer, label, window.until)
                    .map_or(NONE, |name| {
                        let next = names.len() as u32;
                        *names.entry(name).or_insert(next)
                    })
            }
            (_, None) => (segments.get(customer as usize).copied().flatten())
                .map_or(NONE, |segment| segment as u32),
        };
        (0..ledger.customers()).map(&mut group).collect()
    }
}

impl Settings {
    /// What is typed; or the margin of those whose lines tell it, against their sales; or 1.
    pub(super) fn margin_share(&self, activity: &[Activity]) -> f64 {
        let told = || {
            let known = activity
                .iter()
                .filter_map(|one| Some((one.margin?, one.net)));
            let (margin, sales) = known
                .fold((Money::ZERO, Money::ZERO), |(m, s), (margin, net)| {
                    (m + margin, s + net)
                });
            (sales > Money::ZERO && margin > Money::ZERO).then(|| margin.share_of(sales))
        };
        self.margin.or_else(told).unwrap_or(1.0)
    }

    /// What is typed, or one mean purchase: less than that is no room to grow.
    pub(super) fn small_gap(&self, standings: &[Standing]) -> Money {
        let mean = || {
            let purchases = standings.iter().map(|one| one.purchases).sum();
            let sales: Money = standings.iter().map(|one| one.actual).sum();
            sales.mean(purchases)
        };
        Money::from_units(self.small_gap.unwrap_or_else(mean).max(0.0))
    }

    /// Calls, problems and visits at their prices.
    pub(super) fn cost(&self, counts: [u32; 3]) -> Money {
        let prices = counts.into_iter().zip(self.costs);
        prices
            .map(|(count, cost)| Money::from_units(f64::from(count) * cost.max(0.0)))
            .sum()
    }
}
