//! Identify, differentiate, interact, customise: the four steps, and how far the data say the firm
//! is (GRC-12, FID-2, FID-8).

use super::Answer;
use crate::course::{Evidence, Figure};
use crate::cross_sell::{Mark, Marks};
use crate::plan::{Plan, State};
use crate::registers::Registers;
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Step {
    Identify,
    Differentiate,
    Interact,
    Customise,
}

/// The first two steps are analysis, the other two relationship (FID-8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Analysis,
    Relationship,
}

/// What the user writes of a step.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct StepNote {
    pub text: String,
    pub missing: String,
}

/// Share of the customers with an e-mail address from which they count as identified.
pub const REACHED: f64 = 0.8;

/// What the steps are judged by.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Facts {
    /// Known by the analysis date; of them, those with an e-mail address.
    pub customers: u32,
    pub emailed: u32,
    /// Files written by hand.
    pub files: u32,
    /// By value, by needs, by risk of leaving, by the next product: whether the data tell (FID-2b).
    pub groupings: [bool; 4],
    pub contacts: u32,
    pub actions: u32,
    pub managed: u32,
    pub policies: u32,
    pub benefits: u32,
    /// Products offered to a customer.
    pub offers: u32,
}

impl Facts {
    pub fn of(
        sales: Option<&Evidence>,
        registers: &Registers,
        plan: &Plan,
        marks: &Marks,
    ) -> Facts {
        let told = |figure| sales.is_some_and(|sales| sales.value(figure).is_some());
        let actions = plan.actions.iter();
        let offers = marks.0.iter();
        Facts {
            customers: sales.map_or(0, |sales| sales.customers),
            emailed: sales.map_or(0, |sales| sales.emailed),
            files: registers.files.len() as u32,
            groupings: [
                told(Figure::ClassA),
                told(Figure::ProductsMean),
                told(Figure::Late),
                told(Figure::NextProduct),
            ],
            contacts: registers.interactions.len() as u32,
            actions: actions.filter(|one| one.state != State::Dropped).count() as u32,
            managed: sales.map_or(0, |sales| sales.managed),
            policies: registers.policies.len() as u32,
            benefits: registers.benefits.len() as u32,
            offers: offers.filter(|one| one.2 == Mark::Offered).count() as u32,
        }
    }
}

impl Step {
    pub const ALL: [Step; 4] = [
        Step::Identify,
        Step::Differentiate,
        Step::Interact,
        Step::Customise,
    ];

    pub fn stage(self) -> Stage {
        match self {
            Step::Identify | Step::Differentiate => Stage::Analysis,
            Step::Interact | Step::Customise => Stage::Relationship,
        }
    }

    pub fn machine_name(self) -> &'static str {
        ["identify", "differentiate", "interact", "customise"][self as usize]
    }

    /// Whether the firm does it, by the data:
    ///
    /// - identify: at least [`REACHED`] of the customers have an e-mail address; partly with any
    ///   address or file;
    /// - differentiate: all four groupings; partly with one;
    /// - interact: contacts and actions; partly with one of the two;
    /// - customise: two kinds of policies, benefits and offers; partly with one.
    pub fn state(self, facts: &Facts) -> Answer {
        let of = |have: usize, all: usize| match have {
            0 => Answer::No,
            _ if have < all => Answer::Partly,
            _ => Answer::Yes,
        };
        let count = |numbers: &[u32]| numbers.iter().filter(|&&number| number > 0).count();
        match self {
            Step::Identify => {
                let share = f64::from(facts.emailed) / f64::from(facts.customers.max(1));
                match facts.emailed + facts.files {
                    0 => Answer::No,
                    _ if facts.customers > 0 && share >= REACHED => Answer::Yes,
                    _ => Answer::Partly,
                }
            }
            Step::Differentiate => of(facts.groupings.iter().filter(|&&told| told).count(), 4),
            Step::Interact => of(count(&[facts.contacts, facts.actions]), 2),
            Step::Customise => of(count(&[facts.policies, facts.benefits, facts.offers]), 2),
        }
    }
}
