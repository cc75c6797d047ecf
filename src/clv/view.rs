//! The value of customers on screen.

mod grid;
mod one;
mod tables;
mod trust;
mod ways;

pub use one::LifetimeCard;

use super::{Doubt, FEWEST, Model, NoFit, Report};
use crate::export::Kind;
use crate::ui::*;
use crate::worker::{Answer, ExportButton, PeriodBar, use_session};
use grid::GridCard;
use leptos::prelude::*;
use tables::{AtRisk, Groups, ModelCard, Top};
use trust::TrustCard;
use ways::Ways;

/// What customers are worth by three ways, how far to trust the third, and who is worth most.
#[component]
pub fn ClvPage() -> impl IntoView {
    let words = &use_text().clv;
    let format = use_format();
    let report = use_session().report(|client, settings| async move { client.clv(settings).await });
    let lead = Signal::derive(move || {
        report.with(|report| {
            let report = report.as_ref()?.as_ref().ok()?;
            if report.doubts.is_empty() {
                return Some((words.lead)(
                    &format.integer(report.customers),
                    &format.decimal(report.expected_purchases, 0),
                    &format.money_whole_f64(report.value),
                ));
            }
            let simple = report.simple?.lifetime();
            Some((words.lead_simple)(&format.money_whole_f64(simple)))
        })
    });
    let content = move |report: Signal<Report>| {
        view! {
            <Doubts report/>
            <Ways report/>
            <SettingsCard/>
            <Groups report/>
            <TrustCard report/>
            <Top report/>
            <AtRisk report/>
            <GridCard report/>
            <ModelCard report/>
            <TakeAwayCard title=words.take_away>
                <ExportButton file=Kind::ClvModel/>
                <ExportButton file=Kind::Customers/>
            </TakeAwayCard>
        }
    };
    view! {
        <PageHead title=words.title lead/>
        <PeriodBar/>
        <Answer report content/>
    }
}

/// Why the prediction is not to be trusted, or that it may be.
#[component]
fn Doubts(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().clv.doubts;
    let format = use_format();
    move || {
        report.with(|report| {
            if report.doubts.is_empty() {
                return view! { <Banner tone=Tone::Success>{words.none}</Banner> }.into_any();
            }
            let told = report.doubts.iter().map(|doubt| match doubt {
                Doubt::NobodyLeaves => words.nobody_leaves.to_owned(),
                Doubt::TooFewRepeaters => {
                    let has = match report.fit {
                        Err(NoFit::TooFewRepeaters(has)) => has,
                        _ => 0,
                    };
                    (words.too_few)(&format.integer(has), &format.integer(FEWEST))
                }
                Doubt::NoConvergence => words.no_convergence.to_owned(),
                Doubt::NoSpend => words.no_spend.to_owned(),
                Doubt::Tied => (words.tied)(&format.decimal(report.correlation, 2)),
            });
            let told = told.map(|told| view! { <p>{told}</p> }).collect_view();
            view! {
                <Banner tone=Tone::Warning title=words.title testid="clv-doubts">{told}</Banner>
            }
            .into_any()
        })
    }
}

#[component]
fn SettingsCard() -> impl IntoView {
    let words = &use_text().clv.settings;
    let session = use_session();
    let settings = Memo::new(move |_| session.settings().clv);
    let models = vec![
        Choice::new(Model::BgNbd, "bg", words.bg),
        Choice::new(Model::MbgNbd, "mbg", words.mbg),
    ];
    view! {
        <Card title=words.title testid="clv-settings">
            <div class="stack">
                <div class="field-grid">
                    <Segmented
                        label=words.model
                        options=models
                        value=Signal::derive(move || settings.get().model)
                        on_change=move |model| session.change(|settings| settings.clv.model = model)
                        testid="clv-model"
                    />
                    <NumberInput
                        label=words.discount
                        unit="%"
                        value=Signal::derive(move || settings.get().discount * 100.0)
                        on_change=move |percent: f64| {
                            session.change(|settings| settings.clv.discount = percent / 100.0);
                        }
                        min=0.0
                        max=500.0
                        testid="clv-discount"
                    />
                    <NumberInput
                        label=words.margin
                        unit="%"
                        help=words.margin_help
                        value=Signal::derive(move || settings.get().margin.map_or(0.0, |m| m * 100.0))
                        on_change=move |percent: f64| {
                            let share = Some(percent / 100.0).filter(|&share| share > 0.0);
                            session.change(|settings| settings.clv.margin = share);
                        }
                        min=0.0
                        max=100.0
                        testid="clv-margin"
                    />
                </div>
                <p class="field-help">{words.model_help}</p>
            </div>
        </Card>
    }
}
