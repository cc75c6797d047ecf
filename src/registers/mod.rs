//! What the firm knows of its customers and no sales file tells: complaints, surveys, referrals,
//! testimonials, contacts, and what it promises to each group.
//!
//! Everything here is written by hand and kept in the workbook, by the customer's code in the firm's
//! file or by any name. Figures of the registers alone (days to answer, reasons, satisfaction) are
//! made here; what the customers bought since is asked of the ledger once, by [`follow`]. No figure
//! knows what day it is today: the page says so.
//!
//! Source: the course, RET-3, REC-1 to 3, REF-1 to 4, REL-2, 4, 6, 7 and 8, FID-2a, 3, 4.4, 5 and
//! 18, VEC-C.

mod complaints;
mod contacts;
mod follow;
mod pipeline;
mod promises;
mod referrals;
mod rows;
mod surveys;
#[cfg(feature = "ui")]
pub mod view;
mod voices;

#[cfg(feature = "ui")]
pub use view::{segment_at, segment_name, segment_names, segment_place};

pub use complaints::{
    Complaint, Figures as ComplaintFigures, Kind, Rate, Returned, Rules as ComplaintRules, STEPS,
    Severity, SeverityRow, Source, Tier, answered_in_time, figures as complaint_figures,
    gesture_tiers, returned,
};
pub use contacts::{
    BLOCKS, Block, Custom, CustomerFile, Due, Facts, Interaction, completeness, due,
};
pub use follow::{Asked, Case, Followed, Known, Members, Origin, Outcome, Sent, follow};
pub use pipeline::{Deal, Extra, Projected, Stage, projection, yearly_income};
pub use promises::{Benefit, Channel, Group, PathProduct, Planned, Policy, Rung, yearly_cost};
pub use referrals::{
    Affiliate, Commission, MeanCustomer, Referral, ReferrerRow, State, by_referrer, commission,
    commission_paid,
};
pub use rows::{Tally, change, newest_first, tally};
pub use surveys::{
    COLUMNS as SURVEY_COLUMNS, Fault as SurveyFault, Figures as SurveyFigures, MonthRow, QUESTIONS,
    Survey, Wrong as SurveyWrong, figures as survey_figures, question, read as read_surveys,
};
pub use voices::{Medium, Problem, Testimonial, Training, by_frequency, publishable};

use crate::ledger::Money;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// All registers, in the order in which they were written.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Registers {
    /// What it costs to win one new customer (CAC), as the user knows it.
    pub acquisition: Option<Money>,
    pub complaints: Vec<Complaint>,
    pub complaint_rules: ComplaintRules,
    pub surveys: Vec<Survey>,
    pub referrals: Vec<Referral>,
    pub affiliates: Vec<Affiliate>,
    pub testimonials: Vec<Testimonial>,
    pub problems: Vec<Problem>,
    pub trained: Vec<Training>,
    /// By the customer's code.
    pub files: BTreeMap<String, CustomerFile>,
    pub interactions: Vec<Interaction>,
    pub benefits: Vec<Benefit>,
    pub path: Vec<PathProduct>,
    pub planned: Vec<Planned>,
    pub policies: Vec<Policy>,
    pub channels: Vec<Channel>,
    pub deals: Vec<Deal>,
    pub extras: Vec<Extra>,
}
