//! The board on screen.

mod figures;
mod money;
mod people;

use super::Report;
use super::chart::{self, Writing};
use crate::ledger::Money;
use crate::ui::*;
use crate::worker::{Answer, PeriodBar, use_session};
use figures::{Figures, is_comparable};
use leptos::prelude::*;
use std::sync::Arc;

/// The figures of the period, what to look at first, the sales by month.
#[component]
pub fn BoardPage(
    /// What to look at first; made by a room above this one.
    #[prop(into)]
    first: ViewFn,
) -> impl IntoView {
    let words = &use_text().board;
    let report =
        use_session().report(|client, settings| async move { client.board(settings).await });
    let content = move |report: Signal<Report>| {
        let first = first.clone();
        view! {
            <Notes report/>
            <Figures report/>
            {first.run()}
            <Months report/>
        }
    };
    view! {
        <PageHead title=words.title lead=words.lead/>
        <PeriodBar/>
        <Answer report content/>
    }
}

/// What the figures are compared with, or why with nothing, and what they leave out.
#[component]
fn Notes(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().board;
    let format = use_format();
    let session = use_session();
    let days = move || session.loaded.with(|loaded| loaded.as_ref()?.days);
    let against = move || {
        report.with(|report| match (report.previous, days()) {
            (None, _) if report.window.is_whole_history() => {
                Some(words.no_previous_history.to_owned())
            }
            (None, days) => Some((words.no_previous_short)(&format.day_medium(days?.0))),
            (Some(_), Some(days)) if !is_comparable(report, Some(days)) => {
                Some((words.previous_partial)(&format.day_medium(days.0)))
            }
            (Some(previous), _) => {
                let from = previous.first_day(previous.until);
                let until = previous.until;
                Some((words.against)(
                    &format.day_medium(from),
                    &format.day_medium(until),
                ))
            }
        })
    };
    let anonymous = move || {
        let money = report.with(|report| report.now.anonymous);
        (money != Money::ZERO).then(|| (words.anonymous)(&format.money_whole(money)))
    };
    view! {
        <div class="board-notes">
            {move || against().map(|note| view! { <p>{note}</p> })}
            {move || anonymous().map(|note| view! { <p>{note}</p> })}
        </div>
    }
}

/// ¿Cómo vienen tus ventas?
#[component]
fn Months(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().board.chart;
    let format = use_format();
    let plot = Signal::derive(move || {
        report.with(|report| {
            let writing = Writing {
                heads: [words.month, words.sales, words.year_before],
                month: &|day| format.month(day),
                month_only: &|day| format.month_only(day),
                money: Arc::new(move |value| format.money_whole_f64(value)),
                money_short: Arc::new(move |value| format.money_short(value)),
            };
            chart::months(report, writing)
        })
    });
    let compared = move || {
        report.with(|report| {
            report
                .months
                .iter()
                .any(|month| month.year_before.is_some())
        })
    };
    let answer = Signal::derive(move || {
        Some(
            if compared() {
                words.lead
            } else {
                words.lead_alone
            }
            .to_owned(),
        )
    });
    view! {
        <Card testid="board-months">
            <Chart title=words.title answer plot/>
        </Card>
    }
}
