//! Customers to think twice about (REN-5.1, REN-5.2, GRC-16.3).

use super::Standing;
use crate::abc::Class;
use crate::ledger::Money;
use serde::{Deserialize, Serialize};

/// Why somebody is on that list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Problem {
    /// Of class C, and with a flag.
    SmallAndCostly,
    /// Not profitable and without room to grow, whatever the class.
    Unprofitable,
}

impl Problem {
    /// `None` for nobody to worry about.
    pub fn of(one: &Standing, small_gap: Money) -> Option<Problem> {
        let no_room = one.gap().is_none_or(|gap| gap < small_gap);
        if one.net() <= Money::ZERO && no_room {
            Some(Problem::Unprofitable)
        } else if one.class == Some(Class::C) && !one.flags.is_empty() {
            Some(Problem::SmallAndCostly)
        } else {
            None
        }
    }
}
