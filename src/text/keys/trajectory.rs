//! Words of the trails.

use super::{With1, With2, With3, With4};

pub struct Trajectory {
    pub nav: &'static str,
    pub title: &'static str,
    /// who rise, who fall, all who are compared
    pub lead: With3,
    pub lead_alone: &'static str,
    /// What a year is here.
    pub years_note: &'static str,
    pub trend: Trend,
    pub years: Years,
    pub moves: Moves,
    pub list: Trails,
    pub take_away: &'static str,
}

pub struct Trend {
    pub title: &'static str,
    /// from and until now, from and until before
    pub lead: With4,
    /// months, threshold
    pub rule: With2,
    pub months: &'static str,
    pub months_unit: &'static str,
    pub threshold: &'static str,
    /// In the order of `trajectory::Trend::ALL`.
    pub means: [&'static str; 5],
    /// sales now, sales before
    pub money: With2,
    /// the first day with sales
    pub partial: With1,
}

pub struct Years {
    pub title: &'static str,
    pub lead: &'static str,
    /// customers of the newest, of the one before
    pub answer: With2,
    pub chart: &'static str,
    /// The last day of the year, as a heading.
    pub year: &'static str,
    /// first day, last day
    pub from_until: With2,
    pub customers: &'static str,
    pub sales: &'static str,
    pub products: &'static str,
    pub products_help: &'static str,
    pub class: With1,
    pub incomplete: &'static str,
}

pub struct Moves {
    pub title: &'static str,
    /// from and until before, from and until now
    pub lead: With4,
    pub by: &'static str,
    pub by_segment: &'static str,
    pub by_class: &'static str,
    pub before: &'static str,
    pub now: &'static str,
    /// Back to the analysis date and the year before it.
    pub usual: &'static str,
    pub corner: &'static str,
    pub total: &'static str,
    /// customers, where they were, where they are
    pub cell: With3,
    /// who stayed, all of the first period
    pub stayed: With3,
    pub nobody: &'static str,
}

pub struct Trails {
    pub title: &'static str,
    pub lead: &'static str,
    pub search: &'static str,
    pub sort: &'static str,
    pub by_value: &'static str,
    pub by_loss: &'static str,
    pub by_gain: &'static str,
    /// where they were, where they are
    pub moved: With2,
    pub clear: &'static str,
    /// customers, sales
    pub totals: With2,
    pub customer: &'static str,
    pub trend: &'static str,
    pub now: &'static str,
    pub before: &'static str,
    /// class, products, sales
    pub step: With3,
    /// What the line in each cell of a year says.
    pub key: &'static str,
    pub none: &'static str,
    pub more: With1,
    pub what_now: &'static str,
    pub to_churn: &'static str,
    pub to_cross_sell: &'static str,
}
