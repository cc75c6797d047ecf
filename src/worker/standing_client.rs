//! Questions about where customers stand and how they move.

use super::client::unexpected;
use super::job::{Failure, File, Job, PyramidPage, Reply};
use super::link::Client;
use crate::customers::Settings;
use crate::{export, pyramid, registers, results, trajectory};

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
