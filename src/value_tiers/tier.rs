//! The rules, in their order.

use super::{Settings, Standing};
use crate::abc::Class;
use crate::ledger::Money;
use serde::{Deserialize, Serialize};

/// What a customer is worth to the firm, and could be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Tier {
    /// MVC: keep them.
    MostValuable,
    /// MGC: make them grow.
    MostGrowable,
    /// Strategic value unknown: find it out.
    Migrator,
    Unclassified,
    /// BZ: spend no more on them.
    BelowZero,
}

impl Tier {
    pub const ALL: [Tier; 5] = [
        Tier::MostValuable,
        Tier::MostGrowable,
        Tier::Migrator,
        Tier::Unclassified,
        Tier::BelowZero,
    ];

    pub fn machine_name(self) -> &'static str {
        match self {
            Tier::MostValuable => "mvc",
            Tier::MostGrowable => "mgc",
            Tier::Migrator => "migrator",
            Tier::Unclassified => "unclassified",
            Tier::BelowZero => "bz",
        }
    }
}

/// By hand, or else by the first rule that holds: BZ, MVC, migrator, MGC.
pub(super) fn of(one: &Standing, settings: &Settings, small_gap: Money) -> Tier {
    let by_rule = || {
        let gap = one.gap();
        if one.net() <= Money::ZERO && gap.is_some_and(|gap| gap < small_gap) {
            return Tier::BelowZero;
        }
        if one.net_class == Some(Class::A) {
            return Tier::MostValuable;
        }
        match gap {
            None => Tier::Migrator,
            Some(gap) if grows(gap, one.actual, settings.growth) => Tier::MostGrowable,
            Some(_) => Tier::Unclassified,
        }
    };
    one.by_hand.unwrap_or_else(by_rule)
}

/// The gap is so large a part of the actual value. Whoever returned all they bought can only grow.
fn grows(gap: Money, actual: Money, least: f64) -> bool {
    gap > Money::ZERO && (actual <= Money::ZERO || gap.share_of(actual) >= least)
}
