//! Customers who seem to stand in the files twice, for the user to decide.

mod cards;
mod decided;

use super::Report;
use crate::ui::*;
use crate::worker::{Answer, use_session};
use cards::{Groups, Names, Nobodies};
use decided::Decided;
use leptos::prelude::*;

#[component]
pub fn TwinsPage() -> impl IntoView {
    let words = &use_text().twins;
    let session = use_session();
    let report = session.report(move |client, _| {
        let decisions = session.people();
        async move { client.twins(decisions).await }
    });
    let show = |report: Signal<Report>| view! { <Lists report/> };
    view! {
        <PageHead title=words.title lead=words.lead/>
        <Answer report content=show/>
    }
}

#[component]
fn Lists(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().twins;
    let fmt = use_format();
    let nothing = Memo::new(move |_| {
        report.with(|report| {
            report.groups.shown.is_empty()
                && report.names.shown.is_empty()
                && report.nobodies.shown.is_empty()
        })
    });
    let crowds = move || {
        let crowds = report.with(|report| report.crowds);
        (crowds > 0).then(|| view! { <p class="muted">{(words.crowds)(&fmt.integer(crowds))}</p> })
    };
    view! {
        <div class="stack">
            <Show when=move || nothing.get()>
                <EmptyState icon=Icon::Check title=words.none lead=words.none_lead/>
            </Show>
            {move || view! { <Groups groups=report.with(|report| report.groups.clone())/> }}
            {move || view! { <Nobodies nobodies=report.with(|report| report.nobodies.clone())/> }}
            {move || view! { <Names names=report.with(|report| report.names.clone())/> }}
            {crowds}
            <Decided/>
        </div>
    }
}
