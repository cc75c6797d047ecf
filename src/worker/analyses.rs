//! The analyses of one setting, each made when it is first asked for and kept until the settings or
//! the sales change: a list that scrolls asks a hundred times.

use super::job::{DormantPage, Failure};
use crate::churn::{self, Value};
use crate::customers::{self, List, Settings};
use crate::export::{SegmentWorth, Worth};
use crate::ledger::{Activity, Ledger};
use crate::rfm::Segment;
use crate::{abc, board, clv, cross_sell, dormant, profitability, rfm, trajectory};

pub(super) struct Analyses {
    pub settings: Settings,
    pub rfm: rfm::Report,
    pub abc: abc::Report,
    pub(super) board: Option<board::Report>,
    list: Option<List>,
    pub(super) churn: Option<Option<churn::Report>>,
    pub(super) clv: Option<Option<clv::Analysis>>,
    pub(super) cross_sell: Option<Option<cross_sell::Analysis>>,
    /// Of everyone.
    pub(super) sequence: Option<Option<cross_sell::Sequence>>,
    pub(super) dormant: Option<Option<dormant::List>>,
    pub(super) profitability: Option<Option<profitability::Report>>,
    pub(super) trajectory: Option<Option<trajectory::Report>>,
}

impl Analyses {
    pub fn of(ledger: &Ledger, settings: &Settings) -> Analyses {
        Analyses {
            settings: *settings,
            rfm: rfm::analyse(ledger, &settings.rfm),
            abc: abc::analyse(ledger, &settings.abc),
            board: None,
            list: None,
            churn: None,
            clv: None,
            cross_sell: None,
            sequence: None,
            dormant: None,
            profitability: None,
            trajectory: None,
        }
    }

    /// Everyone's segment in the window.
    pub fn segments(&self) -> Vec<Option<Segment>> {
        let scores = self.rfm.scores.iter();
        scores
            .map(|score| score.map(|score| score.segment()))
            .collect()
    }

    pub fn board(&mut self, ledger: &Ledger) -> &board::Report {
        let span = self.settings.span();
        (self.board).get_or_insert_with(|| board::analyse(ledger, &span))
    }

    pub fn list(&mut self, ledger: &Ledger) -> &mut List {
        let Analyses { rfm, abc, list, .. } = self;
        list.get_or_insert_with(|| customers::analyse(ledger, rfm, abc))
    }

    pub fn churn(&mut self, ledger: &Ledger) -> Option<&churn::Report> {
        let Settings { rfm, churn, .. } = &self.settings;
        (self
            .churn
            .get_or_insert_with(|| churn::analyse(ledger, rfm, churn)))
        .as_ref()
    }

    pub fn clv(&mut self, ledger: &Ledger) -> Result<&clv::Analysis, Failure> {
        if self.clv.is_none() {
            let simple = self.simple(ledger);
            let segments = self.segments();
            let Settings { clv, .. } = &self.settings;
            let span = self.settings.span();
            self.clv = Some(clv::analyse(ledger, &span, clv, &segments, simple));
        }
        self.clv
            .as_ref()
            .and_then(Option::as_ref)
            .ok_or(Failure::NoSales)
    }

    /// `None` for a code that stands for nobody, or for somebody who never bought.
    pub fn lifetime(
        &mut self,
        ledger: &Ledger,
        code: &str,
    ) -> Result<Option<clv::Lifetime>, Failure> {
        let Some(customer) = ledger.find_customer(code) else {
            return Ok(None);
        };
        let simple = self.simple(ledger);
        let span = self.settings.span();
        let analysis = self.clv(ledger)?;
        Ok(analysis.lifetime(ledger, &span, customer, simple))
    }

    /// The value by the simple formula, of customers by what they did in the window.
    pub fn simple(&mut self, ledger: &Ledger) -> impl Fn(&[&Activity]) -> Option<Value> + use<> {
        let churn = self.churn(ledger).and_then(|report| report.rates.churn());
        let settings = churn::Settings {
            margin: self.settings.clv.margin.or(self.settings.churn.margin),
            ..self.settings.churn
        };
        let years = (ledger.days()).map_or(1.0, |(first, last)| {
            let window = self.settings.span().window(last);
            let begin = window.first_day(first);
            (f64::from(window.until.days_since(begin)) + 1.0) / 365.25
        });
        move |activity| Value::of(activity.iter().copied(), years, &settings, churn)
    }

    /// What each customer is worth, by number; nothing for sales whose dates are not known.
    pub fn worth(&mut self, ledger: &Ledger) -> Vec<Worth> {
        if ledger.is_summarised() {
            return Vec::new();
        }
        let models = self.clv(ledger).map(|analysis| analysis.customers.clone());
        let models = models.unwrap_or_default();
        let simple = self.simple(ledger);
        let Some((_, last)) = ledger.days() else {
            return Vec::new();
        };
        let activity = ledger.activity(self.settings.span().window(last));
        (activity.iter().enumerate())
            .map(|(customer, activity)| Worth {
                simple: simple(&[activity]).map(|value| value.lifetime()),
                model: models.get(customer).copied().flatten(),
            })
            .collect()
    }

    /// The same by segment.
    pub fn worth_of_segments(
        &mut self,
        ledger: &Ledger,
    ) -> impl Fn(Segment) -> SegmentWorth + use<> {
        let mut worth = [SegmentWorth::default(); Segment::ALL.len()];
        if !ledger.is_summarised()
            && let Some((_, last)) = ledger.days()
        {
            let simple = self.simple(ledger);
            let activity = ledger.activity(self.settings.span().window(last));
            for segment in Segment::ALL {
                let members: Vec<&Activity> = (self.rfm.scores.iter().zip(&activity))
                    .filter(|(score, _)| score.is_some_and(|score| score.segment() == segment))
                    .map(|(_, activity)| activity)
                    .collect();
                worth[segment as usize].simple = simple(&members).map(|value| value.lifetime());
            }
            for group in self.churn(ledger).iter().flat_map(|report| &report.groups) {
                worth[group.segment as usize].churn = group.rates.churn();
            }
        }
        move |segment| worth[segment as usize]
    }

    pub fn dormant(&mut self, ledger: &Ledger) -> Option<&dormant::List> {
        let span = self.settings.span();
        (self
            .dormant
            .get_or_insert_with(|| dormant::analyse(ledger, &span)))
        .as_ref()
    }

    pub fn sleepers(
        &mut self,
        ledger: &Ledger,
        asked: dormant::Asked,
        limit: u32,
    ) -> Option<DormantPage> {
        let list = self.dormant(ledger)?;
        Some(DormantPage {
            report: list.report.clone(),
            customers: list.count(asked) as u32,
            rows: list.page(ledger, asked).take(limit as usize).collect(),
        })
    }
}
