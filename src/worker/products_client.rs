//! Questions about products, asked by the page. `None` where the files tell neither products nor
//! categories.

use super::client::unexpected;
use super::job::{Failure, File, Job, Products, Reply};
use super::link::Client;
use crate::cross_sell::{
    self, Marks, MatrixPage, MatrixQuery, NextPage, NextQuery, Offer, Sequence,
};
use crate::customers::Settings;
use crate::export;
use crate::rfm::Segment;

impl Client {
    async fn products(&self, settings: Settings, question: Products) -> Result<Reply, Failure> {
        self.ask(Job::Products(settings, question), None).await
    }

    pub async fn cross_sell(
        &self,
        settings: Settings,
    ) -> Result<Option<cross_sell::Report>, Failure> {
        match self.products(settings, Products::Summary).await? {
            Reply::CrossSell(report) => Ok(report.map(|report| *report)),
            other => Err(unexpected(other)),
        }
    }

    pub async fn matrix(
        &self,
        settings: Settings,
        marks: Marks,
        query: MatrixQuery,
    ) -> Result<Option<MatrixPage>, Failure> {
        match self
            .products(settings, Products::Matrix(marks, query))
            .await?
        {
            Reply::Matrix(page) => Ok(page.map(|page| *page)),
            other => Err(unexpected(other)),
        }
    }

    pub async fn offers(
        &self,
        settings: Settings,
        marks: Marks,
        query: NextQuery,
    ) -> Result<Option<NextPage>, Failure> {
        match self
            .products(settings, Products::Offers(marks, query))
            .await?
        {
            Reply::Offers(page) => Ok(page.map(|page| *page)),
            other => Err(unexpected(other)),
        }
    }

    pub async fn offers_for(
        &self,
        settings: Settings,
        marks: Marks,
        code: String,
    ) -> Result<Vec<Offer>, Failure> {
        let question = Products::OffersFor(marks, code);
        match self.products(settings, question).await? {
            Reply::OffersFor(offers) => Ok(offers),
            other => Err(unexpected(other)),
        }
    }

    pub async fn sequence(
        &self,
        settings: Settings,
        segment: Option<Segment>,
    ) -> Result<Option<Sequence>, Failure> {
        match self.products(settings, Products::Sequence(segment)).await? {
            Reply::Sequence(sequence) => Ok(sequence.map(|sequence| *sequence)),
            other => Err(unexpected(other)),
        }
    }

    pub async fn export_matrix(
        &self,
        settings: Settings,
        marks: Marks,
        style: export::Style,
    ) -> Result<File, Failure> {
        self.file(Job::ExportMatrix(settings, marks, style)).await
    }

    pub async fn export_offers(
        &self,
        settings: Settings,
        marks: Marks,
        style: export::Style,
    ) -> Result<File, Failure> {
        self.file(Job::ExportOffers(settings, marks, style)).await
    }
}
