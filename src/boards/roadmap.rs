//! The way to relationship marketing: objectives, strategy, programmes (FID-9), and four steps in two
//! phases (FID-11).

use crate::course::Figure;
use crate::ledger::Day;
use crate::plan::State;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What may be chosen from the course's lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Pick {
    Profitability,
    Keep,
    LessFlight,
    Acquire,
    Develop,
    Migrate,
    Loyalty,
    LifetimeValue,
    CrossSell,
    Capabilities,
    Touchpoints,
    Database,
    Return,
    Retention,
    CostPerTransaction,
}

impl Pick {
    pub const OBJECTIVES: &'static [Pick] = &[Pick::Profitability];
    pub const STRATEGIES: &'static [Pick] = &[
        Pick::Keep,
        Pick::LessFlight,
        Pick::Acquire,
        Pick::Develop,
        Pick::Migrate,
    ];
    pub const PROGRAMMES: &'static [Pick] = &[Pick::Loyalty, Pick::LifetimeValue, Pick::CrossSell];
    pub const INFRASTRUCTURE: &'static [Pick] =
        &[Pick::Capabilities, Pick::Touchpoints, Pick::Database];
    pub const MEASURES: &'static [Pick] =
        &[Pick::Return, Pick::Retention, Pick::CostPerTransaction];
    /// The five columns of the course, left to right.
    pub const COLUMNS: [&'static [Pick]; 5] = [
        Pick::OBJECTIVES,
        Pick::STRATEGIES,
        Pick::PROGRAMMES,
        Pick::INFRASTRUCTURE,
        Pick::MEASURES,
    ];

    pub fn machine_name(self) -> &'static str {
        [
            "profitability",
            "keep",
            "less-flight",
            "acquire",
            "develop",
            "migrate",
            "loyalty",
            "lifetime-value",
            "cross-sell",
            "capabilities",
            "touchpoints",
            "database",
            "return",
            "retention",
            "cost-per-transaction",
        ][self as usize]
    }

    /// The calculations that it rests on.
    pub fn figures(self) -> &'static [Figure] {
        match self {
            Pick::Profitability => &[Figure::MeanPurchase, Figure::MarginRate],
            Pick::Keep | Pick::Retention => &[Figure::RetentionRate],
            Pick::LessFlight => &[Figure::ChurnRate, Figure::ChurnCost],
            Pick::Acquire => &[Figure::NewCustomers, Figure::Acquisition],
            Pick::Develop => &[Figure::Gap],
            Pick::Migrate => &[Figure::CostToServe],
            Pick::Loyalty => &[Figure::Benefits, Figure::Champions],
            Pick::LifetimeValue => &[Figure::SimpleValue, Figure::PredictedValue],
            Pick::CrossSell => &[Figure::ProductsMean, Figure::Pairs],
            Pick::Capabilities => &[Figure::Policies],
            Pick::Touchpoints => &[Figure::Channels, Figure::Unowned],
            Pick::Database => &[Figure::Contacts],
            Pick::Return | Pick::CostPerTransaction => &[],
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Strategic,
    Tactical,
}

/// The four steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Move {
    Strategy,
    Roles,
    Processes,
    Technology,
}

impl Move {
    pub const ALL: [Move; 4] = [
        Move::Strategy,
        Move::Roles,
        Move::Processes,
        Move::Technology,
    ];

    pub fn phase(self) -> Phase {
        match self {
            Move::Strategy | Move::Roles => Phase::Strategic,
            Move::Processes | Move::Technology => Phase::Tactical,
        }
    }

    pub fn machine_name(self) -> &'static str {
        ["strategy", "roles", "processes", "technology"][self as usize]
    }
}

/// Who takes a step, by when, and how far it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MovePlan {
    pub owner: String,
    pub day: Option<Day>,
    pub state: State,
    pub note: String,
}

impl MovePlan {
    /// Somebody takes it, by a day.
    pub fn is_settled(&self) -> bool {
        !self.owner.trim().is_empty() && self.day.is_some()
    }

    pub fn is_late(&self, today: Day) -> bool {
        self.state.is_open() && self.day.is_some_and(|day| day < today)
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Roadmap {
    /// In the firm's own words.
    pub objective: String,
    pub picks: BTreeSet<Pick>,
    pub moves: BTreeMap<Move, MovePlan>,
}

impl Roadmap {
    pub fn pick(&mut self, pick: Pick, chosen: bool) {
        match chosen {
            true => self.picks.insert(pick),
            false => self.picks.remove(&pick),
        };
    }

    /// Whether something is chosen from a column; an objective in the firm's own words counts.
    fn has(&self, at: usize) -> bool {
        let own = at == 0 && !self.objective.trim().is_empty();
        own || Pick::COLUMNS[at]
            .iter()
            .any(|pick| self.picks.contains(pick))
    }

    /// The first of the course's columns from which nothing is chosen yet.
    pub fn missing(&self) -> Option<usize> {
        (0..Pick::COLUMNS.len()).find(|&at| !self.has(at))
    }

    /// Columns chosen from and steps settled, of all nine.
    pub fn progress(&self) -> (usize, usize) {
        let columns = 0..Pick::COLUMNS.len();
        let all = columns.len() + Move::ALL.len();
        let settled = self.moves.values().filter(|plan| plan.is_settled());
        (
            columns.filter(|&at| self.has(at)).count() + settled.count(),
            all,
        )
    }
}
