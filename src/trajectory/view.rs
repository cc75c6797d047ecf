//! The trails on screen.

mod filter;
mod list;
mod moves;
mod trend;
mod years;

use super::{Summary, Trend};
use crate::export::Kind;
use crate::ui::*;
use crate::worker::{Answer, ExportButton, PeriodBar, use_session};
use filter::use_filter;
use leptos::prelude::*;
use list::ListCard;
use moves::MovesCard;
use trend::TrendCard;
use years::YearsCard;

/// Who rises and who falls, the years of the firm, who moved where, and everyone's trail.
#[component]
pub fn TrajectoryPage() -> impl IntoView {
    let words = &use_text().trajectory;
    let report =
        use_session().report(|client, settings| async move { client.trajectory(settings).await });
    let filter = use_filter();
    let lead =
        Signal::derive(move || report.with(|report| Some(lead(report.as_ref()?.as_ref().ok()?))));
    let content = move |summary: Signal<Summary>| {
        view! {
            <p class="muted">{words.years_note}</p>
            <TrendCard summary filter/>
            <YearsCard summary/>
            <MovesCard summary filter/>
            <ListCard summary filter/>
            <TakeAwayCard title=words.take_away>
                <ExportButton file=Kind::Trails/>
                <ExportButton file=Kind::Transitions/>
            </TakeAwayCard>
        }
    };
    view! {
        <PageHead title=words.title lead/>
        <PeriodBar/>
        <Answer report content/>
    }
}

/// The page's answer in one sentence: of those who bought in both stretches.
fn lead(summary: &Summary) -> String {
    let (words, format) = (&use_text().trajectory, use_format());
    let count = |trend: Trend| summary.trends[trend as usize].customers;
    let compared = [Trend::Up, Trend::Flat, Trend::Down].map(count);
    match compared.iter().sum::<u32>() {
        0 => words.lead_alone.to_owned(),
        all => (words.lead)(
            &format.integer(count(Trend::Up)),
            &format.integer(count(Trend::Down)),
            &format.integer(all),
        ),
    }
}
