//! How the indicators came to be what they are (GRC-9, GRC-11).

use crate::chart::{Bar, Bars, Hue};
use crate::ledger::Money;
use crate::results::{Bridge, DEPTHS, Depth, Report, Snapshot, Step};
use crate::ui::*;
use leptos::prelude::*;

/// The indicators at the end of each quarter.
#[component]
pub fn HistoryCard(report: Signal<Report>) -> impl IntoView {
    let text = use_text();
    let (words, results, format) = (&text.results.history, &text.results, use_format());
    let head = Signal::stored(vec![
        Head::text(words.until),
        Head::figure(results.sales),
        Head::figure(words.active),
        Head::figure(results.capture),
        Head::figure(results.activation),
        Head::figure(results.desertion),
        Head::figure(results.ticket),
    ]);
    let row = move |one: &Snapshot| {
        vec![
            Cell::text(format.day_medium(one.window.until)),
            Cell::figure(format.money_whole(one.sales)),
            Cell::figure(format.integer(one.active)),
            Cell::figure(format.integer(one.captured)),
            Cell::percent(one.activation(), format),
            Cell::percent(one.desertion(), format),
            Cell::money(one.ticket(), format),
        ]
    };
    let rows = Signal::derive(move || {
        report.with(|report| report.history.iter().map(row).collect::<Vec<_>>())
    });
    let some = move || report.with(|report| report.history.len() > 1);
    view! {
        <Card flush=true title=words.title lead=words.lead testid="results-history">
            <Show when=some fallback=move || view! { <p class="abc-note">{words.none}</p> }>
                <Table caption=words.title head rows/>
            </Show>
        </Card>
    }
}

/// What came, went, grew and fell between the window before and this one.
#[component]
pub fn BridgeCard(report: Signal<Report>) -> impl IntoView {
    let text = use_text();
    let (words, format) = (&text.results.history, use_format());
    let head = Signal::stored(vec![
        Head::text(words.step),
        Head::figure(text.results.customers),
        Head::figure(words.money),
    ]);
    let rows = Signal::derive(move || {
        let lines = |bridge: Bridge| {
            let whole = |name: &str, money: Money| {
                let money = Cell::figure(format.money(money));
                vec![Cell::text(name), Cell::figure(""), money]
            };
            let step = |name: &str, step: Step| {
                let customers = Cell::figure(format.integer(step.customers));
                let change = Cell::figure(format.money(step.change));
                vec![Cell::text(name), customers, change]
            };
            let mut rows = vec![
                whole(words.before, bridge.before),
                step(words.captured, bridge.captured),
                step(words.returned, bridge.returned),
                step(words.grown, bridge.grown),
                step(words.fallen, bridge.fallen),
                step(words.lost, bridge.lost),
            ];
            if bridge.anonymous != Money::ZERO {
                rows.push(whole(words.anonymous, bridge.anonymous));
            }
            rows.push(whole(words.now, bridge.now));
            rows
        };
        report.with(|report| report.bridge.map(lines).unwrap_or_default())
    });
    let lead = Signal::derive(move || {
        report.with(|report| {
            let bridge = report.bridge?;
            let captured = format.money_whole(bridge.captured.change);
            let own = bridge.grown.change + bridge.fallen.change + bridge.returned.change;
            let lost = format.money_whole(bridge.lost.change);
            Some((words.bridge_lead)(
                &captured,
                &format.money_whole(own),
                &lost,
            ))
        })
    });
    let some = move || report.with(|report| report.bridge.is_some());
    view! {
        <Card flush=true title=words.bridge lead testid="results-bridge">
            <Show when=some fallback=move || view! { <p class="abc-note">{words.none}</p> }>
                <Table caption=words.bridge head rows/>
            </Show>
        </Card>
    }
}

/// The more products somebody buys, the more they leave: bars by number of products.
#[component]
pub fn DepthCard(report: Signal<Report>) -> impl IntoView {
    let text = use_text();
    let (words, format) = (&text.results.history, use_format());
    let by_margin =
        move || report.with(|report| report.depths.iter().any(|depth| depth.margin.is_some()));
    let plot = Signal::derive(move || {
        let by_margin = by_margin();
        let each = |depth: &Depth| {
            let sum = if by_margin {
                depth.margin.unwrap_or_default()
            } else {
                depth.sales
            };
            sum.mean(depth.customers.max(1))
        };
        let name = |at: usize| match at + 1 {
            1 => words.one_product.to_owned(),
            DEPTHS => (words.products_or_more)(&DEPTHS.to_string()),
            count => (words.products)(&count.to_string()),
        };
        report.with(|report| {
            let depths = report.depths.iter().enumerate();
            let bars = depths
                .filter(|(_, depth)| depth.customers > 0)
                .map(|(at, depth)| Bar {
                    label: name(at),
                    value: each(depth),
                    text: format.money_whole_f64(each(depth)),
                    more: vec![
                        format.integer(depth.customers),
                        format.integer(depth.before),
                    ],
                    hue: Hue::Accent,
                });
            let measure = if by_margin {
                words.margin_each
            } else {
                words.sales_each
            };
            Bars {
                heads: [
                    words.needs,
                    measure,
                    text.results.customers,
                    words.customers_before,
                ]
                .map(String::from)
                .into(),
                bars: bars.collect(),
            }
        })
    });
    let answer = Signal::derive(move || {
        Some(
            if by_margin() {
                words.depth_margin
            } else {
                words.depth_sales
            }
            .to_owned(),
        )
    });
    let some = move || plot.with(|plot| !plot.bars.is_empty());
    view! {
        <Show when=some>
            <Card testid="results-depth">
                <Chart title=words.depth answer plot/>
            </Card>
        </Show>
    }
}
