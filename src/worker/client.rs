//! What the page may ask of the engine, and the answer that each question has.

use super::holdings::{ImportId, Kept, Loaded, Repeats};
use super::job::{
    DormantPage, Failure, File, Fingerprint, Import, Job, Keeping, Progress, Reply, Source,
};
use super::link::{Client, Ticket};
use crate::browser::file::File as LocalFile;
use crate::customers::{Page, Profile, Query, Settings, Why};
use crate::import::{Choices, Preview, Reason, Reject};
use crate::ledger::Span;
use crate::twins::{self, Decisions};
use crate::{abc, board, churn, clv, cohorts, dormant, export, readiness, results, rfm};

impl Client {
    /// Looks at a file, or, without one, again at the one of that number with other choices.
    pub async fn preview(
        &self,
        source: Source,
        file: Option<&LocalFile>,
        choices: Choices,
    ) -> Result<Preview, Failure> {
        match self.ask(Job::Preview(source, choices), file).await? {
            Reply::Preview(preview) => Ok(*preview),
            other => Err(unexpected(other)),
        }
    }

    /// Imports a file that was looked at; `on_progress` hears how far it is.
    pub fn import(
        &self,
        import: Import,
        on_progress: Box<dyn Fn(Progress)>,
    ) -> (
        Ticket,
        impl Future<Output = Result<Loaded, Failure>> + use<>,
    ) {
        let (ticket, answer) = self.start(&Job::Import(import), None, Some(on_progress));
        (ticket, async move { loaded(answer.await?) })
    }

    /// A job that changes what is loaded, or tells it.
    pub async fn change(&self, job: Job) -> Result<Loaded, Failure> {
        loaded(self.ask(job, None).await?)
    }

    pub async fn sample(&self, id: ImportId) -> Result<Loaded, Failure> {
        self.change(Job::Sample(id)).await
    }

    /// Has the browser keep what is loaded, or nothing; answers how that went.
    pub async fn keep(&self, wanted: bool) -> Result<Keeping, Failure> {
        self.keeping(Job::Keep(wanted)).await
    }

    /// Forgets everything that is loaded and kept.
    pub async fn erase(&self) -> Result<Keeping, Failure> {
        self.keeping(Job::Erase).await
    }

    /// All imports, as they are kept.
    pub async fn sales(&self) -> Result<Vec<Kept>, Failure> {
        match self.ask(Job::Sales, None).await? {
            Reply::Sales(kept) => Ok(kept),
            other => Err(unexpected(other)),
        }
    }

    async fn keeping(&self, job: Job) -> Result<Keeping, Failure> {
        match self.ask(job, None).await? {
            Reply::Keeping(keeping) => Ok(keeping),
            other => Err(unexpected(other)),
        }
    }

    pub async fn fingerprint(&self, file: &LocalFile) -> Result<Fingerprint, Failure> {
        match self.ask(Job::Fingerprint, Some(file)).await? {
            Reply::Fingerprint(known) => Ok(known),
            other => Err(unexpected(other)),
        }
    }

    pub async fn repeats(&self) -> Result<Repeats, Failure> {
        match self.ask(Job::Repeats, None).await? {
            Reply::Repeats(repeats) => Ok(*repeats),
            other => Err(unexpected(other)),
        }
    }

    pub async fn rejects(
        &self,
        id: ImportId,
        reason: Option<Reason>,
    ) -> Result<Vec<Reject>, Failure> {
        match self.ask(Job::Rejects(id, reason), None).await? {
            Reply::Rejects(rejects) => Ok(rejects),
            other => Err(unexpected(other)),
        }
    }

    pub async fn twins(&self, decisions: Decisions) -> Result<twins::Report, Failure> {
        match self.ask(Job::Twins(decisions), None).await? {
            Reply::Twins(report) => Ok(*report),
            other => Err(unexpected(other)),
        }
    }

    pub async fn readiness(&self) -> Result<readiness::Report, Failure> {
        match self.ask(Job::Readiness, None).await? {
            Reply::Readiness(report) => Ok(*report),
            other => Err(unexpected(other)),
        }
    }

    pub async fn rejected(&self, id: ImportId, style: export::Style) -> Result<File, Failure> {
        self.file(Job::Rejected(id, style)).await
    }

    pub async fn sample_file(&self) -> Result<File, Failure> {
        self.file(Job::SampleFile).await
    }

    pub async fn board(&self, settings: Settings) -> Result<board::Report, Failure> {
        match self.ask(Job::Board(settings), None).await? {
            Reply::Board(report) => Ok(*report),
            other => Err(unexpected(other)),
        }
    }

    pub async fn rfm(&self, settings: Settings) -> Result<rfm::Summary, Failure> {
        match self.ask(Job::Rfm(settings), None).await? {
            Reply::Rfm(summary) => Ok(*summary),
            other => Err(unexpected(other)),
        }
    }

    pub async fn abc(&self, settings: Settings) -> Result<abc::Summary, Failure> {
        match self.ask(Job::Abc(settings), None).await? {
            Reply::Abc(summary) => Ok(*summary),
            other => Err(unexpected(other)),
        }
    }

    pub async fn customers(&self, settings: Settings, query: Query) -> Result<Page, Failure> {
        match self.ask(Job::Customers(settings, query), None).await? {
            Reply::Customers(page) => Ok(*page),
            other => Err(unexpected(other)),
        }
    }

    /// `None` for a customer that the sales do not know.
    pub async fn why(&self, settings: Settings, code: String) -> Result<Option<Why>, Failure> {
        match self.ask(Job::Why(settings, code), None).await? {
            Reply::Why(why) => Ok(why.map(|why| *why)),
            other => Err(unexpected(other)),
        }
    }

    /// `None` for a customer that the sales do not know up to the analysis date.
    pub async fn profile(&self, span: Span, code: String) -> Result<Option<Profile>, Failure> {
        match self.ask(Job::Profile(span, code), None).await? {
            Reply::Profile(profile) => Ok(profile.map(|profile| *profile)),
            other => Err(unexpected(other)),
        }
    }

    /// `None` without a window before.
    pub async fn churn(&self, settings: Settings) -> Result<Option<churn::Report>, Failure> {
        match self.ask(Job::Churn(settings), None).await? {
            Reply::Churn(report) => Ok(report.map(|report| *report)),
            other => Err(unexpected(other)),
        }
    }

    pub async fn cohorts(
        &self,
        span: Span,
        unit: cohorts::Unit,
    ) -> Result<cohorts::Report, Failure> {
        match self.ask(Job::Cohorts(span, unit), None).await? {
            Reply::Cohorts(report) => Ok(*report),
            other => Err(unexpected(other)),
        }
    }

    pub async fn clv(&self, settings: Settings) -> Result<clv::Report, Failure> {
        match self.ask(Job::Clv(settings), None).await? {
            Reply::Clv(report) => Ok(*report),
            other => Err(unexpected(other)),
        }
    }

    pub async fn results(&self, settings: Settings) -> Result<results::Report, Failure> {
        match self.ask(Job::Results(settings), None).await? {
            Reply::Results(report) => Ok(*report),
            other => Err(unexpected(other)),
        }
    }

    pub async fn dormant(
        &self,
        settings: Settings,
        asked: dormant::Asked,
        limit: u32,
    ) -> Result<Option<DormantPage>, Failure> {
        match self.ask(Job::Dormant(settings, asked, limit), None).await? {
            Reply::Dormant(page) => Ok(page.map(|page| *page)),
            other => Err(unexpected(other)),
        }
    }

    pub async fn export(
        &self,
        settings: Settings,
        kind: export::Kind,
        style: export::Style,
    ) -> Result<File, Failure> {
        self.file(Job::Export(settings, kind, style)).await
    }

    pub(super) async fn file(&self, job: Job) -> Result<File, Failure> {
        match self.ask(job, None).await? {
            Reply::File(file) => Ok(file),
            other => Err(unexpected(other)),
        }
    }
}

pub(super) fn loaded(reply: Reply) -> Result<Loaded, Failure> {
    match reply {
        Reply::Loaded(loaded) => Ok(*loaded),
        other => Err(unexpected(other)),
    }
}

/// A reply of another kind than the question: page and engine are of different releases.
pub(super) fn unexpected(_: Reply) -> Failure {
    Failure::Stopped("unexpected reply".into())
}
