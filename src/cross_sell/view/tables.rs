//! Pairs, and items per customer.

use crate::chart::{Column, Columns, Hue};
use crate::cross_sell::Report;
use crate::ui::*;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn PairsCard(#[prop(into)] report: Signal<Report>) -> impl IntoView {
    let words = &use_text().cross_sell.pairs;
    let format = use_format();
    let head = Signal::stored(vec![
        Head::text(words.a),
        Head::text(words.b),
        Head::figure(words.both),
        Head::figure(words.support),
        Head::figure(words.confidence_ab),
        Head::figure(words.confidence_ba),
        Head::figure(words.lift),
    ]);
    let rows = Signal::derive(move || {
        report.with(|report| {
            let rows = report.shown.iter().map(|named| {
                let pair = named.pair;
                vec![
                    Cell::text(named.a.clone()),
                    Cell::text(named.b.clone()),
                    Cell::figure(format.integer(pair.n_ab)),
                    Cell::figure(format.percent(pair.support(), 1)),
                    Cell::figure(format.percent(pair.confidence_ab(), 0)),
                    Cell::figure(format.percent(pair.confidence_ba(), 0)),
                    Cell::figure(format.decimal(pair.lift(), 2)),
                ]
            });
            rows.collect::<Vec<_>>()
        })
    });
    let lead = Signal::derive(move || {
        report.with(|report| {
            Some((words.lead)(
                &format.integer(report.pairs),
                &format.integer(report.least),
            ))
        })
    });
    let some = move || report.with(|report| report.pairs > 0);
    view! {
        <Card flush=true title=words.title lead testid="cross-pairs">
            <Show when=some fallback=move || view! { <p class="abc-note">{words.none}</p> }>
                <div class="scroll-box">
                    <Table caption=words.title head=head rows/>
                </div>
            </Show>
            <p class="abc-note">{words.help}</p>
        </Card>
    }
}

#[component]
pub fn PerCustomer(#[prop(into)] report: Signal<Report>) -> impl IntoView {
    let words = &use_text().cross_sell.per_customer;
    let format = use_format();
    let plot = Signal::derive(move || {
        report.with(|report| {
            let columns = (1..).zip(report.distribution).map(|(items, customers)| {
                let name = if items == 10 {
                    words.ten.to_owned()
                } else {
                    format.integer(items)
                };
                Column {
                    label: name.clone(),
                    short: name,
                    value: f64::from(customers),
                    previous: None,
                    partial: false,
                }
            });
            Columns {
                heads: [words.items, words.customers, ""].map(String::from),
                columns: columns.collect(),
                write: Arc::new(move |value| format.decimal(value, 0)),
                axis: Arc::new(move |value| format.short(value)),
                hue: Hue::Accent,
            }
        })
    });
    let answer = Signal::derive(move || {
        report.with(|report| {
            Some((words.lead)(
                &format.decimal(report.mean, 2),
                &format.decimal(report.median, 1),
            ))
        })
    });
    let head = vec![Head::text(words.period), Head::figure(words.mean)];
    let rows = Signal::derive(move || {
        report.with(|report| {
            let rows = report.trend.iter().map(|(window, mean)| {
                let until = format.day_medium(window.until);
                let period = match window.is_whole_history() {
                    true => until,
                    false => format!(
                        "{} – {until}",
                        format.day_medium(window.first_day(window.until))
                    ),
                };
                vec![Cell::text(period), Cell::figure(format.decimal(*mean, 2))]
            });
            rows.collect::<Vec<_>>()
        })
    });
    view! {
        <Card testid="cross-per-customer">
            <div class="stack">
                <Chart title=words.title answer plot/>
                <h3>{words.trend}</h3>
                <Table caption=words.trend head=Signal::stored(head) rows/>
            </div>
        </Card>
    }
}
