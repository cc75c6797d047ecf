//! Customers of a list who are left alone, so that it can be told what contacting the others brought.

use super::{Action, State};
use serde::{Deserialize, Serialize};

/// A control group, drawn at random from the action's list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Control {
    /// Percent of the list that was asked for.
    pub share: u32,
    /// The same seed draws the same customers.
    pub seed: u64,
    /// Customers by code.
    pub codes: Vec<String>,
}

impl Control {
    /// Percent of the list at most: beyond it fewer are contacted than not.
    pub const MOST: u32 = 50;
}

impl Action {
    /// Whether a control group can still be drawn: afterwards somebody may have been contacted.
    pub fn may_draw(&self) -> bool {
        self.state == State::ToDo
    }

    /// Keeps this percentage of the listed customers aside, or nobody. Whom does not depend on the order
    /// of the list. Without effect once the action has begun.
    pub fn set_control(&mut self, share: u32) {
        if !self.may_draw() {
            return;
        }
        let seed = self
            .control
            .as_ref()
            .map_or(self.id, |control| control.seed);
        let aside = self.control.take().map(|control| control.codes);
        for code in aside.unwrap_or_default() {
            if !self.targets.contains(&code) {
                self.targets.push(code);
            }
        }
        let share = share.min(Control::MOST);
        if share == 0 {
            return;
        }
        let chosen = drawn(&self.targets, share, seed);
        let all = std::mem::take(&mut self.targets);
        let (codes, targets) = (all.into_iter()).partition(|code| chosen.contains(code));
        self.targets = targets;
        self.control = Some(Control { share, seed, codes });
    }
}

/// The customers with the smallest numbers: one at least where there are two, never more than half.
fn drawn(all: &[String], share: u32, seed: u64) -> std::collections::BTreeSet<String> {
    let mut order: Vec<(u64, &String)> =
        all.iter().map(|code| (number(seed, code), code)).collect();
    order.sort_unstable();
    order.dedup();
    let many = order.len();
    let count = (many * share as usize + 50) / 100;
    let count = count.max(1).min(many / 2);
    let chosen = order.into_iter().take(count);
    chosen.map(|(_, code)| code.clone()).collect()
}

/// FNV-1a of seed and code, stirred by the last step of SplitMix64 so that codes that follow each other
/// lie apart.
fn number(seed: u64, code: &str) -> u64 {
    let bytes = seed.to_le_bytes().into_iter().chain(code.bytes());
    let mut z = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn action(customers: usize, seed: u64) -> Action {
        Action {
            id: seed,
            targets: (0..customers).map(|one| format!("C{one:04}")).collect(),
            ..Action::default()
        }
    }

    fn aside(action: &Action) -> BTreeSet<String> {
        let control = action.control.iter();
        control.flat_map(|control| control.codes.clone()).collect()
    }

    #[test]
    fn the_share_is_kept_and_nobody_is_lost() {
        for (customers, share, expected) in [
            (100, 20, 20),
            (101, 20, 20),
            (7, 50, 3),
            (3, 5, 1),
            (2, 10, 1),
            (1, 50, 0),
            (40, 90, 20),
        ] {
            let mut drawn = action(customers, 5);
            drawn.set_control(share);
            assert_eq!(aside(&drawn).len(), expected, "{customers} at {share} %");
            let all: BTreeSet<_> = (drawn.targets.iter().cloned())
                .chain(aside(&drawn))
                .collect();
            assert_eq!(all.len(), customers);
            drawn.set_control(0);
            assert_eq!((drawn.targets.len(), drawn.control), (customers, None));
        }
    }

    #[test]
    fn the_same_seed_draws_the_same_whatever_the_order() {
        let mut one = action(200, 7);
        let mut other = action(200, 7);
        other.targets.reverse();
        one.set_control(30);
        other.set_control(30);
        assert_eq!(aside(&one), aside(&other));
        // Drawn again when it is kept, and with another share: those of the smaller one stay in.
        let before = aside(&one);
        let mut kept = one.tidied();
        assert_eq!(aside(&kept), before);
        kept.set_control(40);
        assert!(aside(&kept).is_superset(&before));
        let mut another = action(200, 8);
        another.set_control(30);
        assert_ne!(aside(&another), before);
    }

    /// Each of 50 customers is kept aside in about 3 of 10 draws: 300 ± 5 deviations of 14.5.
    #[test]
    fn everyone_has_the_same_chance() {
        let mut times = std::collections::BTreeMap::<String, u32>::new();
        for seed in 0..1000 {
            let mut drawn = action(50, seed);
            drawn.set_control(30);
            for code in aside(&drawn) {
                *times.entry(code).or_default() += 1;
            }
        }
        assert_eq!(times.len(), 50);
        assert!(
            times.values().all(|count| (228..=372).contains(count)),
            "{times:?}"
        );
    }

    #[test]
    fn who_was_contacted_is_not_drawn_any_more() {
        let mut begun = action(10, 1);
        begun.set_control(20);
        let before = begun.control.clone();
        begun.state = State::Doing;
        begun.set_control(50);
        assert_eq!(begun.control, before);
        // Somebody of the control group whom the user writes among those to contact is contacted.
        let code = aside(&begun).into_iter().next().expect("one");
        begun.targets.push(code.clone());
        let kept = begun.tidied();
        assert!(!aside(&kept).contains(&code) && kept.targets.contains(&code));
    }
}
