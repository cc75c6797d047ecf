//! What customers let us show (REF-1.1, REF-1.3), and how problems are met (REC-2).

use super::complaints::Complaint;
use crate::ledger::fold;
use crate::ledger::{Day, Money};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// What a customer said of us.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Testimonial {
    pub date: Day,
    pub customer: String,
    pub medium: Medium,
    pub text: String,
    /// Whether it may be shown; nothing leaves the app without it.
    pub permission: bool,
    /// Where it is shown.
    pub used: String,
    /// Of an influential customer, told whole (REF-1.3).
    pub success_case: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Medium {
    Video,
    Audio,
    #[default]
    Text,
}

impl Medium {
    pub const ALL: [Medium; 3] = [Medium::Video, Medium::Audio, Medium::Text];
}

/// Testimonials that may be shown.
pub fn publishable(testimonials: &[Testimonial]) -> impl Iterator<Item = &Testimonial> {
    testimonials
        .iter()
        .filter(|testimonial| testimonial.permission)
}

/// A frequent problem, and what the staff does about it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Problem {
    /// Called as the reason in the book of complaints, so that they can be counted.
    pub problem: String,
    pub answer: String,
    pub gesture: String,
    pub gesture_cost: Option<Money>,
    pub owner: String,
    /// Days until it is to be answered.
    pub deadline_days: Option<u32>,
}

/// Who of the staff was trained in it (REC-2.3).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Training {
    pub date: Day,
    pub person: String,
    pub topic: String,
}

/// Problems with the complaints of that reason, the most frequent first (REC-2.1); among equals in
/// the order in which they were written.
pub fn by_frequency(problems: &[Problem], complaints: &[Complaint]) -> Vec<(Problem, u32)> {
    let reasons: Vec<String> = (complaints.iter())
        .map(|complaint| fold(complaint.reason.trim()))
        .collect();
    let mut rows: Vec<(Problem, u32)> = (problems.iter())
        .map(|problem| {
            let name = fold(problem.problem.trim());
            let count = reasons.iter().filter(|reason| **reason == name).count();
            (problem.clone(), count as u32)
        })
        .collect();
    rows.sort_by_key(|(_, count)| Reverse(*count));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_stand_in_the_order_of_the_book_of_complaints() {
        let problem = |name: &str| Problem {
            problem: name.into(),
            ..Problem::default()
        };
        let complaint = |reason: &str| Complaint {
            reason: reason.into(),
            ..Complaint::default()
        };
        let problems = [problem("Rotura"), problem("Demora"), problem("Faltante")];
        let complaints = ["demora ", "DEMORA", "faltante", "otra"].map(complaint);
        let told: Vec<(String, u32)> = (by_frequency(&problems, &complaints).into_iter())
            .map(|(problem, count)| (problem.problem, count))
            .collect();
        let expected = [("Demora", 2), ("Faltante", 1), ("Rotura", 0)];
        assert_eq!(told, expected.map(|(name, count)| (name.to_owned(), count)));
    }

    /// REF-1.3.
    #[test]
    fn nothing_is_shown_without_permission() {
        let said = |text: &str, permission| Testimonial {
            text: text.into(),
            permission,
            ..Testimonial::default()
        };
        let said = [said("Siempre cumplen", true), said("No me nombren", false)];
        let shown: Vec<&str> = publishable(&said).map(|one| one.text.as_str()).collect();
        assert_eq!(shown, ["Siempre cumplen"]);
    }
}
