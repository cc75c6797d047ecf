//! The sales as the analyses see them: as invoiced, or at the prices of one month.

use super::job::{Failure, File};
use super::serve::Engine;
use crate::customers::Settings;
use crate::ledger::{Day, Ledger, Span};
use crate::price_index::{self, Month, Report, Restating, Series};

/// The index in force, and the ledger that it made, kept until one of them or the sales change.
#[derive(Default)]
pub(super) struct Prices {
    restating: Restating,
    series: Option<Series>,
    made: Option<(Month, Ledger)>,
}

impl Prices {
    pub fn new(restating: Restating) -> Prices {
        Prices {
            series: restating.in_force(),
            restating,
            made: None,
        }
    }

    /// To be called before the sales change: the restated ledger shares their columns.
    pub fn forget(&mut self) {
        self.made = None;
    }

    /// The month at whose prices the analyses see the sales; `None` for as invoiced. Sales without
    /// the dates of their purchases can't be restated.
    fn basis(&self, nominal: &Ledger, span: &Span) -> Option<Month> {
        let (_, last) = nominal.days().filter(|_| !nominal.is_summarised())?;
        let basis = self.restating.basis(span, last);
        self.series.as_ref().map(|_| basis)
    }

    pub fn ledger<'a>(&'a mut self, nominal: &'a Ledger, span: &Span) -> &'a Ledger {
        let basis = self.basis(nominal, span);
        let (Some(basis), Some(series)) = (basis, &self.series) else {
            return nominal;
        };
        let kept = self.made.take().filter(|&(made, _)| made == basis);
        let made = kept.unwrap_or_else(|| (basis, restated(nominal, series, basis)));
        &self.made.insert(made).1
    }
}

fn restated(nominal: &Ledger, series: &Series, basis: Month) -> Ledger {
    nominal.restated(|day| series.factor(day.month_number(), basis))
}

impl Engine {
    /// Of the index as it stands, in force or not.
    pub(super) fn price_report(&mut self, settings: &Settings) -> Result<Report, Failure> {
        let nominal = &self.holdings.ledger;
        let span = settings.span();
        let (_, last) = nominal.days().ok_or(Failure::NoSales)?;
        if nominal.is_summarised() {
            return Err(Failure::Summarised);
        }
        let restating = &self.prices.restating;
        let (basis, series, on) = (
            restating.basis(&span, last),
            restating.series(),
            restating.on,
        );
        let fresh;
        let restated = match (&series, on) {
            (None, _) => None,
            (Some(series), true) => Some((self.prices.ledger(nominal, &span), series)),
            (Some(series), false) => {
                fresh = restated(nominal, series, basis);
                Some((&fresh, series))
            }
        };
        price_index::analyse(nominal, restated, &span, basis).ok_or(Failure::NoSales)
    }

    /// A file made of the analyses; of restated amounts it says so by its name.
    pub(super) fn priced(&self, name: &str, bytes: Vec<u8>, settings: &Settings) -> File {
        let basis = self.prices.basis(&self.holdings.ledger, &settings.span());
        let name = match (basis, name.strip_suffix(".csv")) {
            (Some(basis), Some(stem)) => {
                let (year, month, _) = Day::first_of_month(basis).ymd();
                format!("{stem}-prices-{year:04}-{month:02}.csv")
            }
            _ => name.to_owned(),
        };
        File { name, bytes }
    }
}
