//! Words of the ABC of customers.

use super::{With1, With2, With3, With4};

pub struct Abc {
    pub title: &'static str,
    pub take_away: &'static str,
    pub take_away_lead: &'static str,
    /// customers in A, all customers, share of A.
    pub lead: With3,
    pub lead_margin: With3,
    pub lead_empty: &'static str,
    pub by: &'static str,
    pub by_revenue: &'static str,
    pub by_margin: &'static str,
    /// share of the sales whose margin is known.
    pub margin_coverage: With1,
    pub margin_unknown: &'static str,
    pub limits: Limits,
    pub classes: Classes,
    pub curve: Curve,
    pub concentration: Concentration,
    pub movement: Movement,
    pub list: List,
}

/// Where A and B end.
pub struct Limits {
    pub title: &'static str,
    pub a: &'static str,
    pub b: &'static str,
    pub error: &'static str,
    pub presets: &'static str,
}

/// The three classes.
pub struct Classes {
    pub title: &'static str,
    /// end of A, end of B.
    pub lead: With2,
    pub class: &'static str,
    pub customers: &'static str,
    pub customers_share: &'static str,
    pub sales: &'static str,
    pub margin: &'static str,
    pub share: &'static str,
    pub total: &'static str,
    /// customers at zero or less.
    pub not_positive: With1,
}

/// The Pareto curve.
pub struct Curve {
    /// share → "¿Quién hace el 80 % de tus ventas?"
    pub title: With1,
    /// customers, share of customers, share of sales → the answer.
    pub answer: With3,
    pub customers: &'static str,
    pub sales: &'static str,
    /// share of customers, customers → a place on the axis.
    pub place: With2,
}

/// How much depends on how few. Each figure: name, what it means, how it is computed.
pub struct Concentration {
    pub title: &'static str,
    pub lead: &'static str,
    pub top_1: &'static str,
    pub top_5: &'static str,
    /// customers.
    pub top_fifth: With1,
    pub gini: &'static str,
    pub hhi: &'static str,
    /// share.
    pub top_1_means: With1,
    /// share.
    pub top_5_means: With1,
    /// share.
    pub top_fifth_means: With1,
    pub gini_low: &'static str,
    pub gini_middle: &'static str,
    pub gini_high: &'static str,
    /// as many equal customers.
    pub hhi_means: With1,
    /// customers, share.
    pub top_formula: With2,
    /// customers, gini.
    pub gini_formula: With2,
    /// customers, index, its inverse.
    pub hhi_formula: With3,
}

/// This window against the one before.
pub struct Movement {
    pub title: &'static str,
    /// first and last day of the window before.
    pub lead: With2,
    pub dormant: &'static str,
    /// customers, money before, money now, difference.
    pub dormant_told: With4,
    pub dormant_none: &'static str,
    pub dormant_see: &'static str,
    pub dormant_rule: &'static str,
    pub matrix: &'static str,
    pub matrix_lead: &'static str,
    pub corner: &'static str,
    /// class now.
    pub now: With1,
    /// class before.
    pub before: With1,
    pub none_now: &'static str,
    pub none_before: &'static str,
    pub total: &'static str,
    /// customers, class before, class now → a cell of the matrix, read aloud.
    pub cell: With3,
    /// Each change in a sentence, in the order of `abc::Change::ALL`.
    pub changes: [&'static str; 5],
}

/// The list of customers.
pub struct List {
    pub title: &'static str,
    pub lead: &'static str,
    pub search: &'static str,
    pub filters: &'static str,
    pub all: &'static str,
    pub clear: &'static str,
    pub dormant: &'static str,
    /// class.
    pub class: With1,
    /// class before, class now.
    pub moved: With2,
    /// class before.
    pub came: With1,
    pub none: &'static str,
    pub a_but_c: &'static str,
    pub c_but_a: &'static str,
    pub rank: &'static str,
    pub customer: &'static str,
    pub class_sales: &'static str,
    pub sales: &'static str,
    pub share: &'static str,
    pub cumulative: &'static str,
    pub cumulative_help: &'static str,
    pub margin: &'static str,
    pub class_margin: &'static str,
    pub class_margin_help: &'static str,
    pub previous: &'static str,
    pub rank_previous: &'static str,
    pub rank_previous_help: &'static str,
    pub change: &'static str,
    pub dormant_mark: &'static str,
    /// customers, sales.
    pub selection: With2,
    /// customers, sales, sales before.
    pub selection_against: With3,
    pub empty: &'static str,
}
