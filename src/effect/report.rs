//! The figures that cross to the page.

use super::{Difference, Frame, Group, Indicator};
use crate::ledger::{Day, Money};
use crate::plan::Objective;
use crate::rfm::Segment;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// First day of the data, and the last one that is known.
    pub first: Day,
    pub until: Day,
    /// Days that were asked for.
    pub days: u32,
    /// Whether the file tells margins.
    pub margin_told: bool,
    /// The share of the revenue that is margin where no line of a customer tells it.
    pub margin: Option<f64>,
    /// The latest first.
    pub rows: Vec<Row>,
    pub waiting: Vec<Waiting>,
    pub detail: Option<Detail>,
}

/// An action that was measured.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Row {
    pub id: u64,
    pub what: String,
    pub list: String,
    pub objective: Option<Objective>,
    pub done: bool,
    pub frame: Frame,
    /// Days that were asked for; the frame has fewer where the data do not reach so far.
    pub wanted: u32,
    /// Codes that stand for nobody in the sales.
    pub unknown: u32,
    pub treated: Group,
    pub control: Option<Group>,
    /// With a control group only.
    pub contrast: Option<Contrast>,
    /// Those contacted, a year earlier; `None` where the data do not reach so far.
    pub season: Option<Group>,
    /// After less before, of all who were contacted; with a control group, less what that group changed
    /// in proportion.
    pub gained_revenue: Money,
    /// `None` where the margin is not known.
    pub gained_margin: Option<Money>,
    pub cost: Option<Money>,
    pub gain: Option<Money>,
    pub roi_planned: Option<f64>,
    pub roi: Option<f64>,
}

/// What can be said of an action in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Worked,
    Fell,
    NotEnough,
    NoControl,
}

impl Row {
    /// By the difference that the objective is about: of the revenue where customers are to buy more often,
    /// more, or dearer lines; else of who bought. One figure decides, or two chances would be taken.
    pub fn verdict(&self) -> Verdict {
        let Some(contrast) = self.contrast else {
            return Verdict::NoControl;
        };
        let difference = match self.objective {
            Some(Objective::Frequency | Objective::MeanPurchase | Objective::HighValueLines) => {
                contrast.revenue
            }
            Some(Objective::NewCustomers | Objective::Channel) | None => contrast.share,
        };
        match difference {
            Some(told) if told.low > 0.0 => Verdict::Worked,
            Some(told) if told.high < 0.0 => Verdict::Fell,
            _ => Verdict::NotEnough,
        }
    }

    pub fn is_cut(&self) -> bool {
        self.frame.days < self.wanted
    }

    /// What one customer who bought has cost, in currency units.
    pub fn cost_per_response(&self) -> Option<f64> {
        self.per(self.treated.after.buyers)
    }

    /// What one purchase has cost.
    pub fn cost_per_purchase(&self) -> Option<f64> {
        self.per(self.treated.after.purchases)
    }

    fn per(&self, count: u32) -> Option<f64> {
        self.cost.filter(|_| count > 0).map(|cost| cost.mean(count))
    }

    /// After − before of those contacted, less the same a year earlier.
    pub fn beyond_season(&self) -> Option<Money> {
        let change = |group: &Group| group.after.revenue - group.before.revenue;
        Some(change(&self.treated) - change(self.season.as_ref()?))
    }
}

/// Those contacted against those kept aside.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Contrast {
    /// In the share who bought afterwards.
    pub share: Option<Difference>,
    /// In the mean change of a customer's revenue, in currency units. `None` for a group of one.
    pub revenue: Option<Difference>,
}

/// An action that can't be measured, or not yet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Waiting {
    pub id: u64,
    pub what: String,
    pub start: Option<Day>,
    pub why: Why,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Why {
    /// It begins after the last day of the data.
    Ahead,
    /// The data begin with it or later.
    NothingBefore,
    /// None of its customers is in the sales.
    Unknown,
}

/// More of one action.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Detail {
    pub id: u64,
    /// By the segment on the eve, in the order of `Segment::ALL`; those outside the window last.
    pub responses: Vec<Response>,
    pub indicator: Option<Indicator>,
    /// Whole weeks on both sides of the start.
    pub weeks: Vec<Week>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Response {
    pub segment: Option<Segment>,
    pub customers: u32,
    pub buyers: u32,
}

/// Purchases for each hundred customers.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Week {
    /// 0 begins with the start.
    pub week: i32,
    pub treated: f64,
    pub control: Option<f64>,
}
