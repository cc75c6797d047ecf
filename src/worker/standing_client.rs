//! Questions about where customers stand and how they move.

use super::client::unexpected;
use super::job::{Failure, File, Job, PyramidPage, Reply, TiersPage};
use super::link::Client;
use crate::customers::Settings;
use crate::{
    clv, course, cross_sell, effect, export, plan, profiles, profitability, pyramid, registers,
    results, trajectory, value_tiers,
};

impl Client {
    pub async fn portfolio(
        &self,
        settings: Settings,
        query: results::Query,
    ) -> Result<results::Page, Failure> {
        match self.ask(Job::Portfolio(settings, query), None).await? {
            Reply::Portfolio(page) => Ok(*page),
            other => Err(unexpected(other)),
        }
    }

    pub async fn trajectory(&self, settings: Settings) -> Result<trajectory::Summary, Failure> {
        match self.ask(Job::Trajectory(settings), None).await? {
            Reply::Trajectory(summary) => Ok(*summary),
            other => Err(unexpected(other)),
        }
    }

    pub async fn trails(
        &self,
        settings: Settings,
        query: trajectory::Query,
    ) -> Result<trajectory::Page, Failure> {
        match self.ask(Job::Trails(settings, query), None).await? {
            Reply::Trails(page) => Ok(*page),
            other => Err(unexpected(other)),
        }
    }

    pub async fn contacts(
        &self,
        settings: Settings,
        marks: cross_sell::Marks,
        codes: Vec<String>,
    ) -> Result<Vec<plan::Contact>, Failure> {
        let job = Job::Contacts(settings, marks, codes);
        match self.ask(job, None).await? {
            Reply::Contacts(contacts) => Ok(contacts),
            other => Err(unexpected(other)),
        }
    }

    /// Everyone or one level, so many rows.
    pub async fn pyramid(
        &self,
        settings: Settings,
        marks: pyramid::Marks,
        level: Option<pyramid::Level>,
        limit: u32,
    ) -> Result<PyramidPage, Failure> {
        let job = Job::Pyramid(settings, marks, level, limit);
        match self.ask(job, None).await? {
            Reply::Pyramid(page) => Ok(*page),
            other => Err(unexpected(other)),
        }
    }

    pub async fn profitability(
        &self,
        settings: Settings,
    ) -> Result<profitability::Report, Failure> {
        match self.ask(Job::Profitability(settings), None).await? {
            Reply::Profitability(report) => Ok(*report),
            other => Err(unexpected(other)),
        }
    }

    pub async fn profiles(
        &self,
        settings: Settings,
        marks: value_tiers::Marks,
        asked: profiles::Asked,
    ) -> Result<profiles::Report, Failure> {
        let job = Job::Profiles(settings, marks, asked);
        match self.ask(job, None).await? {
            Reply::Profiles(report) => Ok(*report),
            other => Err(unexpected(other)),
        }
    }

    pub async fn export_profiles(
        &self,
        settings: Settings,
        marks: value_tiers::Marks,
        by: profiles::Trait,
        style: export::Style,
    ) -> Result<File, Failure> {
        let job = Job::ExportProfiles(settings, marks, by, style);
        match self.ask(job, None).await? {
            Reply::File(file) => Ok(file),
            other => Err(unexpected(other)),
        }
    }

    /// Who buys the first product and not the second.
    pub async fn takers(
        &self,
        settings: Settings,
        base: String,
        better: String,
    ) -> Result<profitability::Takers, Failure> {
        match self.ask(Job::Takers(settings, base, better), None).await? {
            Reply::Takers(takers) => Ok(*takers),
            other => Err(unexpected(other)),
        }
    }

    pub async fn tiers(
        &self,
        settings: Settings,
        marks: value_tiers::Marks,
        query: value_tiers::Query,
    ) -> Result<TiersPage, Failure> {
        match self.ask(Job::Tiers(settings, marks, query), None).await? {
            Reply::Tiers(page) => Ok(*page),
            other => Err(unexpected(other)),
        }
    }

    pub async fn evidence(
        &self,
        settings: Settings,
        asked: course::Asked,
    ) -> Result<course::Evidence, Failure> {
        match self.ask(Job::Evidence(settings, asked), None).await? {
            Reply::Evidence(evidence) => Ok(*evidence),
            other => Err(unexpected(other)),
        }
    }

    /// Who could buy more, the most promising first, so many rows.
    pub async fn opportunities(
        &self,
        settings: Settings,
        marks: value_tiers::Marks,
        limit: u32,
    ) -> Result<plan::Opportunities, Failure> {
        match self
            .ask(Job::Opportunities(settings, marks, limit), None)
            .await?
        {
            Reply::Opportunities(found) => Ok(*found),
            other => Err(unexpected(other)),
        }
    }

    pub async fn effect(
        &self,
        settings: Settings,
        asked: effect::Asked,
    ) -> Result<effect::Report, Failure> {
        match self.ask(Job::Effect(settings, asked, None), None).await? {
            Reply::Effect(report) => Ok(*report),
            other => Err(unexpected(other)),
        }
    }

    pub async fn export_effect(
        &self,
        settings: Settings,
        asked: effect::Asked,
        style: export::Style,
    ) -> Result<File, Failure> {
        self.file(Job::Effect(settings, asked, Some(style))).await
    }

    pub async fn export_tiers(
        &self,
        settings: Settings,
        marks: value_tiers::Marks,
        style: export::Style,
    ) -> Result<File, Failure> {
        self.file(Job::ExportTiers(settings, marks, style)).await
    }

    pub async fn level_of(
        &self,
        settings: Settings,
        marks: pyramid::Marks,
        code: String,
    ) -> Result<Option<pyramid::Row>, Failure> {
        match self.ask(Job::LevelOf(settings, marks, code), None).await? {
            Reply::LevelOf(row) => Ok(row),
            other => Err(unexpected(other)),
        }
    }

    pub async fn lifetime(
        &self,
        settings: Settings,
        code: String,
    ) -> Result<Option<clv::Lifetime>, Failure> {
        match self.ask(Job::Lifetime(settings, code), None).await? {
            Reply::Lifetime(lifetime) => Ok(lifetime.map(|lifetime| *lifetime)),
            other => Err(unexpected(other)),
        }
    }

    pub async fn export_pyramid(
        &self,
        settings: Settings,
        marks: pyramid::Marks,
        style: export::Style,
    ) -> Result<File, Failure> {
        self.file(Job::ExportPyramid(settings, marks, style)).await
    }

    pub async fn followed(
        &self,
        settings: Settings,
        asked: registers::Asked,
    ) -> Result<registers::Followed, Failure> {
        match self.ask(Job::Registers(settings, asked), None).await? {
            Reply::Registers(followed) => Ok(*followed),
            other => Err(unexpected(other)),
        }
    }
}
