//! Answering jobs: a pure loop over what the engine holds.

use super::analyses::Analyses;
use super::files::sample_file;
use super::holdings::{Entry, Holdings, Kept, Loaded};
use super::job::{Failure, Job, Reply, Source};
use super::people::people;
use super::prices::Prices;
use crate::customers::{self, List, Settings};
use crate::import::{self, Choices, Error, Sample};
use crate::ledger::{Ledger, Span};
use crate::twins;
use crate::{board, cohorts, readiness};
use std::collections::HashMap;

/// What has been imported, and the analyses that the last settings made of it.
#[derive(Default)]
pub struct Engine {
    pub(super) holdings: Holdings,
    pub(super) prices: Prices,
    analyses: Option<Analyses>,
    pub(super) looked_at: HashMap<Source, Sample>,
}

impl Engine {
    /// Answers everything but what needs the file's bytes or the browser: reading a file (see
    /// [`start_import`](Engine::start_import)), its fingerprint, and what is kept.
    pub fn answer(&mut self, job: Job) -> Reply {
        self.try_answer(job).unwrap_or_else(Reply::Failed)
    }

    fn try_answer(&mut self, job: Job) -> Result<Reply, Failure> {
        Ok(match job {
            Job::Preview(source, choices) => {
                Reply::Preview(Box::new(self.preview(source, &choices)?))
            }
            Job::Import(_) | Job::Fingerprint | Job::Restore(..) | Job::Keep(_) | Job::Erase => {
                return Err(Error::Unreadable(String::new()).into());
            }
            Job::Know(id, known) => {
                self.holdings.amend(id, |receipt| {
                    receipt.sha256 = known.sha256;
                    receipt.size = known.size;
                });
                self.loaded()
            }
            Job::Sample(id) => {
                let file = sample_file();
                let imported = import::read(&file.name, &file.bytes, &Choices::default())?;
                let entry = Entry {
                    id,
                    sample: true,
                    ..Entry::default()
                };
                self.add(imported, entry)?;
                self.loaded()
            }
            Job::Loaded => self.loaded(),
            Job::Sales => Reply::Sales(self.holdings.all_kept()),
            Job::Replace(kept, joins) => self.change(|holdings| holdings.replace(kept, joins)),
            Job::SampleFile => Reply::File(sample_file()),
            Job::TakeBack(id) => self.change(|holdings| holdings.take_back(id)),
            Job::BringBack(id) => self.change(|holdings| holdings.bring_back(id)),
            Job::Delete(id) => self.change(|holdings| holdings.delete(id)),
            Job::Join(joins) => self.change(|holdings| holdings.join(joins)),
            Job::LeaveOut(which) => self.change(|holdings| holdings.tick(which)),
            Job::Twins(decisions) => {
                let report = twins::analyse(people(&self.holdings.ledger).into_iter(), &decisions);
                Reply::Twins(Box::new(report))
            }
            Job::Readiness => {
                let ledger = &self.holdings.ledger;
                let report = readiness::assess(ledger, ledger.is_summarised());
                Reply::Readiness(Box::new(report))
            }
            Job::Restate(restating) => {
                self.changed();
                self.prices = Prices::new(restating);
                self.loaded()
            }
            Job::Prices(settings) => Reply::Prices(Box::new(self.price_report(&settings)?)),
            Job::Repeats => Reply::Repeats(Box::new(self.holdings.repeats())),
            Job::Board(settings) => {
                let report = self.board(&settings)?.clone();
                Reply::Board(Box::new(report))
            }
            Job::Rfm(settings) => {
                let summary = self.analyses(&settings)?.1.rfm.summary.clone();
                Reply::Rfm(Box::new(summary))
            }
            Job::Abc(settings) => {
                let summary = self.analyses(&settings)?.1.abc.summary.clone();
                Reply::Abc(Box::new(summary))
            }
            Job::Customers(settings, query) => {
                let (ledger, list) = self.list(&settings)?;
                Reply::Customers(Box::new(list.page(ledger, &query)))
            }
            Job::Why(settings, code) => {
                let (ledger, list) = self.list(&settings)?;
                Reply::Why(list.why(ledger, &code).map(Box::new))
            }
            Job::Profile(span, code) => {
                let ledger = self.prices.ledger(&self.holdings.ledger, &span);
                let profile = customers::profile(ledger, &span, &code);
                Reply::Profile(profile.map(Box::new))
            }
            Job::Churn(settings) => {
                let (ledger, analyses) = self.dated(&settings)?;
                Reply::Churn(analyses.churn(ledger).cloned().map(Box::new))
            }
            Job::Cohorts(span, unit) => {
                let ledger = self.dated_ledger(&span)?;
                Reply::Cohorts(Box::new(cohorts::analyse(ledger, &span, unit)))
            }
            Job::Clv(settings) => {
                let (ledger, analyses) = self.dated(&settings)?;
                Reply::Clv(Box::new(analyses.clv(ledger)?.report.clone()))
            }
            Job::Results(settings) => {
                let (ledger, analyses) = self.dated(&settings)?;
                Reply::Results(Box::new(analyses.results(ledger)?))
            }
            Job::Portfolio(settings, query) => {
                let (ledger, analyses) = self.dated(&settings)?;
                Reply::Portfolio(Box::new(analyses.portfolio(ledger, &query)))
            }
            Job::Trajectory(settings) => {
                let (ledger, analyses) = self.dated(&settings)?;
                let report = analyses.trajectory(ledger)?;
                Reply::Trajectory(Box::new(report.summary.clone()))
            }
            Job::Trails(settings, query) => {
                let (ledger, analyses) = self.dated(&settings)?;
                Reply::Trails(Box::new(analyses.trajectory(ledger)?.page(ledger, &query)))
            }
            Job::Pyramid(settings, marks, level, limit) => {
                let page = self.pyramid_page(&settings, &marks, level, limit)?;
                Reply::Pyramid(Box::new(page))
            }
            Job::ExportPyramid(settings, marks, style) => {
                Reply::File(self.export_pyramid(&settings, &marks, style)?)
            }
            Job::Tiers(settings, marks, query) => {
                Reply::Tiers(Box::new(self.tiers_page(&settings, &marks, &query)?))
            }
            Job::Profiles(settings, marks, asked) => {
                Reply::Profiles(Box::new(self.profiles(&settings, &marks, &asked)?))
            }
            Job::ExportProfiles(settings, marks, by, style) => {
                Reply::File(self.export_profiles(&settings, &marks, by, style)?)
            }
            Job::Profitability(settings) => {
                let (ledger, analyses) = self.dated(&settings)?;
                Reply::Profitability(Box::new(analyses.profitability(ledger)?.clone()))
            }
            Job::Takers(settings, base, better) => {
                Reply::Takers(Box::new(self.takers(&settings, &base, &better)?))
            }
            Job::ExportTiers(settings, marks, style) => {
                Reply::File(self.export_tiers(&settings, &marks, style)?)
            }
            Job::Registers(settings, asked) => {
                let (ledger, analyses) = self.analyses(&settings)?;
                let followed = analyses.followed(ledger, &asked).ok_or(Failure::NoSales)?;
                Reply::Registers(Box::new(followed))
            }
            Job::Products(settings, question) => self.products(&settings, question)?,
            Job::Evidence(settings, asked) => {
                Reply::Evidence(Box::new(self.evidence(&settings, &asked)?))
            }
            Job::Contacts(settings, marks, codes) => {
                Reply::Contacts(self.contacts(&settings, &marks, &codes)?)
            }
            Job::Opportunities(settings, marks, limit) => {
                Reply::Opportunities(Box::new(self.opportunities(&settings, &marks, limit)?))
            }
            Job::Effect(settings, asked, style) => self.effect(&settings, &asked, style)?,
            Job::Lifetime(settings, code) => {
                let (ledger, analyses) = self.dated(&settings)?;
                Reply::Lifetime(analyses.lifetime(ledger, &code)?.map(Box::new))
            }
            Job::LevelOf(settings, marks, code) => {
                let (ledger, analyses) = self.dated(&settings)?;
                let report = analyses.pyramid(ledger, &marks)?;
                Reply::LevelOf(report.row_of(ledger, &code))
            }
            Job::Dormant(settings, asked, limit) => {
                let (ledger, analyses) = self.dated(&settings)?;
                Reply::Dormant(analyses.sleepers(ledger, asked, limit).map(Box::new))
            }
            Job::ExportMatrix(settings, marks, style) => {
                Reply::File(self.export_matrix(&settings, &marks, style)?)
            }
            Job::ExportOffers(settings, marks, style) => {
                Reply::File(self.export_offers(&settings, &marks, style)?)
            }
            Job::Export(settings, kind, style) => Reply::File(self.export(&settings, kind, style)?),
            Job::Rejects(id, reason) => {
                let rejects = self.rejects(id).ok_or(Failure::NoSales)?;
                Reply::Rejects(rejects.first(reason))
            }
            Job::Rejected(id, style) => Reply::File(self.rejected(id, style)?),
        })
    }

    fn loaded(&self) -> Reply {
        Reply::Loaded(Box::new(self.summary()))
    }

    /// What is loaded, for the page.
    pub fn summary(&self) -> Loaded {
        self.holdings.loaded()
    }

    /// Frees what was made of the sales as they were.
    pub(super) fn changed(&mut self) {
        self.analyses = None;
        self.prices.forget();
    }

    fn change(&mut self, change: impl FnOnce(&mut Holdings)) -> Reply {
        self.changed();
        change(&mut self.holdings);
        self.loaded()
    }

    /// What is to be kept in the browser.
    #[cfg(feature = "engine")]
    pub(super) fn holdings(&self) -> &Holdings {
        &self.holdings
    }

    /// Takes what was kept on an earlier visit, in place of anything there is.
    pub fn restore(&mut self, kept: Vec<Kept>, joins: Vec<(String, String)>) {
        self.changed();
        self.holdings = Holdings::restored(kept, joins);
    }

    /// Forgets everything.
    pub fn erase(&mut self) {
        *self = Engine::default();
    }

    pub(super) fn analyses(
        &mut self,
        settings: &Settings,
    ) -> Result<(&Ledger, &mut Analyses), Failure> {
        let ledger = self.prices.ledger(&self.holdings.ledger, &settings.span());
        if self.holdings.is_empty() {
            return Err(Failure::NoSales);
        }
        let kept = self.analyses.take();
        let analyses = kept.filter(|kept| kept.settings == *settings);
        let analyses = analyses.unwrap_or_else(|| Analyses::of(ledger, settings));
        Ok((ledger, self.analyses.insert(analyses)))
    }

    /// Sales of which it is known when each purchase was made.
    fn dated_ledger(&mut self, span: &Span) -> Result<&Ledger, Failure> {
        match () {
            _ if self.holdings.ledger.is_summarised() => Err(Failure::Summarised),
            _ if self.holdings.is_empty() => Err(Failure::NoSales),
            _ => Ok(self.prices.ledger(&self.holdings.ledger, span)),
        }
    }

    /// Analyses that need to know when each purchase was made.
    pub(super) fn dated(
        &mut self,
        settings: &Settings,
    ) -> Result<(&Ledger, &mut Analyses), Failure> {
        self.dated_ledger(&settings.span())?;
        self.analyses(settings)
    }

    fn board(&mut self, settings: &Settings) -> Result<&board::Report, Failure> {
        let (ledger, analyses) = self.dated(settings)?;
        Ok(analyses.board(ledger))
    }

    pub(super) fn list(&mut self, settings: &Settings) -> Result<(&Ledger, &mut List), Failure> {
        let (ledger, analyses) = self.analyses(settings)?;
        Ok((ledger, analyses.list(ledger)))
    }
}
