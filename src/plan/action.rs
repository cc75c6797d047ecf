//! One action of the plan: what, when, who, how.

use super::Control;
use crate::ledger::{Day, Money};
use crate::rfm::Pillar;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Action {
    /// Greater than those of actions made before.
    pub id: u64,
    pub place: Option<Place>,
    pub what: String,
    /// The day, or the first of a repetition.
    pub day: Option<Day>,
    pub repeat: Repeat,
    pub who: String,
    pub how: String,
    pub area: Option<Area>,
    pub kind: Option<Kind>,
    pub state: State,
    pub result: String,
    pub cost: Option<Money>,
    /// What it is hoped to bring.
    pub gain: Option<Money>,
    /// Customers by code, and the list that they came from.
    pub targets: Vec<String>,
    pub list: String,
    /// Customers of the list who are not to be contacted, to compare with.
    pub control: Option<Control>,
    /// What the campaign is for.
    pub objective: Option<Objective>,
    /// The channel that customers are to be moved to.
    pub channel: String,
    /// Of a repetition, the last time that was done.
    pub done_through: Option<Day>,
    pub done_on: Option<Day>,
    pub created: Day,
}

/// Where in the course's worksheets an action belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Place {
    pub pillar: Pillar,
    /// The course's own number.
    pub aspect: Option<u8>,
    /// From 1, in the order of the worksheet.
    pub initiative: Option<u8>,
}

impl Place {
    pub const fn new(pillar: Pillar, aspect: u8, initiative: u8) -> Place {
        Place {
            pillar,
            aspect: Some(aspect),
            initiative: Some(initiative),
        }
    }
}

#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Repeat {
    #[default]
    Once,
    Weekly,
    Monthly,
    Quarterly,
    Yearly,
}

impl Repeat {
    pub const ALL: [Repeat; 5] = [
        Repeat::Once,
        Repeat::Weekly,
        Repeat::Monthly,
        Repeat::Quarterly,
        Repeat::Yearly,
    ];

    /// Calendar months from one time to the next.
    pub(super) fn months(self) -> Option<u32> {
        match self {
            Repeat::Once | Repeat::Weekly => None,
            Repeat::Monthly => Some(1),
            Repeat::Quarterly => Some(3),
            Repeat::Yearly => Some(12),
        }
    }

    /// The duration of ISO 8601; `None` for what happens once.
    pub fn duration(self) -> Option<&'static str> {
        match self {
            Repeat::Once => None,
            Repeat::Weekly => Some("P7D"),
            Repeat::Monthly => Some("P1M"),
            Repeat::Quarterly => Some("P3M"),
            Repeat::Yearly => Some("P1Y"),
        }
    }
}

/// The six areas of the firm that serve customers (VEC-0.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Area {
    Information,
    Marketing,
    Operations,
    Service,
    Sales,
    Finance,
}

impl Area {
    pub const ALL: [Area; 6] = [
        Area::Information,
        Area::Marketing,
        Area::Operations,
        Area::Service,
        Area::Sales,
        Area::Finance,
    ];

    pub fn machine_name(self) -> &'static str {
        [
            "information",
            "marketing",
            "operations",
            "service",
            "sales",
            "finance",
        ][self as usize]
    }
}

/// What sort of task it is (VEC-T1: training, technical help, collection, audit).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    Call,
    Visit,
    Message,
    Event,
    Offer,
    Training,
    TechnicalHelp,
    Collection,
    Audit,
}

impl Kind {
    pub const ALL: [Kind; 9] = [
        Kind::Call,
        Kind::Visit,
        Kind::Message,
        Kind::Event,
        Kind::Offer,
        Kind::Training,
        Kind::TechnicalHelp,
        Kind::Collection,
        Kind::Audit,
    ];

    pub fn machine_name(self) -> &'static str {
        [
            "call",
            "visit",
            "message",
            "event",
            "offer",
            "training",
            "technical_help",
            "collection",
            "audit",
        ][self as usize]
    }
}

/// One of the five that a campaign may have (VEC-E1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Objective {
    NewCustomers,
    Frequency,
    MeanPurchase,
    HighValueLines,
    Channel,
}

impl Objective {
    pub const ALL: [Objective; 5] = [
        Objective::NewCustomers,
        Objective::Frequency,
        Objective::MeanPurchase,
        Objective::HighValueLines,
        Objective::Channel,
    ];

    pub fn machine_name(self) -> &'static str {
        [
            "new_customers",
            "frequency",
            "mean_purchase",
            "high_value_lines",
            "channel",
        ][self as usize]
    }
}

#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum State {
    #[default]
    ToDo,
    Doing,
    Done,
    Dropped,
}

impl State {
    pub const ALL: [State; 4] = [State::ToDo, State::Doing, State::Done, State::Dropped];

    pub fn machine_name(self) -> &'static str {
        ["to_do", "doing", "done", "dropped"][self as usize]
    }

    pub fn is_open(self) -> bool {
        matches!(self, State::ToDo | State::Doing)
    }
}

/// What an action misses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    What,
    When,
    Who,
    How,
}

impl Action {
    /// What has to be filled in before it can be kept. In the worksheet of Rentabilización the course
    /// asks for what, who and when only: there *how* is optional (HOJA-2).
    pub fn faults(&self) -> Vec<Fault> {
        let empty = |text: &str| text.trim().is_empty();
        let how_is_optional = self
            .place
            .is_some_and(|place| place.pillar == Pillar::Profitability);
        let faults = [
            (empty(&self.what), Fault::What),
            (self.day.is_none(), Fault::When),
            (empty(&self.who), Fault::Who),
            (empty(&self.how) && !how_is_optional, Fault::How),
        ];
        let faults = faults.into_iter().filter(|(wrong, _)| *wrong);
        faults.map(|(_, fault)| fault).collect()
    }

    /// When what it brought begins: when it was done, or else the day that was planned; of a
    /// repetition, the first time.
    pub fn start(&self) -> Option<Day> {
        match self.repeat {
            Repeat::Once => self.done_on.or(self.day),
            _ => self.day,
        }
    }

    /// Spaces around taken off, customers once each, those kept aside drawn anew while nobody has been
    /// contacted.
    pub fn tidied(mut self) -> Action {
        for text in [
            &mut self.what,
            &mut self.who,
            &mut self.how,
            &mut self.result,
            &mut self.channel,
        ] {
            *text = text.trim().to_owned();
        }
        let mut seen = std::collections::BTreeSet::new();
        self.targets = (self.targets.iter())
            .map(|code| code.trim().to_owned())
            .filter(|code| !code.is_empty() && seen.insert(code.clone()))
            .collect();
        if let Some(control) = &mut self.control {
            control.codes.retain(|code| !seen.contains(code));
            let share = control.share;
            self.set_control(share);
        }
        self
    }

    /// Ticks it off: what happens once is done, a repetition goes on with the next time.
    pub fn complete(&mut self, today: Day) {
        self.done_on = Some(today);
        if self.repeat == Repeat::Once {
            self.state = State::Done;
            return;
        }
        self.state = State::Doing;
        let due = self.pending().map(|next| {
            let so_far = self.occurrences(next, today);
            so_far.last().copied().unwrap_or(next)
        });
        self.done_through = due.or(self.done_through);
    }

    /// Puts it in a state; `today` is when.
    pub fn set_state(&mut self, state: State, today: Day) {
        self.state = state;
        match state {
            State::Done => self.done_on = Some(today),
            State::ToDo | State::Doing if self.repeat == Repeat::Once => self.done_on = None,
            _ => {}
        }
    }
}
