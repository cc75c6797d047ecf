//! This window against the one before.

use super::report::{Change, Movement, Standing};
use super::{Class, Place};
use crate::ledger::Money;

/// `None` for a customer without lines in both windows.
pub(super) fn change(now: Option<Place>, before: Option<Place>) -> Option<Change> {
    Some(match (now, before) {
        (None, None) => return None,
        (Some(_), None) => Change::New,
        (None, Some(_)) => Change::Lost,
        (Some(now), Some(before)) => match now.class.cmp(&before.class) {
            std::cmp::Ordering::Less => Change::Up,
            std::cmp::Ordering::Greater => Change::Down,
            std::cmp::Ordering::Equal => Change::Same,
        },
    })
}

/// REA-2.1: fell in the ranking and bought less. Not in the ranking any more is the deepest fall.
pub(super) fn dormant(now: Option<Place>, before: Option<Place>) -> bool {
    let Some(before) = before else { return false };
    match now {
        None => before.amount > Money::ZERO,
        Some(now) => now.rank > before.rank && now.amount < before.amount,
    }
}

pub(super) fn movement(standings: &[Standing]) -> Movement {
    let mut movement = Movement::default();
    for standing in standings {
        let (now, before) = (standing.revenue, standing.previous);
        movement.transition[row(before)][row(now)] += 1;
        if let Some(change) = standing.change {
            movement.changes[change as usize] += 1;
        }
        if standing.dormant {
            let amount = |place: Option<Place>| place.map_or(Money::ZERO, |place| place.amount);
            movement.dormant += 1;
            movement.dormant_before += amount(before);
            movement.dormant_now += amount(now);
        }
    }
    // Customers of other times stand in neither window.
    movement.transition[NONE][NONE] = 0;
    movement
}

const NONE: usize = 3;

fn row(place: Option<Place>) -> usize {
    place.map_or(NONE, |place| match place.class {
        Class::A => 0,
        Class::B => 1,
        Class::C => 2,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(rank: u32, class: Class, amount: i64) -> Option<Place> {
        let amount = Money(amount);
        Some(Place {
            rank,
            class,
            amount,
            share: 0.0,
            cumulative_share: 0.0,
        })
    }

    #[test]
    fn dormant_needs_both_a_worse_rank_and_less_money() {
        let before = place(5, Class::A, 100);
        assert!(dormant(place(6, Class::A, 90), before));
        assert!(!dormant(place(6, Class::A, 100), before));
        assert!(!dormant(place(5, Class::A, 90), before));
        assert!(dormant(None, before));
        assert!(!dormant(None, place(9, Class::C, 0)));
        assert!(!dormant(place(1, Class::A, 10), None));
    }

    #[test]
    fn change_follows_the_class() {
        let a = place(1, Class::A, 100);
        let b = place(2, Class::B, 10);
        let changes = [(b, a), (a, b), (a, a), (a, None), (None, a), (None, None)];
        use Change::*;
        let expected = [
            Some(Down),
            Some(Up),
            Some(Same),
            Some(New),
            Some(Lost),
            None,
        ];
        assert_eq!(changes.map(|(now, before)| change(now, before)), expected);
    }
}
