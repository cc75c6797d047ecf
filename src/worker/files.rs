//! The files that the engine makes.

use super::ImportId;
use super::job::{Failure, File};
use super::serve::Engine;
use crate::customers::{Query, Settings, Sort};
use crate::export;
use crate::sample;

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
                export::segments(&self.analyses(settings)?.1.rfm.summary, style)
            }
            export::Kind::Customers => {
                let (ledger, list) = self.list(settings)?;
                let query = Query {
                    descending: true,
                    limit: u32::MAX,
                    ..Query::default()
                };
                export::customers(list.page(ledger, &query).rows.into_iter(), style)
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
        };
        Ok(File {
            name: kind.file_name().into(),
            bytes,
        })
    }
}

pub(super) fn sample_file() -> File {
    File {
        name: sample::FILE_NAME.into(),
        bytes: sample::csv().into_bytes(),
    }
}
