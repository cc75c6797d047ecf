//! Churn by segment and by period.

use super::charts;
use crate::churn::{Rates, Report};
use crate::rfm::chart;
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub fn Groups(report: Signal<Report>) -> impl IntoView {
    let text = use_text();
    let words = &text.churn.groups;
    let format = use_format();
    let head = vec![
        Head::text(words.segment),
        Head::figure(words.base),
        Head::figure(words.lost),
        Head::figure(words.churn),
        Head::figure(words.value),
        Head::figure(words.cost),
    ];
    let cells = move |first: Cell, rates: &Rates, value: Option<f64>, cost: Option<f64>| {
        vec![
            first,
            Cell::figure(format.integer(rates.base)),
            Cell::figure(format.integer(rates.lost)),
            Cell::percent(rates.churn(), format),
            Cell::money(value, format),
            Cell::money(cost, format),
        ]
    };
    let rows = Signal::derive(move || {
        report.with(|report| {
            let rows = report.groups.iter().map(|group| {
                let name = text.names.segments[group.segment as usize];
                let value = group.value.map(|value| value.lifetime());
                let badge = Cell::badge(chart::hue(group.segment), name);
                cells(badge, &group.rates, value, group.cost())
            });
            rows.collect::<Vec<_>>()
        })
    });
    let foot = Signal::derive(move || {
        report.with(|report| {
            let value = report.value.map(|value| value.lifetime());
            let total = Cell::text(words.total);
            Some(cells(total, &report.rates, value, Some(report.cost())))
        })
    });
    view! {
        <Card flush=true title=words.title lead=words.lead testid="churn-segments">
            <Table caption=words.title head=Signal::stored(head) rows foot/>
        </Card>
    }
}

#[component]
pub fn Periods(report: Signal<Report>) -> impl IntoView {
    let text = use_text();
    let (words, groups) = (&text.churn.periods, &text.churn.groups);
    let format = use_format();
    let plot = Signal::derive(move || report.with(charts::by_period));
    let head = vec![
        Head::text(words.period),
        Head::figure(groups.base),
        Head::figure(groups.lost),
        Head::figure(groups.churn),
        Head::figure(words.revenue),
        Head::figure(words.revenue_lost),
        Head::figure(groups.cost),
    ];
    let rows = Signal::derive(move || {
        report.with(|report| {
            let rows = report.periods.iter().map(|period| {
                vec![
                    Cell::text(format.period(period.window)),
                    Cell::figure(format.integer(period.rates.base)),
                    Cell::figure(format.integer(period.rates.lost)),
                    Cell::percent(period.rates.churn(), format),
                    Cell::figure(format.money_whole(period.rates.base_revenue)),
                    Cell::figure(format.money_whole(period.rates.lost_revenue)),
                    Cell::money(Some(period.cost), format),
                ]
            });
            rows.collect::<Vec<_>>()
        })
    });
    view! {
        <Card title=words.title lead=words.lead testid="churn-periods">
            <Chart title=words.chart plot/>
            <Table caption=words.title head=Signal::stored(head) rows/>
        </Card>
    }
}
