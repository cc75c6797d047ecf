//! What the worksheets and the plan ask of the sales.

use super::job::Failure;
use super::serve::Engine;
use crate::course::{self, Evidence, Reached, Sources};
use crate::cross_sell;
use crate::customers::Settings;
use crate::ledger::Fact;
use crate::plan::{self, Basis, Contact, Opportunities, Opportunity};
use crate::value_tiers::Marks;
use std::cmp::Reverse;
use std::collections::BTreeSet;

impl Engine {
    /// The figures beside the aspects of the course; each analysis is the one that its page shows.
    pub(super) fn evidence(
        &mut self,
        settings: &Settings,
        asked: &course::Asked,
    ) -> Result<Evidence, Failure> {
        let (ledger, analyses) = self.dated(settings)?;
        let tiers = analyses.tiers(ledger, &asked.tiers)?.summary(ledger);
        analyses.profitability(ledger)?;
        let sequence = analyses.sequence(ledger, None);
        let until = analyses.board(ledger).window.until;
        // Each is made before all are read together.
        analyses.churn(ledger);
        analyses.cross_sell(ledger);
        analyses.dormant(ledger);
        let _ = analyses.clv(ledger); // a model that can't be had is no evidence
        let known = |codes: &[String]| -> BTreeSet<u32> {
            (codes.iter())
                .filter_map(|code| ledger.find_customer(code.trim()))
                .filter(|&customer| ledger.had_bought(customer, until))
                .collect()
        };
        let mut emailed = known(&asked.emailed);
        emailed.extend((0..ledger.customers()).filter(|&customer| {
            ledger.had_bought(customer, until) && !ledger.fact(customer, Fact::Email).is_empty()
        }));
        let reached = Reached {
            managed: known(&asked.managed).len() as u32,
            emailed: emailed.len() as u32,
        };
        let analyses = &*analyses;
        let sources = Sources {
            board: analyses.board.as_ref().ok_or(Failure::NoSales)?,
            abc: &analyses.abc.summary,
            rfm: &analyses.rfm.summary,
            churn: analyses.churn.as_ref().and_then(Option::as_ref),
            clv: (analyses.clv.as_ref().and_then(Option::as_ref)).map(|it| &it.report),
            cross_sell: (analyses.cross_sell.as_ref().and_then(Option::as_ref))
                .map(|it| &it.report),
            sequence: sequence.as_ref(),
            dormant: (analyses.dormant.as_ref().and_then(Option::as_ref)).map(|it| &it.report),
            tiers: &tiers,
            profitability: (analyses.profitability.as_ref().and_then(Option::as_ref))
                .ok_or(Failure::NoSales)?,
        };
        Ok(course::evidence(&sources, reached))
    }

    /// Whom an action is for, with what a caller needs to know.
    pub(super) fn contacts(
        &mut self,
        settings: &Settings,
        marks: &cross_sell::Marks,
        codes: &[String],
    ) -> Result<Vec<Contact>, Failure> {
        let (ledger, analyses) = self.analyses(settings)?;
        let (_, last) = ledger.days().ok_or(Failure::NoSales)?;
        let until = settings.span().window(last).until;
        let segments = analyses.segments();
        let offer = |code: &str| {
            let offers = analyses.offers_for(ledger, marks, code);
            offers.into_iter().next().map(|offer| offer.item)
        };
        Ok(plan::contacts(ledger, until, codes, &segments, offer))
    }

    /// Who could still buy something, the most promising first: what they lack to their potential ×
    /// the probability that they are still active (VEC-O2).
    pub(super) fn opportunities(
        &mut self,
        settings: &Settings,
        marks: &Marks,
        limit: u32,
    ) -> Result<Opportunities, Failure> {
        let (ledger, analyses) = self.dated(settings)?;
        let tiers = analyses.tiers(ledger, marks)?;
        let retention = analyses
            .churn(ledger)
            .and_then(|report| report.rates.retention());
        let models = analyses.clv(ledger).map(|it| it.customers.as_slice());
        let models = models.unwrap_or_default();
        let alive = |customer: u32| models.get(customer as usize)?.as_ref()?.p_alive;
        let basis = match (tiers.standings.iter()).any(|one| alive(one.customer).is_some()) {
            true => Basis::Model,
            false if retention.is_some() => Basis::Retention,
            false => Basis::Potential,
        };
        let mut rows: Vec<Opportunity> = (tiers.standings.iter())
            .filter_map(|one| {
                let potential = one.gap().filter(|gap| gap.0 > 0)?;
                Some(Opportunity {
                    code: ledger.customer_code(one.customer).into(),
                    name: ledger.customer_name(one.customer).into(),
                    potential,
                    probability: alive(one.customer).or(retention).unwrap_or(1.0),
                })
            })
            .collect();
        rows.sort_by_cached_key(|one| (Reverse(one.expected()), one.code.clone()));
        let all = rows.len() as u32;
        rows.truncate(limit as usize);
        Ok(Opportunities { basis, all, rows })
    }
}
