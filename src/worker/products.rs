//! What is bought together, who lacks what, what to offer, and in which order items come.

use super::analyses::Analyses;
use super::job::{Failure, File, Products, Reply};
use super::serve::Engine;
use crate::cross_sell::{
    self, Marks, MatrixPage, MatrixQuery, NextPage, NextQuery, Offer, Sequence,
};
use crate::customers::Settings;
use crate::export;
use crate::ledger::Ledger;
use crate::rfm::Segment;

/// Offers told of one customer.
const OFFERS: usize = 3;

/// `None` where the files tell neither products nor categories.
impl Analyses {
    pub fn cross_sell(&mut self, ledger: &Ledger) -> Option<&cross_sell::Analysis> {
        let span = self.settings.span();
        let Settings { cross_sell, .. } = &self.settings;
        let made = || cross_sell::analyse(ledger, &span, cross_sell);
        self.cross_sell.get_or_insert_with(made).as_ref()
    }

    pub fn matrix(
        &mut self,
        ledger: &Ledger,
        marks: &Marks,
        query: &MatrixQuery,
    ) -> Option<MatrixPage> {
        let segments = self.segments();
        let matrix = &self.cross_sell(ledger)?.matrix;
        Some(matrix.page(ledger, &segments, marks, query))
    }

    pub fn offers(
        &mut self,
        ledger: &Ledger,
        marks: &Marks,
        query: &NextQuery,
    ) -> Option<NextPage> {
        let segments = self.segments();
        let matrix = &self.cross_sell(ledger)?.matrix;
        Some(matrix.offers(ledger, &segments, marks, query))
    }

    /// None for a code that stands for nobody.
    pub fn offers_for(&mut self, ledger: &Ledger, marks: &Marks, code: &str) -> Vec<Offer> {
        let customer = ledger.find_customer(code);
        let found = customer.and_then(|customer| Some((customer, self.cross_sell(ledger)?)));
        found.map_or_else(Vec::new, |(customer, analysis)| {
            (analysis.matrix).offers_for(ledger, customer, marks, OFFERS)
        })
    }

    /// Of everyone or of a segment.
    pub fn sequence(&mut self, ledger: &Ledger, segment: Option<Segment>) -> Option<Sequence> {
        if segment.is_some() {
            return self.observed(ledger, segment);
        }
        if self.sequence.is_none() {
            self.sequence = Some(self.observed(ledger, None));
        }
        self.sequence.clone().flatten()
    }

    fn observed(&self, ledger: &Ledger, segment: Option<Segment>) -> Option<Sequence> {
        let (_, last) = ledger.days()?;
        let level = self.settings.cross_sell.level(ledger)?;
        let until = self.settings.span().window(last).until;
        let segments = self.segments();
        let is_member = |customer: u32| match segment {
            None => true,
            segment => segments.get(customer as usize).copied().flatten() == segment,
        };
        Some(cross_sell::sequence(ledger, level, until, is_member))
    }
}

impl Engine {
    pub(super) fn products(
        &mut self,
        settings: &Settings,
        question: Products,
    ) -> Result<Reply, Failure> {
        let (ledger, analyses) = self.dated(settings)?;
        Ok(match question {
            Products::Summary => {
                let analysis = analyses.cross_sell(ledger);
                Reply::CrossSell(analysis.map(|analysis| Box::new(analysis.report.clone())))
            }
            Products::Matrix(marks, query) => {
                Reply::Matrix(analyses.matrix(ledger, &marks, &query).map(Box::new))
            }
            Products::Offers(marks, query) => {
                Reply::Offers(analyses.offers(ledger, &marks, &query).map(Box::new))
            }
            Products::OffersFor(marks, code) => {
                Reply::OffersFor(analyses.offers_for(ledger, &marks, &code))
            }
            Products::Sequence(segment) => {
                Reply::Sequence(analyses.sequence(ledger, segment).map(Box::new))
            }
        })
    }

    pub(super) fn export_matrix(
        &mut self,
        settings: &Settings,
        marks: &Marks,
        style: export::Style,
    ) -> Result<File, Failure> {
        let (ledger, analyses) = self.dated(settings)?;
        let analysis = analyses.cross_sell(ledger);
        let bytes = export::matrix(ledger, analysis, marks, style);
        Ok(self.priced("matrix.csv", bytes, settings))
    }

    pub(super) fn export_offers(
        &mut self,
        settings: &Settings,
        marks: &Marks,
        style: export::Style,
    ) -> Result<File, Failure> {
        let (ledger, analyses) = self.dated(settings)?;
        let everyone = NextQuery {
            descending: true,
            limit: u32::MAX,
            ..NextQuery::default()
        };
        let offers = analyses.offers(ledger, marks, &everyone);
        let bytes = export::offers(offers.unwrap_or_default().rows, style);
        Ok(self.priced("offers.csv", bytes, settings))
    }
}
