//! Earning more, on screen.

mod averages;
mod discount;
mod items;
mod mix;
mod steps;

use super::Report;
use crate::export::Kind;
use crate::ui::*;
use crate::worker::{Answer, ExportButton, PeriodBar, use_session};
use averages::Averages;
use discount::DiscountCard;
use items::ItemsCard;
use leptos::prelude::*;
use mix::MixCard;
use steps::StepsCard;

/// What is bought on average, what leaves more, what to offer instead, what a discount must bring.
#[component]
pub fn ProfitabilityPage() -> impl IntoView {
    let words = &use_text().profitability;
    let format = use_format();
    let report = use_session()
        .report(|client, settings| async move { client.profitability(settings).await });
    let lead = Signal::derive(move || {
        report.with(|report| {
            let now = report.as_ref()?.as_ref().ok()?.now;
            Some((words.lead)(
                &format.money_whole_f64(now.purchase()),
                &format.money_whole_f64(now.ticket()),
            ))
        })
    });
    let content = move |report: Signal<Report>| {
        let items = Memo::new(move |_| report.with(|report| !report.items.is_empty()));
        let margin = Memo::new(move |_| report.with(|report| report.margin_rate.is_some()));
        view! {
            <Averages report/>
            <Show when=move || items.get() fallback=move || view! { <Banner>{words.no_items}</Banner> }>
                <Show when=move || !margin.get()>
                    <Banner>{words.no_margin}</Banner>
                </Show>
                <ItemsCard report/>
                <StepsCard report/>
                <Show when=move || margin.get()>
                    <MixCard report/>
                    <DiscountCard report/>
                </Show>
            </Show>
            <TakeAwayCard title=words.take_away>
                <ExportButton file=Kind::Profitability/>
            </TakeAwayCard>
        }
    };
    view! {
        <PageHead title=words.title lead/>
        <PeriodBar/>
        <Answer report content/>
    }
}
