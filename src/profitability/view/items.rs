//! Each product: margin, frequency, one purchase more.

use crate::chart::{Bar, Bars, Hue};
use crate::profitability::{Level, Report};
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

/// Rows of the table, and bars; the file has all.
const ROWS: usize = 60;
const BARS: usize = 12;

#[component]
pub fn ItemsCard(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().profitability.items;
    let format = use_format();
    let session = use_session();
    let levels = [
        Choice::new(Level::Product, "product", words.product),
        Choice::new(Level::Category, "category", words.category),
    ];
    let level = Signal::derive(move || report.with(|report| report.level.unwrap_or_default()));
    let set = move |level| {
        session.change(|settings| settings.profitability.level = Some(level));
    };
    let head = Signal::derive(move || {
        vec![
            Head::text(match level.get() {
                Level::Product => words.product,
                Level::Category => words.category,
            }),
            Head::figure(words.sales),
            Head::figure(words.margin),
            Head::figure(words.buyers),
            Head::figure(words.frequency),
            Head::figure(words.interval),
            Head::figure(words.price),
            Head::figure(words.one_more),
        ]
    });
    let rows = Signal::derive(move || {
        report.with(|report| {
            let rows = report.items.iter().take(ROWS).map(|item| {
                vec![
                    Cell::text(item.name.clone()),
                    Cell::figure(format.money_whole(item.sales)),
                    Cell::percent(item.margin_rate(), format),
                    Cell::figure(format.integer(item.buyers)),
                    Cell::figure(format.decimal(item.frequency(), 1)),
                    Cell::known(item.interval.map(|days| format.decimal(days, 0))),
                    Cell::figure(format.money_whole_f64(item.price())),
                    Cell::figure(format.money_whole_f64(item.one_more())),
                ]
            });
            rows.collect::<Vec<_>>()
        })
    });
    let plot = Signal::derive(move || {
        report.with(|report| {
            let known = report
                .items
                .iter()
                .filter_map(|item| Some((item, item.margin_rate()?)));
            let mean = report.margin_rate.unwrap_or_default();
            let bars = known.take(BARS).map(|(item, rate)| Bar {
                label: item.name.clone(),
                value: rate,
                text: format.percent(rate, 1),
                more: vec![format.money_whole(item.sales)],
                hue: if rate >= mean { Hue::Accent } else { Hue::Grey },
            });
            Bars {
                heads: [words.product, words.margin, words.sales]
                    .map(String::from)
                    .into(),
                bars: bars.collect(),
            }
        })
    });
    let some = move || plot.with(|plot| !plot.bars.is_empty());
    view! {
        <Card title=words.title lead=words.lead testid="profit-items">
            <Segmented label=words.level options=levels.to_vec() value=level on_change=set testid="profit-level"/>
            <Show when=some>
                <Chart title=words.chart plot testid="profit-chart"/>
            </Show>
            <div class="scroll-box">
                <Table caption=words.title head rows testid="profit-rows"/>
            </div>
            <p class="field-help">{words.help}</p>
        </Card>
    }
}
