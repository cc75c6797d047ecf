//! The page of the segments: where the money is, what to do with each group, who is in it.

mod cuts;
mod grid;
mod segments;

use super::chart::Groups;
use super::{Selection, Summary};
use crate::browser::page;
use crate::chart::Writer;
use crate::export::Kind;
use crate::ui::*;
use crate::worker::{Answer, ExportButton, PeriodBar, use_session};
use leptos::prelude::*;
use std::sync::Arc;

/// The page. As children it takes the list of the customers that the address selects: the list
/// belongs to a room above this one.
#[component]
pub fn RfmPage(children: ChildrenFn) -> impl IntoView {
    let words = &use_text().rfm;
    let report = use_session().report(|client, settings| async move { client.rfm(settings).await });
    let list = StoredValue::new(children);
    view! {
        <PageHead title=words.title lead=words.lead/>
        <PeriodBar/>
        <Answer
            report
            content=move |summary| {
                view! {
                    <Figures summary/>
                    <Content summary/>
                    <h2 class="rfm-list-title" id="rfm-list" tabindex="-1">{words.list_title}</h2>
                    <Card flush=true testid="rfm-list">{list.with_value(|list| list())}</Card>
                    <Show when=move || summary.with(|s| s.scored > 0)>
                        <cuts::Scales summary/>
                    </Show>
                    <TakeAwayCard title=words.take_away lead=words.take_away_lead>
                        <ExportButton file=Kind::Segments/>
                        <ExportButton file=Kind::Customers/>
                    </TakeAwayCard>
                }
            }
        />
    }
}

/// Filters the list by a group or a cell and goes to it, or shows all customers again.
fn choose(selection: Selection, place: &Place) {
    if selection.toggle(place) {
        page::focus("#rfm-list");
    }
}

/// How many they are and what they bought.
#[component]
fn Figures(summary: Signal<Summary>) -> impl IntoView {
    let (words, format) = (&use_text().rfm.headline, use_format());
    let count = move |of: fn(&Summary) -> u32| summary.with(|s| format.integer(of(s)));
    let net = move || summary.with(|s| format.money_whole(s.net));
    let scored_how = move || {
        summary.with(|s| {
            let day = |day| format.day_medium(day);
            (words.scored_how)(&day(s.from), &day(s.window.until))
        })
    };
    view! {
        <div class="grid-4">
            <Kpi
                label=words.scored
                value=Signal::derive(move || count(|s| s.scored))
                formula=Signal::derive(scored_how)
                testid="rfm-scored"
            />
            <Kpi label=words.net value=Signal::derive(net) formula=words.net_how testid="rfm-net"/>
            <Kpi
                label=words.mean
                value=Signal::derive(move || {
                    summary.with(|s| format.money_whole_f64(mean(s)))
                })
                formula=Signal::derive(move || (words.mean_how)(&net(), &count(|s| s.scored)))
            />
            <Kpi
                label=words.outside
                value=Signal::derive(move || count(|s| s.outside))
                formula=words.outside_how
                testid="rfm-outside"
            />
        </div>
    }
}

fn mean(summary: &Summary) -> f64 {
    match summary.scored {
        0 => f64::NAN,
        scored => summary.net.mean(scored),
    }
}

/// Chart, grid and groups; or why there are none.
#[component]
fn Content(summary: Signal<Summary>) -> impl IntoView {
    let words = &use_text().rfm;
    let nobody = Memo::new(move |_| summary.with(|s| s.scored == 0));
    move || {
        if nobody.get() {
            let (title, lead) = words.nobody;
            return view! { <Card><EmptyState icon=Icon::Rfm title lead/></Card> }.into_any();
        }
        view! {
            <div class="rfm-pair">
                <Card><Money summary/></Card>
                <grid::Grid summary/>
            </div>
            <segments::Segments summary/>
        }
        .into_any()
    }
}

/// The chart of the money.
#[component]
fn Money(summary: Signal<Summary>) -> impl IntoView {
    let text = use_text();
    let (words, format) = (&text.rfm.segments, use_format());
    let write: Writer = Arc::new(move |share| format.percent(share, 1));
    let plot = Signal::derive(move || {
        let heads = [
            words.segment,
            words.share_of_customers,
            words.share_of_sales,
        ];
        let heads = heads.map(str::to_owned);
        summary.with(|s| Groups::new(s, &text.names.segments, heads, Arc::clone(&write)))
    });
    let answer = move || {
        summary.with(|s| {
            let most = s.segments.iter().max_by_key(|row| row.revenue)?;
            let customers = f64::from(most.customers) / f64::from(s.scored.max(1));
            Some((words.chart_answer)(
                text.names.segments[most.segment as usize],
                &format.percent(customers, 0),
                &format.percent(most.revenue_share, 0),
            ))
        })
    };
    view! { <Chart title=words.chart answer=MaybeProp::derive(answer) plot testid="rfm-chart"/> }
}
