//! The ABC on screen.

mod classes;
mod columns;
mod concentration;
mod curve;
mod facets;
mod filter;
mod limits;
mod list;
mod matrix;
mod movement;

use super::{Ranking, Summary};
use crate::export::Kind;
use crate::ui::*;
use crate::worker::{Answer, ExportButton, PeriodBar, use_session};
use classes::ClassTable;
use concentration::ConcentrationCard;
use curve::Curve;
use filter::use_filter;
use leptos::prelude::*;
use limits::LimitsForm;
use list::ListCard;
use movement::MovementCard;

/// By what customers are ranked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    #[default]
    Revenue,
    Margin,
}

impl Measure {
    /// The ranking by this measure; that by revenue where margins are not known.
    pub fn of(self, summary: &Summary) -> &Ranking {
        match (self, &summary.margin) {
            (Measure::Margin, Some(margin)) => margin,
            _ => &summary.revenue,
        }
    }
}

/// Who makes the sales, who moved since the period before, and the list.
#[component]
pub fn AbcPage() -> impl IntoView {
    let words = &use_text().abc;
    let report = use_session().report(|client, settings| async move { client.abc(settings).await });
    let chosen = RwSignal::new(Measure::default());
    let filter = use_filter();
    let lead = Signal::derive(move || {
        report.with(|report| Some(lead(report.as_ref()?.as_ref().ok()?, chosen.get())))
    });
    let content = move |summary: Signal<Summary>| {
        let measure = Memo::new(move |_| {
            let known = summary.with(|summary| summary.margin.is_some());
            if known {
                chosen.get()
            } else {
                Measure::Revenue
            }
        });
        let compared = Memo::new(move |_| summary.with(|summary| summary.movement.is_some()));
        view! {
            <div class="grid-2">
                <ClassTable summary measure>
                    <MeasureChoice summary measure on_change=move |measure| chosen.set(measure)/>
                    <LimitsForm/>
                </ClassTable>
                <Curve summary/>
            </div>
            <ConcentrationCard summary/>
            <Show when=move || compared.get() fallback=move || no_previous(summary)>
                <MovementCard summary filter/>
            </Show>
            <ListCard summary measure filter/>
            <TakeAwayCard title=words.take_away lead=words.take_away_lead>
                <ExportButton file=Kind::Abc/>
            </TakeAwayCard>
        }
    };
    view! {
        <PageHead title=words.title lead/>
        <PeriodBar/>
        <Answer report content/>
    }
}

/// The page's answer in one sentence.
fn lead(summary: &Summary, measure: Measure) -> String {
    let (words, format) = (&use_text().abc, use_format());
    let ranking = measure.of(summary);
    if ranking.customers == 0 {
        return words.lead_empty.to_owned();
    }
    let tell = match measure {
        Measure::Margin if summary.margin.is_some() => words.lead_margin,
        _ => words.lead,
    };
    let first = &ranking.classes[0];
    tell(
        &format.integer(first.customers),
        &format.integer(ranking.customers),
        &format.percent(first.share, 1),
    )
}

/// By revenue or by margin, where margins are known; else what would make them known.
#[component]
fn MeasureChoice(
    summary: Signal<Summary>,
    #[prop(into)] measure: Signal<Measure>,
    #[prop(into)] on_change: Handler<Measure>,
) -> impl IntoView {
    let words = &use_text().abc;
    let format = use_format();
    let known = Memo::new(move |_| summary.with(|summary| summary.margin.is_some()));
    let coverage = move || {
        let share = summary.with(|summary| summary.margin_coverage);
        // What rounds to everything needs no word.
        (share < 0.9995).then(|| (words.margin_coverage)(&format.percent(share, 1)))
    };
    let choice = move || {
        let options = vec![
            Choice::new(Measure::Revenue, "revenue", words.by_revenue),
            Choice::new(Measure::Margin, "margin", words.by_margin),
        ];
        view! {
            <Segmented label=words.by options value=measure on_change testid="abc-by"/>
            {move || coverage().map(|told| view! { <p class="muted">{told}</p> })}
        }
    };
    view! {
        <Show when=move || known.get() fallback=move || view! { <p class="muted">{words.margin_unknown}</p> }>
            {choice()}
        </Show>
    }
}

/// Why there is nothing to compare with.
fn no_previous(summary: Signal<Summary>) -> impl IntoView {
    let text = use_text();
    let words = &text.board;
    let loaded = use_session().loaded.get_untracked();
    let summarised = loaded.as_ref().is_some_and(|loaded| loaded.summarised);
    let first = loaded.and_then(|loaded| Some(loaded.days?.0));
    let told = move || match first {
        _ if summarised => text.readiness.summarised.to_owned(),
        Some(first) if !summary.with(|summary| summary.window.is_whole_history()) => {
            (words.no_previous_short)(&use_format().day_medium(first))
        }
        _ => words.no_previous_history.to_owned(),
    };
    view! { <Banner>{told}</Banner> }
}
