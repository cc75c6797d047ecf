//! How fast the firm turns what it learns into what it does (GRC-4).

use super::{Action, State};
use crate::ledger::Day;
use crate::math::quantile;

/// Medians in days; `None` while there is nothing to take one of.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Speed {
    /// From sales imported to the first action written after them.
    pub learning: Option<f64>,
    /// From an action written to the same done.
    pub doing: Option<f64>,
}

/// `imported` are the days on which sales were imported. An import that was followed by another one
/// before any action counts as not followed.
pub fn speed(actions: &[Action], imported: &[Day]) -> Speed {
    let mut imported = imported.to_vec();
    imported.sort_unstable();
    imported.dedup();
    let learning = imported.iter().enumerate().filter_map(|(at, &day)| {
        let next = imported.get(at + 1).copied().unwrap_or(Day::MAX);
        let written = actions.iter().map(|action| action.created);
        let first = written
            .filter(|&created| created >= day && created < next)
            .min()?;
        Some(first.days_since(day))
    });
    let doing = actions.iter().filter_map(|action| {
        let done = action.done_on.filter(|_| action.state == State::Done)?;
        Some(done.days_since(action.created)).filter(|&days| days >= 0)
    });
    Speed {
        learning: median(learning.collect()),
        doing: median(doing.collect()),
    }
}

fn median(mut days: Vec<i32>) -> Option<f64> {
    days.sort_unstable();
    let days: Vec<f64> = days.into_iter().map(f64::from).collect();
    quantile(&days, 0.5)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::from_iso(text).expect("a day")
    }

    fn action(created: &str, done: Option<&str>) -> Action {
        Action {
            created: day(created),
            done_on: done.map(day),
            state: if done.is_some() {
                State::Done
            } else {
                State::ToDo
            },
            ..Action::default()
        }
    }

    /// Imports of 1 and 20 March and 1 May: 4 days, none before the next one, 2 days; done after 10
    /// and 20 days.
    #[test]
    fn from_sales_to_an_action_and_from_it_to_done() {
        let actions = [
            action("2025-03-05", Some("2025-03-15")),
            action("2025-03-09", None),
            action("2025-05-03", Some("2025-05-23")),
            action("2025-02-01", None),
        ];
        let imported = ["2025-05-01", "2025-03-20", "2025-03-01", "2025-03-01"].map(day);
        let expected = Speed {
            learning: Some(3.0),
            doing: Some(15.0),
        };
        assert_eq!(speed(&actions, &imported), expected);
        assert_eq!(speed(&[], &imported), Speed::default());
        assert_eq!(speed(&actions, &[]).learning, None);
    }
}
