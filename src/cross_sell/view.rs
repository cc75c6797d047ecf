//! Cross-selling on screen.

mod filters;
mod matrix;
mod next;
mod one;
mod paper;
mod path;
mod segments;
mod tables;

pub use one::OffersCard;

use super::{Basis, Level, Report};
use crate::export::Kind;
use crate::ui::*;
use crate::worker::{Answer, Download, ExportButton, PeriodBar, use_session};
use leptos::prelude::*;
use matrix::MatrixCard;
use next::NextCard;
use path::PathCard;
use tables::{PairsCard, PerCustomer};

/// What each customer lacks, what is bought together, and in which order.
#[component]
pub fn CrossSellPage() -> impl IntoView {
    let words = &use_text().cross_sell;
    let format = use_format();
    let report =
        use_session().report(|client, settings| async move { client.cross_sell(settings).await });
    let lead = Signal::derive(move || {
        report.with(|report| {
            let report = report.as_ref()?.as_ref().ok()?.as_ref()?;
            Some((words.lead)(
                &format.decimal(report.mean, 1),
                &format!(
                    "{} {}",
                    format.integer(report.items),
                    level_name(report.level)
                ),
            ))
        })
    });
    let printing = RwSignal::new(false);
    let content = move |found: Signal<Option<Report>>| {
        let known = Memo::new(move |_| found.with(Option::is_some));
        move || {
            let Some(first) = found.get_untracked().filter(|_| known.get()) else {
                return view! { <Banner>{words.no_items}</Banner> }.into_any();
            };
            let report = Memo::new(move |_| found.get().unwrap_or_else(|| first.clone()));
            view! {
                <div class="stack" class:no-print=printing>
                    <SettingsBar report/>
                    <NextCard report/>
                </div>
                <MatrixCard report printing/>
                <div class="stack" class:no-print=printing>
                    <PairsCard report/>
                    <PerCustomer report/>
                    <PathCard/>
                    <TakeAwayCard title=words.take_away>
                        <ExportButton file=Download::Offers/>
                        <ExportButton file=Download::Matrix/>
                        <ExportButton file=Kind::Pairs/>
                    </TakeAwayCard>
                </div>
            }
            .into_any()
        }
    };
    view! {
        <PageHead title=words.title lead/>
        <PeriodBar/>
        <Answer report content/>
    }
}

fn level_name(level: Level) -> String {
    let words = &use_text().cross_sell;
    match level {
        Level::Product => words.product,
        Level::Category => words.category,
    }
    .to_lowercase()
}

#[component]
fn SettingsBar(#[prop(into)] report: Signal<Report>) -> impl IntoView {
    let words = &use_text().cross_sell;
    let session = use_session();
    let settings = Memo::new(move |_| session.settings().cross_sell);
    let levels = vec![
        Choice::new(Level::Category, "category", words.category),
        Choice::new(Level::Product, "product", words.product),
    ];
    let bases = vec![
        Choice::new(Basis::Customer, "customer", words.by_customer),
        Choice::new(Basis::Invoice, "invoice", words.by_invoice),
    ];
    view! {
        <Card>
            <div class="field-grid">
                <Segmented
                    label=words.level
                    options=levels
                    value=Signal::derive(move || report.with(|report| report.level))
                    on_change=move |level| {
                        session.change(|settings| settings.cross_sell.level = Some(level));
                    }
                    testid="cross-level"
                />
                <Segmented
                    label=words.basis
                    options=bases
                    value=Signal::derive(move || settings.get().basis)
                    on_change=move |basis| {
                        session.change(|settings| settings.cross_sell.basis = basis);
                    }
                    testid="cross-basis"
                />
                <NumberInput
                    label=words.least
                    help=words.least_help
                    value=Signal::derive(move || settings.get().least.map_or(0.0, f64::from))
                    on_change=move |least: f64| {
                        let least = Some(least as u32).filter(|&least| least > 0);
                        session.change(|settings| settings.cross_sell.least = least);
                    }
                    min=0.0
                    max=1_000_000.0
                    testid="cross-least"
                />
            </div>
        </Card>
    }
}
