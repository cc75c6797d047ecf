//! What the page may ask of the engine, and what it gets.

use super::holdings::{ImportId, Kept, LeaveOut, Loaded, Repeats};
use crate::course;
use crate::cross_sell::{self, Marks};
use crate::customers::{Page, Profile, Query, Settings, Why};
use crate::import::{Choices, Error, Plan, Preview, Reason, Reject};
use crate::ledger::Span;
use crate::price_index::{self, Restating};
use crate::rfm::Segment;
use crate::twins::{self, Decisions};
use crate::{abc, board, churn, clv, cohorts, dormant, export, readiness, results, rfm, sheets};
use crate::{effect, plan, profiles, profitability, pyramid, registers, trajectory, value_tiers};
use serde::{Deserialize, Serialize};

/// A question. Files travel beside it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Job {
    /// Look at the file beside this job, or again at the one that was looked at under this number,
    /// with the user's choices.
    Preview(Source, Choices),
    /// Read a file that was looked at, as planned.
    Import(Import),
    /// The SHA-256 of the file beside this job.
    Fingerprint,
    /// What an import's file turned out to be known by after it was read: SHA-256 and size.
    Know(ImportId, Fingerprint),
    /// Make and import the sample shop.
    Sample(ImportId),
    /// The file that the sample shop is imported from.
    SampleFile,
    TakeBack(ImportId),
    BringBack(ImportId),
    Delete(ImportId),
    /// Invoices that stand in two imports.
    Repeats,
    LeaveOut(LeaveOut),
    /// Codes that are counted as others: see [`Ledger::join`](crate::ledger::Ledger::join).
    Join(Vec<(String, String)>),
    /// Customers who seem to stand in the files twice, but for what was decided.
    Twins(Decisions),
    /// At which prices the analyses see the sales from now on.
    Restate(Restating),
    /// Whether the data suffice.
    Readiness,
    /// What is loaded, as it stands.
    Loaded,
    /// Loads what was kept on an earlier visit, in place of anything there is, with the joins and
    /// the price index in force. The first job of an engine; others wait for it.
    Restore(Vec<(String, String)>, Restating),
    /// Has the browser keep for the next visit what is loaded now, or nothing at all.
    Keep(bool),
    /// All imports, as the browser keeps them.
    Sales,
    /// Loads these imports in place of all there are, with the joins in force.
    Replace(Vec<Kept>, Vec<(String, String)>),
    /// Forgets everything, here and in what the browser keeps.
    Erase,
    Board(Settings),
    Rfm(Settings),
    Abc(Settings),
    Customers(Settings, Query),
    Why(Settings, String),
    Profile(Span, String),
    Churn(Settings),
    Cohorts(Span, cohorts::Unit),
    Clv(Settings),
    /// What one customer is worth, and how alive they were.
    Lifetime(Settings, String),
    Results(Settings),
    /// Customers by what became of their value.
    Portfolio(Settings, results::Query),
    Trajectory(Settings),
    Trails(Settings, trajectory::Query),
    /// Everyone or one level, so many rows.
    Pyramid(Settings, pyramid::Marks, Option<pyramid::Level>, u32),
    /// Where one customer stands on it.
    LevelOf(Settings, pyramid::Marks, String),
    Tiers(Settings, value_tiers::Marks, value_tiers::Query),
    /// Groups of alike customers, with the potentials that the person typed.
    Profiles(Settings, value_tiers::Marks, profiles::Asked),
    ExportProfiles(Settings, value_tiers::Marks, profiles::Trait, export::Style),
    Profitability(Settings),
    /// Who buys the first product and not the second.
    Takers(Settings, String, String),
    /// What the customers of the registers bought.
    Registers(Settings, registers::Asked),
    /// About what is bought together and what is lacking.
    Products(Settings, Products),
    /// The figures beside the aspects of the course.
    Evidence(Settings, course::Asked),
    /// The customers of an action, with the marks of what was offered.
    Contacts(Settings, Marks, Vec<String>),
    /// Who could buy more, so many rows.
    Opportunities(Settings, value_tiers::Marks, u32),
    /// The sales by year, as invoiced and restated, whether the analyses see them so or not.
    Prices(Settings),
    /// What the actions of the plan brought; with a style, as a file.
    Effect(Settings, effect::Asked, Option<export::Style>),
    /// Of all bands or of one, so many rows.
    Dormant(Settings, dormant::Asked, u32),
    ExportMatrix(Settings, Marks, export::Style),
    ExportOffers(Settings, Marks, export::Style),
    ExportPyramid(Settings, pyramid::Marks, export::Style),
    ExportTiers(Settings, value_tiers::Marks, export::Style),
    Export(Settings, export::Kind, export::Style),
    /// The rows of one import that did not enter, as a file.
    Rejected(ImportId, export::Style),
    /// The first of them, or the first for one reason.
    Rejects(ImportId, Option<Reason>),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Products {
    Summary,
    Matrix(Marks, cross_sell::MatrixQuery),
    /// What to offer each customer next.
    Offers(Marks, cross_sell::NextQuery),
    /// The first few for one customer.
    OffersFor(Marks, String),
    /// In which order items came to everyone, or to a segment.
    Sequence(Option<Segment>),
}

/// A file in hand, numbered by the page.
pub type Source = u32;

/// How and as what a file is to be read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Import {
    pub source: Source,
    pub plan: Plan,
    /// Its name from now on: greater than those before it.
    pub id: ImportId,
    /// Of a spreadsheet, the name of its sheet.
    pub sheet: Option<String>,
    /// Of its file, if it is known already.
    pub fingerprint: Option<Fingerprint>,
    /// Earlier readings of its file, which it takes the place of.
    pub instead_of: Vec<ImportId>,
    /// Other imports that no longer count when it has come.
    pub set_aside: Vec<ImportId>,
}

/// What a file is known by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fingerprint {
    /// In hexadecimal, as `sha256sum` prints it.
    pub sha256: String,
    /// In bytes.
    pub size: u64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DormantPage {
    pub report: dormant::Report,
    pub rows: Vec<dormant::Sleeper>,
    /// Rows there are.
    pub customers: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PyramidPage {
    pub summary: pyramid::Summary,
    pub page: pyramid::Page,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TiersPage {
    pub summary: value_tiers::Summary,
    pub alignment: value_tiers::Alignment,
    pub page: value_tiers::Page,
}

/// What the engine sends back; all but the last reply to a job are [`Progress`](Reply::Progress).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    Progress(Progress),
    Preview(Box<Preview>),
    /// What is loaded now.
    Loaded(Box<Loaded>),
    /// Whether the browser keeps it.
    Keeping(Keeping),
    Sales(Vec<Kept>),
    Fingerprint(Fingerprint),
    Repeats(Box<Repeats>),
    Rejects(Vec<Reject>),
    Twins(Box<twins::Report>),
    Readiness(Box<readiness::Report>),
    Board(Box<board::Report>),
    Rfm(Box<rfm::Summary>),
    Abc(Box<abc::Summary>),
    Customers(Box<Page>),
    Why(Option<Box<Why>>),
    Profile(Option<Box<Profile>>),
    /// `None` without a window before.
    Churn(Option<Box<churn::Report>>),
    Cohorts(Box<cohorts::Report>),
    Clv(Box<clv::Report>),
    /// `None` for who never bought.
    Lifetime(Option<Box<clv::Lifetime>>),
    Results(Box<results::Report>),
    Portfolio(Box<results::Page>),
    Trajectory(Box<trajectory::Summary>),
    Trails(Box<trajectory::Page>),
    Pyramid(Box<PyramidPage>),
    LevelOf(Option<pyramid::Row>),
    Tiers(Box<TiersPage>),
    Profiles(Box<profiles::Report>),
    Profitability(Box<profitability::Report>),
    Takers(Box<profitability::Takers>),
    Registers(Box<registers::Followed>),
    Evidence(Box<course::Evidence>),
    Opportunities(Box<plan::Opportunities>),
    Contacts(Vec<plan::Contact>),
    Prices(Box<price_index::Report>),
    Effect(Box<effect::Report>),
    /// `None` where the files tell neither products nor categories.
    CrossSell(Option<Box<cross_sell::Report>>),
    Matrix(Option<Box<cross_sell::MatrixPage>>),
    Offers(Option<Box<cross_sell::NextPage>>),
    OffersFor(Vec<cross_sell::Offer>),
    Sequence(Option<Box<cross_sell::Sequence>>),
    Dormant(Option<Box<DormantPage>>),
    File(File),
    Failed(Failure),
}

/// Whether the browser keeps the sales for the next visit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Keeping {
    /// The user does not want it, or there is nothing to keep.
    #[default]
    No,
    /// It is being written.
    Working,
    Kept,
    /// The browser refused; why, in its own words.
    Refused(String),
}

/// How far a long job is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Progress {
    pub bytes_done: u64,
    pub bytes: u64,
    pub rows: u64,
}

impl Progress {
    /// 0 to 1.
    pub fn fraction(&self) -> f64 {
        if self.bytes == 0 {
            0.0
        } else {
            self.bytes_done as f64 / self.bytes as f64
        }
    }
}

/// A file to be saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Why a job has no answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, thiserror::Error)]
pub enum Failure {
    #[error(transparent)]
    Import(#[from] Error),
    /// The sales tell only how much each customer bought in all.
    #[error("one row per customer")]
    Summarised,
    /// Nothing has been imported.
    #[error("there are no sales")]
    NoSales,
    #[error(transparent)]
    Sheets(#[from] sheets::Error),
    /// The file is not in hand any more: it must be chosen again.
    #[error("the file is not at hand")]
    FileGone,
    /// The engine ended, for lack of memory or by a fault of ours; what it held is gone.
    #[error("the engine stopped: {0}")]
    Stopped(String),
}
