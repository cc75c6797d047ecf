//! The firm, year by year.

use crate::chart::{Column, Columns, Hue};
use crate::trajectory::{Period, Summary};
use crate::ui::*;
use leptos::prelude::*;
use std::sync::Arc;

/// A chart of the customers of each year, and a row per year with the rest.
#[component]
pub fn YearsCard(summary: Signal<Summary>) -> impl IntoView {
    let words = &use_text().trajectory.years;
    let format = use_format();
    let plot = Signal::derive(move || {
        let columns = summary.with(|summary| summary.periods.iter().rev().map(column).collect());
        Columns {
            heads: [words.year, words.customers, ""].map(str::to_owned),
            columns,
            write: Arc::new(move |value| format.decimal(value, 0)),
            axis: Arc::new(move |value| format.decimal(value, 0)),
            hue: Hue::Accent,
        }
    });
    let answer = MaybeProp::derive(move || {
        summary.with(|summary| match summary.periods.as_slice() {
            [now, before, ..] => Some((words.answer)(
                &format.integer(now.customers),
                &format.integer(before.customers),
            )),
            _ => None,
        })
    });
    let head = Signal::stored({
        let classes = ["A", "B", "C"].map(|class| Head::figure((words.class)(class)));
        let own = [
            Head::text(words.year),
            Head::figure(words.customers),
            Head::figure(words.sales),
            Head::figure(words.products),
        ];
        own.into_iter().chain(classes).collect::<Vec<_>>()
    });
    let rows = Signal::derive(move || {
        summary.with(|summary| summary.periods.iter().map(row).collect::<Vec<_>>())
    });
    view! {
        <Card title=words.title lead=words.lead testid="trajectory-years">
            <Chart title=words.chart answer plot testid="trajectory-years-chart"/>
            <Table caption=words.title head rows/>
            <p class="muted">{words.products_help}</p>
        </Card>
    }
}

fn column(period: &Period) -> Column {
    let (words, format) = (&use_text().trajectory.years, use_format());
    let window = period.window;
    Column {
        label: (words.from_until)(
            &format.day_medium(window.first_day(window.until)),
            &format.day_medium(window.until),
        ),
        short: format.month(window.until),
        value: f64::from(period.customers),
        previous: None,
        partial: !period.complete,
    }
}

fn row(period: &Period) -> Vec<Cell> {
    let (words, format) = (&use_text().trajectory.years, use_format());
    let until = Cell::text(format.day_medium(period.window.until));
    let products = period.products_per_customer();
    let own = [
        if period.complete {
            until
        } else {
            until.note(words.incomplete)
        },
        Cell::figure(format.integer(period.customers)),
        Cell::figure(format.money_whole(period.revenue)),
        Cell::known(products.map(|mean| format.decimal(mean, 1))),
    ];
    let classes = period
        .classes
        .map(|count| Cell::figure(format.integer(count)));
    own.into_iter().chain(classes).collect()
}
