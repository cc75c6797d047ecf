//! Whether a customer's purchases rise, hold or fall.

use super::Rule;
use crate::ledger::{Activity, Day, Ledger, Money, Window};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Trend {
    Up,
    Flat,
    Down,
    /// First purchase in the last months: there is nothing to compare with.
    New,
    /// No line in either half.
    Silent,
}

impl Trend {
    pub const ALL: [Trend; 5] = [
        Trend::Up,
        Trend::Flat,
        Trend::Down,
        Trend::New,
        Trend::Silent,
    ];

    /// The name in exports and addresses, whatever the language of the screen.
    pub fn machine_name(self) -> &'static str {
        match self {
            Trend::Up => "up",
            Trend::Flat => "flat",
            Trend::Down => "down",
            Trend::New => "new",
            Trend::Silent => "silent",
        }
    }
}

/// The last months, and as many before them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Halves {
    pub now: Window,
    pub before: Window,
}

impl Halves {
    pub(super) fn of(until: Day, months: u32) -> Halves {
        let months = months.max(1);
        let middle = until.months_before(months);
        Halves {
            now: Window {
                after: middle,
                until,
            },
            before: Window {
                after: until.months_before(months.saturating_mul(2)),
                until: middle,
            },
        }
    }
}

/// Each customer's trend and sales now and before, by customer number.
pub(super) fn trends(
    ledger: &Ledger,
    halves: &Halves,
    rule: &Rule,
) -> impl Iterator<Item = (Trend, [Money; 2])> {
    let (now, before) = (ledger.activity(halves.now), ledger.activity(halves.before));
    let middle = halves.before.until;
    (0..)
        .zip(now.into_iter().zip(before))
        .map(move |(customer, (now, before))| {
            let first = ledger.first_purchase(customer);
            let begun = first.is_some_and(|day| day <= middle);
            (
                rule.trend(&now, &before, begun),
                [now, before].map(|half| half.net),
            )
        })
}

impl Rule {
    /// `begun`: bought before the last months. A fall to nothing is a fall, a return from nothing a
    /// rise.
    fn trend(&self, now: &Activity, before: &Activity, begun: bool) -> Trend {
        if !now.active && !before.active {
            return Trend::Silent;
        }
        if !begun && !before.active {
            return Trend::New;
        }
        let before = i128::from(before.net.0);
        let difference = i128::from(now.net.0) - before;
        if self.exceeded(difference, before) {
            Trend::Up
        } else if self.exceeded(-difference, before) {
            Trend::Down
        } else {
            Trend::Flat
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn half(net: i64) -> Activity {
        Activity {
            active: net != 0,
            net: Money(net),
            ..Activity::default()
        }
    }

    /// FID-14.3: the threshold itself is no move.
    #[test]
    fn more_than_the_threshold_is_a_move() {
        let trend = |now, before| Rule::default().trend(&half(now), &half(before), true);
        assert_eq!(trend(110, 100), Trend::Flat);
        assert_eq!(trend(111, 100), Trend::Up);
        assert_eq!(trend(90, 100), Trend::Flat);
        assert_eq!(trend(89, 100), Trend::Down);
        assert_eq!(trend(0, 100), Trend::Down);
        assert_eq!(trend(100, 0), Trend::Up);
        assert_eq!(trend(0, 0), Trend::Silent);
        assert_eq!(trend(-50, -100), Trend::Up);
        let strict = Rule::new(6, 0.0);
        assert_eq!(strict.trend(&half(101), &half(100), true), Trend::Up);
    }

    #[test]
    fn who_began_in_the_last_months_is_new() {
        let rule = Rule::default();
        assert_eq!(rule.trend(&half(100), &half(0), false), Trend::New);
        // A return before the first purchase is something to compare with.
        assert_eq!(rule.trend(&half(100), &half(-5), false), Trend::Up);
    }
}
