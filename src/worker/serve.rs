//! Answering jobs: a pure loop over what the engine holds.

use super::job::{Failure, File, Job, Reply};
use crate::customers::{self, List, Query, Settings, Sort};
use crate::export;
use crate::import::{self, Choices, Error, Imported, Importer, Plan, Receipt, Rejects, Sample};
use crate::ledger::Ledger;
use crate::{abc, board, rfm, sample};

/// What has been imported, and the analyses that the last settings made of it.
#[derive(Default)]
pub struct Engine {
    shop: Option<Shop>,
    /// What was loaded before the last import, if it can still be taken back.
    before: Option<Option<Shop>>,
    looked_at: Option<Sample>,
}

struct Shop {
    ledger: Ledger,
    receipt: Receipt,
    rejects: Rejects,
    analyses: Option<Analyses>,
}

/// Kept until the settings change: a list that scrolls asks a hundred times.
struct Analyses {
    settings: Settings,
    board: Option<board::Report>,
    rfm: rfm::Report,
    abc: abc::Report,
    list: Option<List>,
}

impl Engine {
    /// Answers everything but [`Job::Import`], which needs the file's bytes: see
    /// [`start_import`](Engine::start_import).
    pub fn answer(&mut self, job: Job) -> Reply {
        self.try_answer(job).unwrap_or_else(Reply::Failed)
    }

    fn try_answer(&mut self, job: Job) -> Result<Reply, Failure> {
        Ok(match job {
            Job::Preview(choices) => Reply::Preview(Box::new(self.preview(&choices)?)),
            Job::Import(_) => return Err(Error::Unreadable(String::new()).into()),
            Job::Sample => {
                let file = sample_file();
                let imported = import::read(&file.name, &file.bytes, &Choices::default())?;
                Reply::Imported(Box::new(self.adopt(imported)?))
            }
            Job::SampleFile => Reply::File(sample_file()),
            Job::Undo => {
                if let Some(before) = self.before.take() {
                    self.shop = before;
                }
                Reply::Undone(
                    self.shop
                        .as_ref()
                        .map(|shop| Box::new(shop.receipt.clone())),
                )
            }
            Job::Board(settings) => {
                let report = self.shop()?.board(&settings).clone();
                Reply::Board(Box::new(report))
            }
            Job::Rfm(settings) => {
                let summary = self.shop()?.analyses(&settings).rfm.summary.clone();
                Reply::Rfm(Box::new(summary))
            }
            Job::Abc(settings) => {
                let summary = self.shop()?.analyses(&settings).abc.summary.clone();
                Reply::Abc(Box::new(summary))
            }
            Job::Customers(settings, query) => {
                let (ledger, list) = self.shop()?.list(&settings);
                Reply::Customers(Box::new(list.page(ledger, &query)))
            }
            Job::Why(settings, code) => {
                let (ledger, list) = self.shop()?.list(&settings);
                Reply::Why(list.why(ledger, &code).map(Box::new))
            }
            Job::Export(settings, kind, style) => {
                Reply::File(self.shop()?.export(&settings, kind, style))
            }
        })
    }

    /// Keeps the pieces of a file for the next preview.
    pub fn look_at(&mut self, sample: Sample) {
        self.looked_at = Some(sample);
    }

    fn preview(&self, choices: &Choices) -> Result<import::Preview, Failure> {
        let sample = self.looked_at.as_ref().ok_or(Failure::NoSales)?;
        Ok(import::preview(sample, choices)?)
    }

    /// An importer for the file that was last looked at.
    pub fn start_import(&self, plan: Plan) -> Result<Importer, Failure> {
        let missing = plan.mapping.missing();
        if !missing.is_empty() {
            return Err(Error::Missing(missing).into());
        }
        let sample = self.looked_at.as_ref().ok_or(Failure::NoSales)?;
        Ok(Importer::new(plan, &sample.file, sample.size))
    }

    /// Takes a finished import as what is loaded. An import without a single row changes nothing.
    pub fn adopt(&mut self, imported: Imported) -> Result<Receipt, Failure> {
        let Imported {
            ledger,
            receipt,
            rejects,
        } = imported;
        if ledger.is_empty() {
            return Err(Error::NothingAccepted(Box::new(receipt)).into());
        }
        self.before = Some(self.shop.take());
        self.shop = Some(Shop {
            ledger,
            receipt: receipt.clone(),
            rejects,
            analyses: None,
        });
        Ok(receipt)
    }

    fn shop(&mut self) -> Result<&mut Shop, Failure> {
        self.shop.as_mut().ok_or(Failure::NoSales)
    }
}

fn sample_file() -> File {
    File {
        name: sample::FILE_NAME.into(),
        bytes: sample::csv().into_bytes(),
    }
}

impl Analyses {
    fn of<'a>(
        ledger: &Ledger,
        kept: &'a mut Option<Analyses>,
        settings: &Settings,
    ) -> &'a mut Analyses {
        let analyses = match kept.take() {
            Some(analyses) if analyses.settings == *settings => analyses,
            _ => Analyses {
                settings: *settings,
                rfm: rfm::analyse(ledger, &settings.rfm),
                abc: abc::analyse(ledger, &settings.abc),
                board: None,
                list: None,
            },
        };
        kept.insert(analyses)
    }
}

impl Shop {
    fn analyses(&mut self, settings: &Settings) -> &mut Analyses {
        Analyses::of(&self.ledger, &mut self.analyses, settings)
    }

    fn board(&mut self, settings: &Settings) -> &board::Report {
        let Shop {
            ledger, analyses, ..
        } = self;
        let Analyses { board, .. } = Analyses::of(ledger, analyses, settings);
        board.get_or_insert_with(|| board::analyse(ledger, &settings.span()))
    }

    fn list(&mut self, settings: &Settings) -> (&Ledger, &mut List) {
        let Shop {
            ledger, analyses, ..
        } = self;
        let Analyses { rfm, abc, list, .. } = Analyses::of(ledger, analyses, settings);
        let list = list.get_or_insert_with(|| customers::analyse(ledger, rfm, abc));
        (ledger, list)
    }

    fn export(&mut self, settings: &Settings, kind: export::Kind, style: export::Style) -> File {
        let bytes = match kind {
            export::Kind::Rejected => export::rejected(&self.rejects, style),
            export::Kind::Segments => export::segments(&self.analyses(settings).rfm.summary, style),
            export::Kind::Customers => {
                let (ledger, list) = self.list(settings);
                let query = Query {
                    descending: true,
                    limit: u32::MAX,
                    ..Query::default()
                };
                export::customers(list.page(ledger, &query).rows.into_iter(), style)
            }
            export::Kind::Abc => {
                let (ledger, list) = self.list(settings);
                let mut query = Query {
                    sort: Sort::Rank,
                    limit: u32::MAX,
                    ..Query::default()
                };
                query.filter.ranked = true;
                export::abc(list.page(ledger, &query).rows.into_iter(), style)
            }
        };
        File {
            name: kind.file_name().into(),
            bytes,
        }
    }
}
