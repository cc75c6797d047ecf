//! What the actions brought, on screen.

mod one;
mod response;
mod rules;
mod table;
mod verdict;
mod weeks;
mod who;

pub use response::ResponseCard;

use super::{Asked, Report, Row};
use crate::ui::*;
use crate::worker::{Answer, Download, ExportButton, use_session};
use leptos::prelude::*;
use one::OneCard;
use rules::RulesCard;
use table::{Actions, WaitingCard};
use verdict::VerdictCard;
use weeks::WeeksCard;
use who::{IndicatorCard, SegmentsCard};

/// What each action brought, and one of them in full.
#[component]
pub fn EffectPage() -> impl IntoView {
    let words = &use_text().effect;
    let session = use_session();
    let plan = session.part(|workbook| &workbook.plan);
    let settings = session.part(|workbook| &workbook.effect);
    let place = use_place();
    let open = Memo::new(move |before: Option<&Option<u64>>| {
        place.with(|place| match (&place.route, before) {
            (Route::Effect, _) | (_, None) => place.param("action").and_then(|id| id.parse().ok()),
            // While another page is coming, nothing is asked again.
            (_, Some(before)) => *before,
        })
    });
    let asked = Memo::new(move |_| {
        let settings = settings.get();
        plan.with(|plan| Asked::of(plan, settings, open.get()))
    });
    let some = Memo::new(move |_| asked.with(|asked| !asked.cases.is_empty()));
    let report = session.report(move |client, settings| {
        let asked = asked.get();
        async move { client.effect(settings, asked).await }
    });
    let lead =
        Signal::derive(move || report.with(|report| Some(lead(report.as_ref()?.as_ref().ok()?))));
    let content = move |report: Signal<Report>| {
        let measured = Memo::new(move |_| report.with(|report| !report.rows.is_empty()));
        let waiting = Memo::new(move |_| report.with(|report| !report.waiting.is_empty()));
        view! {
            <Show when=move || some.get() fallback=empty>
                <Show when=move || measured.get()>
                    <Actions report/>
                    <Open report/>
                </Show>
                <Show when=move || waiting.get()>
                    <WaitingCard report/>
                </Show>
                <RulesCard report/>
                <Show when=move || measured.get()>
                    <TakeAwayCard title=words.take_away>
                        <ExportButton file=Download::Effect/>
                    </TakeAwayCard>
                </Show>
            </Show>
        }
    };
    view! {
        <PageHead title=words.title lead/>
        <Answer report content/>
    }
}

/// How many answered to how many actions.
fn lead(report: &Report) -> String {
    let (words, format) = (&use_text().effect, use_format());
    let sum = |of: fn(&Row) -> u32| report.rows.iter().map(of).sum::<u32>();
    let customers = sum(|row| row.treated.customers);
    let buyers = sum(|row| row.treated.after.buyers);
    match report.rows.len() {
        0 => words.lead_none.to_owned(),
        count => (words.lead)(
            &format.count(count),
            &format.integer(buyers),
            &format.integer(customers),
            &format.percent(f64::from(buyers) / f64::from(customers), 1),
        ),
    }
}

fn empty() -> impl IntoView {
    let words = &use_text().effect;
    view! {
        <Card testid="effect-empty">
            <EmptyState icon=Icon::Chart title=words.empty lead=words.empty_lead>
                <LinkButton href=Route::Dormant.href() kind=ButtonKind::Primary>
                    {words.to_lists}
                </LinkButton>
                <LinkButton href=Route::Plan.href()>{words.to_plan}</LinkButton>
            </EmptyState>
        </Card>
    }
}

/// The action that is open, in full.
#[component]
fn Open(report: Signal<Report>) -> impl IntoView {
    let row = Memo::new(move |_| {
        report.with(|report| {
            let id = report.detail.as_ref().map(|detail| detail.id);
            (report.rows.iter().find(|row| Some(row.id) == id))
                .cloned()
                .unwrap_or_default()
        })
    });
    let detail =
        Memo::new(move |_| report.with(|report| report.detail.clone().unwrap_or_default()));
    view! {
        <OneCard row/>
        <VerdictCard row/>
        <WeeksCard detail/>
        <SegmentsCard row detail/>
        <IndicatorCard row detail/>
    }
}
