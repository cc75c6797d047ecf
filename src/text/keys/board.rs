//! Words of the board.

use super::{With1, With2, With3, With4};

pub struct Board {
    pub title: &'static str,
    pub lead: &'static str,
    /// first day, last day → the days that the figures are compared with.
    pub against: With2,
    /// Why there is nothing to compare with: the window is the whole history.
    pub no_previous_history: &'static str,
    /// first day of the data → they don't reach back.
    pub no_previous_short: With1,
    /// first day of the data → the window before is covered in part only.
    pub previous_partial: With1,
    /// money → sales on lines without a customer.
    pub anonymous: With1,
    pub figures: Figures,
    pub chart: Months,
}

/// Each figure's name, and how it is computed with the firm's own numbers.
pub struct Figures {
    pub sales: &'static str,
    pub customers: &'static str,
    pub active: &'static str,
    pub new: &'static str,
    pub lost: &'static str,
    pub average: &'static str,
    pub ticket: &'static str,
    pub products: &'static str,
    pub margin: &'static str,
    /// number → a change of a rate: "+1,2 puntos".
    pub points: With1,
    /// first day, last day, money.
    pub sales_formula: With3,
    /// last day, known, active, not active.
    pub customers_formula: With4,
    /// active, known, rate.
    pub active_formula: With3,
    /// new, active, rate.
    pub new_formula: With3,
    /// lost, active before, rate, what they bought.
    pub lost_formula: With4,
    pub lost_unknown: &'static str,
    /// sales to known customers, active, average.
    pub average_formula: With3,
    /// sales to known customers, purchases, average.
    pub ticket_formula: With3,
    /// products added up, active, average.
    pub products_formula: With3,
    /// margin, sales, rate.
    pub margin_formula: With3,
}

/// The chart of sales by month.
pub struct Months {
    pub title: &'static str,
    pub lead: &'static str,
    pub lead_alone: &'static str,
    pub month: &'static str,
    pub sales: &'static str,
    pub year_before: &'static str,
}
