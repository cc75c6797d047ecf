//! Cohorts.

use crate::text::keys::cohorts::*;

pub const COHORTS: Cohorts = Cohorts {
    nav: "Cohorts",
    title: "Do those who began to buy come back?",
    lead: |share, period| {
        format!(
            "{share} of the customers buy again in the {period} after that of their first purchase."
        )
    },
    lead_none: "No whole period has passed since the first cohort.",
    unit: "Group by a first purchase in the same",
    month: "Month",
    quarter: "Quarter",
    year: "Year",
    measure: "Show",
    rate: "% who buy",
    customers: "Customers",
    amount: "Sales",
    cumulative: "Cumulative sales per customer",
    table: "Cohorts",
    table_lead: "Row: when they first bought. Column: periods later. In italics, periods that the analysis date cuts and that may grow.",
    cohort: "Cohort",
    size: "Customers",
    mean: "All",
    curve: "The curve of all cohorts",
    curve_lead: "Share of the customers who buy in each period; whole periods only.",
    period: "Period",
    empty: "No customer has bought up to the analysis date.",
    take_away: "To take away",
};
