//! The figures that back the aspects of the course.

use serde::{Deserialize, Serialize};

/// Its words stand in the catalogue, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Figure {
    Buyers,
    ClassA,
    SimpleValue,
    PredictedValue,
    FirstProduct,
    NextProduct,
    Lost,
    ChurnRate,
    RetentionRate,
    ChurnCost,
    Late,
    Repurchase,
    RetainedOne,
    RetainedMany,
    MeanPurchase,
    Ticket,
    Gap,
    OneMore,
    ProductsMean,
    ProductsMedian,
    Pairs,
    MarginRate,
    HighMargin,
    CostToServe,
    Problems,
    BelowZero,
    Champions,
    DormantMonths,
    DormantYears,
    DormantValue,
    Fallen,
    NewCustomers,
    Preferred,
    Contacts,
    Overdue,
    Benefits,
    Path,
    Channels,
    Unowned,
    Surveys,
    Recommend,
    Satisfaction,
    Word,
    Complaints,
    TopReason,
    DaysToAnswer,
    Prepared,
    GestureCost,
    Acquisition,
    Testimonials,
    Referrals,
    Affiliates,
    Policies,
}

/// What a figure rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    Sales,
    /// Sales of the window before.
    Previous,
    Products,
    Margin,
    /// Enough customers who buy again.
    Model,
    Register,
}

impl Figure {
    /// How many there are.
    pub const COUNT: usize = Figure::Policies as usize + 1;

    pub fn need(self) -> Need {
        use Figure::*;
        match self {
            Lost | ChurnRate | RetentionRate | ChurnCost | Fallen => Need::Previous,
            Late => Need::Previous,
            FirstProduct | NextProduct | RetainedOne | RetainedMany => Need::Products,
            ProductsMean | ProductsMedian | Pairs => Need::Products,
            MarginRate | HighMargin => Need::Margin,
            PredictedValue => Need::Model,
            figure if figure >= Contacts => Need::Register,
            _ => Need::Sales,
        }
    }
}
