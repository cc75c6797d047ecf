//! What no sales file tells: how much of the firm's time a customer takes, what they could buy,
//! and what was decided about them.

use super::{Settings, Standing, Tier};
use crate::ledger::{Ledger, Money};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Why a small customer may cost more than they leave (REN-5.1). Returns come from the sales.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Flag {
    Returns,
    Complaints,
    Discounts,
    Arrears,
    BadDebt,
}

impl Flag {
    pub const ALL: [Flag; 5] = [
        Flag::Returns,
        Flag::Complaints,
        Flag::Discounts,
        Flag::Arrears,
        Flag::BadDebt,
    ];

    /// Those told by hand.
    pub const BY_HAND: [Flag; 4] = [
        Flag::Complaints,
        Flag::Discounts,
        Flag::Arrears,
        Flag::BadDebt,
    ];

    pub fn machine_name(self) -> &'static str {
        match self {
            Flag::Returns => "returns",
            Flag::Complaints => "complaints",
            Flag::Discounts => "discounts",
            Flag::Arrears => "arrears",
            Flag::BadDebt => "bad_debt",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Decision {
    Keep,
    ChangeTerms,
    LetGo,
}

impl Decision {
    pub const ALL: [Decision; 3] = [Decision::Keep, Decision::ChangeTerms, Decision::LetGo];

    pub fn machine_name(self) -> &'static str {
        match self {
            Decision::Keep => "keep",
            Decision::ChangeTerms => "change_terms",
            Decision::LetGo => "let_go",
        }
    }
}

/// What the user knows of one customer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Mark {
    /// What they could buy in a window, in money.
    pub potential: Option<f64>,
    /// Calls, problems and visits in the window.
    pub contacts: [u32; 3],
    pub tier: Option<Tier>,
    pub flags: Vec<Flag>,
    pub decision: Option<Decision>,
    pub reason: String,
}

/// By the code in the firm's file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Marks(BTreeMap<String, Mark>);

impl Marks {
    pub fn get(&self, code: &str) -> Mark {
        self.0.get(code).cloned().unwrap_or_default()
    }

    /// A mark that says nothing is none.
    pub fn set(&mut self, code: &str, mark: Mark) {
        match mark == Mark::default() {
            true => self.0.remove(code),
            false => self.0.insert(code.to_owned(), mark),
        };
    }

    /// Tells the standings what the user knows; of joined codes all count together, and what can
    /// only be one thing is the last code's.
    pub(super) fn tell(&self, ledger: &Ledger, settings: &Settings, standings: &mut [Standing]) {
        let mut place = vec![None; ledger.customers() as usize];
        for (at, one) in standings.iter().enumerate() {
            place[one.customer as usize] = Some(at);
        }
        for (code, mark) in &self.0 {
            let customer = ledger.find_customer(code);
            let at = customer.and_then(|customer| place[customer as usize]);
            let Some(one) = at.and_then(|at| standings.get_mut(at)) else {
                continue;
            };
            for (all, more) in one.contacts.iter_mut().zip(mark.contacts) {
                *all = all.saturating_add(more);
            }
            if let Some(potential) = mark.potential.filter(|money| money.is_finite()) {
                one.potential = Some(Money::from_units(potential));
                one.typed = true;
            }
            one.by_hand = mark.tier.or(one.by_hand);
            one.flags.extend(&mark.flags);
            if let Some(decision) = mark.decision {
                one.decision = Some((decision, mark.reason.clone()));
            }
        }
        for one in standings {
            one.cost = settings.cost(one.contacts);
            if one.contacts[1] > 0 {
                one.flags.push(Flag::Complaints);
            }
            if one.bought > Money::ZERO && one.returned.share_of(one.bought) >= settings.returns {
                one.flags.push(Flag::Returns);
            }
            one.flags.sort_unstable();
            one.flags.dedup();
        }
    }
}
