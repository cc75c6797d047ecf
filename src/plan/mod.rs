//! What is going to be done: actions with what, when, who and how, from the course's worksheets or
//! from a list of customers; and how many customers fit into the week.
//!
//! Everything is written by the user and kept in the workbook, customers by the code in their file.
//! No function knows what day it is: the page says so. What an action brought is measured in the room
//! `effect`.
//!
//! Sources: the course, HOJA-1 and 2, VEC-0.5, VEC-E1, VEC-O1 and 2, VEC-T, GRC-2; calendars by RFC
//! 5545.

mod action;
mod calendar;
mod capacity;
mod control;
mod ics;
mod sheet;
mod speed;
#[cfg(test)]
mod tests;
#[cfg(feature = "ui")]
pub mod view;

pub use action::{Action, Area, Fault, Kind, Objective, Place, Repeat, State};
pub use calendar::{Agenda, By, Shared, agenda, groups, monday, month, sunday};
pub use capacity::{Basis, Opportunities, Opportunity, Person, Week, week};
pub use control::Control;
pub use ics::{Words, ics};
pub use sheet::{Contact, contacts, message};
pub use speed::{Speed, speed};
#[cfg(feature = "ui")]
pub use view::{ActionDialog, ActionLines, FromList, blank, use_plan};

use crate::ledger::fold;
use crate::rfm::Pillar;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Customers of one action at most, so that the workbook fits into the browser's storage.
pub const MOST_TARGETS: usize = 2_000;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Plan {
    /// In the order in which they were written.
    pub actions: Vec<Action>,
    /// Initiatives of the course that were chosen; one with an action is.
    pub chosen: BTreeSet<Place>,
    pub people: Vec<Person>,
    /// What the firm wants to be best at (Treacy and Wiersema, GRC-2), and why.
    pub discipline: Option<Discipline>,
    pub discipline_why: String,
    /// What is sent to the customers of an action, with words in braces; empty: the usual one.
    pub message: String,
    /// What every task of a kind must hold to, a line for each step (VEC-T2).
    pub protocols: BTreeMap<Kind, String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Discipline {
    Cost,
    Product,
    Customer,
}

impl Discipline {
    pub const ALL: [Discipline; 3] = [Discipline::Cost, Discipline::Product, Discipline::Customer];
}

/// Which actions to show; all that are set must hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub who: Option<String>,
    pub pillar: Option<Pillar>,
    pub area: Option<Area>,
    pub state: Option<State>,
    /// Part of any text; case and accents don't matter.
    pub text: String,
}

impl Filter {
    pub fn fits(&self, action: &Action) -> bool {
        let wanted = fold(self.text.trim());
        let holds = |text: &String| fold(text).contains(&wanted);
        let texts = [
            &action.what,
            &action.who,
            &action.how,
            &action.result,
            &action.list,
        ];
        (self.who.as_ref()).is_none_or(|who| fold(who) == fold(action.who.trim()))
            && (self.pillar).is_none_or(|one| action.place.is_some_and(|it| it.pillar == one))
            && self.area.is_none_or(|area| action.area == Some(area))
            && self.state.is_none_or(|state| action.state == state)
            && (wanted.is_empty()
                || texts.into_iter().any(holds)
                || action.targets.iter().any(holds))
    }
}

impl Plan {
    /// Everyone who has something to do, or could.
    pub fn names(&self) -> Vec<String> {
        let of_people = self.people.iter().map(|person| person.name.trim());
        let of_actions = self.actions.iter().map(|action| action.who.trim());
        let mut seen = BTreeSet::new();
        let names = of_people.chain(of_actions);
        let mut names: Vec<String> = names
            .filter(|name| !name.is_empty() && seen.insert(fold(name)))
            .map(str::to_owned)
            .collect();
        names.sort_by_key(|name| fold(name));
        names
    }

    /// Keeps an action: in its own place, or at the end if it is new.
    pub fn keep(&mut self, action: Action) {
        let initiative = action.place.filter(|place| place.initiative.is_some());
        self.chosen.extend(initiative);
        match self.actions.iter_mut().find(|one| one.id == action.id) {
            Some(place) => *place = action,
            None => self.actions.push(action),
        }
    }

    pub fn choose(&mut self, initiative: Place, chosen: bool) {
        match chosen {
            true => self.chosen.insert(initiative),
            false => self.chosen.remove(&initiative),
        };
    }

    pub fn change(&mut self, id: u64, change: impl FnOnce(&mut Action)) {
        if let Some(action) = self.actions.iter_mut().find(|one| one.id == id) {
            change(action);
        }
    }

    /// Customers with an action that was not dropped.
    pub fn targeted(&self) -> BTreeSet<&str> {
        let actions = self.actions.iter();
        let alive = actions.filter(|action| action.state != State::Dropped);
        alive
            .flat_map(|action| action.targets.iter().map(String::as_str))
            .collect()
    }

    /// Contacts that this week's actions take of each person, in the order of `people`.
    pub fn planned(&self, agenda: &Agenda) -> Vec<u32> {
        let due = || agenda.overdue.iter().chain(&agenda.week);
        (self.people.iter())
            .map(|person| {
                let own =
                    due().filter(|(_, action)| fold(action.who.trim()) == fold(person.name.trim()));
                own.map(|(_, action)| action.targets.len() as u32).sum()
            })
            .collect()
    }
}
