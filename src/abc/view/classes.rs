//! The three classes: how many customers, how much.

use super::Measure;
use crate::abc::{Class, Summary, chart};
use crate::ui::*;
use leptos::prelude::*;

/// A, B and C in a table, by the chosen measure.
#[component]
pub fn ClassTable(
    summary: Signal<Summary>,
    #[prop(into)] measure: Signal<Measure>,
    /// What decides the classes, above them.
    children: Children,
) -> impl IntoView {
    let words = &use_text().abc.classes;
    let format = use_format();
    let lead = Signal::derive(move || {
        let (a, b) = summary.with(|summary| summary.limits.percent());
        Some((words.lead)(&limit(a, format), &limit(b, format)))
    });
    let head = Signal::derive(move || {
        let amount = match measure.get() {
            Measure::Revenue => words.sales,
            Measure::Margin => words.margin,
        };
        vec![
            Head::text(words.class),
            Head::figure(words.customers),
            Head::figure(words.customers_share),
            Head::figure(amount),
            Head::figure(words.share),
        ]
    });
    let rows = Signal::derive(move || {
        summary.with(|summary| {
            let ranking = measure.get().of(summary);
            let all = f64::from(ranking.customers);
            let rows = Class::ALL.into_iter().zip(&ranking.classes);
            rows.map(|(class, row)| {
                vec![
                    Cell::letter(chart::hue(class), class.name()),
                    Cell::figure(format.integer(row.customers)),
                    Cell::figure(format.percent(f64::from(row.customers) / all, 1)),
                    Cell::figure(format.money_whole(row.amount)),
                    Cell::figure(format.percent(row.share, 1)),
                ]
            })
            .collect::<Vec<_>>()
        })
    });
    let foot = Signal::derive(move || {
        summary.with(|summary| {
            let ranking = measure.get().of(summary);
            let share: f64 = ranking.classes.iter().map(|row| row.share).sum();
            Some(vec![
                Cell::text(words.total),
                Cell::figure(format.integer(ranking.customers)),
                Cell::figure(""),
                Cell::figure(format.money_whole(ranking.net)),
                Cell::figure(format.percent(share, 1)),
            ])
        })
    });
    let not_positive = move || {
        let customers = summary.with(|summary| measure.get().of(summary).not_positive);
        (customers > 0).then(|| (words.not_positive)(&format.integer(customers)))
    };
    view! {
        <Card flush=true title=words.title lead testid="abc-classes">
            <div class="abc-settings">{children()}</div>
            <Table caption=words.title head rows foot/>
            {move || not_positive().map(|told| view! { <p class="abc-note">{told}</p> })}
        </Card>
    }
}

/// A limit in percent, with the decimals that it has: 80 %, 82,5 %.
pub fn limit(percent: f64, format: Format) -> String {
    let rest = (percent * 100.0).round() as i64;
    let decimals = match (rest % 100, rest % 10) {
        (0, _) => 0,
        (_, 0) => 1,
        _ => 2,
    };
    format.percent(percent / 100.0, decimals)
}
