//! Words of the boards of the course.

use super::{With1, With2, With3, With4};

pub struct Boards {
    pub nav: &'static str,
    pub title: &'static str,
    pub lead: &'static str,
    pub back: &'static str,
    pub print: &'static str,
    pub print_all: &'static str,
    /// done, all
    pub of: With2,
    pub progress: &'static str,
    pub go_on: &'static str,
    pub all_done: &'static str,
    /// Title and what it is for, in the order of `boards::Board::ALL`.
    pub boards: [(&'static str, &'static str); 9],
    /// In the order of `boards::Answer::ALL`.
    pub answers: [&'static str; 3],
    pub see: &'static str,
    pub idic: Idic,
    pub scores: BoardScores,
    pub focus: BoardScale,
    pub readiness: BoardScale,
    pub blocks: BoardScale,
    pub discipline: &'static str,
    pub questions: Fourteen,
    pub strategies: Strategies,
    pub roadmap: Roadmap,
    pub loyalty: Loyalty,
    pub voice: Voice,
    pub sale: Sale,
}

pub struct Idic {
    /// In the order of the course: name and what it is.
    pub stages: [(&'static str, &'static str); 2],
    /// Title, and the course's points, in the order of `boards::Step::ALL`.
    pub steps: [(&'static str, &'static [&'static str]); 4],
    pub feedback: &'static str,
    pub state: &'static str,
    pub text: &'static str,
    pub text_help: &'static str,
    pub missing: &'static str,
    pub missing_help: &'static str,
    /// with an address, customers, share, files
    pub identify: With4,
    /// In the order of `boards::Facts::groupings`.
    pub groupings: [&'static str; 4],
    /// how many, which
    pub differentiate: With2,
    /// contacts, actions, managed, customers
    pub interact: With4,
    /// policies, benefits, offers
    pub customise: With3,
    /// When a step counts as done and when as partly done.
    pub rules: [&'static str; 4],
    pub rule: &'static str,
    pub no_sales: &'static str,
}

/// What all scores share.
pub struct BoardScores {
    pub score: &'static str,
    /// points, of
    pub points: With2,
    /// answered, all
    pub answered: With2,
    /// day, most points
    pub formula: With2,
    pub none: &'static str,
    /// points, day
    pub before: With2,
    /// points with a sign
    pub change: With1,
    /// score
    pub item_before: With1,
    pub history: &'static str,
    pub day: &'static str,
}

pub struct BoardScale {
    pub title: &'static str,
    pub lead: &'static str,
    /// What is scored, and what it means.
    pub items: &'static [(&'static str, &'static str)],
    /// From the least to the most.
    pub points: &'static [&'static str],
}

pub struct Fourteen {
    pub blocks: [&'static str; 3],
    /// In the order of `boards::Question::ALL`.
    pub questions: [&'static str; 14],
    pub answer: &'static str,
    /// day
    pub answered_on: With1,
    pub unanswered: &'static str,
    pub note: &'static str,
    pub note_help: &'static str,
    /// yes, partly, no, open
    pub tally: With4,
    pub known_best: &'static str,
    /// complete, class A, share
    pub known_best_told: With3,
    pub known_best_formula: &'static str,
}

pub struct Strategies {
    /// first day, last day
    pub period: With2,
    /// Name, the course's strategy, what that means, in the order of `boards::TIERS`.
    pub tiers: [(&'static str, &'static str, &'static str); 4],
    /// What an action made of the list is called.
    pub actions: [&'static str; 4],
    pub customers: &'static str,
    pub sales: &'static str,
    pub net: &'static str,
    pub gap: &'static str,
    /// figure, share
    pub with_share: With2,
    pub formula: &'static str,
    pub text: &'static str,
    pub text_help: &'static str,
    pub list: &'static str,
    /// tier
    pub list_of: With1,
}

pub struct Roadmap {
    pub columns: [(&'static str, &'static str); 5],
    /// In the order of `boards::Pick`.
    pub picks: [&'static str; 15],
    pub objective: &'static str,
    pub objective_help: &'static str,
    /// column
    pub next: With1,
    pub whole: &'static str,
    pub moves_title: &'static str,
    pub moves_lead: &'static str,
    pub phases: [&'static str; 2],
    /// In the order of `boards::Move::ALL`.
    pub moves: [&'static str; 4],
    pub owner: &'static str,
    pub day: &'static str,
    pub state: &'static str,
    pub note: &'static str,
    pub late: &'static str,
    pub gain: &'static str,
    pub gain_formula: &'static str,
}

pub struct Loyalty {
    /// first day, last day
    pub period: With2,
    /// Name, and what is wanted, in the order of `boards::Band::ALL`.
    pub bands: [(&'static str, &'static str); 3],
    pub actions: [&'static str; 3],
    pub level: &'static str,
    pub customers: &'static str,
    pub value: &'static str,
    pub total: &'static str,
    pub formula: &'static str,
    pub text: &'static str,
    pub text_help: &'static str,
    pub nobody: &'static str,
    pub see: &'static str,
}

pub struct Voice {
    pub title: &'static str,
    pub lead: &'static str,
    pub empty: &'static str,
    pub add: &'static str,
    pub prompts: [&'static str; 3],
    pub heard: &'static str,
}

pub struct Sale {
    /// In the course's order.
    pub names: [&'static str; 10],
    /// In the order of `boards::Area`.
    pub areas: [&'static str; 4],
    pub checklist: &'static str,
    /// done, all
    pub checklist_lead: With2,
    pub edit: &'static str,
    pub edit_lead: &'static str,
    pub empty: &'static str,
    pub add: &'static str,
    pub number: &'static str,
    pub number_help: &'static str,
    pub name: &'static str,
    pub area: &'static str,
    pub owner: &'static str,
    pub note: &'static str,
    pub done: &'static str,
    pub not_done: &'static str,
    pub reset: &'static str,
}
