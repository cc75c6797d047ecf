//! Words of recency, frequency and value.

use super::{With1, With2, With3};

/// The page of the segments.
pub struct Rfm {
    pub title: &'static str,
    pub lead: &'static str,
    pub headline: Headline,
    pub segments: SegmentWords,
    pub grid: Grid,
    pub cuts: CutWords,
    pub list_title: &'static str,
    pub take_away: &'static str,
    pub take_away_lead: &'static str,
    /// Nobody bought in the window.
    pub nobody: (&'static str, &'static str),
    /// What the three letters stand for, in their order.
    pub letters: [&'static str; 3],
    pub quantities: [&'static str; 3],
    /// number
    pub days: With1,
    /// days
    pub ago: With1,
    /// number
    pub purchases: With1,
    /// number
    pub customers: With1,
    pub range: Range,
}

pub struct Headline {
    pub scored: &'static str,
    /// first day, last day
    pub scored_how: With2,
    pub net: &'static str,
    pub net_how: &'static str,
    pub outside: &'static str,
    pub outside_how: &'static str,
    pub mean: &'static str,
    /// sales, customers
    pub mean_how: With2,
}

pub struct SegmentWords {
    pub chart: &'static str,
    /// group that brings most, its share of customers, its share of sales
    pub chart_answer: With3,
    pub share_of_customers: &'static str,
    pub share_of_sales: &'static str,
    pub title: &'static str,
    pub lead: &'static str,
    pub segment: &'static str,
    pub customers: &'static str,
    pub sales: &'static str,
    pub recency: &'static str,
    pub frequency: &'static str,
    pub value: &'static str,
    pub action: &'static str,
    pub total: &'static str,
    /// Who they are, in the order of `rfm::Segment::ALL`.
    pub who: [&'static str; 11],
    /// What to do first, in the same order.
    pub actions: [&'static str; 11],
    pub outside_who: &'static str,
    pub outside_action: &'static str,
}

pub struct Grid {
    pub title: &'static str,
    pub lead: &'static str,
    pub recency_axis: &'static str,
    pub frequency_axis: &'static str,
    /// score, range
    pub row: With2,
    /// recency score, frequency score
    pub cell: With2,
    /// mean value
    pub mean: With1,
    pub nobody: &'static str,
    pub keys: &'static str,
}

pub struct CutWords {
    pub title: &'static str,
    pub lead: &'static str,
    /// What each quantity is, in the order R, F, V.
    pub meanings: [&'static str; 3],
    pub score: &'static str,
    pub range: &'static str,
    pub customers: &'static str,
    /// quantity
    pub table: With1,
    pub quintiles: &'static str,
    pub own: &'static str,
    pub edit: &'static str,
    pub edit_lead: &'static str,
    /// number of the cut
    pub cut: With1,
    /// number of the cut
    pub descending: With1,
    /// number of the cut
    pub no_number: With1,
    pub reset: &'static str,
    /// the scores that nobody has
    pub empty: With1,
    /// the scores that nobody has by own cuts
    pub empty_own: With1,
    /// number of customers
    pub few: With1,
    pub units: [&'static str; 3],
}

/// Which values a score takes.
pub struct Range {
    pub up_to: With1,
    pub from_to: With2,
    pub from: With1,
    /// Money, where "from" is not itself in the range.
    pub above_to: With2,
    pub above: With1,
    pub none: &'static str,
}
