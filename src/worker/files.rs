//! The files that the engine makes.

use super::ImportId;
use super::job::{Failure, File};
use super::serve::Engine;
use crate::cohorts;
use crate::customers::{Query, Settings, Sort};
use crate::export;
use crate::sample;
use crate::{results, trajectory};

impl Engine {
    /// The rows of one import that did not enter.
    pub(super) fn rejected(&self, id: ImportId, style: export::Style) -> Result<File, Failure> {
        let rejects = self.rejects(id).ok_or(Failure::NoSales)?;
        Ok(File {
            name: "rejected.csv".into(),
            bytes: export::rejected(rejects, style),
        })
    }

    pub(super) fn export(
        &mut self,
        settings: &Settings,
        kind: export::Kind,
        style: export::Style,
    ) -> Result<File, Failure> {
        let bytes = match kind {
            export::Kind::Segments => {
                let (ledger, analyses) = self.analyses(settings)?;
                let worth = analyses.worth_of_segments(ledger);
                export::segments(&analyses.rfm.summary, worth, style)
            }
            export::Kind::Customers => {
                let (ledger, analyses) = self.analyses(settings)?;
                let query = Query {
                    descending: true,
                    limit: u32::MAX,
                    ..Query::default()
                };
                let worth = analyses.worth(ledger);
                let rows = analyses.list(ledger).page(ledger, &query).rows.into_iter();
                let rows = rows.map(|row| {
                    let customer = ledger.find_customer(&row.code);
                    let worth = customer.and_then(|customer| worth.get(customer as usize));
                    (row, worth.copied().unwrap_or_default())
                });
                export::customers(rows, style)
            }
            export::Kind::Abc => {
                let (ledger, list) = self.list(settings)?;
                let mut query = Query {
                    sort: Sort::Rank,
                    limit: u32::MAX,
                    ..Query::default()
                };
                query.filter.ranked = true;
                export::abc(list.page(ledger, &query).rows.into_iter(), style)
            }
            export::Kind::Churn => {
                let (ledger, analyses) = self.dated(settings)?;
                export::churn(analyses.churn(ledger), style)
            }
            export::Kind::Cohorts(unit) => {
                let (ledger, _) = self.dated(settings)?;
                export::cohorts_file(&cohorts::analyse(ledger, &settings.span(), unit), style)
            }
            export::Kind::ClvModel => {
                let (ledger, analyses) = self.dated(settings)?;
                export::clv_model(&analyses.clv(ledger)?.report, style)
            }
            export::Kind::Pairs => {
                let (ledger, analyses) = self.dated(settings)?;
                export::pairs(ledger, analyses.cross_sell(ledger), style)
            }
            export::Kind::Dormant => {
                let (ledger, analyses) = self.dated(settings)?;
                let list = analyses.dormant(ledger);
                let rows = list.into_iter().flat_map(|list| list.page(ledger, None));
                export::dormant(rows, style)
            }
            export::Kind::Trails => {
                let (ledger, analyses) = self.dated(settings)?;
                let report = analyses.trajectory(ledger)?;
                let query = trajectory::Query {
                    limit: u32::MAX,
                    ..trajectory::Query::default()
                };
                let rows = report.page(ledger, &query).rows.into_iter();
                export::trails(rows, &report.summary, style)
            }
            export::Kind::Transitions => {
                let (ledger, analyses) = self.dated(settings)?;
                export::transitions(&analyses.trajectory(ledger)?.summary.matrices, style)
            }
            export::Kind::Profitability => {
                let (ledger, analyses) = self.dated(settings)?;
                export::profitability(&analyses.profitability(ledger)?.items, style)
            }
            export::Kind::Results => {
                let (ledger, analyses) = self.dated(settings)?;
                let query = results::Query {
                    limit: u32::MAX,
                    ..results::Query::default()
                };
                export::results(analyses.portfolio(ledger, &query).rows.into_iter(), style)
            }
        };
        Ok(self.priced(kind.file_name(), bytes, settings))
    }
}

pub(super) fn sample_file() -> File {
    File {
        name: sample::FILE_NAME.into(),
        bytes: sample::csv().into_bytes(),
    }
}
