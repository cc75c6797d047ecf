//! Who left, and who may be next.

use crate::abc::Change;
use crate::churn::Report;
use crate::customers::{Filter, Query, Sort};
use crate::plan::{FromList, Place};
use crate::rfm::{Pillar, chart};
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

#[component]
pub fn LostList(report: Signal<Report>) -> impl IntoView {
    let text = use_text();
    let words = &text.churn.lost;
    let format = use_format();
    let head = Signal::stored(vec![
        Head::text(text.churn.rhythm.customer),
        Head::text(text.churn.groups.segment),
        Head::figure(words.before),
        Head::figure(words.purchases),
        Head::text(words.last),
        Head::figure(text.churn.rhythm.days),
    ]);
    let rows = Signal::derive(move || {
        report.with(|report| {
            let rows = report.lost.iter().map(|lost| {
                let segment = lost.segment.map(|segment| {
                    let name = text.names.segments[segment as usize];
                    Cell::badge(chart::hue(segment), name)
                });
                vec![
                    Cell::customer(&lost.name, &lost.code),
                    segment.unwrap_or_default(),
                    Cell::figure(format.money_whole(lost.amount)),
                    Cell::figure(format.integer(lost.purchases)),
                    Cell::text(format.day_medium(lost.last_purchase)),
                    Cell::figure(format.integer(lost.days)),
                ]
            });
            rows.collect::<Vec<_>>()
        })
    });
    let lead = Signal::derive(move || {
        report.with(|report| {
            let listed = format.count(report.lost.len());
            Some((words.lead)(&listed, &format.integer(report.rates.lost)))
        })
    });
    let some = move || report.with(|report| !report.lost.is_empty());
    let session = use_session();
    // All of them, as the page of customers lists them: here are only the first.
    let codes = move || async move {
        let query = Query {
            filter: Filter {
                change: Some(Change::Lost),
                ..Filter::default()
            },
            sort: Sort::Previous,
            descending: true,
            limit: u32::MAX,
            ..Query::default()
        };
        let settings = session.settings_untracked();
        let page = session.client().customers(settings, query).await?;
        Ok(page.rows.into_iter().map(|row| row.code).collect())
    };
    let all = StoredValue::new(Route::Customers.href_with(&[("change", "lost")]));
    view! {
        <Show when=some fallback=move || view! { <Banner tone=Tone::Success>{words.none}</Banner> }>
            <Card flush=true title=words.title lead testid="churn-lost">
                <div class="scroll-box">
                    <Table caption=words.title head=head rows/>
                </div>
                <div class="row abc-note">
                    <FromList
                        list=words.title
                        place=Place::new(Pillar::Retention, 3, 4)
                        codes
                        testid="make-action-lost"
                    />
                    <LinkButton href=all.get_value()>{words.all}</LinkButton>
                </div>
            </Card>
        </Show>
    }
}

/// The firm's own rhythm, and who is late by theirs.
#[component]
pub fn RhythmCard(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().churn.rhythm;
    let format = use_format();
    let sentence = move || {
        report.with(|report| match report.rhythm {
            None => words.none.to_owned(),
            Some(rhythm) => (words.sentence)(
                &format.integer(rhythm.intervals),
                &format.integer(rhythm.p40),
                &format.integer(rhythm.median),
                &format.integer(rhythm.p80),
            ),
        })
    };
    let head = Signal::stored(vec![
        Head::text(words.customer),
        Head::figure(words.times),
        Head::figure(words.days),
        Head::figure(words.usual),
        Head::figure(words.amount),
    ]);
    let rows = Signal::derive(move || {
        report.with(|report| {
            let rows = report.late.iter().map(|late| {
                vec![
                    Cell::customer(&late.name, &late.code),
                    Cell::figure(format.decimal(late.times(), 1)),
                    Cell::figure(format.integer(late.days)),
                    Cell::figure(format.decimal(late.usual_days, 0)),
                    Cell::figure(format.money_whole(late.amount)),
                ]
            });
            rows.collect::<Vec<_>>()
        })
    });
    let codes = move || {
        let late = report
            .with_untracked(|report| report.late.iter().map(|late| late.code.clone()).collect());
        async move { Ok(late) }
    };
    let count = MaybeProp::derive(move || Some(report.with(|report| report.late.len())));
    let some = move || report.with(|report| !report.late.is_empty());
    view! {
        <Card title=words.title testid="churn-rhythm"><p class="prose">{sentence}</p></Card>
        <Card flush=true title=words.late lead=words.late_lead testid="churn-late">
            <Show when=some fallback=move || view! { <p class="abc-note">{words.late_none}</p> }>
                <div class="scroll-box">
                    <Table caption=words.late head=head rows/>
                </div>
                <div class="row abc-note">
                    <FromList
                        list=words.late
                        count
                        place=Place::new(Pillar::Reactivation, 3, 1)
                        codes
                        testid="make-action-late"
                    />
                </div>
            </Show>
        </Card>
    }
}
