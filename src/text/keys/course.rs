//! Words of the course's worksheets.

use super::{With1, With2, With3};

pub struct Course {
    pub nav: &'static str,
    pub title: &'static str,
    pub lead: &'static str,
    /// In the order of `rfm::Pillar::ALL`.
    pub pillars: [CoursePillar; 6],
    pub back: &'static str,
    pub print: &'static str,
    pub print_all: &'static str,
    pub aspect: &'static str,
    pub aspects: &'static str,
    pub ticked: &'static str,
    pub actions: &'static str,
    pub done: &'static str,
    pub next: &'static str,
    /// aspect
    pub next_tick: With1,
    /// initiative
    pub next_action: With1,
    /// action, day
    pub next_do: With2,
    pub next_nothing: &'static str,
    /// ticked, all
    pub of: With2,
    pub managed: &'static str,
    /// managed, customers
    pub managed_formula: With2,
    pub managed_none: &'static str,
    pub customer: CourseCustomer,
    pub evidence: &'static str,
    /// first day, last day
    pub period: With2,
    pub counting: &'static str,
    pub initiatives: &'static str,
    pub chosen: &'static str,
    pub add_action: &'static str,
    /// initiative
    pub add_action_to: With1,
    pub no_action: &'static str,
    pub note: &'static str,
    pub note_help: &'static str,
    pub blank_action: &'static str,
    /// share, name
    pub named: With2,
    /// of, all, share
    pub part: With3,
    /// Label and how it is computed, in the order of `course::Figure::ALL`.
    pub figures: [(&'static str, &'static str); 53],
    /// What would bring a figure that is missing, in the order of `course::Need`.
    pub needs: [&'static str; 6],
}

/// Of one customer: managed or not.
pub struct CourseCustomer {
    pub managed: &'static str,
    /// contacts, actions
    pub managed_lead: With2,
    pub spontaneous: &'static str,
    pub spontaneous_lead: &'static str,
    pub add: &'static str,
}

pub struct CoursePillar {
    pub name: &'static str,
    pub intro: &'static str,
    /// What the worksheet calls the column of actions.
    pub actions: &'static str,
    pub aspects: &'static [CourseAspect],
}

pub struct CourseAspect {
    /// The course's own number.
    pub number: u8,
    pub title: &'static str,
    pub initiatives: &'static [&'static str],
}

impl CoursePillar {
    pub fn aspect(&self, number: u8) -> Option<&CourseAspect> {
        self.aspects.iter().find(|aspect| aspect.number == number)
    }
}

impl CourseAspect {
    /// By its number, from 1.
    pub fn initiative(&self, number: u8) -> Option<&'static str> {
        let at = usize::from(number).checked_sub(1)?;
        self.initiatives.get(at).copied()
    }
}
