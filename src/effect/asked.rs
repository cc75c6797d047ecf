//! What is asked of the sales: the actions that have customers, without what does not matter here.

use super::Settings;
use crate::ledger::{Day, Money};
use crate::plan::{Action, Objective, Plan, State};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Asked {
    pub cases: Vec<Case>,
    pub settings: Settings,
    /// The action of which everything is to be told; the latest one if it can't be.
    pub open: Option<u64>,
}

/// One action.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Case {
    pub id: u64,
    pub what: String,
    pub list: String,
    pub objective: Option<Objective>,
    pub channel: String,
    pub start: Option<Day>,
    /// Whether it was done, at least once; else it begins on the day that was planned.
    pub done: bool,
    pub cost: Option<Money>,
    /// What it was hoped to bring.
    pub gain: Option<Money>,
    /// Contacted, by code.
    pub targets: Vec<String>,
    /// Kept aside, by code.
    pub control: Vec<String>,
}

impl Asked {
    /// The actions with customers that were not dropped.
    pub fn of(plan: &Plan, settings: Settings, open: Option<u64>) -> Asked {
        let actions = plan.actions.iter();
        let measured = actions.filter(|one| one.state != State::Dropped && !one.targets.is_empty());
        Asked {
            cases: measured.map(Case::of).collect(),
            settings,
            open,
        }
    }
}

impl Case {
    fn of(action: &Action) -> Case {
        Case {
            id: action.id,
            what: action.what.clone(),
            list: action.list.clone(),
            objective: action.objective,
            channel: action.channel.clone(),
            start: action.start(),
            done: action.state == State::Done || action.done_through.is_some(),
            cost: action.cost,
            gain: action.gain,
            targets: action.targets.clone(),
            control: (action.control.iter())
                .flat_map(|control| control.codes.clone())
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::example::day;
    use crate::plan::{Control, Repeat};

    fn start() -> Day {
        day("2025-03-11")
    }

    fn codes(code: &str) -> Vec<String> {
        vec![code.to_owned()]
    }

    #[test]
    fn actions_with_customers_are_asked_about_from_their_start() {
        let action = |id: u64| Action {
            id,
            day: Some(start()),
            targets: codes("A"),
            ..Action::default()
        };
        let mut plan = Plan::default();
        plan.keep(action(1));
        plan.keep(Action {
            state: State::Dropped,
            ..action(2)
        });
        plan.keep(Action {
            targets: Vec::new(),
            ..action(3)
        });
        plan.keep(Action {
            state: State::Done,
            done_on: Some(day("2025-03-15")),
            control: Some(Control {
                codes: codes("B"),
                ..Control::default()
            }),
            ..action(4)
        });
        plan.keep(Action {
            repeat: Repeat::Weekly,
            done_on: Some(day("2025-03-15")),
            done_through: Some(start()),
            ..action(5)
        });
        let asked = Asked::of(&plan, Settings::default(), None);
        let told: Vec<_> = (asked.cases.iter())
            .map(|case| (case.id, case.start, case.done, case.control.len()))
            .collect();
        assert_eq!(
            told,
            [
                (1, Some(start()), false, 0),
                (4, Some(day("2025-03-15")), true, 1),
                (5, Some(start()), true, 0),
            ]
        );
    }
}
