//! Churn on screen.

mod charts;
mod claims;
mod cost;
mod lists;
mod tables;
mod word_of_mouth;

use super::Report;
use crate::export::Kind;
use crate::ui::*;
use crate::worker::{Answer, ExportButton, PeriodBar, use_session};
use claims::Claims;
use cost::CostCard;
use leptos::prelude::*;
use lists::{LostList, RhythmCard};
use tables::{Groups, Periods};
use word_of_mouth::WordOfMouth;

/// Who left, what that costs, and who may be next.
#[component]
pub fn ChurnPage() -> impl IntoView {
    let words = &use_text().churn;
    let format = use_format();
    let report =
        use_session().report(|client, settings| async move { client.churn(settings).await });
    let lead = Signal::derive(move || {
        report.with(|report| {
            let rates = report.as_ref()?.as_ref().ok()?.as_ref()?.rates;
            let Some(churn) = rates.churn() else {
                return Some(words.lead_empty.to_owned());
            };
            Some((words.lead)(
                &format.integer(rates.lost),
                &format.integer(rates.base),
                &format.percent(churn, 1),
                &format.money_whole(rates.lost_revenue),
            ))
        })
    });
    let content = move |found: Signal<Option<Report>>| {
        let known = Memo::new(move |_| found.with(Option::is_some));
        move || {
            let Some(first) = found.get_untracked().filter(|_| known.get()) else {
                return view! { <Banner>{words.no_previous}</Banner> }.into_any();
            };
            let report = Memo::new(move |_| found.get().unwrap_or_else(|| first.clone()));
            view! { <Known report/> }.into_any()
        }
    };
    view! {
        <PageHead title=words.title lead/>
        <PeriodBar/>
        <Answer report content/>
    }
}

#[component]
fn Known(#[prop(into)] report: Signal<Report>) -> impl IntoView {
    let words = &use_text().churn;
    let format = use_format();
    let session = use_session();
    let partial = move || {
        let first = session
            .loaded
            .with(|loaded| Some(loaded.as_ref()?.days?.0))?;
        let covered = report.with(|report| report.covered);
        (!covered).then(|| (words.partial)(&format.day_medium(first)))
    };
    view! {
        {move || partial().map(|told| view! { <Banner tone=Tone::Warning>{told}</Banner> })}
        <Figures report/>
        <CostCard report/>
        <WordOfMouth report/>
        <LostList report/>
        <RhythmCard report/>
        <Groups report/>
        <Periods report/>
        <Claims report/>
        <TakeAwayCard title=words.take_away>
            <ExportButton file=Kind::Churn/>
        </TakeAwayCard>
    }
}

/// The rates, each with its formula.
#[component]
fn Figures(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().churn.rates;
    let format = use_format();
    move || {
        let (rates, repurchase) = report.with(|report| (report.rates, report.repurchase));
        let cost = report.with(|report| report.value.map(|_| report.cost()));
        let cost = cost.map(|cost| format.money_whole_f64(cost));
        let again = (words.repurchase_formula)(
            &format.integer(repurchase.again),
            &format.integer(repurchase.buyers),
        );
        let percent = |rate: Option<f64>| {
            rate.map_or_else(|| NO_FIGURE.to_owned(), |rate| format.percent(rate, 1))
        };
        let (lost, base) = (format.integer(rates.lost), format.integer(rates.base));
        let revenue = (words.revenue_formula)(
            &format.money_whole(rates.lost_revenue),
            &format.money_whole(rates.base_revenue),
        );
        view! {
            <div class="grid-3">
                <Kpi
                    label=words.churn
                    value=percent(rates.churn())
                    formula=(words.churn_formula)(&lost, &base)
                />
                <Kpi
                    label=words.retention
                    value=percent(rates.retention())
                    formula=words.retention_formula.to_owned()
                />
                <Kpi label=words.repurchase value=percent(repurchase.rate()) formula=again/>
                <Kpi label=words.revenue value=percent(rates.revenue_churn()) formula=revenue/>
                <Kpi
                    label=words.of_known
                    value=percent(rates.churn_of_known())
                    formula=(words.of_known_formula)(&lost, &format.integer(rates.known))
                />
                <Kpi
                    label=words.cost
                    value=cost.unwrap_or_else(|| NO_FIGURE.to_owned())
                    formula=words.cost_formula.to_owned()
                />
            </div>
        }
    }
}
