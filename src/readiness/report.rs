//! What the question answers, as plain data; the page words it.

use super::Calendar;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Report {
    pub summarised: bool,
    pub lines: u32,
    pub customers: u32,
    /// Scores of 1 to 5 would be finer than the data: propose three levels.
    pub few_customers: bool,
    pub calendar: Calendar,
    /// In the order of [`Analysis::ALL`].
    pub rows: Vec<Row>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    pub analysis: Analysis,
    /// The worst of what it rests on.
    pub level: Level,
    /// What it rests on.
    pub facts: Vec<Fact>,
    /// What is missing, what opens the answer first; empty when green.
    pub needs: Vec<Need>,
}

/// Worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    Red,
    Amber,
    Green,
}

/// A question that the product answers, or will.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Analysis {
    Board,
    Rfm,
    Abc,
    AbcMargin,
    Comparison,
    Churn,
    Cohorts,
    SimpleValue,
    PredictiveValue,
    CrossSell,
    Baskets,
    Dormant,
    Rhythm,
    Portfolio,
    Tours,
    Contacts,
    Birthdays,
    Referrals,
    Trajectory,
}

impl Analysis {
    pub const ALL: [Analysis; 19] = [
        Analysis::Board,
        Analysis::Rfm,
        Analysis::Abc,
        Analysis::AbcMargin,
        Analysis::Comparison,
        Analysis::Churn,
        Analysis::Cohorts,
        Analysis::SimpleValue,
        Analysis::PredictiveValue,
        Analysis::CrossSell,
        Analysis::Baskets,
        Analysis::Dormant,
        Analysis::Rhythm,
        Analysis::Portfolio,
        Analysis::Tours,
        Analysis::Contacts,
        Analysis::Birthdays,
        Analysis::Referrals,
        Analysis::Trajectory,
    ];
}

/// What is counted, or the part of 1 that is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Measure {
    Lines,
    /// Whether each sale has its line: 1 or 0.
    Detail,
    /// Whole months from the first sale to the last, less those without any.
    Months,
    Weeks,
    /// Months without a sale between the first and the last; here fewer is better.
    MissingMonths,
    Customers,
    /// Part of the sales that has a customer.
    KnownSales,
    /// Customers with two purchases or more.
    Repeaters,
    RepeaterShare,
    /// Part of the customers with three purchases or more: two intervals.
    RegularShare,
    /// Customers of two products or more.
    CrossBuyers,
    /// Invoices of two products or more.
    Baskets,
    /// Distinct values.
    Values(Column),
    /// Part of the lines, customers or amounts that tells it; 0 where there is no such column.
    Fill(Column),
}

impl Measure {
    /// Whether it is a part of 1, to be shown as a percentage.
    pub fn is_share(self) -> bool {
        use Measure::*;
        matches!(self, KnownSales | RepeaterShare | RegularShare | Fill(_))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Column {
    Invoice,
    /// The category where there is no product.
    Product,
    Margin,
    Salesperson,
    City,
    /// E-mail or telephone.
    Contact,
    Email,
    Phone,
    Birthday,
    Origin,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    pub measure: Measure,
    pub have: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Need {
    pub measure: Measure,
    pub have: f64,
    /// From here on it is green.
    pub want: f64,
    pub gain: Gain,
}

/// What would change with it; what opens comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Gain {
    /// Without it there is no answer.
    Opens,
    /// There is an answer, and it would be firmer.
    Firms,
}
