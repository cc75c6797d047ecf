//! Words of the plan of action.

use super::{With1, With2, With3};

pub struct Plan {
    pub nav: &'static str,
    pub title: &'static str,
    pub lead: &'static str,
    /// open actions, overdue ones
    pub lead_some: With2,
    pub new: &'static str,
    pub print: &'static str,
    pub empty: &'static str,
    pub empty_lead: &'static str,
    pub to_pillars: &'static str,
    pub to_lists: &'static str,
    pub figures: Figures,
    pub now: Now,
    pub all: All,
    pub month: Month,
    pub sheet: Sheet,
    pub form: ActionForm,
    pub measure: Measure,
    pub handing: Handing,
    pub capacity: Capacity,
    pub protocols: Protocols,
    pub cover: Cover,
    pub take_away: &'static str,
    pub csv: &'static str,
    pub ics: &'static str,
    pub ics_help: &'static str,
    pub calendar_name: &'static str,
    pub failed: &'static str,
    /// In the order of `plan::Area::ALL` and `plan::Kind::ALL`.
    pub areas: [&'static str; 6],
    pub kinds: [&'static str; 9],
}

pub struct Figures {
    pub open: &'static str,
    pub open_formula: &'static str,
    pub overdue: &'static str,
    pub overdue_formula: &'static str,
    pub done: &'static str,
    /// done, all
    pub done_formula: With2,
    pub money: &'static str,
    pub money_formula: &'static str,
    pub learning: &'static str,
    pub learning_formula: &'static str,
    pub doing: &'static str,
    pub doing_formula: &'static str,
    pub days: With1,
}

pub struct Now {
    pub title: &'static str,
    /// today, last day of the week
    pub lead: With2,
    pub overdue: &'static str,
    pub this_week: &'static str,
    pub nothing: &'static str,
    /// action, day
    pub next: With2,
    pub done: &'static str,
    /// action
    pub done_of: With1,
    pub reopen: &'static str,
    pub start: &'static str,
    pub customers: With1,
    pub sheet: &'static str,
}

pub struct All {
    pub title: &'static str,
    /// shown, all
    pub lead: With2,
    pub search: &'static str,
    pub person: &'static str,
    pub pillar: &'static str,
    pub area: &'static str,
    pub state: &'static str,
    pub any: &'static str,
    pub by: &'static str,
    /// In the order of `plan::By::ALL`.
    pub bys: [&'static str; 5],
    pub what: &'static str,
    pub when: &'static str,
    pub who: &'static str,
    pub how: &'static str,
    pub customers: &'static str,
    pub result: &'static str,
    pub change: &'static str,
    pub clear: &'static str,
    pub none: &'static str,
    pub no_pillar: &'static str,
    pub no_area: &'static str,
    pub no_day: &'static str,
    /// first day
    pub week_of: With1,
}

pub struct Month {
    pub title: &'static str,
    pub before: &'static str,
    pub after: &'static str,
    pub today: &'static str,
    pub weekdays: [&'static str; 7],
    pub nothing: &'static str,
    pub more: With1,
}

/// What is typed of an action.
pub struct ActionForm {
    pub title_new: &'static str,
    pub title_old: &'static str,
    pub what: &'static str,
    pub what_help: &'static str,
    pub what_missing: &'static str,
    pub day: &'static str,
    pub day_missing: &'static str,
    pub repeat: &'static str,
    pub who: &'static str,
    pub who_missing: &'static str,
    pub how: &'static str,
    pub how_missing: &'static str,
    pub how_optional: &'static str,
    pub pillar: &'static str,
    pub no_pillar: &'static str,
    pub aspect: &'static str,
    pub initiative: &'static str,
    pub whole: &'static str,
    pub more: &'static str,
    pub area: &'static str,
    pub kind: &'static str,
    pub unset: &'static str,
    pub state: &'static str,
    pub result: &'static str,
    pub cost: &'static str,
    pub gain: &'static str,
    pub targets: With1,
    pub targets_label: &'static str,
    pub targets_help: &'static str,
    /// list
    pub from_list: With1,
    pub protocol: &'static str,
    pub save: &'static str,
    pub delete: &'static str,
}

/// What has to be known to measure an action later.
pub struct Measure {
    pub title: &'static str,
    pub objective: &'static str,
    pub channel: &'static str,
    pub channel_help: &'static str,
    pub control: &'static str,
    pub control_help: &'static str,
    pub control_closed: &'static str,
    pub control_past: &'static str,
    /// customers
    pub aside: With1,
    pub no_list: &'static str,
    pub done_on: &'static str,
    pub done_on_help: &'static str,
    pub to_effect: &'static str,
}

/// A list of customers that is handed over.
pub struct Handing {
    pub button: &'static str,
    /// customers
    pub button_of: With1,
    /// customers
    pub saved: With1,
    pub to_plan: &'static str,
    /// taken, all
    pub cut: With2,
    pub nobody: &'static str,
    pub failed: &'static str,
}

pub struct Capacity {
    pub title: &'static str,
    pub lead: &'static str,
    pub empty: &'static str,
    pub add: &'static str,
    pub name: &'static str,
    pub hours: &'static str,
    pub per_hour: &'static str,
    pub per_hour_help: &'static str,
    pub capacity: &'static str,
    pub planned: &'static str,
    pub list: &'static str,
    /// calls, opportunities, left out
    pub list_lead: With3,
    pub formula: &'static str,
    pub by_retention: &'static str,
    pub by_potential: &'static str,
    pub none: &'static str,
    pub customer: &'static str,
    pub potential: &'static str,
    pub probability: &'static str,
    pub expected: &'static str,
    pub list_name: &'static str,
}

pub struct Protocols {
    pub title: &'static str,
    pub lead: &'static str,
}

pub struct Cover {
    pub title: &'static str,
    pub lead: &'static str,
    pub discipline: &'static str,
    pub none: &'static str,
    /// In the order of `plan::Discipline::ALL`: name, what it means.
    pub disciplines: [(&'static str, &'static str); 3],
    pub why: &'static str,
    pub why_help: &'static str,
    pub firm_missing: &'static str,
    pub printed: With1,
}

/// The customers of one action.
pub struct Sheet {
    pub title: &'static str,
    pub nobody: &'static str,
    pub nobody_lead: &'static str,
    pub to_plan: &'static str,
    pub print: &'static str,
    /// customers
    pub all: With1,
    pub message: &'static str,
    pub message_lead: &'static str,
    pub message_label: &'static str,
    pub message_help: &'static str,
    pub message_usual: &'static str,
    pub customer: &'static str,
    pub reach: &'static str,
    pub last: &'static str,
    pub offer: &'static str,
    pub salesperson: &'static str,
    pub result: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub no_contact: &'static str,
    pub take_away: &'static str,
    pub csv: &'static str,
}
