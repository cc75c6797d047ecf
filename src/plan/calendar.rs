//! When actions fall due.

use super::{Action, Area, Repeat, State};
use crate::ledger::Day;
use crate::rfm::Pillar;
use std::collections::BTreeMap;

/// Times of one repetition told at most: more than two thirds of a century of weeks.
const MOST: usize = 3_500;

/// The Monday of a day's week.
pub fn monday(day: Day) -> Day {
    Day(day.0.saturating_sub(day.weekday() as i32))
}

/// The Sunday that ends it.
pub fn sunday(day: Day) -> Day {
    Day(monday(day).0.saturating_add(6))
}

impl Action {
    /// The days from `from` to `to` on which it happens, done or not. Months that lack the day of the
    /// first time use their last: 31 January, 28 February, 31 March.
    pub fn occurrences(&self, from: Day, to: Day) -> Vec<Day> {
        let Some(first) = self.day else {
            return Vec::new();
        };
        let step = |times: i32| -> Day {
            match (self.repeat, self.repeat.months()) {
                (_, Some(months)) => first.months_after(months.saturating_mul(times as u32)),
                (Repeat::Weekly, None) => Day(first.0.saturating_add(times.saturating_mul(7))),
                _ if times == 0 => first,
                _ => Day::MAX,
            }
        };
        // Times before `from` are jumped over, all but one or two.
        let behind = match self.repeat.months() {
            Some(months) => (from.month_number() - first.month_number()).max(0) / months as i32 - 1,
            None if self.repeat == Repeat::Weekly => from.days_since(first) / 7 - 1,
            None => 0,
        };
        (behind.max(0)..)
            .map(step)
            .take_while(|&day| day <= to && day < Day::MAX)
            .take(MOST)
            .filter(|&day| day >= from)
            .collect()
    }

    /// The first time that is still to be done; `None` when it is closed.
    pub fn pending(&self) -> Option<Day> {
        if !self.state.is_open() {
            return None;
        }
        let first = self.day?;
        let Some(done) = self.done_through.filter(|_| self.repeat != Repeat::Once) else {
            return Some(first);
        };
        let after = Day(done.0.saturating_add(1)).max(first);
        let a_year_on = after.months_after(13);
        self.occurrences(after, a_year_on).first().copied()
    }

    pub fn is_overdue(&self, today: Day) -> bool {
        self.pending().is_some_and(|day| day < today)
    }
}

/// What there is to do now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Agenda {
    /// Before today, the longest overdue first.
    pub overdue: Vec<(Day, Action)>,
    /// From today to the Sunday of this week.
    pub week: Vec<(Day, Action)>,
}

pub fn agenda(actions: &[Action], today: Day) -> Agenda {
    let sunday = sunday(today);
    let mut agenda = Agenda::default();
    for action in actions {
        match action.pending() {
            Some(day) if day < today => agenda.overdue.push((day, action.clone())),
            Some(day) if day <= sunday => agenda.week.push((day, action.clone())),
            _ => {}
        }
    }
    agenda
        .overdue
        .sort_by_key(|(day, action)| (*day, action.id));
    agenda.week.sort_by_key(|(day, action)| (*day, action.id));
    agenda
}

/// Everything of a month, dropped actions left out, in order.
pub fn month(actions: &[Action], first: Day) -> Vec<(Day, Action)> {
    let last = Day(first.months_after(1).0.saturating_sub(1));
    let mut all: Vec<(Day, Action)> = (actions.iter())
        .filter(|action| action.state != State::Dropped)
        .flat_map(|action| {
            let days = action.occurrences(first, last).into_iter();
            days.map(|day| (day, action.clone()))
        })
        .collect();
    all.sort_by_key(|(day, action)| (*day, action.id));
    all
}

/// By what actions are put together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    #[default]
    Week,
    Person,
    Pillar,
    Area,
    State,
}

impl By {
    pub const ALL: [By; 5] = [By::Week, By::Person, By::Pillar, By::Area, By::State];

    pub fn machine_name(self) -> &'static str {
        ["week", "person", "pillar", "area", "state"][self as usize]
    }
}

/// What the actions of a group share.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shared {
    /// The Monday of the week in which they are due, or, when closed, were to begin.
    Week(Option<Day>),
    Person(String),
    Pillar(Option<Pillar>),
    Area(Option<Area>),
    State(State),
}

/// Actions by what they share, groups in order, within them by day.
pub fn groups(actions: &[Action], by: By) -> Vec<(Shared, Vec<Action>)> {
    let mut groups: BTreeMap<Shared, Vec<Action>> = BTreeMap::new();
    for action in actions {
        let due = action.pending().or(action.day);
        let shared = match by {
            By::Week => Shared::Week(due.map(monday)),
            By::Person => Shared::Person(action.who.trim().to_owned()),
            By::Pillar => Shared::Pillar(action.place.map(|place| place.pillar)),
            By::Area => Shared::Area(action.area),
            By::State => Shared::State(action.state),
        };
        groups.entry(shared).or_default().push(action.clone());
    }
    let mut groups: Vec<(Shared, Vec<Action>)> = groups.into_iter().collect();
    for (_, actions) in &mut groups {
        actions.sort_by_key(|action| (action.pending().or(action.day), action.id));
    }
    groups
}
