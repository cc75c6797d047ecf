//! Where customers stand and how they move: results, trails, the pyramid, tiers of value; how to
//! earn more with them.

use super::analyses::Analyses;
use super::job::{Failure, File, PyramidPage, TiersPage};
use super::serve::Engine;
use crate::customers::Settings;
use crate::ledger::Ledger;
use crate::rfm::{self, Segment};
use crate::{export, profiles, profitability, pyramid, results, trajectory, value_tiers};

impl Analyses {
    pub fn results(&self, ledger: &Ledger) -> Result<results::Report, Failure> {
        let span = self.settings.span();
        let at_start = self.segments_at_start(ledger);
        results::analyse(ledger, &span, &self.segments(), &at_start).ok_or(Failure::NoSales)
    }

    /// Everyone's segment in the window before; nobody's without one.
    fn segments_at_start(&self, ledger: &Ledger) -> Vec<Option<Segment>> {
        let previous = ledger
            .days()
            .and_then(|(first, last)| self.settings.span().previous(first, last));
        let Some(previous) = previous else {
            return Vec::new();
        };
        let scores = rfm::analyse_window(ledger, previous, &self.settings.rfm).scores;
        let segment = |score: Option<rfm::Score>| score.map(|score| score.segment());
        scores.into_iter().map(segment).collect()
    }

    pub fn portfolio(&self, ledger: &Ledger, query: &results::Query) -> results::Page {
        let span = self.settings.span();
        results::customers(ledger, &span, &self.segments(), query)
    }

    pub fn trajectory(&mut self, ledger: &Ledger) -> Result<&trajectory::Report, Failure> {
        let settings = &self.settings;
        let analyse = || {
            trajectory::analyse(
                ledger,
                settings.span().analysis_date,
                &settings.rfm,
                &settings.abc.limits,
                &settings.trajectory,
            )
        };
        let report = self.trajectory.get_or_insert_with(analyse);
        report.as_ref().ok_or(Failure::NoSales)
    }

    pub fn pyramid(
        &self,
        ledger: &Ledger,
        marks: &pyramid::Marks,
    ) -> Result<pyramid::Report, Failure> {
        let rules = &self.settings.pyramid.rules;
        let span = self.settings.span();
        pyramid::analyse(ledger, &span, &self.rfm.scores, rules, marks).ok_or(Failure::NoSales)
    }

    pub fn profitability(&mut self, ledger: &Ledger) -> Result<&profitability::Report, Failure> {
        let settings = &self.settings;
        let made = || profitability::analyse(ledger, &settings.span(), &settings.profitability);
        let kept = self.profitability.get_or_insert_with(made);
        kept.as_ref().ok_or(Failure::NoSales)
    }

    pub fn tiers(
        &self,
        ledger: &Ledger,
        marks: &value_tiers::Marks,
    ) -> Result<value_tiers::Report, Failure> {
        let settings = &self.settings;
        value_tiers::analyse(
            ledger,
            &settings.span(),
            &self.segments(),
            &settings.abc.limits,
            &settings.value_tiers,
            marks,
        )
        .ok_or(Failure::NoSales)
    }
}

impl Engine {
    pub(super) fn pyramid_page(
        &mut self,
        settings: &Settings,
        marks: &pyramid::Marks,
        level: Option<pyramid::Level>,
        limit: u32,
    ) -> Result<PyramidPage, Failure> {
        let (ledger, analyses) = self.dated(settings)?;
        let report = analyses.pyramid(ledger, marks)?;
        Ok(PyramidPage {
            page: report.page(ledger, level, limit),
            summary: report.summary,
        })
    }

    pub(super) fn tiers_page(
        &mut self,
        settings: &Settings,
        marks: &value_tiers::Marks,
        query: &value_tiers::Query,
    ) -> Result<TiersPage, Failure> {
        let (ledger, analyses) = self.dated(settings)?;
        let report = analyses.tiers(ledger, marks)?;
        Ok(TiersPage {
            summary: report.summary(ledger),
            alignment: report.alignment(ledger),
            page: report.page(ledger, query),
        })
    }

    pub(super) fn profiles(
        &mut self,
        settings: &Settings,
        marks: &value_tiers::Marks,
        asked: &profiles::Asked,
    ) -> Result<profiles::Report, Failure> {
        let (ledger, analyses) = self.dated(settings)?;
        let mut potentials = vec![None; ledger.customers() as usize];
        for one in analyses.tiers(ledger, marks)?.standings {
            potentials[one.customer as usize] = one.potential;
        }
        let potential = |customer: u32| potentials[customer as usize];
        let (span, segments) = (settings.span(), analyses.segments());
        profiles::analyse(ledger, &span, &segments, potential, asked).ok_or(Failure::NoSales)
    }

    pub(super) fn export_profiles(
        &mut self,
        settings: &Settings,
        marks: &value_tiers::Marks,
        by: profiles::Trait,
        style: export::Style,
    ) -> Result<File, Failure> {
        let asked = profiles::Asked {
            by,
            ..profiles::Asked::default()
        };
        let report = self.profiles(settings, marks, &asked)?;
        let bytes = export::profiles(by, &report.groups, style);
        Ok(self.priced("profiles.csv", bytes, settings))
    }

    /// Nobody where one of the products is not in the sales.
    pub(super) fn takers(
        &mut self,
        settings: &Settings,
        base: &str,
        better: &str,
    ) -> Result<profitability::Takers, Failure> {
        let (ledger, _) = self.dated(settings)?;
        let (span, own) = (settings.span(), &settings.profitability);
        Ok(profitability::takers(ledger, &span, own, base, better).unwrap_or_default())
    }

    pub(super) fn export_pyramid(
        &mut self,
        settings: &Settings,
        marks: &pyramid::Marks,
        style: export::Style,
    ) -> Result<File, Failure> {
        let (ledger, analyses) = self.dated(settings)?;
        let page = (analyses.pyramid(ledger, marks)?).page(ledger, None, u32::MAX);
        let bytes = export::pyramid(page.rows.into_iter(), style);
        Ok(self.priced("pyramid.csv", bytes, settings))
    }

    pub(super) fn export_tiers(
        &mut self,
        settings: &Settings,
        marks: &value_tiers::Marks,
        style: export::Style,
    ) -> Result<File, Failure> {
        let (ledger, analyses) = self.dated(settings)?;
        let everyone = value_tiers::Query {
            limit: u32::MAX,
            ..value_tiers::Query::default()
        };
        let page = analyses.tiers(ledger, marks)?.page(ledger, &everyone);
        let bytes = export::value_tiers(page.rows.into_iter(), style);
        Ok(self.priced("value_tiers.csv", bytes, settings))
    }
}
