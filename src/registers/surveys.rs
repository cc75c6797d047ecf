//! Surveys: why customers choose us, and how satisfied they are (REL-8, RET-3.3).

mod csv;
mod figures;

pub use csv::{COLUMNS, Fault, Wrong, read};
pub use figures::{Figures, MonthRow, figures};

use crate::ledger::Day;
use serde::{Deserialize, Serialize};

/// The answers of one customer to the seven questions of the course, and a score.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Survey {
    pub date: Day,
    /// A code of the firm's file, any name, or empty for who did not say.
    pub customer: String,
    /// Why they chose the firm the first time.
    pub first_choice: String,
    pub strengths: String,
    /// The firm in one word.
    pub word: String,
    pub failure: String,
    /// What nobody in the trade does and they would like.
    pub idea: String,
    pub recommended: Option<bool>,
    pub why: String,
    /// Satisfaction, 1 to 10.
    pub score: Option<u8>,
}

/// How many questions the course asks; the score is ours.
pub const QUESTIONS: usize = 7;

/// A question with the firm's name where the course writes `[mi empresa]`; as it is without one.
///
/// ```
/// use cartera::registers::question;
/// assert_eq!(question("¿Elegís [mi empresa]?", "Sur"), "¿Elegís Sur?");
/// assert_eq!(question("¿Elegís [mi empresa]?", " "), "¿Elegís [mi empresa]?");
/// ```
pub fn question(text: &str, firm: &str) -> String {
    let firm = firm.trim();
    let parts = text
        .split_once('[')
        .and_then(|(before, rest)| Some((before, rest.split_once(']')?.1)));
    match parts {
        Some((before, after)) if !firm.is_empty() => format!("{before}{firm}{after}"),
        _ => text.to_owned(),
    }
}
