//! The pyramid of loyalty: six levels from the contact who never bought to the partner, how many
//! customers and how much money in each, and where the firm spends its time (FID-12, FID-12c).
//!
//! Everyone stands on the highest level whose rule they meet, so on exactly one:
//!
//! 1. *Prospect*: known, and never bought.
//! 2. *Consumer*: bought at least once, in the window or before it.
//! 3. *Client*: bought at least twice in the window.
//! 4. *Fan*: frequency score 5 and recency score at least 4.
//! 5. *Advocate*: has recommended the firm.
//! 6. *Partner*: has an agreement with it.
//!
//! No sales file tells who recommends or who is a partner, nor the contacts who never bought: they
//! are [`Marks`], made by hand. The numbers in the rules are the user's. Source: the course (003);
//! the ladder of loyalty is Christopher, Payne and Ballantyne's (1991).

mod level;
mod list;
mod marks;
mod report;
mod settings;
#[cfg(feature = "ui")]
pub mod view;

pub use level::Level;
pub use list::{Page, Row};
pub use marks::{Mark, Marks};
pub use report::{LevelRow, Report, Summary};
pub use settings::{Rules, Settings};

use crate::ledger::{Ledger, Span};
use crate::rfm::Score;

/// Everyone's level in the window. `scores` by customer number, of the same window. `None` without
/// sales.
pub fn analyse(
    ledger: &Ledger,
    span: &Span,
    scores: &[Option<Score>],
    rules: &Rules,
    marks: &Marks,
) -> Option<Report> {
    let (first, last) = ledger.days()?;
    let window = span.window(last);
    let activity = ledger.activity(window);
    let mut standings: Vec<list::Standing> = (0..)
        .zip(&activity)
        .map(|(customer, activity)| {
            let visits = ledger.visits(customer);
            let known = visits
                .first()
                .is_some_and(|visit| visit.day <= window.until);
            let begun = ledger.first_purchase(customer);
            let score = scores.get(customer as usize).copied().flatten();
            let reached = level::reached(
                begun.is_some_and(|day| day <= window.until),
                activity.purchases,
                score.as_ref(),
                rules,
            );
            list::Standing {
                customer,
                // Who comes later in the data is not known yet on the analysis date.
                level: known.then_some(reached),
                mark: None,
                purchases: activity.purchases,
                value: activity.net,
            }
        })
        .collect();
    let contacts = marks.raise(ledger, &mut standings);
    let summary = report::summarise(window, window.first_day(first), &standings, &contacts);
    Some(Report {
        summary,
        standings,
        contacts,
    })
}

#[cfg(test)]
mod tests;
